import { asc } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { keyOf } from "@/lib/crypto/keyring";
import { closePool } from "@/lib/db/client";
import { asMaterialiser, asPerson } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { part } from "@/lib/db/schema/note";
import { collaboration } from "@/lib/db/schema/tenant";
import { readFacts } from "@/lib/grants/facts";
import { readProofs } from "@/lib/consent/proof";
import { decide } from "@/lib/policy/decide";
import { newDatabase } from "@/tests/db/database";
import { loadDemo } from "./load";

let admin: postgres.Sql;

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  covenants = await loadDemo(adminUrl);
  return async () => {
    await admin.end();
    await closePool();
  };
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

  test("happens in working hours, before now; what is permitted ends with a day", async () => {
    const [odd] = await admin`
      select count(*) filter (where extract(hour from at at time zone 'Europe/Brussels') not between 9 and 17 or at > now()) as moments
      from (select written_at as at from note union all select at from consent_response union all select sent_at from consent) m`;
    expect(odd).toEqual({ moments: "0" });
    const ends = await admin`
      select distinct to_char(valid_until at time zone 'Europe/Brussels', 'HH24:MI') as clock from consent`;
    expect(ends).toEqual([{ clock: "00:00" }]);
  });

  test("keeps with every answer that was given online the form as its giver saw it, and its digest", async () => {
    const online = await admin<{ at: string; person: string; collaboration: string; casus: string }[]>`
      select consent_id as at, by_id as person, collaboration_id as collaboration, casus_id as casus
      from consent_response where form = 'online' and answer <> 'withdrawn'`;
    let kept = 0;
    for (const { at, person, collaboration, casus: casusId } of online) {
      const hat = { collaborationId: collaboration, personId: person, kind: "guardian" as const };
      const proofs = await asPerson(hat, (tx) => readProofs(tx, hat, casusId, at), casusId);
      const own = proofs.filter(({ text }) => text.sha256 !== null);
      for (const { text } of own) expect(text.again).toBe(true);
      if (own.length > 0) kept += 1;
    }
    // Aylin's mother answered before Aylin turned sixteen, and reads nothing of it any more.
    expect([kept, online.length]).toEqual([9, 10]);
  });
});
