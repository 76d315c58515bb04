/**
 * VIS-1: whether the own pages would show somebody of the family anything, of what coordinators know: it decides whether a
 * link to them is sent. A disclosure that somebody was told of, or a single note, may show them the casus too; asking for that
 * here would tell coordinators of it (VIS-6, VIS-11).
 */
import type { Situation } from "./act";
import { authorityOf, isRestricted } from "./authority";
import { isAged, isCapable } from "./capacity";
import { hasSay, sayIn } from "./say";

export function showsOwnPages({ facts, standing, at }: Situation, personId: string): boolean {
  if (personId === facts.child.id)
    return facts.framework === "nl" ? isAged(facts, 12, at) : isCapable(facts, at);
  const guardian = facts.guardians.find(({ id }) => id === personId);
  if (guardian === undefined || isRestricted(guardian, at)) return false;
  // Who has authority over a minor is told how school goes, also when the child decides alone (4b, `onderwijs`).
  if (authorityOf(facts, guardian, at) === "determined") return true;
  const asked = standing.consents.filter((each) => each.asked.includes(personId)).map(({ id }) => id);
  const hasBeenAsked = facts.consents.some(
    (consent) => asked.includes(consent.id) && hasSay(facts, sayIn(facts, consent, at), personId),
  );
  return hasBeenAsked || facts.meetings.some(({ invited }) => invited.includes(personId));
}
