/** Which answers to a consent count at a moment: ANS-1 (CONV), ANS-2 (SAM, the checklist), ANS-3 (SAM 5.3). */
import type { Consent, Facts, Response } from "./facts";
import type { Instant } from "./instant";
import { reachesJustice } from "./recipients";
import { type Say, hasSay, sayIn } from "./say";

/**
 * Each person's answer at `at`: the latest that counts. It counts if its giver had a say when answering (looked at
 * here: `answersThatMayCount`) and has one in `say`, which is that of `at`; what happened in between does not matter.
 */
export function answersAt(
  facts: Facts,
  consent: Consent,
  say: Say,
  at: Instant,
): ReadonlyMap<string, Response> {
  const latest = new Map<string, Response>();
  for (const response of answersThatMayCount(facts, consent)) {
    if (response.at > at) break;
    if (hasSay(facts, say, response.by)) latest.set(response.by, response);
  }
  return latest;
}

const mayCount = new WeakMap<Facts, WeakMap<Consent, Response[]>>();

/** The answers that were worth something when they were given, oldest first; at another time than that, see above. */
function answersThatMayCount(facts: Facts, consent: Consent): readonly Response[] {
  const ofFacts = mayCount.get(facts) ?? new WeakMap<Consent, Response[]>();
  mayCount.set(facts, ofFacts);
  const remembered = ofFacts.get(consent);
  if (remembered !== undefined) return remembered;
  const found = consent.responses
    .filter((response) => isWhole(facts, consent, response))
    .filter((response) => hasSay(facts, sayIn(facts, consent, response.at), response.by))
    .sort((one, other) => one.at - other.at);
  ofFacts.set(consent, found);
  return found;
}

/** A yes asks all four checks, and in Flanders writing where it reaches justice. A no asks nothing. */
function isWhole(facts: Facts, consent: Consent, { answer, form, informed }: Response): boolean {
  if (answer !== "given") return true;
  const understood = informed.what && informed.toWhom && informed.why && informed.consequences;
  const inWriting = form !== "oral" || facts.framework === "nl" || !reachesJustice(facts, consent);
  return understood && inWriting;
}
