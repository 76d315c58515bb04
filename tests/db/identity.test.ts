/** B2: a pooled connection never carries an identity over; no identity, no rows. */
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asGate, asJob, asPerson } from "@/lib/db/doors";
import { part } from "@/lib/db/schema/note";
import { newId } from "@/lib/db/uuid";
import { casusFromSeed } from "@/lib/policy/cases/arbitrary";
import { parseFacts } from "@/lib/policy/facts";
import { hatsOf, makeFresh, readings } from "./agreement";
import { newDatabase } from "./database";
import { type Loaded, loadWorld } from "./world";

const TRANSACTIONS = process.env.DEEP === "1" ? 100_000 : 4_000;

let worlds: Loaded[] = [];

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.DATABASE_POOL = "5";
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  const documents = [11, 12, 13, 14, 15, 16].flatMap((seed) => {
    const parsed = parseFacts(casusFromSeed(seed));
    return parsed.ok ? [parsed.facts] : [];
  });
  worlds = await loadWorld(adminUrl, documents);
  for (const world of worlds) await makeFresh(world, 0);
  return closePool;
});

describe("five connections shared by everybody", () => {
  test(
    `show each of ${TRANSACTIONS} interleaved transactions the own rows alone`,
    { timeout: 600_000 },
    async () => {
      const hats = worlds.flatMap((world) => hatsOf(world).map((hat) => ({ world, hat })));
      let wrong = 0;
      let done = 0;
      const worker = async (start: number) => {
        for (let turn = start; turn < TRANSACTIONS; turn += 20) {
          const chosen = hats[(turn * 7919) % hats.length];
          if (!chosen) continue;
          const { listed, allowed } = await readings(
            chosen.world,
            chosen.hat,
            turn % 2 === 0 ? chosen.world.casusId : undefined,
          );
          if (listed.join() !== allowed.join()) wrong += 1;
          // Another role, and a transaction that fails, between two readers.
          if (turn % 3 === 0) await asGate((tx) => tx.execute(sql`select 1`));
          if (turn % 5 === 0)
            await asPerson(chosen.hat, (tx) => tx.execute(sql`select 1 / 0`)).catch(() => {});
          done += 1;
        }
      };
      await Promise.all(Array.from({ length: 20 }, (_, index) => worker(index)));
      expect({ wrong, done }).toEqual({ wrong: 0, done: TRANSACTIONS });
    },
  );

  test("show nothing to nobody", async () => {
    const nobody = { collaborationId: "", personId: "", kind: "staff" as const };
    expect(await asPerson(nobody, (tx) => tx.select({ id: part.id }).from(part))).toEqual([]);
    const stranger = { collaborationId: newId(), personId: newId(), kind: "staff" as const };
    expect(await asPerson(stranger, (tx) => tx.select({ id: part.id }).from(part))).toEqual([]);
  });

  test("show nothing to a person of one covenant who names another", async () => {
    const [here, there] = worlds;
    if (!here || !there) throw new Error("Two worlds are needed.");
    for (const hat of hatsOf(here)) {
      const crossed = { ...hat, collaborationId: there.collaborationId };
      expect(await asPerson(crossed, (tx) => tx.select({ id: part.id }).from(part), there.casusId)).toEqual(
        [],
      );
    }
  });

  test.each(["gate", "jobs", "auditor"] as const)("let %s read no notes at all", async (role) => {
    const door = role === "gate" ? asGate : <T>(work: Parameters<typeof asJob<T>>[0]) => asJob(work, role);
    await expect(door((tx) => tx.select({ id: part.id }).from(part))).rejects.toThrow();
  });
});
