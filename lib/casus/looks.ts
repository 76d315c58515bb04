/** What the coordinators said they would look at again, and when: for the overview. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Hat, Transaction } from "@/lib/db/doors";
import { authority, child, competence } from "@/lib/db/schema/casus";
import { readFamilies } from "@/lib/person/names";
import type { ReviewReason } from "./authority-check";
import { holds } from "./interval";
import type { MyCasus } from "./mine";

export type Look = {
  kind: "authority" | "competence";
  id: string;
  casus: MyCasus;
  person: { id: string; name: string };
  on: Date;
  because: ReviewReason | null;
};

/** @param casussen that the viewer coordinates */
export async function readLooks(
  tx: Transaction,
  hat: Hat,
  casussen: readonly MyCasus[],
  now: Date,
): Promise<readonly Look[]> {
  if (casussen.length === 0) return [];
  const ids = casussen.map(({ id }) => id);
  const looks = [...(await authorityLooks(tx, ids, now)), ...(await competenceLooks(tx, ids, now))];
  if (looks.length === 0) return [];
  const family = await readFamilies(tx, hat.collaborationId, ids);
  return looks
    .flatMap(({ casusId, personId, ...look }): Look[] => {
      const casus = casussen.find(({ id }) => id === casusId);
      const person = family.get(personId);
      return casus && person ? [{ ...look, casus, person: { id: personId, name: person.name } }] : [];
    })
    .sort((one, other) => one.on.getTime() - other.on.getTime());
}

type Found = Pick<Look, "kind" | "id" | "on" | "because"> & { casusId: string; personId: string };

/** Of each guardian the newest record counts: who recorded anew has looked. Of what has ended there is nothing to look at. */
async function authorityLooks(tx: Transaction, casusIds: readonly string[], now: Date): Promise<Found[]> {
  const rows = await tx
    .select()
    .from(authority)
    .where(inArray(authority.casusId, [...casusIds]))
    .orderBy(asc(authority.recordedAt), asc(authority.id));
  const newest = new Map(rows.map((row) => [row.guardianId, row]));
  const isOver = ({ from, until }: { from: Date; until: Date | null }) =>
    until !== null && until > from && until <= now;
  return [...newest.values()].flatMap((row): Found[] => {
    const { id, casusId, guardianId, reviewOn, reviewBecause } = row;
    return reviewOn === null || isOver(row)
      ? []
      : [{ kind: "authority", id, casusId, personId: guardianId, on: reviewOn, because: reviewBecause }];
  });
}

/** Of assessments those that hold: one that was replaced ended with the next. */
async function competenceLooks(tx: Transaction, casusIds: readonly string[], now: Date): Promise<Found[]> {
  const rows = await tx
    .select({ row: competence, personId: child.personId })
    .from(competence)
    .innerJoin(
      child,
      and(eq(child.collaborationId, competence.collaborationId), eq(child.casusId, competence.casusId)),
    )
    .where(inArray(competence.casusId, [...casusIds]));
  return rows.flatMap(({ row, personId }): Found[] =>
    row.reviewOn === null || !holds(row, now)
      ? []
      : [{ kind: "competence", id: row.id, casusId: row.casusId, personId, on: row.reviewOn, because: null }],
  );
}
