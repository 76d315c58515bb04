/** ACT-7, ACC-8, VIS-2: a pupil's confidant, from the choice to the end, and what nobody else learns of it. */
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readCandidates } from "@/lib/casus/candidates";
import { readCasus } from "@/lib/casus/view";
import { closePool } from "@/lib/db/client";
import { asGate, asPerson, type Hat } from "@/lib/db/doors";
import { newId } from "@/lib/db/uuid";
import { staffAccount } from "@/lib/auth/accounts";
import { readNotes } from "@/lib/note/read";
import { readReadings } from "@/lib/portal/readings";
import { addressDigest, onlineAnswers } from "@/lib/person/address";
import { type Told, tellStories } from "@/tests/db/told";
import { acceptConfidant, declineConfidant } from "./answer";
import { appointConfidant, endConfidant } from "./appoint";
import { viewAsked, viewOwnConfidant } from "./view";

let told: Told;
let admin: postgres.Sql;
let lore: Hat;
let casus: string;

beforeAll(async () => {
  told = await tellStories();
  admin = postgres(told.adminUrl, { max: 1, onnotice: () => {} });
  lore = told.hat("Lore Vandamme");
  casus = told.casusOf("Lore Vandamme");
});
afterAll(async () => {
  await closePool();
  await admin.end();
});

const tante = { name: "Hilde Claes", knownAs: "mijn tante", email: "hilde.claes@thuis.example" };

/** Chooses somebody, and comes back with the hat that they sign in with. */
async function chosen(input: typeof tante): Promise<Hat> {
  const result = await appointConfidant(lore, input);
  if (!result.ok) throw new Error(result.refusal.code);
  const hats = (await asGate((tx) => staffAccount(tx, input.email)))?.hats ?? [];
  const hat = hats.at(-1);
  if (hat === undefined) throw new Error("Whoever was chosen can sign in.");
  return hat;
}
async function ended() {
  const view = await viewOwnConfidant(lore);
  if (view?.chosen && view.chosen.declinedAt === null)
    await endConfidant(lore, { personId: view.chosen.personId });
}
afterEach(ended);
const refusal = (code: string) => ({ ok: false, refusal: { code } });
const emailOf = async (name: string) => {
  const [row] = await admin<
    { email: string }[]
  >`select a.email from account a join hat h on h.account_id = a.id
    where h.person_id = ${told.hat(name).personId}`;
  return row?.email ?? "";
};
const everybodyElse = () =>
  ["Els Peeters", "Wim De Smet", "An Vandamme", "Geert Vandamme"].map((name) => told.hat(name));

/** What of a casus somebody is told of people, by whatever way they ask. */
const known = async (hat: Hat) =>
  JSON.stringify([
    await readCasus(hat, casus),
    hat.kind === "staff" ? await readCandidates(hat, casus) : null,
    await asPerson(hat, (tx) =>
      tx.execute(sql`select (select count(*) from casus_person)::int as people, (select count(*) from participant)::int as participants,
        (select count(*) from participation)::int as periods, (select count(*) from organisation)::int as houses,
        (select count(*) from person)::int as persons, (select count(*) from confidant)::int as confidants`),
    ),
  ]).replaceAll(/"now":"[^"]*"/g, "");

describe("a confidant", () => {
  test("reads nothing before saying yes, then what the pupil reads, and nothing once the pupil stops", async () => {
    const aunt = await chosen(tante);
    expect(await viewAsked(aunt)).toMatchObject({ pupil: "Lore", knownAs: "mijn tante", accepted: false });
    expect((await readNotes(aunt, casus))?.notes ?? []).toEqual([]);
    expect(await readCasus(aunt, casus)).toBeNull();
    expect((await viewOwnConfidant(lore))?.chosen).toMatchObject({ name: "Hilde Claes", acceptedAt: null });

    expect(await acceptConfidant(aunt, casus)).toEqual({ ok: true, value: null });
    const parts = (await readNotes(aunt, casus))?.notes.flatMap((note) => note.parts) ?? [];
    expect(parts.length).toBeGreaterThan(0);
    expect(new Set(parts.map(({ decision }) => decision.ground))).toEqual(new Set(["met_de_jeugdige"]));
    const { readings } = await readReadings(lore, 1);
    expect(readings.map(({ reader }) => reader.name)).toContain("Hilde Claes");

    expect(await endConfidant(lore, { personId: aunt.personId })).toEqual({ ok: true, value: null });
    expect((await readNotes(aunt, casus))?.notes ?? []).toEqual([]);
    expect(await viewAsked(aunt)).toBeNull();
    expect((await viewOwnConfidant(lore))?.chosen).toBeNull();
  });

  test("is known to nobody else: no name, no count, no list, before, during and after", async () => {
    const before = await Promise.all(everybodyElse().map(known));
    const coach = await chosen({ ...tante, name: "Rik Maes", email: "rik.maes@club.example" });
    expect(await Promise.all(everybodyElse().map(known))).toEqual(before);
    await acceptConfidant(coach, casus);
    await readNotes(coach, casus);
    expect(await Promise.all(everybodyElse().map(known))).toEqual(before);
    const mother = await readReadings(told.hat("An Vandamme"), 1);
    expect(mother.readings.map(({ reader }) => reader.name)).not.toContain("Rik Maes");
    await ended();
    expect(await Promise.all(everybodyElse().map(known))).toEqual(before);
  });

  test("says no without a reason, and the pupil chooses somebody else", async () => {
    const hat = await chosen({ ...tante, email: "nog.iemand@thuis.example" });
    expect(await declineConfidant(hat, casus)).toEqual({ ok: true, value: null });
    expect(await acceptConfidant(hat, casus)).toMatchObject(refusal("not-found"));
    expect((await viewOwnConfidant(lore))?.chosen?.declinedAt).toBeInstanceOf(Date);
    const other = await chosen({ ...tante, email: "iemand.anders@thuis.example" });
    expect(await viewAsked(other)).toMatchObject({ accepted: false });
    expect(await appointConfidant(lore, tante)).toMatchObject(refusal("confidant-there"));
    await ended();
  });
});

describe("who cannot be one", () => {
  test("is whoever helps here: refused at once where the pupil knows them", async () => {
    const coordinator = await admin<
      { id: string }[]
    >`select person_id as id from coordinator where casus_id = ${casus}`;
    const [helper] = coordinator;
    const [row] = await admin<
      { email: string }[]
    >`select a.email from account a join hat h on h.account_id = a.id
      where h.person_id = ${helper?.id ?? ""}`;
    expect(await appointConfidant(lore, { ...tante, email: row?.email ?? "" })).toMatchObject(
      refusal("confidant-helps"),
    );
    expect((await viewOwnConfidant(lore))?.chosen).not.toMatchObject({ acceptedAt: null, declinedAt: null });
  });

  test("is a guardian of the pupil, who is told when they answer, and the pupil is not", async () => {
    const mother = told.hat("An Vandamme");
    const [address] = await admin<{ digest: Buffer }[]>`select address_digest as digest from contact
      where person_id = ${mother.personId} and ended_at is null`;
    const hat = await chosen({ ...tante, email: "an.vandamme@ergens.example" });
    await admin`update contact set address_digest = ${addressDigest("an.vandamme@ergens.example")} where person_id = ${mother.personId} and ended_at is null`;
    expect(await acceptConfidant(hat, casus)).toMatchObject(refusal("confidant-helps"));
    await admin`update contact set address_digest = ${address?.digest ?? Buffer.alloc(0)} where person_id = ${mother.personId} and ended_at is null`;
    await ended();
  });

  test("is nobody's to appoint but the pupil's, and not a younger pupil's", async () => {
    for (const name of ["An Vandamme", "Els Peeters", "Milan Brouwer"])
      expect((await appointConfidant(told.hat(name), tante)).ok).toBe(false);
    expect(await viewOwnConfidant(told.hat("Milan Brouwer"))).toBeNull();
    expect(await viewOwnConfidant(told.hat("An Vandamme"))).toBeNull();
  });
});

describe("a teacher", () => {
  test("is one under a second hat: the first reads and shows what it did before", async () => {
    const teacher = told.hat("Bart Jacobs");
    const before = await known(teacher);
    const email = await emailOf("Bart Jacobs");
    expect(await appointConfidant(lore, { ...tante, name: "Bart Jacobs", email })).toEqual({
      ok: true,
      value: null,
    });
    const hats = (await asGate((tx) => staffAccount(tx, email)))?.hats ?? [];
    const second = hats.at(-1);
    expect(second?.personId).not.toBe(teacher.personId);
    if (second) expect(await acceptConfidant(second, casus)).toEqual({ ok: true, value: null });
    expect(await known(teacher)).toBe(before);
    await ended();
  });

  test("and a family's address stays one to answer on, whoever was named with it", async () => {
    const mother = told.hat("An Vandamme");
    const [row] = await admin<
      { casus_id: string }[]
    >`select casus_id from casus_person where person_id = ${mother.personId}`;
    const els = told.hat("Els Peeters");
    const online = () =>
      asPerson(els, async (tx) => [...(await onlineAnswers(tx, row?.casus_id ?? ""))], casus);
    const before = await online();
    await chosen({ ...tante, email: "an.vandamme@thuis.example" });
    expect(await online()).toEqual(before);
    await ended();
  });
});

describe("by the database alone", () => {
  const attempt = (hat: Hat, statement: ReturnType<typeof sql>) =>
    asPerson(hat, (tx) => tx.execute(statement), casus).then(
      () => "done",
      (error: unknown) => /\d{5}/.exec(String(error))?.[0],
    );

  test("no pupil brings in somebody who is there already, makes another's organisation, or says yes for another", async () => {
    const here = sql`${lore.collaborationId}, ${casus}`;
    const els = told.hat("Els Peeters").personId;
    const bytes = sql`'\\x00'::bytea`;
    const school =
      (
        await admin<
          { id: string }[]
        >`select id from organisation where collaboration_id = ${lore.collaborationId} and sector = 'school' limit 1`
      )[0]?.id ?? "";
    expect(
      await attempt(
        lore,
        sql`insert into confidant (collaboration_id, casus_id, person_id, known_as, pupil_name, named_at) values (${here}, ${els}, ${bytes}, ${bytes}, now())`,
      ),
    ).toBe(
      await attempt(
        lore,
        sql`insert into confidant (collaboration_id, casus_id, person_id, known_as, pupil_name, named_at) values (${here}, ${newId()}, ${bytes}, ${bytes}, now())`,
      ),
    );
    expect(
      await attempt(
        lore,
        sql`insert into organisation (collaboration_id, id, name, sector, listed) values (${lore.collaborationId}, ${newId()}, 'x', 'school', true)`,
      ),
    ).toBe("42501");
    expect(
      await attempt(
        lore,
        sql`insert into person (collaboration_id, id, kind, organisation_id, name, created_at) values (${lore.collaborationId}, ${newId()}, 'staff', ${school}, ${bytes}, now())`,
      ),
    ).toBe("42501");
    const hat = await chosen({ ...tante, email: "weer.iemand@thuis.example" });
    const mine = sql`casus_id = ${casus} and person_id = ${hat.personId}`;
    expect(await attempt(lore, sql`update confidant set accepted_at = now() where ${mine}`)).toBe("42501");
    expect(await attempt(hat, sql`update confidant set ended_at = now() where ${mine}`)).toBe("42501");
    expect(
      await attempt(
        hat,
        sql`insert into participation (collaboration_id, casus_id, id, person_id, "from") values (${here}, ${newId()}, ${hat.personId}, now())`,
      ),
    ).toBe("42501");
    await ended();
  });

  test("who stands elsewhere learns nothing by asking whether somebody is one", async () => {
    const [bart] = await admin<
      { id: string }[]
    >`select c.person_id as id from confidant c join casus_person p on p.person_id = c.person_id and p.casus_id = c.casus_id
      where c.casus_id = ${told.casusOf("Amina El Idrissi")}`;
    for (const name of ["Els Peeters", "Farida El Idrissi", "Lore Vandamme"]) {
      const asked = (id: string) =>
        asPerson(
          told.hat(name),
          async (tx) => (await tx.execute(sql`select from confidant where person_id = ${id}`)).length,
        );
      expect(await asked(bart?.id ?? "")).toBe(0);
    }
  });
});
