/** Giving an earlier yes again, to a new version of the question in which nothing changed for this signer. */
import { unchanged } from "@/lib/grants/change";
import { done, type Result, refused } from "@/lib/result/refusal";
import { refusalOf, shownDigest } from "./answer";
import { type Given, type SignerProof, storeAnswer, withKey } from "./answer-store";
import { asSigner } from "./as-signer";
import { readEarlier } from "./earlier";
import { textDigest } from "./form-text";

/**
 * One tap under a sentence that names what, to whom, why and what follows (ANS-2): stored like any other answer, with all
 * four checks. `shown` is the digest of the text and of the answer in that sentence.
 */
export function giveAgain(
  signer: SignerProof,
  input: { consent: string; key: string; shown: string },
): Promise<Result<Given>> {
  return asSigner(signer.hat, input.consent, async (standpoint) => {
    const { tx, at, casusId, form } = standpoint;
    const before = await withKey(tx, signer, input);
    if (before !== null) return unchanged(done(before));
    const draft = (await readEarlier(tx, signer.hat, casusId, form, at))?.again ?? null;
    if (draft === null || shownDigest(form, draft) !== input.shown)
      return unchanged(refused("changed-meanwhile"));
    const given = {
      ...input,
      textSha256: textDigest(form),
      draft,
      way: "ticked" as const,
      typed: undefined,
      drawn: undefined,
      ticked: true,
      place: undefined,
    };
    const refusal = refusalOf(signer, standpoint, given);
    return refusal === null ? storeAnswer(signer, standpoint, given) : unchanged(refusal);
  });
}
