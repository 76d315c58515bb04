/** The same page sent twice is one answer; another answer from an old page is not taken for it. */
import { done, type Result, refused } from "@/lib/result/refusal";
import { speaksForOther } from "./answer-check";
import { type OwnAnswer, readOwnAnswers } from "./answer-own";
import type { Draft } from "./answer-schema";
import { type Given, type SignerProof, withKey } from "./answer-store";
import type { SignerStandpoint } from "./as-signer";
import type { ConsentForm } from "./form";

type Said = Pick<Draft, "choice" | "forOther" | "otherAgrees">;

/**
 * What was stored under this key before: the answer that was given, where this says the same, and else that there is one
 * already. Null where nothing was.
 */
export async function givenBefore(
  { tx, casusId, form }: SignerStandpoint,
  signer: SignerProof,
  { consent, key }: { consent: string; key: string },
  said: Said,
): Promise<Result<Given> | null> {
  const before = await withKey(tx, signer, { consent, key });
  if (before === null) return null;
  const own = await readOwnAnswers(tx, signer.hat, casusId, consent);
  const stored = own.find(({ id }) => id === before.responseId);
  // At the table an earlier answer is not shown: there the sitting ends with it.
  return stored === undefined || saysTheSame(form, stored, said)
    ? done(before)
    : refused("changed-meanwhile");
}

function saysTheSame(form: ConsentForm, { answer, except, alsoForOther }: OwnAnswer, said: Said): boolean {
  if (answer !== "given") return said.choice === "no";
  const without = except.categories.length + except.recipients.length > 0;
  return said.choice === (without ? "except" : "yes") && alsoForOther === speaksForOther(form, said);
}
