/** Giving an answer: yes, yes except, no. */
import { createHash } from "node:crypto";
import { isFreshProof } from "@/lib/auth/proof";
import { type Result, refused } from "@/lib/result/refusal";
import { faultsInChoice, faultsInSignature } from "./answer-check";
import { readDraft } from "./answer-draft";
import { type Answering, withAnswer } from "./answer-filled";
import { type Draft, emptyDraft, type Signing } from "./answer-schema";
import { type Given, type GivenAnswer, type SignerProof, storeAnswer } from "./answer-store";
import { givenBefore } from "./answer-twice";
import { type Changed, unchanged } from "@/lib/grants/change";
import type { Locale } from "@/lib/i18n/locale";
import { asSigner, type SignerStandpoint } from "./as-signer";
import { refusalAtTable } from "./at-table";
import type { ConsentForm } from "./form";
import { textDigest } from "./form-text";

/**
 * Stores one answer under the signer's own name (ACT-8), in one transaction with what follows from it. The same answer
 * with the same key twice is one answer. The signer proved who they are within the last quarter of an hour (SECURITY D5), and signs the
 * text that they saw, in the language in which they saw it, whatever was chosen in another tab since: where it has changed
 * meanwhile nothing is stored.
 */
export function giveAnswer(signer: SignerProof, given: GivenAnswer): Promise<Result<Given>> {
  const give = async (standpoint: SignerStandpoint): Promise<Changed<Result<Given>>> => {
    const before = await givenBefore(standpoint, signer, given, given.draft);
    if (before !== null) return unchanged(before);
    const refusal =
      refusalOf(signer, standpoint, given) ?? (await refusalAtTable(signer, standpoint, given.draft));
    if (refusal !== null) return unchanged(refusal);
    return storeAnswer(signer, standpoint, given);
  };
  return asSigner(signer.hat, given.consent, give, given.language);
}

/**
 * Signs what was filled in on the last page, over what was left out on the one before. `shown` is the digest of what stood on
 * it: where something else was left out in another tab, it is shown again before it is signed.
 */
export function signDraft(
  signer: SignerProof,
  input: Partial<Signing> & Answering & { consent: string; key: string; shown: string; language?: Locale },
): Promise<Result<Given>> {
  const sign = async (standpoint: SignerStandpoint): Promise<Changed<Result<Given>>> => {
    const { tx, casusId, form } = standpoint;
    const before = await givenBefore(standpoint, signer, input, withAnswer(emptyDraft, input));
    if (before !== null) return unchanged(before);
    const kept = await readDraft(tx, signer.hat, casusId, input.consent);
    if (kept === null || kept.id !== input.key || shownDigest(form, leftOutIn(kept.content)) !== input.shown)
      return unchanged(refused("changed-meanwhile"));
    const draft = withAnswer(kept.content, input);
    const { way, ticked = false } = input;
    if (way === undefined)
      return unchanged(
        refused("not-valid", { ...faultsInChoice(form, draft), ...faultsInSignature(form, input) }),
      );
    const given = { ...input, way, ticked, textSha256: textDigest(form), draft };
    const refusal = refusalOf(signer, standpoint, given) ?? (await refusalAtTable(signer, standpoint, draft));
    if (refusal !== null) return unchanged(refusal);
    return storeAnswer(signer, standpoint, given);
  };
  return asSigner(signer.hat, input.consent, sign, input.language);
}

/** Of what was kept, what the last page shows: the answer itself is chosen on it. */
export const leftOutIn = ({ leftOut }: Draft): Pick<Draft, "leftOut"> => ({ leftOut });

/** What a page shows before it is signed: the text, and what was chosen before. */
export function shownDigest(form: ConsentForm, chosen: Partial<Draft>): string {
  return createHash("sha256")
    .update(`${textDigest(form)}\n${JSON.stringify(chosen)}`)
    .digest("hex");
}

/** What keeps an answer from being stored; null where nothing does. */
export function refusalOf(
  signer: SignerProof,
  { over, at, form }: SignerStandpoint,
  given: GivenAnswer,
): Result<never> | null {
  if (over) return refused("ended");
  if (textDigest(form) !== given.textSha256) return refused("changed-meanwhile");
  const faults = { ...faultsInChoice(form, given.draft), ...faultsInSignature(form, given) };
  if (given.draft.choice === "talk" || Object.keys(faults).length > 0) return refused("not-valid", faults);
  if (!isFreshProof(signer, at)) return refused("fresh-proof");
  return null;
}
