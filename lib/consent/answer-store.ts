/** How an answer is written down, with everything that belongs to it and whom it is told to. */
import { and, eq, sql } from "drizzle-orm";
import type { Viewer } from "@/lib/auth/viewer";
import { keyOf } from "@/lib/crypto/keyring";
import { seal, sealText } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import {
  consentResponse,
  consentSigner,
  responseException,
  responseForm,
  responseRemark,
  responseSignature,
} from "@/lib/db/schema/consent";
import { newId } from "@/lib/db/uuid";
import type { Locale } from "@/lib/i18n/locale";
import { personIn } from "@/lib/policy/names";
import { done } from "@/lib/result/refusal";
import { exceptionsOf, speaksForOther } from "./answer-check";
import { removeDraft } from "./answer-draft";
import type { Draft, Signing } from "./answer-schema";
import type { SignerStandpoint } from "./as-signer";
import type { ConsentForm } from "./form";
import { tell } from "./notices";

/** Who signs: recognised how, and how lately; and in which language, where that is not Dutch. */
export type SignerProof = Pick<Viewer, "hat" | "provenAt" | "means"> & Partial<Pick<Viewer, "language">>;
export type Given = { responseId: string };

export type GivenAnswer = Signing & {
  consent: string;
  key: string;
  /** SHA-256 of the text that the signer had before them, and its language where that is not Dutch. */
  textSha256: string;
  language?: Locale;
  draft: Draft;
};

/** Writes one answer with all that belongs to it; the draft goes. */
export async function storeAnswer(signer: SignerProof, standpoint: SignerStandpoint, given: GivenAnswer) {
  const { tx, form, here } = standpoint;
  const { draft, consent, key } = given;
  const responseId = newId();
  const sealing = await keyOf(tx, here.collaborationId, here.casusId);
  const asks = form.blocks[0]?.asks;
  const agreed = draft.choice !== "no";
  await tx.insert(consentResponse).values({
    ...heading(signer, standpoint, { responseId, consent, key }),
    answer: agreed ? "given" : "refused",
    informedWhat: draft.checks.includes("what"),
    informedToWhom: draft.checks.includes("toWhom"),
    informedWhy: draft.checks.includes("why"),
    informedConsequences: draft.checks.includes("consequences"),
    alsoForOther: speaksForOther(form, draft),
    otherAgrees: agreed && asks?.forOther ? draft.otherAgrees : null,
    saysAuthority: agreed && asks?.authority ? draft.authority : null,
    signatureKind: given.way,
    textSha256: given.textSha256,
    textLanguage: form.language,
  });
  await storeExceptions(standpoint, responseId, exceptionsOf(form, draft));
  const signature = signatureOf(form, given);
  await tx.insert(responseSignature).values({
    ...here,
    responseId,
    signature: seal(sealing, `response_signature.signature/${responseId}`, signature),
    place: sealText(sealing, `response_signature.place/${responseId}`, given.place),
  });
  await tx.insert(responseForm).values({
    ...here,
    responseId,
    content: seal(sealing, `response_form.content/${responseId}`, JSON.stringify(form)),
    guarded: form.guarded,
  });
  const remark = sealText(sealing, `response_remark.remark/${responseId}`, draft.remark);
  if (remark !== null)
    await tx.insert(responseRemark).values({ ...here, responseId, remark, forAsker: draft.remarkForAsker });
  await removeDraft(tx, signer.hat, consent);
  await closeQuestion(standpoint, signer, consent);
  return {
    result: done({ responseId }),
    event: eventOf(standpoint, "consent.answer", [consent, responseId, ...atTable(signer)]),
  };
}

/** An answer at the table names its sitting: who handed over stands there. */
const atTable = ({ hat }: SignerProof) => (hat.sitting === undefined ? [] : [hat.sitting.handoverId]);

/** The name as typed, the lines as drawn; who ticks is named as the form names them. */
function signatureOf(form: ConsentForm, { way, typed, drawn }: Signing): string {
  switch (way) {
    case "typed":
      return typed ?? "";
    case "drawn":
      return drawn ?? "";
    case "ticked":
      return form.blocks[0]?.name ?? "";
  }
}

async function storeExceptions(
  { tx, here, entryOf }: SignerStandpoint,
  responseId: string,
  { categories, recipients }: Draft["leftOut"],
) {
  const rows = [
    ...categories.map((category) => ({ category })),
    ...recipients.map((key) => {
      const entry = entryOf(key);
      const personId = personIn(entry);
      return personId === null ? { organisationId: entry } : { personId };
    }),
  ];
  if (rows.length === 0) return;
  await tx
    .insert(responseException)
    .values(rows.map((row) => ({ ...here, id: newId(), responseId, ...row })));
}

/** What every answer online begins with. */
export function heading(
  { hat, means }: SignerProof,
  { here, at }: SignerStandpoint,
  { responseId, consent, key }: { responseId: string; consent: string; key: string },
) {
  return {
    ...here,
    id: responseId,
    consentId: consent,
    byId: hat.personId,
    at,
    form: "online" as const,
    recognisedBy: means,
    handoverId: hat.sitting?.handoverId,
    idempotencyKey: key,
  };
}

/** The question came through: for who follows it, and for whom it is told to. */
export async function closeQuestion(
  standpoint: SignerStandpoint,
  { hat }: SignerProof,
  consent: string,
): Promise<void> {
  const { tx, at, casusId, situation } = standpoint;
  await tx
    .update(consentSigner)
    .set({
      answeredAt: at,
      begunAt: sql`coalesce(${consentSigner.begunAt}, ${at.toISOString()}::timestamptz)`,
    })
    .where(ofSigner(standpoint, hat.personId, consent));
  await tell(tx, hat, situation, { casusId, consentId: consent, at }, "answer");
}

/** The place of one signer in a question. */
export const ofSigner = ({ casusId }: SignerStandpoint, personId: string, consent: string) =>
  and(
    eq(consentSigner.casusId, casusId),
    eq(consentSigner.consentId, consent),
    eq(consentSigner.personId, personId),
  );

/** The answer that was stored under this key before; pressing twice is one answer. */
export async function withKey(
  tx: Transaction,
  { hat }: SignerProof,
  { consent, key }: { consent: string; key: string },
): Promise<Given | null> {
  const [row] = await tx
    .select({ responseId: consentResponse.id })
    .from(consentResponse)
    .where(
      and(
        eq(consentResponse.consentId, consent),
        eq(consentResponse.byId, hat.personId),
        eq(consentResponse.idempotencyKey, key),
      ),
    );
  return row ?? null;
}

export const eventOf = ({ situation, form }: SignerStandpoint, action: string, objects: string[]) => ({
  action,
  objects,
  forId: situation.facts.child.id,
  rule: form.blocks[0]?.rules[0],
});
