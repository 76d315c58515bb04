/** The casussen of which the viewer is shown that they exist, as lines of a list. */
import { and, asc, eq } from "drizzle-orm";
import { keysOf } from "@/lib/crypto/keyring";
import { type Key, openText } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { casus, child, coordinator, participant } from "@/lib/db/schema/casus";
import { organisation } from "@/lib/db/schema/tenant";
import { readFamilies } from "@/lib/person/names";
import type { Duty } from "@/lib/policy/vocabulary";
import { callNameOf } from "./view";
import { holds } from "./interval";

export type MyCasus = {
  id: string;
  pupil: { id: string; name: string; callName: string; schoolClass: string | null; birthDate: string | null };
  /** That made it. */
  organisation: { id: string; name: string };
  closedAt: Date | null;
  /** The viewer's own place; null for who sees it by another way. */
  place: { role: string | null; duty: Duty; dutyConfirmed: boolean } | null;
  /** The viewer coordinates it now. */
  coordinates: boolean;
};

/** By the pupil's name. */
export function listMyCasussen(hat: Hat, now: Date = new Date()): Promise<MyCasus[]> {
  return asPerson(hat, async (tx) => (await readMyCasussen(tx, hat, now)).casussen);
}

/** As `listMyCasussen`, with the keys that open what else belongs to them. A fixed number of queries, however many there are. */
export async function readMyCasussen(
  tx: Transaction,
  hat: Hat,
  now: Date,
): Promise<{ casussen: MyCasus[]; keys: ReadonlyMap<string, Key> }> {
  const rows = await tx
    .select({ casus, organisation: { id: organisation.id, name: organisation.name } })
    .from(casus)
    .innerJoin(
      organisation,
      and(eq(organisation.collaborationId, casus.collaborationId), eq(organisation.id, casus.organisationId)),
    );
  const ids = rows.map((row) => row.casus.id);
  const keys = await keysOf(tx, hat.collaborationId, ids);
  const children = new Map((await tx.select().from(child)).map((row) => [row.casusId, row]));
  const places = new Map(
    (await tx.select().from(participant).where(eq(participant.personId, hat.personId))).map((row) => [
      row.casusId,
      row,
    ]),
  );
  const named = await tx
    .select()
    .from(coordinator)
    .where(eq(coordinator.personId, hat.personId))
    .orderBy(asc(coordinator.from));
  const pupils = new Map(
    [...(await readFamilies(tx, hat.collaborationId, ids)).values()]
      .filter(({ kind }) => kind === "child")
      .map((member) => [member.casusId, member]),
  );
  const casussen = rows.flatMap(({ casus: row, organisation: maker }): MyCasus[] => {
    const key = keys.get(row.id);
    const pupil = pupils.get(row.id);
    if (!key || !pupil) return [];
    const born = children.get(row.id);
    const place = places.get(row.id);
    return [
      {
        id: row.id,
        pupil: {
          id: pupil.id,
          name: pupil.name,
          callName: callNameOf(pupil.name),
          schoolClass: born ? openText(key, `child.school_class/${pupil.id}`, born.schoolClass) : null,
          birthDate: born ? openText(key, `child.birth_date/${pupil.id}`, born.birthDate) : null,
        },
        organisation: maker,
        closedAt: row.closedAt,
        place: place
          ? {
              role: openText(key, `participant.role/${hat.personId}`, place.role),
              duty: place.duty,
              dutyConfirmed: place.dutyConfirmedAt !== null,
            }
          : null,
        coordinates: named.some((each) => each.casusId === row.id && holds(each, now)),
      },
    ];
  });
  return {
    casussen: casussen.sort((one, other) => one.pupil.name.localeCompare(other.pupil.name, "nl")),
    keys,
  };
}
