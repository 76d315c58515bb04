/** The work list of a coordinator of many casussen: everything that is due, nobody else's, and as few questions as for one. */
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { beforeAll, expect, test } from "vitest";
import { readOverview } from "@/lib/casus/overview";
import { requestsAtAGlance } from "@/lib/consent/overview";
import { closePool } from "@/lib/db/client";
import { asMaterialiser, type Hat } from "@/lib/db/doors";
import { insertCasus } from "@/lib/demo/world/insert-casus";
import { type Covenant, insertCovenant } from "@/lib/demo/world/insert-covenant";
import type { CasusStory, CovenantStory } from "@/lib/demo/world/story";
import { materialise } from "@/lib/grants/materialise";
import { type CountedWire, countedWire } from "@/tests/db/counted";
import { newDatabase } from "@/tests/db/database";
import { manyCasussen, stateOf } from "@/tests/db/many-casussen";
import { countByKind, type WorkItem, workItems } from "./items";

const THIRTY = 30;
const telephone = "085 000 00 00";
const story: CovenantStory = {
  name: "Samen, Veendorp",
  framework: "nl",
  organisations: [
    {
      key: "school",
      name: "De Linde",
      sector: "school",
      telephone,
      staff: [
        { key: "mia", name: "Mia Tromp", jobTitle: "zorgcoördinator", mayMakeCasus: true },
        { key: "els", name: "Els Prins", jobTitle: "zorgcoördinator", mayMakeCasus: true },
        { key: "ward", name: "Ward Smit", jobTitle: "mentor" },
      ],
    },
    {
      key: "help",
      name: "Jeugdteam Oost",
      sector: "jeugdhulp",
      telephone,
      staff: [{ key: "bram", name: "Bram Visser", jobTitle: "jeugdhulpverlener" }],
    },
    {
      key: "care",
      name: "GGD Veen",
      sector: "gezondheidszorg",
      telephone,
      staff: [{ key: "ilse", name: "Ilse Bos", jobTitle: "jeugdarts" }],
    },
  ],
  casussen: [],
};

let wire: CountedWire;
let hat: (key: string) => Hat;
const ids: string[] = [];

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  wire = await countedWire(appUrl);
  process.env.DATABASE_URL = wire.url;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  const today = new Date();
  const client = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const db = drizzle(client);
  const covenant: Covenant = await insertCovenant(db, story, today);
  const tell = async (told: CasusStory) => {
    const { casusId, madeAt } = await insertCasus(db, covenant, told, today);
    await asMaterialiser(covenant.id, (tx) =>
      materialise(tx, { collaborationId: covenant.id, casusId }, madeAt),
    );
    return casusId;
  };
  const parts = { school: "school", helper: "bram", help: "help", carer: "ilse", care: "care" };
  for (const told of manyCasussen(THIRTY, { ...parts, coordinator: "mia" }, today))
    ids.push(await tell(told));
  const [last] = manyCasussen(THIRTY + 1, { ...parts, coordinator: "els" }, today).slice(THIRTY);
  if (last) await tell(last);
  await client.end();
  hat = (key) => ({
    collaborationId: covenant.id,
    personId: covenant.staff.get(key)?.id ?? "",
    kind: "staff",
  });
  return async () => {
    await closePool();
    await wire.close();
  };
});

async function listOf(key: string): Promise<WorkItem[]> {
  const overview = await readOverview(hat(key));
  return workItems(overview, await requestsAtAGlance(hat(key), overview.now));
}

test("Of thirty casussen each thing stands under its own head, once", async () => {
  const items = await listOf("mia");
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const inCasusThat = (state: string) => ids.filter((_, index) => stateOf(index) === state);
  const kindsOf = (state: string, kind: WorkItem["kind"]) =>
    inCasusThat(state).filter((id) => items.some((item) => item.casusId === id && item.kind === kind));
  for (const [state, kind] of [
    ["silent", "waits"],
    ["half", "waits"],
    ["refused", "stopped"],
    ["withdrawn", "stopped"],
    ["ends-soon", "ends"],
    ["ends-later", "ends"],
    ["over", "renew"],
    ["twelve", "birthday"],
    ["look", "authority"],
    ["quiet", "holds"],
  ] as const)
    expect(kindsOf(state, kind), state).toEqual(inCasusThat(state));
  const counts = countByKind(items);
  expect(counts.get("waits")).toBe(6);
  expect(counts.get("stopped")).toBe(6);
  expect(counts.get("ends")).toBe(6);
  expect(counts.get("renew")).toBe(3);
  expect(counts.get("birthday")).toBe(3);
  expect(counts.get("authority")).toBe(3);
});

test("What is due first stands first", async () => {
  const items = await listOf("mia");
  for (const kind of ["ends", "birthday", "renew"] as const) {
    const days = items.filter((item) => item.kind === kind).map(({ at }) => at.getTime());
    expect(days, kind).toEqual([...days].sort((one, other) => one - other));
  }
  const waits = items.filter((item) => item.kind === "waits").map(({ urgent }) => urgent);
  expect(waits).toEqual([...waits].sort((one, other) => Number(other) - Number(one)));
  expect(waits[0]).toBe(true);
});

test("A coordinator sees nothing of another one's casussen", async () => {
  const items = await listOf("els");
  expect(items).toHaveLength(2);
  expect(items.every(({ casusId }) => !ids.includes(casusId))).toBe(true);
  expect(await listOf("ward")).toEqual([]);
});

test("Who takes part and did not ask has no work, and is told of no answer", async () => {
  expect((await listOf("bram")).filter(({ kind }) => kind !== "holds")).toEqual([]);
});

test("Thirty casussen ask the database as often as one", async () => {
  const one = await wire.during(() => listOf("els"));
  const thirty = await wire.during(() => listOf("mia"));
  expect(thirty.result.length).toBeGreaterThan(THIRTY);
  // A question that one casus has no cause to ask may come; never one for each.
  expect(thirty.statements - one.statements).toBeLessThanOrEqual(3);
  expect(one.statements).toBeGreaterThan(10);
});
