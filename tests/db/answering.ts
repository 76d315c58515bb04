/** Answers in the small world of consent-world.ts, given by the command that a signer's form calls. */
import { randomUUID } from "node:crypto";
import { type Draft, emptyDraft } from "@/lib/consent/answer-schema";
import type { GivenAnswer, SignerProof } from "@/lib/consent/answer-store";
import { readSigning } from "@/lib/consent/answer-view";
import { CHECKS } from "@/lib/consent/form";
import type { Hat } from "@/lib/db/doors";

export const YES: Draft = {
  ...emptyDraft,
  checks: [...CHECKS],
  choice: "yes",
  forOther: "both",
  otherAgrees: "unknown",
  authority: true,
};
export const NO: Draft = { ...emptyDraft, choice: "no" };

/** Somebody who has just typed a code. */
export const proven = (hat: Hat): SignerProof => ({ hat, means: "code", provenAt: new Date() });

/** What a signer sends of the last step, with a key of its own; given again with another key it is another answer. */
export async function filledIn(hat: Hat, consentId: string, draft: Draft): Promise<GivenAnswer> {
  const view = await readSigning(hat, consentId);
  if (view?.kind !== "asked") throw new Error("This person is not asked.");
  return {
    ...{ consent: consentId, key: randomUUID(), textSha256: view.digest, draft },
    ...{ way: "typed", typed: "Een naam", drawn: undefined, ticked: false, place: undefined },
  };
}
