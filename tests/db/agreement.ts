import { asc, sql } from "drizzle-orm";
import { asMaterialiser, asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { part } from "@/lib/db/schema/note";
import { materialise } from "@/lib/grants/materialise";
import { decide } from "@/lib/policy/decide";
import type { Facts } from "@/lib/policy/facts";
import type { Standing } from "@/lib/policy/standing";
import { type Loaded, sorted } from "./world";

/** Everybody of a document, with the kind of hat that each wears. */
export function hatsOf({ collaborationId, facts, idOf }: Loaded): (Hat & { id: string })[] {
  const hat = (id: string, kind: Hat["kind"]) => ({ id, collaborationId, personId: idOf(id), kind });
  return [
    hat(facts.child.id, "child"),
    ...facts.guardians.map(({ id }) => hat(id, "guardian")),
    ...facts.participants.map(({ id }) => hat(id, "staff")),
  ];
}

/** Makes grants and sights as of `at`. */
export function makeFresh({ collaborationId, casusId }: Loaded, at: number): Promise<void> {
  return asMaterialiser(collaborationId, (tx) => materialise(tx, { collaborationId, casusId }, new Date(at)));
}

/** The instant by which the database judges in this transaction, in whole milliseconds. */
export async function databaseNow(tx: Transaction): Promise<number> {
  const [row] = await tx.execute<{ now: number }>(
    sql`select floor(extract(epoch from now()) * 1000)::float8 as now`,
  );
  if (!row) throw new Error("The database has a clock.");
  return row.now;
}

/** What a hat can select, by listing, by counting and one by one, and what the rules allow it at that very moment. */
export async function readings(world: Loaded, hat: Hat & { id: string }, casusId?: string) {
  return asPerson(
    hat,
    async (tx) => {
      const now = await databaseNow(tx);
      const listed = await tx.select({ id: part.id }).from(part).orderBy(asc(part.id));
      return { listed: listed.map(({ id }) => id), allowed: allowed(world, hat.id, now) };
    },
    casusId,
  );
}

function allowed({ facts, idOf }: Loaded, reader: string, now: number): string[] {
  const { access } = decide(facts, now);
  return sorted(access.filter((each) => each.allow && each.reader === reader).map(({ note }) => idOf(note)));
}

/** The same casus, told so many milliseconds later; the date of birth by whole days. */
export function shifted(facts: Facts, by: number): Facts {
  const moved = JSON.parse(JSON.stringify(facts), (key, value: unknown) =>
    typeof value === "number" ? value + by : key === "birthDate" ? laterDay(String(value), by) : value,
  ) as Facts;
  return moved;
}

/** What stands around it, told as much later. */
export function shiftedStanding(standing: Standing, by: number): Standing {
  return JSON.parse(JSON.stringify(standing), (_, value: unknown) =>
    typeof value === "number" ? value + by : value,
  ) as Standing;
}

function laterDay(day: string, by: number): string {
  const days = Math.round(by / 86_400_000) * 86_400_000;
  return new Date(Date.parse(`${day}T00:00:00Z`) + days).toISOString().slice(0, 10);
}
