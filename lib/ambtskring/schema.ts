/** What people type about ambtskringen, as browser and server both read it. */
import { z } from "zod";
import { date, list } from "@/lib/auth/fields";
import { formKey, id, line, paragraph } from "@/lib/casus/schema";
import { KRING_KINDS } from "@/lib/policy/vocabulary";

const casus = { casusId: id };
const since = date("Schrijf op sinds wanneer.");
const KIND = "Kies welke kring het is.";

export const makeKringSchema = z.object({
  ...casus,
  formKey,
  kind: z.enum(KRING_KINDS, { error: KIND }),
  situation: line("Schrijf in een paar woorden waarvoor deze kring is."),
  member: list(id).pipe(z.array(id).min(1, "Kies wie er als eersten in staan. De kring begint met hen.")),
  since,
});
export type MakeKringInput = z.output<typeof makeKringSchema>;

export const addMemberSchema = z.object({
  ...casus,
  formKey,
  kringId: id,
  personId: z.guid({ error: "Kies wie u erbij zet." }),
  since,
});
export type AddMemberInput = z.output<typeof addMemberSchema>;

export const moveMemberSchema = z.object({
  ...casus,
  formKey,
  memberId: id,
  /** Another kring, or out of this one. */
  to: z.union([z.literal("out"), id], { error: "Kies waar deze persoon naartoe gaat." }),
  since,
});
export type MoveMemberInput = z.output<typeof moveMemberSchema>;

export const noteAgreementSchema = z.object({
  ...casus,
  formKey,
  kringId: id,
  words: paragraph("Schrijf op wat u afsprak, zoals de leerling het zei."),
  agreedOn: date("Schrijf op wanneer u dit afsprak."),
});
export type NoteAgreementInput = z.output<typeof noteAgreementSchema>;

export const inquireSchema = z.object({
  ...casus,
  formKey,
  kind: z.enum(KRING_KINDS, { error: KIND }),
  reason: paragraph("Schrijf op waarom u het wilt weten."),
  /** The last day. */
  last: date("Schrijf op tot en met welke dag."),
});
export type InquireInput = z.output<typeof inquireSchema>;

export const endInquirySchema = z.object({ ...casus, inquiryId: id });
