/** What coordinators record about authority beyond who has it, through the real database. */
import { type SQL, sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { readCourtLimits } from "@/lib/consent/court-limits";
import { keyOf } from "@/lib/crypto/keyring";
import { closePool } from "@/lib/db/client";
import { asMaterialiser, asPerson, type Hat } from "@/lib/db/doors";
import { casusContact } from "@/lib/db/schema/casus";
import { newId } from "@/lib/db/uuid";
import { readFacts } from "@/lib/grants/facts";
import type { Result } from "@/lib/result/refusal";
import { insertCovenant } from "@/tests/db/covenant";
import { newDatabase } from "@/tests/db/database";
import { authorityPicture } from "./authority-picture";
import { addCasusContact, endCasusContact, listCasusContacts } from "./casus-contacts";
import { assessCompetence } from "./competence";
import { correctAuthority } from "./corrections";
import { addGuardianLater, recordAuthority } from "./guardians";
import { makeCasus } from "./make";
import { readOverview } from "./overview";
import type { AuthorityInput, GuardianInput } from "./schema";
import { decideOpening, proposeOpening } from "./restriction-opening";
import { askAnotherSecond, restrictGuardian, signRestriction } from "./restrictions";
import { readCasus } from "./view";

const plan = [
  {
    name: "De Zilverberk",
    sector: "school",
    staff: {
      marije: { name: "Marije Postma", mayMakeCasus: true },
      joost: { name: "Joost Hermans" },
      ilse: { name: "Ilse Verhoeven" },
    },
  },
] as const;

let admin: postgres.Sql;
let marije: Hat;
let joost: Hat;
let ilse: Hat;

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  const covenant = await insertCovenant(adminUrl, "nl", plan);
  [marije, joost, ilse] = [covenant.hat("marije"), covenant.hat("joost"), covenant.hat("ilse")];
  admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  return async () => {
    await admin.end();
    await closePool();
  };
});

const checked: AuthorityInput = {
  state: "has",
  from: null,
  means: "gezagsregister",
  how: "",
  document: "van 2 november",
  checkedOn: null,
};
const mother: GuardianInput = {
  name: "Sanne de Wit",
  relation: "moeder",
  kind: "ouder",
  authority: checked,
  email: "",
};

let pupils = 0;
async function aCasus(): Promise<{ casusId: string; motherId: string }> {
  const made = await makeCasus(marije, {
    formKey: newId(),
    pupil: { name: `Noor de Wit ${(pupils += 1)}`, birthDate: "2017-06-02", schoolClass: "6", email: "" },
    guardians: [mother],
    own: { role: "zorgcoördinator", duty: "ambtsgeheim" },
    participants: [joost, ilse].map(({ personId }) => ({ personId, role: "mentor", duty: "ambtsgeheim" })),
  });
  if (!made.ok) throw new Error(made.refusal.code);
  const { casusId } = made.value;
  const casus = await readCasus(marije, casusId);
  return { casusId, motherId: casus?.guardians[0]?.id ?? "" };
}

const factsOf = (casusId: string) =>
  asMaterialiser(marije.collaborationId, async (tx) =>
    readFacts(tx, marije.collaborationId, casusId, await keyOf(tx, marije.collaborationId, casusId)),
  );
const codeOf = async (result: Promise<Result<unknown>>) => {
  const settled = await result;
  return settled.ok ? "done" : settled.refusal.code;
};
const guardiansSeen = async (hat: Hat, casusId: string) => (await readCasus(hat, casusId))?.guardians ?? [];
const looksOf = async (hat: Hat, casusId: string) =>
  (await readOverview(hat)).looks.filter(({ casus }) => casus.id === casusId);

describe("somebody who holds authority together with a parent", () => {
  test("is an ouder to the rules, and named apart in the picture", async () => {
    const { casusId } = await aCasus();
    const partner: GuardianInput = { ...mother, name: "Mo Bakker", relation: "", kind: "derde" };
    await addGuardianLater(marije, casusId, { ...partner, formKey: newId() });
    const facts = await factsOf(casusId);
    expect(facts.guardians.map(({ kind }) => kind)).toEqual(["ouder", "ouder"]);
    expect(authorityPicture(await guardiansSeen(marije, casusId)).situation).toBe("third");
  });
});

describe("a day to look at authority again", () => {
  test("is told to coordinators alone, until somebody looked", async () => {
    const { casusId, motherId } = await aCasus();
    const later: AuthorityInput = { ...checked, reviewOn: "2099-03-01", reviewBecause: "scheiding" };
    expect((await recordAuthority(marije, casusId, { guardianId: motherId, authority: later })).ok).toBe(
      true,
    );
    expect((await looksOf(marije, casusId)).map(({ because, person }) => [because, person.name])).toEqual([
      ["scheiding", "Sanne de Wit"],
    ]);
    expect(await looksOf(joost, casusId)).toEqual([]);
    await recordAuthority(marije, casusId, { guardianId: motherId, authority: checked });
    expect(await looksOf(marije, casusId)).toEqual([]);
  });

  test("is gone with the record that turned out to be wrong", async () => {
    const { casusId, motherId: guardianId } = await aCasus();
    const authority: AuthorityInput = { ...checked, reviewOn: "2099-03-01", reviewBecause: "scheiding" };
    await recordAuthority(marije, casusId, { guardianId, authority });
    const [guardian] = await guardiansSeen(marije, casusId);
    const wrong = {
      guardianId,
      authorityId: guardian?.records[0]?.id ?? "",
      from: null,
      why: "x",
      foundBy: "x",
    };
    expect(await codeOf(correctAuthority(marije, casusId, wrong))).toBe("done");
    expect(await looksOf(marije, casusId)).toEqual([]);
  });

  test("is still to come", async () => {
    const { casusId, motherId } = await aCasus();
    const past: AuthorityInput = { ...checked, reviewOn: "2020-03-01", reviewBecause: "verhuizing" };
    const result = await recordAuthority(marije, casusId, { guardianId: motherId, authority: past });
    expect(result).toMatchObject({
      ok: false,
      refusal: { fields: { "authority.reviewOn": expect.any(String) } },
    });
  });
});

describe("what a court took from authority", () => {
  test("warns coordinators, and nobody else reads it", async () => {
    const { casusId, motherId } = await aCasus();
    const limited: AuthorityInput = { ...checked, courtLimits: "Geen beslissingen over de schoolkeuze." };
    await recordAuthority(marije, casusId, { guardianId: motherId, authority: limited });
    const limits = (hat: Hat) => asPerson(hat, (tx) => readCourtLimits(tx, casusId), casusId);
    expect(await limits(marije)).toEqual(new Map([[motherId, "Geen beslissingen over de schoolkeuze."]]));
    expect(await limits(joost)).toEqual(new Map());
    expect((await guardiansSeen(joost, casusId)).flatMap(({ records }) => records)).toEqual([]);
  });
});

describe("reading that is closed to a guardian", () => {
  /** Marije closed it, and asked Joost to sign. */
  async function closed() {
    const { casusId, motherId: guardianId } = await aCasus();
    const input = { guardianId, reason: "Contactverbod", secondId: joost.personId, reviewOn: "2099-01-01" };
    expect(await codeOf(restrictGuardian(marije, casusId, input))).toBe("done");
    const isClosed = async () => {
      const [guardian] = (await factsOf(casusId)).guardians;
      return guardian?.restricted.some(({ until }) => until === null) ?? false;
    };
    const restriction = async () => (await guardiansSeen(marije, casusId))[0]?.restriction;
    return { casusId, guardianId, isClosed, restriction };
  }
  const yes = (guardianId: string) => ({ guardianId, agrees: true });
  const no = (guardianId: string) => ({ guardianId, agrees: false });
  const waitsOf = async (hat: Hat, casusId: string) =>
    (await readOverview(hat)).restrictionWaits
      .filter(({ casus }) => casus.id === casusId)
      .map(({ kind }) => kind);

  test("is closed from the first signature on, and signed by the second alone, once", async () => {
    const { casusId, guardianId, isClosed, restriction } = await closed();
    expect(await isClosed()).toBe(true);
    expect(await waitsOf(joost, casusId)).toEqual(["closing"]);
    expect(await waitsOf(ilse, casusId)).toEqual([]);
    expect(await codeOf(signRestriction(marije, casusId, yes(guardianId)))).toBe("not-found");
    expect(await codeOf(signRestriction(ilse, casusId, yes(guardianId)))).toBe("not-found");
    expect((await restriction())?.secondAgrees).toBeNull();
    expect(await codeOf(signRestriction(joost, casusId, yes(guardianId)))).toBe("done");
    expect(await codeOf(signRestriction(joost, casusId, no(guardianId)))).toBe("seen-before");
    expect((await restriction())?.secondAgrees).toBe(true);
    expect(await waitsOf(joost, casusId)).toEqual([]);
  });

  test("stays closed when the second does not agree; another is asked without a gap", async () => {
    const { casusId, guardianId, isClosed, restriction } = await closed();
    expect(await codeOf(signRestriction(joost, casusId, no(guardianId)))).toBe("done");
    expect(await isClosed()).toBe(true);
    expect(await waitsOf(marije, casusId)).toEqual(["declined"]);
    const other = (secondId: string) => askAnotherSecond(marije, casusId, { guardianId, secondId });
    expect(await codeOf(other(joost.personId))).toBe("not-valid");
    expect(await codeOf(other(ilse.personId))).toBe("done");
    const [guardian] = (await factsOf(casusId)).guardians;
    expect(guardian?.restricted.map(({ until }) => until === null)).toEqual([false, true]);
    expect(guardian?.restricted[0]?.until).toBe(guardian?.restricted[1]?.from);
    expect((await restriction())?.reason).toBe("Contactverbod");
    expect(await codeOf(signRestriction(ilse, casusId, yes(guardianId)))).toBe("done");
    expect(await codeOf(other(joost.personId))).toBe("seen-before");
  });

  test("is told at once to whom it waits on: that something waits, and no word more", async () => {
    const { casusId, guardianId } = await closed();
    const told = async () => {
      const rows =
        await admin`select person_id, kind, object_id, secret, created_at = next_try_at as now from outbox
        where casus_id = ${casusId} and kind = 'decision' order by created_at, id`;
      return rows.map(({ person_id, kind, object_id, secret, now }) => [
        person_id,
        kind,
        object_id,
        secret,
        now,
      ]);
    };
    const to = ({ personId }: Hat) => [personId, "decision", null, null, true];
    expect(await told()).toEqual([to(joost)]);
    await askAnotherSecond(marije, casusId, { guardianId, secondId: ilse.personId });
    await proposeOpening(marije, casusId, { guardianId, secondId: joost.personId });
    expect(await told()).toEqual([to(joost), to(ilse), to(joost)]);
    await proposeOpening(marije, casusId, { guardianId, secondId: marije.personId });
    await restrictGuardian(marije, casusId, {
      ...{ guardianId, reason: "x", secondId: joost.personId, reviewOn: "2099-01-01" },
    });
    expect(await told()).toHaveLength(3);
  });

  test("opens when two want it, and not before", async () => {
    const { casusId, guardianId, isClosed } = await closed();
    const propose = (hat: Hat, secondId: string) => proposeOpening(hat, casusId, { guardianId, secondId });
    expect(await codeOf(decideOpening(joost, casusId, yes(guardianId)))).toBe("not-found");
    expect(await codeOf(propose(joost, ilse.personId))).toBe("not-allowed");
    expect(await codeOf(propose(marije, marije.personId))).toBe("not-valid");
    expect(await codeOf(propose(marije, ilse.personId))).toBe("done");
    expect(await isClosed()).toBe(true);
    expect(await codeOf(decideOpening(marije, casusId, yes(guardianId)))).toBe("not-found");
    expect(await codeOf(decideOpening(joost, casusId, yes(guardianId)))).toBe("not-found");
    expect(await codeOf(decideOpening(ilse, casusId, no(guardianId)))).toBe("done");
    expect(await codeOf(decideOpening(ilse, casusId, yes(guardianId)))).toBe("seen-before");
    expect(await isClosed()).toBe(true);
    expect(await codeOf(propose(marije, joost.personId))).toBe("done");
    expect(await waitsOf(joost, casusId)).toEqual(["opening"]);
    expect(await codeOf(decideOpening(joost, casusId, yes(guardianId)))).toBe("done");
    expect(await isClosed()).toBe(false);
  });

  test("is not opened or signed by SQL of one's own either", async () => {
    const { casusId, guardianId, restriction } = await closed();
    await proposeOpening(marije, casusId, { guardianId, secondId: ilse.personId });
    const before = await restriction();
    const set = (change: SQL) => sql`update restriction set ${change} where casus_id = ${casusId}`;
    const attacks: [string, Hat, SQL][] = [
      ["the recorder opens alone", marije, sql`until = now()`],
      ["… or in a year", marije, sql`until = now() + interval '1 year'`],
      ["the recorder signs for the second", marije, sql`second_at = now(), second_agrees = true`],
      ["the recorder makes themselves the second", marije, sql`second_by = ${marije.personId}`],
      ["… or who decides about opening", marije, sql`opening_second = ${marije.personId}`],
      ["the second of the closing opens", joost, sql`until = now()`],
      ["… signs without saying what", joost, sql`second_at = now()`],
      ["… signs and opens in one", joost, sql`second_at = now(), second_agrees = true, until = now()`],
      ["… takes over the opening", joost, sql`opening_second = ${joost.personId}, opening_at = now()`],
      [
        "… proposes to open, who does not coordinate",
        joost,
        sql`opening_by = ${joost.personId}, opening_at = now()`,
      ],
      ["who may open does so from last year on", ilse, sql`until = now() - interval '1 year'`],
      ["who may open signs the closing", ilse, sql`second_at = now(), second_agrees = true`],
      ["who may open takes the proposal back unseen", ilse, sql`opening_by = null`],
    ];
    for (const [title, hat, change] of attacks) {
      await asPerson(hat, (tx) => tx.execute(set(change)), casusId).catch(() => {});
      expect([title, await restriction()]).toEqual([title, before]);
    }
  });
});

describe("an assessment of competence", () => {
  test("says what it was about, and when to look again, to coordinators", async () => {
    const { casusId } = await aCasus();
    const assessed = {
      capable: false,
      from: "2026-01-01",
      last: null,
      assessedBy: "dr. Bos",
      matter: "delen met de jeugdarts",
      reason: "",
    };
    const assess = (reviewOn: string) => assessCompetence(marije, casusId, { ...assessed, reviewOn });
    expect(await codeOf(assess("2020-01-01"))).toBe("not-valid");
    expect(await codeOf(assess("2099-01-01"))).toBe("done");
    expect((await looksOf(marije, casusId)).map(({ kind }) => kind)).toEqual(["competence"]);
    expect(await looksOf(joost, casusId)).toEqual([]);
    expect((await readCasus(marije, casusId))?.pupil.competence.map(({ matter }) => matter)).toEqual([
      "delen met de jeugdarts",
    ]);
    expect((await readCasus(joost, casusId))?.pupil.competence).toEqual([]);
    await assessCompetence(marije, casusId, { ...assessed, from: "2026-02-01" });
    expect(await looksOf(marije, casusId)).toEqual([]);
  });
});

describe("who matters to a pupil beside the facts", () => {
  test("is known to coordinators alone, has no place in the facts, and is ended, not deleted", async () => {
    const { casusId } = await aCasus();
    const form = {
      formKey: newId(),
      name: "Oma Wil",
      relation: "steunfiguur" as const,
      telephone: "06 00 00 00 00",
      email: "",
      remark: "haalt op dinsdag op",
    };
    const before = await factsOf(casusId);
    expect(await codeOf(addCasusContact(joost, casusId, form))).toBe("not-allowed");
    expect(await codeOf(addCasusContact(marije, casusId, form))).toBe("done");
    expect(await codeOf(addCasusContact(marije, casusId, form))).toBe("done");
    expect(await factsOf(casusId)).toEqual(before);
    const [contact, ...more] = await listCasusContacts(marije, casusId);
    expect(contact).toMatchObject({ name: "Oma Wil", telephone: "06 00 00 00 00", email: null });
    expect(more).toEqual([]);
    expect(await listCasusContacts(joost, casusId)).toEqual([]);
    const contactId = contact?.id ?? "";
    expect(await codeOf(endCasusContact(joost, casusId, { contactId }))).toBe("not-allowed");
    expect(await codeOf(endCasusContact(marije, casusId, { contactId }))).toBe("done");
    expect(await codeOf(endCasusContact(marije, casusId, { contactId }))).toBe("seen-before");
    expect(await listCasusContacts(marije, casusId)).toEqual([]);
    const kept = await asPerson(marije, (tx) => tx.select().from(casusContact), casusId);
    expect(kept).toHaveLength(1);
  });
});
