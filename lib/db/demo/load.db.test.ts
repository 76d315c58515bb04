import { asc } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { keyOf } from "@/lib/crypto/keyring";
import { asMaterialiser, asPerson } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { part } from "@/lib/db/schema/note";
import { collaboration } from "@/lib/db/schema/tenant";
import { readFacts } from "@/lib/grants/facts";
import { decide } from "@/lib/policy/decide";
import { newDatabase } from "@/tests/db/database";
import { loadDemo } from "./load";

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  covenants = await loadDemo(adminUrl);
});

let covenants: string[] = [];

describe("the demo's world", () => {
  test("holds two covenants of four casussen, in which everybody reads exactly what the rules allow", async () => {
    expect(covenants).toHaveLength(2);
    for (const collaborationId of covenants) {
      const casussen = await asMaterialiser(collaborationId, (tx) =>
        tx.select({ id: casus.id }).from(casus).orderBy(asc(casus.id)),
      );
      expect(casussen).toHaveLength(4);
      const [covenant] = await asMaterialiser(collaborationId, (tx) => tx.select().from(collaboration));
      expect(covenant?.id).toBe(collaborationId);
      for (const { id } of casussen) {
        const facts = await asMaterialiser(collaborationId, async (tx) =>
          readFacts(tx, collaborationId, id, await keyOf(tx, collaborationId, id)),
        );
        const { access } = decide(facts, Date.now());
        const people = [
          facts.child.id,
          ...facts.guardians.map((each) => each.id),
          ...facts.participants.map((each) => each.id),
        ];
        for (const personId of people) {
          const hat = { collaborationId, personId, kind: "staff" as const };
          const read = await asPerson(
            hat,
            (tx) => tx.select({ id: part.id }).from(part).orderBy(asc(part.id)),
            id,
          );
          const allowed = access
            .filter((each) => each.reader === personId && each.allow)
            .map(({ note }) => note);
          expect(read.map((row) => row.id)).toEqual(allowed.sort());
        }
      }
    }
  });
});
