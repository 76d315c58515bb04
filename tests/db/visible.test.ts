/** A2 for every table: what a person can select is what RULES.md sections 4 and 9 show, no more and no less. */
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import type { Hat } from "@/lib/db/doors";
import { makeFresh } from "./agreement";
import { newDatabase } from "./database";
import { type Row, TABLES, visibleRows } from "./visible";
import {
  type Keys,
  beginOf,
  hatsIn,
  inPairs,
  linesOf,
  readKeys,
  readTables,
  selected,
  tellingAroundNow,
} from "./visible-check";
import { type Loaded, loadTellings } from "./world";

const CASUSSEN = process.env.DEEP === "1" ? 5_000 : 160;
const BATCH = 40;

let adminUrl = "";
let admin: postgres.Sql;
let keys: Keys;

beforeAll(async () => {
  const database = await newDatabase();
  adminUrl = database.adminUrl;
  admin = postgres(adminUrl, { max: 2, onnotice: () => {} });
  process.env.DATABASE_URL = database.appUrl;
  process.env.DATABASE_POOL = "4";
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  keys = await readKeys(admin);
  return async () => {
    await admin.end();
    await closePool();
  };
});

/** Compares for everybody of one covenant; how many rows of each table were seen. */
async function expectAgreement(casussen: readonly Loaded[]): Promise<Map<string, number>> {
  const [first] = casussen;
  if (first === undefined) throw new Error("A covenant has a casus.");
  for (const world of casussen) await makeFresh(world, beginOf(world));
  const tables = await readTables(admin, first.collaborationId);
  const counts = new Map<string, number>();
  for (const hat of hatsIn(first.collaborationId, tables)) {
    const { at, lines } = await selected(keys, hat);
    const visible = visibleRows(casussen, tables, hat, at);
    const told = () => casussen.map((world) => JSON.stringify({ ...world, me: hat.personId })).join("\n");
    expect(lines, lines.join() === linesOf(keys, visible).join() ? "" : told()).toEqual(
      linesOf(keys, visible),
    );
    await expectSameInside(hat, casussen.at(-1), visible);
    for (const [table, rows] of visible) counts.set(table, (counts.get(table) ?? 0) + rows.length);
  }
  return counts;
}

/** Where one casus alone is looked at, its rows are the same, and there are no others than before. */
async function expectSameInside(
  hat: Hat,
  casus: Loaded | undefined,
  visible: ReadonlyMap<string, readonly Row[]>,
) {
  const { lines } = await selected(keys, hat, { casusId: casus?.casusId });
  const shown = new Set(lines);
  const inside = new Map(
    [...visible].map(([table, rows]) => [table, rows.filter((row) => row.casus_id === casus?.casusId)]),
  );
  expect(linesOf(keys, inside).filter((line) => !shown.has(line))).toEqual([]);
  const all = new Set(linesOf(keys, visible));
  expect(lines.filter((line) => !all.has(line))).toEqual([]);
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
        const worlds = await loadTellings(adminUrl, inPairs(seeds.map(tellingAroundNow)));
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
