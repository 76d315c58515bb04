/** A2 for every table: what a person can select is what RULES.md sections 4 and 9 show, no more and no less. */
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asPerson, type Hat } from "@/lib/db/doors";
import { casusFromSeed } from "@/lib/policy/cases/arbitrary";
import { standingFromSeed } from "@/lib/policy/cases/sight-standing";
import { type Facts, parseFacts } from "@/lib/policy/facts";
import { changeInstants } from "@/lib/policy/grants";
import type { Standing } from "@/lib/policy/standing";
import { databaseNow, makeFresh, shifted, shiftedStanding } from "./agreement";
import { newDatabase } from "./database";
import { type Row, TABLES, type Tables, visibleRows } from "./visible";
import { type Loaded, loadTellings, type Telling } from "./world";

const CASUSSEN = process.env.DEEP === "1" ? 5_000 : 160;
const BATCH = 40;
const HOUR = 3_600_000;

let adminUrl = "";
let admin: postgres.Sql;
/** By table: the columns of its key. */
const keys = new Map<string, string[]>();

beforeAll(async () => {
  const database = await newDatabase();
  adminUrl = database.adminUrl;
  admin = postgres(adminUrl, { max: 2, onnotice: () => {} });
  process.env.DATABASE_URL = database.appUrl;
  process.env.DATABASE_POOL = "4";
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  const columns = await admin<{ name: string; column: string }[]>`
    select c.relname as name, a.attname as column from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_index i on i.indrelid = c.oid and i.indisprimary join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
    where n.nspname in ('public', 'keyring') and c.relkind = 'r' and has_any_column_privilege('person', c.oid, 'select')`;
  for (const { name, column } of columns) keys.set(name, [...(keys.get(name) ?? []), column].sort());
  return async () => {
    await admin.end();
    await closePool();
  };
});

/** A random casus with what stands around it, told so that one of its instants lies an hour before or after now. */
function told(seed: number): Telling {
  const parsed = parseFacts(casusFromSeed(seed));
  if (!parsed.ok) throw new Error(parsed.fault.message);
  const instants = changeInstants(parsed.facts, Number.MIN_SAFE_INTEGER);
  const border = instants[seed % instants.length] ?? Date.now();
  const by = Date.now() - border + (seed % 2 === 0 ? HOUR : -HOUR);
  const standing = standingFromSeed(parsed.facts, seed);
  // That somebody of the family was informed of a disclosure has no row yet.
  const disclosures = standing.disclosures.map((each) => ({ ...each, informed: [] }));
  return { facts: shifted(parsed.facts, by), standing: shiftedStanding({ ...standing, disclosures }, by) };
}

/** Every second casus stands in the covenant of the one before, with the same professionals, if its law is the same. */
function inPairs(tellings: readonly Telling[]): Telling[] {
  return tellings.map((telling, place) => {
    const before = place % 2 === 1 ? tellings[place - 1] : undefined;
    if (before?.facts.framework !== telling.facts.framework) return telling;
    return {
      ...telling,
      standing: telling.standing && withoutOffices(telling.facts, telling.standing),
      beside: place - 1,
    };
  });
}

/** A shared professional has one office at most, where the first casus put it. */
function withoutOffices({ participants }: Facts, standing: Standing): Standing {
  return {
    ...standing,
    offices: standing.offices.filter(({ id }) => !participants.some((each) => each.id === id)),
  };
}

/** Every row of every table of a covenant, by table; instants in milliseconds. */
async function readTables(collaborationId: string): Promise<Tables> {
  const found = new Map<string, Row[]>();
  for (const table of TABLES) {
    const covenant = table === "collaboration" ? "id" : "collaboration_id";
    const schema = table === "data_key" ? "keyring" : "public";
    found.set(table, [
      ...(await admin<
        Row[]
      >`select * from ${admin(schema)}.${admin(table)} where ${admin(covenant)} = ${collaborationId}`),
    ]);
  }
  return found;
}

/** Every row of every table in the whole database: the key of each. */
const everything = () =>
  TABLES.map((table) => {
    const schema = table === "data_key" ? "keyring" : "public";
    const key = (keys.get(table) ?? []).map((column) => `"${column}"`).join(", ");
    return `select '${table}' as name, concat_ws('/', ${key}) as key from ${schema}."${table}"`;
  }).join(" union all ");

const keyOf = (table: string, row: Row) =>
  (keys.get(table) ?? []).map((column) => String(row[column])).join("/");

/** What a hat can select. The connection keeps the plan: one plan serves many people, and shows each their own. */
async function selected(hat: Hat, casusId?: string) {
  return asPerson(
    hat,
    async (tx) => {
      const known = await tx.execute(sql`select from pg_prepared_statements where name = 'everything'`);
      if (known.length === 0) await tx.execute(sql.raw(`prepare everything as ${everything()}`));
      const rows = await tx.execute<{ name: string; key: string }>(sql`execute everything`);
      return { at: await databaseNow(tx), lines: rows.map(({ name, key }) => `${name} ${key}`).sort() };
    },
    casusId,
  );
}

/** Everybody of a covenant. */
function hatsIn(collaborationId: string, tables: Tables): Hat[] {
  return (tables.get("person") ?? []).map((row) => ({
    collaborationId,
    personId: String(row.id),
    kind: row.kind as Hat["kind"],
  }));
}

/** Instants as numbers, so that rows compare with facts. */
function inMilliseconds(tables: Tables): Tables {
  const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value);
  return new Map(
    [...tables].map(([table, rows]) => [
      table,
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)])),
      ),
    ]),
  );
}

async function expectAgreement(casussen: readonly Loaded[]): Promise<Map<string, number>> {
  const [first] = casussen;
  if (first === undefined) throw new Error("A covenant has a casus.");
  for (const world of casussen) {
    const begin = changeInstants(world.facts, Number.MIN_SAFE_INTEGER)[0] ?? Date.now();
    await makeFresh(world, Math.min(begin, Date.now()) - 1);
  }
  const tables = inMilliseconds(await readTables(first.collaborationId));
  const counts = new Map<string, number>();
  for (const hat of hatsIn(first.collaborationId, tables)) {
    const { at, lines } = await selected(hat);
    const visible = visibleRows(casussen, tables, hat, at);
    const expected = [...visible].flatMap(([table, rows]) =>
      rows.map((row) => `${table} ${keyOf(table, row)}`),
    );
    const names = casussen.map((world) => JSON.stringify({ ...world, me: hat.personId })).join("\n");
    expect(lines, names).toEqual(expected.sort());
    await expectSameInside(hat, casussen.at(-1), visible, names);
    for (const [table, rows] of visible) counts.set(table, (counts.get(table) ?? 0) + rows.length);
  }
  return counts;
}

/** Where one casus alone is looked at, its rows are the same. */
async function expectSameInside(
  hat: Hat,
  casus: Loaded | undefined,
  visible: ReadonlyMap<string, readonly Row[]>,
  names: string,
) {
  if (casus === undefined) return;
  const { lines } = await selected(hat, casus.casusId);
  const inside = [...visible].flatMap(([table, rows]) =>
    rows.filter((row) => row.casus_id === casus.casusId).map((row) => `${table} ${keyOf(table, row)}`),
  );
  const shown = new Set(lines);
  expect(
    inside.filter((line) => !shown.has(line)),
    names,
  ).toEqual([]);
  const all = new Set(
    [...visible].flatMap(([table, rows]) => rows.map((row) => `${table} ${keyOf(table, row)}`)),
  );
  expect(
    lines.filter((line) => !all.has(line)),
    names,
  ).toEqual([]);
}

describe("every table", () => {
  test("has a rule that says who sees its rows, and no other can be read", () => {
    expect([...keys.keys()].sort()).toEqual(TABLES);
  });

  test(
    `shows everybody of ${CASUSSEN} random casussen what the rules show, over all covenants`,
    { timeout: 3_600_000 },
    async () => {
      const seen = new Map<string, number>();
      for (let begin = 1; begin <= CASUSSEN; begin += BATCH) {
        const seeds = Array.from({ length: BATCH }, (_, place) => 70_000 + begin + place);
        const worlds = await loadTellings(adminUrl, inPairs(seeds.map(told)));
        const covenants = [...Map.groupBy(worlds, ({ collaborationId }) => collaborationId).values()];
        const workers = Array.from({ length: 4 }, async () => {
          for (let covenant = covenants.pop(); covenant; covenant = covenants.pop()) {
            for (const [table, count] of await expectAgreement(covenant))
              seen.set(table, (seen.get(table) ?? 0) + count);
          }
        });
        await Promise.all(workers);
      }
      const unseen = TABLES.filter((table) => (seen.get(table) ?? 0) === 0);
      expect(unseen).toEqual(["freshness"]);
    },
  );
});
