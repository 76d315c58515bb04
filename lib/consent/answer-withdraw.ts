/** Stopping a yes. */
import { isFreshProof } from "@/lib/auth/proof";
import { consentResponse } from "@/lib/db/schema/consent";
import { newId } from "@/lib/db/uuid";
import { done, type Result, refused } from "@/lib/result/refusal";
import { readOwnAnswers } from "./answer-own";
import { closeQuestion, eventOf, type Given, heading, type SignerProof, withKey } from "./answer-store";
import { type Changed, unchanged } from "@/lib/grants/change";
import { asSigner, type SignerStandpoint } from "./as-signer";
import { textDigest } from "./form-text";

/** Stops a yes: at once, without a reason. Stopping what was stopped already changes nothing. */
export function withdraw(
  signer: SignerProof,
  { consent, key }: { consent: string; key: string },
): Promise<Result<Given>> {
  const stop = async (standpoint: SignerStandpoint): Promise<Changed<Result<Given>>> => {
    const { tx, casusId, at, form } = standpoint;
    const before = await withKey(tx, signer, { consent, key });
    if (before !== null) return unchanged(done(before));
    const [last] = await readOwnAnswers(tx, signer.hat, casusId, consent);
    if (last?.answer !== "given")
      return unchanged(last ? done({ responseId: last.id }) : refused("not-found"));
    if (standpoint.over) return unchanged(refused("ended"));
    if (!isFreshProof(signer, at)) return unchanged(refused("fresh-proof"));
    const responseId = newId();
    await tx.insert(consentResponse).values({
      ...heading(signer, standpoint, { responseId, consent, key }),
      answer: "withdrawn",
      informedWhat: false,
      informedToWhom: false,
      informedWhy: false,
      informedConsequences: false,
      signatureKind: "ticked",
      textSha256: textDigest(form),
      textLanguage: form.language,
    });
    await closeQuestion(standpoint, signer, consent);
    return {
      result: done({ responseId }),
      event: eventOf(standpoint, "consent.withdraw", [consent, responseId]),
    };
  };
  return asSigner(signer.hat, consent, stop, signer.language);
}
