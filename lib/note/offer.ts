/** What a writer can choose from: the kringen, meetings and people of a casus that this person may know. */
import { asc, desc, eq } from "drizzle-orm";
import type { People } from "@/lib/person/people";
import type { Transaction } from "@/lib/db/doors";
import { ambtskring } from "@/lib/db/schema/ambtskring";
import { meeting } from "@/lib/db/schema/meeting";
import type { Choice } from "@/lib/grants/preview";
import { personIn } from "@/lib/policy/names";
import type { KringKind } from "@/lib/policy/vocabulary";
import { knownPeople } from "./people";

export type Offer = {
  people: People;
  kringen: { id: string; kind: KringKind }[];
  /** The latest first. */
  meetings: { id: string; startsAt: Date }[];
};

/** Null where nothing of the casus was ever shown to this person. */
export async function readOffer(
  tx: Transaction,
  collaborationId: string,
  casusId: string,
): Promise<Offer | null> {
  const people = await knownPeople(tx, collaborationId, casusId);
  if (people === null) return null;
  const kringen = await tx
    .select({ id: ambtskring.id, kind: ambtskring.kind })
    .from(ambtskring)
    .where(eq(ambtskring.casusId, casusId))
    .orderBy(asc(ambtskring.kind));
  const meetings = await tx
    .select({ id: meeting.id, startsAt: meeting.startsAt })
    .from(meeting)
    .where(eq(meeting.casusId, casusId))
    .orderBy(desc(meeting.startsAt));
  return { people, kringen, meetings };
}

/** Organisations at work in the casus, as far as its people are known. */
export function organisationsIn({ people }: Offer): { id: string; name: string }[] {
  const houses = [...people.values()].flatMap(({ organisation }) => organisation ?? []);
  return [...new Map(houses.map(({ id, name }) => [id, { id, name }])).values()];
}

/** Which of a choice's fields name something that was not offered: it does not exist, or not for this person. */
export function strayIn(
  offer: Offer,
  { scope, withheldFrom, concerns }: Choice,
): ("scope" | "withheld" | "concerns")[] {
  const houses = new Set(organisationsIn(offer).map(({ id }) => id));
  const isKnown = (entry: string) => {
    const person = personIn(entry);
    return person === null ? houses.has(entry) : offer.people.has(person);
  };
  const mayBeConcerned = (id: string) => offer.people.has(id) && offer.people.get(id)?.kind !== "child";
  return [
    ...(isOffered(offer, scope) ? [] : (["scope"] as const)),
    ...(withheldFrom.every(isKnown) ? [] : (["withheld"] as const)),
    ...(concerns.every(mayBeConcerned) ? [] : (["concerns"] as const)),
  ];
}

function isOffered({ kringen, meetings }: Offer, scope: Choice["scope"]): boolean {
  switch (scope.kind) {
    case "persoonlijk":
    case "team":
    case "casus":
      return true;
    case "kring":
      return kringen.some(({ id }) => id === scope.ambtskring);
    case "overleg":
      return meetings.some(({ id }) => id === scope.meeting);
  }
}
