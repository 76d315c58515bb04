/** How far a question comes with its signer before there is an answer. */
import { consentSigner } from "@/lib/db/schema/consent";
import { done, type Result, refused } from "@/lib/result/refusal";
import { eventOf, ofSigner, type SignerProof } from "./answer-store";
import { type Changed, unchanged } from "@/lib/grants/change";
import { asSigner, type SignerStandpoint } from "./as-signer";
import { textDigest } from "./form-text";
import { tell } from "./notices";

const DAY = 24 * 60 * 60 * 1000;

/** "Eerst praten" is no answer: the asker and the coordinators are told to call, once a day at most. */
export function talkFirst(
  { hat }: Pick<SignerProof, "hat">,
  consent: string,
): Promise<Result<{ asked: true }>> {
  return asSigner(hat, consent, async (standpoint) => {
    const { tx, casusId, at, situation, asked } = standpoint;
    if (standpoint.over) return unchanged(refused("ended"));
    if (asked.talkAskedAt !== null && at.getTime() - asked.talkAskedAt.getTime() < DAY)
      return unchanged(done({ asked: true }));
    await tx
      .update(consentSigner)
      .set({ talkAskedAt: at })
      .where(ofSigner(standpoint, hat.personId, consent));
    await tell(tx, hat, situation, { casusId, consentId: consent, at }, "talk");
    return { result: done({ asked: true as const }), event: eventOf(standpoint, "consent.talk", [consent]) };
  });
}

/** The signer has read the letter and goes on: how far the question came, and which text was read first. */
export function begin(
  { hat, language }: Pick<SignerProof, "hat" | "language">,
  consent: string,
): Promise<Result<{ begun: true }>> {
  const open = async (standpoint: SignerStandpoint): Promise<Changed<Result<{ begun: true }>>> => {
    const { tx, at, asked, form } = standpoint;
    if (standpoint.over) return unchanged(refused("ended"));
    if (asked.begunAt !== null && asked.textSha256 !== null) return unchanged(done({ begun: true }));
    await tx
      .update(consentSigner)
      .set({ begunAt: asked.begunAt ?? at, textSha256: asked.textSha256 ?? textDigest(form) })
      .where(ofSigner(standpoint, hat.personId, consent));
    return { result: done({ begun: true as const }), event: eventOf(standpoint, "consent.begin", [consent]) };
  };
  return asSigner(hat, consent, open, language);
}
