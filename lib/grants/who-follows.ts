import { isCoordinator, type Situation } from "@/lib/policy/act";
import { inPeriods } from "@/lib/policy/interval";

/** Who follows a request: its asker, while still in the casus, and everybody who coordinates now. */
export function managersOf(situation: Situation, consentId: string): string[] {
  const { standing } = situation;
  const asker = standing.consents.find(({ id }) => id === consentId)?.draftedBy;
  const present = asker !== undefined && takesPartNow(situation, asker) ? [asker] : [];
  return [...new Set([...present, ...coordinatorsOf(situation)])];
}

export const coordinatorsOf = (situation: Situation): string[] =>
  situation.standing.coordinators.map(({ id }) => id).filter((id) => isCoordinator(situation, id));

export function takesPartNow({ facts, at }: Situation, personId: string): boolean {
  const participant = facts.participants.find(({ id }) => id === personId);
  return participant !== undefined && inPeriods(participant.periods, at);
}
