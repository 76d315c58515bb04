/** A5: withdrawal works at once. A6: no acknowledged answer is lost or doubled, whoever answers at the same moment. */
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { giveAnswer } from "@/lib/consent/answer";
import type { Draft } from "@/lib/consent/answer-schema";
import { withdraw } from "@/lib/consent/answer-withdraw";
import { endRequest } from "@/lib/consent/manage";
import { recordAnswer } from "@/lib/consent/record";
import { keyOf } from "@/lib/crypto/keyring";
import { closePool } from "@/lib/db/client";
import { asMaterialiser, asPerson, type Hat } from "@/lib/db/doors";
import { consentResponse } from "@/lib/db/schema/consent";
import { part } from "@/lib/db/schema/note";
import { newId } from "@/lib/db/uuid";
import { changeCasus } from "@/lib/grants/change";
import { readFacts } from "@/lib/grants/facts";
import { consent, nl, yes } from "@/lib/policy/cases/casus";
import { parseFacts } from "@/lib/policy/facts";
import { statusOf } from "@/lib/policy/status";
import { makeFresh } from "./agreement";
import { filledIn, NO, proven, YES } from "./answering";
import { asked, codeOf, paperAnswer, valueOf } from "./consent-request";
import { type ConsentWorld, consentWorld } from "./consent-world";
import { type Loaded, loadTellings } from "./world";

const DEEP = process.env.DEEP === "1";
const RACES = DEEP ? 10_000 : 500;
const ROUNDS = DEEP ? 200 : 6;

let world: ConsentWorld;
let admin: postgres.Sql;
let casussen: Loaded[];

beforeAll(async () => {
  process.env.DATABASE_POOL = "16";
  world = await consentWorld();
  admin = postgres(world.adminUrl, { max: 1, onnotice: () => {} });
  const read = parseFacts(
    nl({
      child: { id: "kim", birthDate: `${new Date().getFullYear() - 9}-01-01` },
      consents: [
        consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")], { validUntil: "2040-01-01T00:00:00Z" }),
      ],
    }),
  );
  if (!read.ok) throw new Error(read.fault.message);
  const { facts } = read;
  casussen = await loadTellings(
    world.adminUrl,
    [1, 2, 3, 4].map(() => ({ facts })),
  );
  for (const each of casussen) await makeFresh(each, Date.now());
  return async () => {
    await admin.end();
    await closePool();
  };
});

describe("a withdrawal", () => {
  /** One answer by the mother, as every command stores one: in a change of the casus. */
  function answer({ collaborationId, casusId, idOf }: Loaded, given: "given" | "withdrawn") {
    const mother: Hat = { collaborationId, personId: idOf("moeder"), kind: "guardian" };
    return changeCasus(mother, casusId, async (tx, at) => {
      const id = newId();
      await tx.insert(consentResponse).values({
        collaborationId,
        casusId,
        id,
        consentId: idOf("c1"),
        byId: mother.personId,
        at,
        answer: given,
        form: "online",
        informedWhat: true,
        informedToWhom: true,
        informedWhy: true,
        informedConsequences: true,
        signatureKind: "ticked",
        idempotencyKey: randomUUID(),
      });
      return { result: id, event: { action: "consent.answer", objects: [id] } };
    });
  }

  async function reads({ collaborationId, casusId, idOf }: Loaded, inside: boolean): Promise<boolean> {
    const teacher: Hat = { collaborationId, personId: idOf("anna"), kind: "staff" };
    const rows = await asPerson(
      teacher,
      (tx) =>
        tx
          .select({ id: part.id })
          .from(part)
          .where(eq(part.id, idOf("n1"))),
      inside ? casusId : undefined,
    );
    return rows.length > 0;
  }

  /** Two who read without pause while it is withdrawn; how many reads began after the answer to it and yet succeeded. */
  async function race(casus: Loaded): Promise<{ late: number; before: number }> {
    const log: { begun: number; saw: boolean }[] = [];
    let told = Number.POSITIVE_INFINITY;
    const reader = async (inside: boolean) => {
      for (let after = 0; after < 2;) {
        const begun = performance.now();
        const saw = await reads(casus, inside);
        log.push({ begun, saw });
        if (begun > told) after += 1;
      }
    };
    const readers = [reader(true), reader(false)];
    await answer(casus, "withdrawn");
    told = performance.now();
    await Promise.all(readers);
    return {
      late: log.filter(({ begun, saw }) => begun > told && saw).length,
      before: log.filter(({ begun, saw }) => begun <= told && saw).length,
    };
  }

  test(
    `closes the part to every read that begins after it was answered, in ${RACES} races`,
    { timeout: 3_600_000 },
    async () => {
      let left = RACES;
      const total = { late: 0, before: 0, reopened: 0 };
      await Promise.all(
        casussen.map(async (casus) => {
          while (left > 0) {
            left -= 1;
            const { late, before } = await race(casus);
            await answer(casus, "given");
            total.late += late;
            total.before += before;
            const reopened = await reads(casus, true);
            total.reopened += reopened ? 1 : 0;
          }
        }),
      );
      expect(total.late).toBe(0);
      expect(total.reopened).toBe(RACES);
      expect(total.before).toBeGreaterThan(RACES / 4);
    },
  );

  test("loses no answer on the way: each is stored, at an instant of its own", async () => {
    for (const { casusId, idOf } of casussen) {
      const [row] = await admin<{ count: number; instants: number; last: string }[]>`
        select count(*)::int as count, count(distinct at)::int as instants,
          (array_agg(answer order by at desc))[1] as last
        from consent_response where casus_id = ${casusId} and consent_id = ${idOf("c1")}`;
      expect(row?.instants).toBe(row?.count);
      expect(row?.last).toBe("given");
    }
  });
});

describe("answers at the same moment", () => {
  const signer = (key: string) => proven(world.hat(key));
  const prepared = (key: string, consentId: string, draft: Draft) =>
    filledIn(world.hat(key), consentId, draft);

  const stored = (consentId: string) =>
    admin<
      { by_id: string; answer: string; at: Date }[]
    >`select by_id, answer, at from consent_response where consent_id = ${consentId} order by at`;

  /** What the rules say of the request on the facts as they are stored, a moment from now. */
  async function status(consentId: string): Promise<string> {
    const { collaborationId, casusId } = world;
    const facts = await asMaterialiser(collaborationId, async (tx) =>
      readFacts(tx, collaborationId, casusId, await keyOf(tx, collaborationId, casusId)),
    );
    const found = facts.consents.find(({ id }) => id === consentId);
    return found ? statusOf(facts, found, Date.now() + 1000).status : "ended";
  }

  async function opened(): Promise<boolean> {
    const rows = await asPerson(
      world.hat("ilse"),
      (tx) => tx.select({ id: part.id }).from(part),
      world.casusId,
    );
    return rows.length > 0;
  }

  /** Each round has a request of its own, alone. */
  async function rounds(play: (request: { casus: string; consent: string }) => Promise<void>) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const request = await asked(world, `Vraag ${randomUUID()}`);
      await play(request);
      valueOf(await endRequest(world.hat("mia"), request));
      expect(await opened()).toBe(false);
    }
  }

  test("of everybody are all stored, and open what they open", { timeout: 1_200_000 }, () =>
    rounds(async ({ consent: id }) => {
      const given = await Promise.all(
        ["noor", "sanne", "karim"].map(async (key) => ({ key, answer: await prepared(key, id, YES) })),
      );
      const results = await Promise.all(given.map(({ key, answer }) => giveAnswer(signer(key), answer)));
      expect(results.map(codeOf)).toEqual(["done", "done", "done"]);
      expect((await stored(id)).map(({ by_id }) => by_id).sort()).toEqual(
        ["noor", "sanne", "karim"].map((key) => world.hat(key).personId).sort(),
      );
      expect([await status(id), await opened()]).toEqual(["geldig", true]);
    }),
  );

  test("of two guardians, a yes and a no, are both kept, and nothing opens", { timeout: 1_200_000 }, () =>
    rounds(async ({ consent: id }) => {
      const [noor, sanne, karim] = await Promise.all([
        prepared("noor", id, YES),
        prepared("sanne", id, YES),
        prepared("karim", id, NO),
      ]);
      valueOf(await giveAnswer(signer("noor"), noor));
      const results = await Promise.all([
        giveAnswer(signer("sanne"), sanne),
        giveAnswer(signer("karim"), karim),
      ]);
      expect(results.map(codeOf)).toEqual(["done", "done"]);
      expect((await stored(id)).map(({ answer }) => answer).sort()).toEqual(["given", "given", "refused"]);
      expect([await status(id), await opened()]).toEqual(["geweigerd", false]);
    }),
  );

  test("with the same key, eight times, are one answer", { timeout: 1_200_000 }, () =>
    rounds(async ({ consent: id }) => {
      const answer = await prepared("sanne", id, YES);
      const results = await Promise.all(Array.from({ length: 8 }, () => giveAnswer(signer("sanne"), answer)));
      expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
      expect(await stored(id)).toHaveLength(1);
    }),
  );

  test("online and on paper are two, at two instants, and the later one counts", { timeout: 1_200_000 }, () =>
    rounds(async ({ casus, consent: id }) => {
      valueOf(await giveAnswer(signer("noor"), await prepared("noor", id, YES)));
      const online = await prepared("sanne", id, YES);
      const paper = paperAnswer(world, { casus, consent: id }, "sanne", { answer: "refused" });
      const results = await Promise.all([
        giveAnswer(signer("sanne"), online),
        recordAnswer(world.hat("mia"), paper),
      ]);
      expect(results.map(codeOf)).toEqual(["done", "done"]);
      const rows = (await stored(id)).filter(({ by_id }) => by_id === world.hat("sanne").personId);
      expect(new Set(rows.map(({ at }) => at.getTime())).size).toBe(2);
      const last = rows.at(-1)?.answer;
      expect([await status(id), await opened()]).toEqual(
        last === "given" ? ["geldig", true] : ["geweigerd", false],
      );
    }),
  );

  test("a withdrawal and the other's yes are both kept, and nothing opens", { timeout: 1_200_000 }, () =>
    rounds(async ({ consent: id }) => {
      for (const key of ["noor", "sanne"])
        valueOf(await giveAnswer(signer(key), await prepared(key, id, YES)));
      expect(await opened()).toBe(true);
      const other = await prepared("karim", id, YES);
      const results = await Promise.all([
        withdraw(signer("noor"), { consent: id, key: randomUUID() }),
        giveAnswer(signer("karim"), other),
      ]);
      expect(results.map(codeOf)).toEqual(["done", "done"]);
      expect([await status(id), await opened()]).toEqual(["ingetrokken", false]);
      const [row] = await asPerson(world.hat("noor"), (tx) =>
        tx
          .select()
          .from(consentResponse)
          .where(and(eq(consentResponse.consentId, id), eq(consentResponse.answer, "withdrawn"))),
      );
      expect(row?.byId).toBe(world.hat("noor").personId);
    }),
  );
});
