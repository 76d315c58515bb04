/** The forms with which a casus that exists is managed: what each sends. */
import { z } from "zod";
import { date, optionalDate } from "@/lib/auth/fields";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/i18n/locale";
import { CONTACT_RELATIONS } from "./contact-relations";
import {
  authoritySchema,
  duty,
  formKey,
  guardianSchema,
  id,
  line,
  optionalEmail,
  optionalLine,
  optionalParagraph,
  paragraph,
  placeSchema,
} from "./schema";

const casus = { casusId: id };
const someone = { ...casus, personId: id };

export const closeSchema = z.object(casus);
export const endParticipationSchema = z.object(someone);
export const endCoordinatorSchema = z.object(someone);

export const inviteToOwnPagesSchema = z.object({
  ...someone,
  channel: z.enum(["email", "sms"], { error: "Kies hoe de link gaat." }),
});
export const endOwnPagesSchema = z.object(someone);

export const addParticipantSchema = placeSchema.extend({
  ...casus,
  personId: z.guid({ error: "Kies wie u wilt toevoegen." }),
  /** Where this takes in the newcomer of a likely double. */
  doubleId: id.optional(),
});
export const settleDoubleSchema = z.object({ ...casus, doubleId: id });
export const changePlaceSchema = placeSchema.extend(someone);
export const confirmDutySchema = z.object({ ...casus, duty });

export const nameCoordinatorSchema = z
  .object({
    ...someone,
    as: z.enum(["coordinator", "deputy"], { error: "Kies waarvoor u deze persoon aanwijst." }),
    from: optionalDate,
    last: optionalDate,
  })
  .transform(({ as, from, last, ...rest }, context) => {
    if (as === "coordinator") return { ...rest, deputy: null };
    if (from === null)
      context.addIssue({ code: "custom", path: ["from"], message: "Schrijf op vanaf welke dag." });
    if (last === null)
      context.addIssue({ code: "custom", path: ["last"], message: "Schrijf de laatste dag op." });
    return from === null || last === null ? z.NEVER : { ...rest, deputy: { from, last } };
  });

export const addGuardianSchema = guardianSchema.extend({ ...casus, formKey });
export const recordAuthoritySchema = z.object({ ...casus, guardianId: id, authority: authoritySchema });
const corrected = {
  ...casus,
  guardianId: id,
  why: paragraph("Schrijf op waarom het niet klopte."),
  foundBy: line("Schrijf op wie het ontdekte."),
};
/** What was recorded did not hold; `from` null: from its begin on. */
export const correctAuthoritySchema = z.object({ ...corrected, authorityId: id, from: optionalDate });
/** There was authority, and nobody knew. */
export const discoverAuthoritySchema = z.object({
  ...corrected,
  since: date("Schrijf op sinds wanneer deze persoon gezag had."),
  authority: authoritySchema,
});
export const correctAddressSchema = z.object({
  ...someone,
  email: optionalEmail,
  mobile: optionalLine.optional(),
  language: z.enum(LOCALES).default(DEFAULT_LOCALE),
});

const secondId = z.guid({ error: "Kies wie er meebeslist." });
export const restrictSchema = z.object({
  ...casus,
  guardianId: id,
  reason: paragraph("Schrijf op waarom dit nodig is."),
  secondId,
  reviewOn: date("Schrijf op wanneer u hier opnieuw naar kijkt."),
});
/** Another second professional, or one who decides about opening again. */
export const askSecondSchema = z.object({ ...casus, guardianId: id, secondId });
export const decideSchema = z.object({
  ...casus,
  guardianId: id,
  agrees: z
    .enum(["yes", "no"], { error: "Kies of u het ermee eens bent." })
    .transform((answer) => answer === "yes"),
});

export const addCasusContactSchema = z.object({
  ...casus,
  formKey,
  name: line("Schrijf de naam op."),
  relation: z.enum(CONTACT_RELATIONS, { error: "Kies wie dit is voor de leerling." }),
  telephone: optionalLine,
  email: optionalEmail,
  remark: optionalParagraph,
});
export const endCasusContactSchema = z.object({ ...casus, contactId: id });

export const assessCompetenceSchema = z.object({
  ...casus,
  capable: z
    .enum(["yes", "no"], { error: "Kies wat de beoordeling zegt." })
    .transform((answer) => answer === "yes"),
  from: date("Schrijf op vanaf welke dag dit geldt."),
  last: optionalDate,
  assessedBy: line("Schrijf op wie dit beoordeelde."),
  matter: line("Schrijf op waarover de beoordeling ging."),
  reason: optionalParagraph,
  reviewOn: optionalDate,
});
