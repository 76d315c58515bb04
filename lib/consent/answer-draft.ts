/** What a signer has filled in so far, kept between the steps: sealed, the signer's alone, gone with the answer. */
import { and, eq } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText, seal } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { consentDraft } from "@/lib/db/schema/consent";
import { newId } from "@/lib/db/uuid";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import { done, type Result, refused } from "@/lib/result/refusal";
import { ownCasus } from "./answer-casus";
import { type Draft, draftSchema, emptyDraft } from "./answer-schema";
import type { ConsentForm } from "./form";
import { readOwnForm } from "./form-read";

export type KeptDraft = { id: string; content: Draft };
/** What one step makes of the form and of what was filled in before it. */
export type Step = (form: ConsentForm, draft: Draft) => { draft: Draft; faults: Record<string, string> };

const ofSigner = (hat: Hat, consentId: string) =>
  and(eq(consentDraft.consentId, consentId), eq(consentDraft.personId, hat.personId));

export async function readDraft(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  consentId: string,
): Promise<KeptDraft | null> {
  const [row] = await tx.select().from(consentDraft).where(ofSigner(hat, consentId));
  if (!row) return null;
  const key = await keyOf(tx, hat.collaborationId, casusId);
  const content: unknown = JSON.parse(openText(key, `consent_draft.content/${row.id}`, row.content) ?? "{}");
  // A draft of an earlier release may lack a field: that field begins empty again.
  const read = draftSchema.safeParse({ ...emptyDraft, ...(content as object) });
  return { id: row.id, content: read.success ? read.data : emptyDraft };
}

export async function removeDraft(tx: Transaction, hat: Hat, consentId: string): Promise<void> {
  await tx.delete(consentDraft).where(ofSigner(hat, consentId));
}

/**
 * Keeps one step of a signer: what `step` makes of the form and of what there was. A step that is not whole is kept as
 * well, so that nothing that was filled in gets lost.
 *
 * @param step gives what is kept, and its own verdict on what is still missing
 */
export async function keepStep(
  hat: Hat,
  consentId: string,
  step: Step,
  language: Locale = DEFAULT_LOCALE,
): Promise<Result<{ draftId: string; draft: Draft }>> {
  return asPerson(hat, async (tx) => {
    const casusId = await ownCasus(tx, hat);
    const now = new Date();
    const reading = casusId === null ? null : await readOwnForm(tx, hat, casusId, consentId, now, language);
    if (casusId === null || !reading?.form) return refused("not-found");
    const kept = await readDraft(tx, hat, casusId, consentId);
    const { draft, faults } = step(reading.form, kept?.content ?? emptyDraft);
    const draftId = await writeDraft(tx, hat, { casusId, consentId, id: kept?.id ?? newId(), draft, now });
    return Object.keys(faults).length > 0 ? refused("not-valid", faults) : done({ draftId, draft });
  });
}

async function writeDraft(
  tx: Transaction,
  { collaborationId, personId, sitting }: Hat,
  {
    casusId,
    consentId,
    id,
    draft,
    now,
  }: { casusId: string; consentId: string; id: string; draft: Draft; now: Date },
): Promise<string> {
  const key = await keyOf(tx, collaborationId, casusId);
  const content = seal(key, `consent_draft.content/${id}`, JSON.stringify(draft));
  await tx
    .insert(consentDraft)
    .values({
      ...{ collaborationId, casusId, id, consentId, personId, content },
      changedAt: now,
      handoverId: sitting?.handoverId,
    })
    .onConflictDoUpdate({
      target: [consentDraft.collaborationId, consentDraft.casusId, consentDraft.id],
      set: { content, changedAt: now },
    });
  return id;
}
