import { eq } from "drizzle-orm";
import { asPerson, type Hat } from "@/lib/db/doors";
import { participant, participation } from "@/lib/db/schema/casus";
import { type Professional, readProfessionals } from "@/lib/person/names";
import { holds } from "./interval";

export type Candidates = readonly {
  organisation: Professional["organisation"];
  people: readonly Professional[];
}[];

/** Who of the covenant may still be added to a casus: the directory less those who take part, by organisation and name. */
export function readCandidates(hat: Hat, casusId: string, now: Date = new Date()): Promise<Candidates> {
  return asPerson(hat, async (tx) => {
    const everybody = [...(await readProfessionals(tx, hat.collaborationId)).values()];
    const listed = await tx
      .select({ id: participant.personId })
      .from(participant)
      .where(eq(participant.casusId, casusId));
    const periods = await tx.select().from(participation).where(eq(participation.casusId, casusId));
    const present = new Set(
      listed
        .map(({ id }) => id)
        .filter((id) => periods.some((period) => period.personId === id && holds(period, now))),
    );
    const free = everybody.filter(
      ({ id, organisation: { sector } }) => !present.has(id) && sector !== "vertrouwenspersoon",
    );
    const byName = (one: { name: string }, other: { name: string }) =>
      one.name.localeCompare(other.name, "nl");
    return [...Map.groupBy(free, ({ organisation }) => organisation.id).values()]
      .flatMap((people) => {
        const [first] = people;
        return first ? [{ organisation: first.organisation, people: people.sort(byName) }] : [];
      })
      .sort((one, other) => byName(one.organisation, other.organisation));
  });
}
