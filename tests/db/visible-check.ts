/** What people can select of the whole database, and what they should, as lines that compare. */
import { sql } from "drizzle-orm";
import type postgres from "postgres";
import { asPerson, type Hat } from "@/lib/db/doors";
import { casusFromSeed } from "@/lib/policy/cases/arbitrary";
import { standingFromSeed } from "@/lib/policy/cases/sight-standing";
import { type Facts, parseFacts } from "@/lib/policy/facts";
import { changeInstants } from "@/lib/policy/grants";
import type { Standing } from "@/lib/policy/standing";
import { databaseNow, shifted, shiftedStanding } from "./agreement";
import { type Row, TABLES, type Tables } from "./visible";
import type { Telling } from "./world";

const HOUR = 3_600_000;

/** By table, the columns of its key: every table of which a person may select anything. */
export type Keys = ReadonlyMap<string, readonly string[]>;

export async function readKeys(admin: postgres.Sql): Promise<Keys> {
  const columns = await admin<{ name: string; column: string }[]>`
    select c.relname as name, a.attname as column from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_index i on i.indrelid = c.oid and i.indisprimary join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
    where n.nspname in ('public', 'keyring') and c.relkind = 'r' and has_any_column_privilege('person', c.oid, 'select')`;
  const keys = new Map<string, string[]>();
  for (const { name, column } of columns) keys.set(name, [...(keys.get(name) ?? []), column].sort());
  return keys;
}

/** Every row of every table of a covenant, by table; instants in milliseconds. */
export async function readTables(admin: postgres.Sql, collaborationId: string): Promise<Tables> {
  const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value);
  const found = new Map<string, Row[]>();
  for (const table of TABLES) {
    const covenant = table === "collaboration" ? "id" : "collaboration_id";
    const rows = await admin<
      Row[]
    >`select * from ${admin(schemaOf(table))}.${admin(table)} where ${admin(covenant)} = ${collaborationId}`;
    found.set(
      table,
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)])),
      ),
    );
  }
  return found;
}

/** Everybody of a covenant. */
export function hatsIn(collaborationId: string, tables: Tables): Hat[] {
  return (tables.get("person") ?? []).map((row) => ({
    collaborationId,
    personId: String(row.id),
    kind: row.kind as Hat["kind"],
  }));
}

/** A line a row: its table and key. */
export function linesOf(keys: Keys, visible: ReadonlyMap<string, readonly Row[]>): string[] {
  const keyOf = (table: string, row: Row) =>
    (keys.get(table) ?? []).map((column) => String(row[column])).join("/");
  return [...visible].flatMap(([table, rows]) => rows.map((row) => `${table} ${keyOf(table, row)}`)).sort();
}

/**
 * What a hat can select of every table in the whole database. The connection keeps the plan: one plan serves many people,
 * and shows each their own.
 *
 * @param at judged by this instant instead of now, in milliseconds
 */
export async function selected(
  keys: Keys,
  hat: Hat,
  { casusId, at }: { casusId?: string; at?: number } = {},
) {
  return asPerson(
    hat,
    async (tx) => {
      if (at !== undefined)
        await tx.execute(sql`select set_config('app.now', ${new Date(at).toISOString()}, true)`);
      const known = await tx.execute(sql`select from pg_prepared_statements where name = 'everything'`);
      if (known.length === 0) await tx.execute(sql.raw(`prepare everything as ${everything(keys)}`));
      const rows = await tx.execute<{ name: string; key: string }>(sql`execute everything`);
      const lines = rows.map(({ name, key }) => `${name} ${key}`).sort();
      return { at: at ?? (await databaseNow(tx)), lines };
    },
    casusId,
  );
}

const everything = (keys: Keys) =>
  TABLES.map((table) => {
    const key = (keys.get(table) ?? []).map((column) => `"${column}"`).join(", ");
    return `select '${table}' as name, concat_ws('/', ${key}) as key from ${schemaOf(table)}."${table}"`;
  }).join(" union all ");

const schemaOf = (table: string) => (table === "data_key" ? "keyring" : "public");

/** A random casus with what stands around it. */
export function tellingFromSeed(seed: number): { facts: Facts; standing: Standing } {
  const parsed = parseFacts(casusFromSeed(seed));
  if (!parsed.ok) throw new Error(parsed.fault.message);
  const standing = standingFromSeed(parsed.facts, seed);
  // That somebody of the family was informed of a disclosure has no row yet.
  const disclosures = standing.disclosures.map((each) => ({ ...each, informed: [] }));
  return { facts: parsed.facts, standing: { ...standing, disclosures } };
}

/** The same, told so that one of its instants lies an hour before or after now. */
export function tellingAroundNow(seed: number): Telling {
  const { facts, standing } = tellingFromSeed(seed);
  const instants = changeInstants(facts, Number.MIN_SAFE_INTEGER);
  const border = instants[seed % instants.length] ?? Date.now();
  const by = Date.now() - border + (seed % 2 === 0 ? HOUR : -HOUR);
  return { facts: shifted(facts, by), standing: shiftedStanding(standing, by) };
}

/** Every second casus stands in the covenant of the one before, with the same professionals, if its law is the same. */
export function inPairs(tellings: readonly Telling[]): Telling[] {
  return tellings.map((telling, place) => {
    const before = place % 2 === 1 ? tellings[place - 1] : undefined;
    if (before?.facts.framework !== telling.facts.framework) return telling;
    const standing = telling.standing && withoutOffices(telling.facts, telling.standing);
    return { ...telling, standing, beside: place - 1 };
  });
}

/** A shared professional has one office at most, where the first casus put it. */
function withoutOffices({ participants }: Facts, standing: Standing): Standing {
  return {
    ...standing,
    offices: standing.offices.filter(({ id }) => !participants.some((each) => each.id === id)),
  };
}

/** Before anything in this casus began. */
export function beginOf({ facts }: { facts: Facts }): number {
  return Math.min(changeInstants(facts, Number.MIN_SAFE_INTEGER)[0] ?? Date.now(), Date.now()) - 1;
}
