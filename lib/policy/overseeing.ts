/**
 * Who may look at who reads what over many parts at once (RULES.md VIS-2, VIS-11, VIS-15): who wrote parts, over those; a
 * coordinator, over the parts that are open to them; the data protection officer, over the parts of the own organisation's
 * authors, without the words (ACT-10). — (no source: a grid of it is our own)
 */
import { type Actor, isCoordinator, type Situation } from "./act";
import { inPeriods } from "./interval";
import { known, registerOf } from "./register";

export type Overseer = "author" | "coordinator" | "officer";

/** As what this hat may look; null for somebody to whom there is nothing to show. */
export function overseerOf(situation: Situation, actor: Actor): Overseer | null {
  if (actor.kind !== "staff") return null;
  if (isCoordinator(situation, actor.id)) return "coordinator";
  const participant = registerOf(situation.facts).participants.get(actor.id);
  if (participant === undefined) return actor.officer ? "officer" : null;
  // Who has left reads back what they wrote (ACC-1), and has nothing else to look at.
  const wrote = situation.facts.notes.some(({ author }) => author === actor.id);
  return wrote || inPeriods(participant.periods, situation.at) ? "author" : null;
}

/** The parts that the officer of an organisation looks after: those of its authors. */
export function partsOfOrganisation({ facts }: Situation, organisation: string | null): string[] {
  const { participants } = registerOf(facts);
  return facts.notes
    .filter(({ author }) => participants.get(author)?.organisation === organisation)
    .map(({ id }) => id);
}

/** Who takes part for the child alone, and whom the child alone lets others know (VIS-2). */
export function confidantsIn({ facts }: Situation): string[] {
  const { participants, organisations } = registerOf(facts);
  return [...participants.values()]
    .filter(({ organisation }) => known(organisations, organisation).sector === "vertrouwenspersoon")
    .map(({ id }) => id);
}
