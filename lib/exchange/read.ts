/** A consent for another system, as the asker and the coordinators, or one signer, may know it (VIS-4, VIS-5). */
import { ownCasus } from "@/lib/consent/answer-casus";
import type { SignerStanding } from "@/lib/consent/answer-own";
import { readSigning } from "@/lib/consent/answer-view";
import { readAskerRecord } from "@/lib/consent/asker-record";
import { isClosedToMe } from "@/lib/consent/guarded-read";
import { readSignerCopy } from "@/lib/consent/signer-copy";
import { asPerson, type Hat } from "@/lib/db/doors";
import { readSituation } from "@/lib/grants/situation";
import { statusOf } from "@/lib/policy/status";
import { type Counts, fromAskerRecord, fromSignerCopy } from "./compose";
import type { ExchangedConsent, ExchangedStatus } from "./consent";

/** Null for a draft, and for whoever does not see how a request stands. Recorded before it is given. */
export async function readForAsker(
  hat: Hat,
  casusId: string,
  consentId: string,
): Promise<ExchangedConsent | null> {
  const record = await readAskerRecord(hat, casusId, consentId);
  return record && fromAskerRecord(record, await countsIn(hat, casusId, consentId, record.madeAt));
}

/**
 * Null where this person gave no answer, whether or not there is such a request, or where the text may not be read any more.
 * Recorded before it is given.
 */
export async function readForSigner(hat: Hat, consentId: string): Promise<ExchangedConsent | null> {
  const copy = await readSignerCopy(hat, consentId);
  const casusId = await asPerson(hat, (tx) => ownCasus(tx, hat));
  if (copy?.form == null || casusId === null) return null;
  const signing = await readSigning(hat, consentId);
  const asked = signing?.kind === "asked" ? signing : null;
  // While reading is closed nothing tells how it stands.
  if (asked === null && (await asPerson(hat, (tx) => isClosedToMe(tx, casusId)))) return null;
  return fromSignerCopy(copy, copy.form, {
    // Whoever has no say any more is not told how things stand without them.
    status: asked === null ? "geldt_niet_meer" : STATUS_FOR_SIGNER[asked.standing],
    hasSay: asked !== null,
    counts: await countsIn(hat, casusId, consentId, copy.madeAt),
  });
}

const STATUS_FOR_SIGNER: Record<SignerStanding, ExchangedStatus> = {
  waits: "wacht",
  holds: "geldt",
  over: "geldt_niet_meer",
};

/** Which answers the rules count; asked of the whole casus, and told of answers that the reader has anyway. */
function countsIn(hat: Hat, casusId: string, consentId: string, at: Date): Promise<Counts> {
  return asPerson(
    hat,
    async (tx) => {
      const { facts } = await readSituation(tx, hat, casusId, at);
      const consent = facts.consents.find(({ id }) => id === consentId);
      const answers = consent && statusOf(facts, consent, at.getTime()).answers;
      return (proof) => answers?.get(proof.by)?.at === proof.at.getTime();
    },
    casusId,
  );
}
