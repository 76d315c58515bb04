import { and, eq } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import { casusPerson, guardian, participant } from "@/lib/db/schema/casus";
import { organisation, person } from "@/lib/db/schema/tenant";
import type { Sector } from "@/lib/policy/vocabulary";

export type Someone = {
  id: string;
  name: string;
  kind: "child" | "guardian" | "participant";
  /** Where a participant works; null for the family. */
  organisation: { id: string; name: string; sector: Sector } | null;
  /** What a participant does in this casus, what a guardian is to the pupil: "zorgcoördinator", "moeder". */
  role: string | null;
};

export type People = ReadonlyMap<string, Someone>;

/** Everybody of a casus whom the person of this transaction may know, by id. */
export async function peopleOf(tx: Transaction, collaborationId: string, casusId: string): Promise<People> {
  const rows = await tx
    .select({
      id: person.id,
      kind: casusPerson.kind,
      name: person.name,
      organisationId: organisation.id,
      organisationName: organisation.name,
      sector: organisation.sector,
      role: participant.role,
      relation: guardian.relation,
    })
    .from(casusPerson)
    .innerJoin(
      person,
      and(eq(person.collaborationId, casusPerson.collaborationId), eq(person.id, casusPerson.personId)),
    )
    .leftJoin(
      participant,
      and(eq(participant.casusId, casusPerson.casusId), eq(participant.personId, person.id)),
    )
    .leftJoin(guardian, and(eq(guardian.casusId, casusPerson.casusId), eq(guardian.personId, person.id)))
    .leftJoin(organisation, eq(organisation.id, participant.organisationId))
    .where(eq(casusPerson.casusId, casusId));
  // Where nobody may be known there is no key either.
  if (rows.length === 0) return new Map();
  const casusKey = await keyOf(tx, collaborationId, casusId);
  const staffKey = await keyOf(tx, collaborationId, collaborationId);
  return new Map(
    rows.map(({ id, kind, name, organisationId, organisationName, sector, role, relation }) => [
      id,
      {
        id,
        kind,
        name: openText(kind === "participant" ? staffKey : casusKey, `person.name/${id}`, name) ?? "",
        organisation:
          organisationId === null || organisationName === null || sector === null
            ? null
            : { id: organisationId, name: organisationName, sector },
        role:
          openText(casusKey, `participant.role/${id}`, role) ??
          openText(casusKey, `guardian.relation/${id}`, relation),
      },
    ]),
  );
}

/** Somebody's name, or words for who may not be named here. */
export const nameOf = (people: People, id: string): string => people.get(id)?.name ?? "iemand";

/** How somebody of the family is called in a sentence: the first name of the pupil, the whole name of a guardian. */
export function callName(people: People, id: string): string {
  const someone = people.get(id);
  if (someone?.kind !== "child") return someone?.name ?? "iemand";
  return someone.name.split(/\s+/)[0] ?? someone.name;
}

/** The first name of the pupil, where the viewer may know it. */
export function pupilName(people: People): string {
  const pupil = [...people.values()].find(({ kind }) => kind === "child");
  return pupil === undefined ? "de leerling" : callName(people, pupil.id);
}
