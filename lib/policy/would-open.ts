/**
 * What a request would open if everybody who has a say said yes to all of it: VIS-12, "what would open". The rules are asked
 * in a casus in which they did and in which there is no other consent, for somebody in whose name an organisation is asked: who reads there need not be in the
 * casus yet.
 */
import type { Consent, Facts, Note, Participant } from "./facts";
import type { Instant } from "./instant";
import { isWritten, momentOf } from "./moment";
import { LEGAL_REPRESENTATIVE, personIn } from "./names";
import { readingOf } from "./reading";
import { statusOf } from "./status";

/** The notes that one recipient, as the rules name it, would read by this consent. */
export type WouldOpen = { entry: string; notes: Note[] };

/**
 * @param consent of the casus, or not yet in it
 * @param at from when its time is over nothing opens; before it begins, that which opens when it does
 * @returns null where it would not be geldig, whoever says yes: nobody with authority is known (GRD-5)
 */
export function wouldOpen(facts: Facts, consent: Consent, at: Instant): WouldOpen[] | null {
  const then = Math.max(at, consent.validFrom);
  const agreed = withEverybodysYes(facts, consent, then);
  const recipients = consent.recipients.map((entry) => ({
    entry,
    reader: personIn(entry) ?? standIn(entry).id,
  }));
  const casus: Facts = {
    ...facts,
    consents: [agreed],
    participants: [
      ...facts.participants,
      ...consent.recipients.filter((entry) => personIn(entry) === null).map(standIn),
    ],
  };
  if (statusOf(casus, agreed, then).status !== "geldig") return null;
  const moment = momentOf(casus, then);
  const written = facts.notes.filter((note) => isWritten(moment, note));
  return recipients.map(({ entry, reader }) => ({
    entry,
    notes: written.filter((note) => {
      const decision = readingOf(moment, note, reader);
      return decision.allow && decision.by === consent.id;
    }),
  }));
}

function withEverybodysYes(facts: Facts, consent: Consent, at: Instant): Consent {
  const { signers } = statusOf(facts, { ...consent, responses: [] }, at);
  return {
    ...consent,
    responses: signers
      .filter(({ id }) => id !== LEGAL_REPRESENTATIVE)
      .map(({ id }) => ({
        by: id,
        at,
        answer: "given",
        form: "online",
        informed: { what: true, toWhom: true, why: true, consequences: true },
        alsoForOther: true,
        except: { recipients: [], categories: [] },
      })),
  };
}

/** Anybody of an organisation, without a duty and in nobody's team. */
export const standIn = (organisation: string): Participant => ({
  id: `somebody of ${organisation}`,
  organisation,
  team: `somebody of ${organisation}`,
  duty: "geen",
  role: "x",
  periods: [{ from: Number.NEGATIVE_INFINITY, until: null }],
});
