/** A2, A4: PostgreSQL lets through what the rules allow, no more and no less, over random casussen and the table of cases. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { casusFromSeed } from "@/lib/policy/cases/arbitrary";
import { type Facts, parseFacts } from "@/lib/policy/facts";
import { changeInstants } from "@/lib/policy/grants";
import { parseInstant } from "@/lib/policy/instant";
import { hatsOf, makeFresh, readings, shifted } from "./agreement";
import { newDatabase } from "./database";
import { type Loaded, loadWorld } from "./world";

const CASUSSEN = process.env.DEEP === "1" ? 10_000 : Number(process.env.N ?? 2_000);
const BATCH = 100;
const HOUR = 3_600_000;

let adminUrl = "";

beforeAll(async () => {
  const database = await newDatabase();
  adminUrl = database.adminUrl;
  process.env.DATABASE_URL = database.appUrl;
  process.env.DATABASE_POOL = "4";
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  return closePool;
});

function parsed(document: unknown): Facts {
  const result = parseFacts(document);
  if (!result.ok) throw new Error(result.fault.message);
  return result.facts;
}

/** A random casus, told so that one of its instants lies an hour before or after now: borders on both sides are met. */
function randomCasus(seed: number): Facts {
  const facts = parsed(casusFromSeed(seed));
  const instants = changeInstants(facts, Number.MIN_SAFE_INTEGER);
  const border = instants[seed % instants.length] ?? Date.now();
  return shifted(facts, Date.now() - border + (seed % 2 === 0 ? HOUR : -HOUR));
}

async function expectAgreement(world: Loaded, at: number): Promise<number> {
  await makeFresh(world, at);
  let seen = 0;
  for (const hat of hatsOf(world)) {
    for (const casusId of [undefined, world.casusId]) {
      const { listed, allowed } = await readings(world, hat, casusId);
      expect(listed, `${hat.id} of ${JSON.stringify(world.facts)}`).toEqual(allowed);
      seen += listed.length;
    }
  }
  return seen;
}

describe("engine and database agree", () => {
  test(
    `on ${CASUSSEN} random casussen, for every reader, with grants made long before`,
    { timeout: 1_200_000 },
    async () => {
      let seen = 0;
      for (let seed = 1; seed <= CASUSSEN; seed += BATCH) {
        const seeds = Array.from(
          { length: Math.min(BATCH, CASUSSEN - seed + 1) },
          (_, index) => seed + index,
        );
        const worlds = await loadWorld(adminUrl, seeds.map(randomCasus));
        const waiting = [...worlds];
        const workers = Array.from({ length: 4 }, async () => {
          for (let world = waiting.pop(); world; world = waiting.pop()) {
            const first = changeInstants(world.facts, Number.MIN_SAFE_INTEGER)[0] ?? Date.now();
            const readable = await expectAgreement(world, Math.min(first, Date.now()) - 1);
            seen += readable;
          }
        });
        await Promise.all(workers);
      }
      expect(seen).toBeGreaterThan(CASUSSEN);
    },
  );

  const examples = readFileSync("lib/policy/cases/examples.jsonl", "utf8").trim().split("\n");
  const lines = examples.map(
    (line) => JSON.parse(line) as { title: string; at?: string; facts: unknown; expect: object },
  );
  const decided = lines.filter((line) => line.at !== undefined && "access" in line.expect);

  test.each(decided)("on the case $title", async ({ at, facts }) => {
    const moment = parseInstant(at ?? "") ?? 0;
    const [world] = await loadWorld(adminUrl, [shifted(parsed(facts), Date.now() - moment - 1000)]);
    if (world) await expectAgreement(world, Date.now() - 100_000_000_000);
  });
});
