/**
 * Whatever commands do, in whatever order: the rows make a valid document of facts, nothing is left stale, nothing throws, and
 * everybody reads exactly what the rules allow.
 */
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { makeCasus } from "@/lib/casus/make";
import { keyOf } from "@/lib/crypto/keyring";
import { closePool } from "@/lib/db/client";
import { asMaterialiser, asPerson, type Hat } from "@/lib/db/doors";
import { part } from "@/lib/db/schema/note";
import { newId } from "@/lib/db/uuid";
import { readFacts } from "@/lib/grants/facts";
import { decide } from "@/lib/policy/decide";
import type { Facts } from "@/lib/policy/facts";
import { FRAMEWORKS, type Framework } from "@/lib/policy/vocabulary";
import { databaseNow } from "./agreement";
import { valueOf } from "./consent-request";
import { insertCovenant } from "./covenant";
import { newDatabase } from "./database";
import { drawFrom, familyOf, KINDS, step, type Taken, type Walk } from "./walk";

const DEEP = process.env.DEEP === "1";
const WALKS = DEEP ? 150 : 8;
const STEPS = DEEP ? 120 : 60;

const plan = [
  {
    name: "De Linde",
    sector: "school",
    staff: {
      mia: { name: "Mia Tromp", team: "zorg", mayMakeCasus: true },
      ward: { name: "Ward Smit", team: "zorg" },
      fons: { name: "Fons Maes", directie: true },
    },
  },
  {
    name: "Jeugdteam",
    sector: "jeugdhulp",
    staff: { bram: { name: "Bram Visser", team: "oost" }, ilse: { name: "Ilse Bos", team: "oost" } },
  },
  { name: "Wijkteam", sector: "gemeente", staff: { dirk: { name: "Dirk Bos" } } },
  { name: "CLB", sector: "clb", staff: { greet: { name: "Greet Pauwels" } } },
] as const;

let admin: postgres.Sql;
let adminUrl = "";

beforeAll(async () => {
  const database = await newDatabase();
  adminUrl = database.adminUrl;
  process.env.DATABASE_URL = database.appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  return async () => {
    await admin.end();
    await closePool();
  };
});

async function begin(framework: Framework, seed: number): Promise<Walk> {
  const covenant = await insertCovenant(adminUrl, framework, plan);
  const keys = ["mia", "ward", "fons", "bram", "ilse", "dirk", "greet"] as const;
  const parent = (name: string) => ({
    name,
    relation: "",
    kind: "ouder" as const,
    authority: { state: "has" as const, from: null, how: "register", document: "", checkedOn: null },
    email: `${name}@thuis.example`,
  });
  const maker = covenant.hat("mia");
  const made = await makeCasus(maker, {
    formKey: newId(),
    pupil: {
      name: "Kim Bos",
      birthDate: `${2009 + (seed % 8)}-${seed % 2 ? "01" : "12"}-31`,
      schoolClass: "2b",
      email: "kim@school.example",
    },
    guardians: [parent("sanne"), parent("karim")],
    own: { role: "zorgcoördinator", duty: "ambtsgeheim" },
    participants: (["bram", "ward"] as const).map((key) => ({
      personId: covenant.hat(key).personId,
      role: "x",
      duty: "beroepsgeheim" as const,
    })),
  });
  return {
    admin,
    framework,
    casusId: valueOf(made).casusId,
    staff: keys.map((key) => covenant.hat(key)),
    organisations: plan.map(({ name }) => covenant.organisation(name)),
    maker,
  };
}

const factsOf = ({ casusId, maker: { collaborationId } }: Walk): Promise<Facts> =>
  asMaterialiser(collaborationId, async (tx) =>
    readFacts(tx, collaborationId, casusId, await keyOf(tx, collaborationId, casusId)),
  );

/** What one person reads of the casus, and what the rules allow at that very moment. */
async function readings({ casusId }: Walk, facts: Facts, hat: Hat) {
  return asPerson(
    hat,
    async (tx) => {
      const now = await databaseNow(tx);
      const rows = await tx.select({ id: part.id }).from(part);
      const allowed = decide(facts, now).access.filter(
        ({ allow, reader }) => allow && reader === hat.personId,
      );
      return { listed: rows.map(({ id }) => id).sort(), allowed: allowed.map(({ note }) => note).sort() };
    },
    casusId,
  );
}

async function expectFresh({ casusId }: Walk): Promise<void> {
  const stale = await admin`select from reach where casus_id = ${casusId} and not fresh`;
  expect(stale.count).toBe(0);
}

/** Everybody reads what the rules allow; how many parts that were. */
async function expectReadAsRuled(walk: Walk, facts: Facts): Promise<number> {
  let seen = 0;
  for (const hat of [...walk.staff, ...(await familyOf(walk))]) {
    const { listed, allowed } = await readings(walk, facts, hat);
    expect(listed).toEqual(allowed);
    seen += listed.length;
  }
  return seen;
}

/** A casus on which so many steps are made, from a seed; what was done, and how much was read on the way. */
async function walkFrom(seed: number): Promise<{ taken: Taken[]; seen: number }> {
  const framework = FRAMEWORKS[seed % FRAMEWORKS.length] ?? "nl";
  const walk = await begin(framework, seed);
  const draw = drawFrom(seed);
  const taken: Taken[] = [];
  let seen = 0;
  try {
    for (let place = 0; place < STEPS; place += 1) {
      taken.push(await step(walk, draw, place === 0));
      const facts = await factsOf(walk);
      await expectFresh(walk);
      if (place % 10 === 9) seen += await expectReadAsRuled(walk, facts);
    }
  } catch (cause) {
    const way = taken.map(({ kind, by, outcome }) => `${kind} by ${by}: ${outcome}`);
    throw new Error(`After this, from seed ${seed} (${framework}):\n${way.join("\n")}\n${String(cause)}`, {
      cause,
    });
  }
  return { taken, seen };
}

/** What walks that go somewhere have done; of the other kinds some are only refused. */
const DONE = [
  ...["write", "take back", "ask", "answer", "record an answer", "withdraw", "close", "reopen"],
  ...["add a participant", "confirm a duty", "record authority", "restrict"],
];

describe("a walk through the commands", () => {
  test(`leaves the casus whole, ${WALKS} times ${STEPS} steps`, { timeout: 3_600_000 }, async () => {
    const all: Taken[] = [];
    let seen = 0;
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const walked = await walkFrom(seed);
      all.push(...walked.taken);
      seen += walked.seen;
    }
    const kindsWith = (wanted: string) =>
      new Set(all.filter(({ outcome }) => outcome === wanted).map(({ kind }) => kind));
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect([...kindsWith("done")]).toEqual(expect.arrayContaining(DONE));
    expect(kindsWith("done").size).toBeGreaterThan((3 / 4) * KINDS.length);
    expect(kindsWith("not-allowed").size).toBeGreaterThan(5);
    expect(seen).toBeGreaterThan(WALKS * 10);
  });
});
