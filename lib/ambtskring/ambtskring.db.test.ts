/** Ambtskringen in the demo's Flemish school: Els coordinates, Lotte and Nele (CLB) in the zorgcel, Bart in the klassenraad, Wim heads. */
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dateOf } from "@/lib/calendar/date";
import { addParticipant, endParticipation } from "@/lib/casus/participants";
import { closePool } from "@/lib/db/client";
import { asPerson } from "@/lib/db/doors";
import { ambtskring, ambtskringMember, inquiry, kringAgreement } from "@/lib/db/schema/ambtskring";
import { newId } from "@/lib/db/uuid";
import { readNotes } from "@/lib/note/read";
import type { KringKind } from "@/lib/policy/vocabulary";
import type { Result } from "@/lib/result/refusal";
import { type Told, tellStories } from "@/tests/db/told";
import { noteAgreement } from "./agreement";
import { endInquiry, inquire } from "./inquiry";
import { makeKring } from "./make";
import { addMember, moveMember } from "./members";
import { kringNews } from "./news";
import { membersOn, onDay } from "./on-day";
import { readOwnKringen } from "./own";
import { viewKringen } from "./view";

let told: Told;
let admin: ReturnType<typeof postgres>;
let casusId: string;
let startedAt: Date;

beforeAll(async () => {
  told = await tellStories();
  admin = postgres(told.adminUrl, { max: 1, onnotice: () => {} });
  casusId = told.casusOf("Lore Vandamme");
});
beforeEach(async () => {
  const [row] = await admin`select clock_timestamp() as now`;
  startedAt = row?.now as Date;
});
afterAll(async () => {
  await closePool();
  await admin.end();
});

const day = (days: number) => dateOf("vl", new Date(Date.now() + days * 86_400_000));
const id = (name: string) => told.hat(name).personId;
const fieldsOf = (result: Result<unknown>) =>
  result.ok ? {} : (result.refusal.fields ?? result.refusal.code);

async function kring(kind: KringKind) {
  const rows =
    await admin`select id from ambtskring where casus_id = ${casusId} and kind = ${kind} order by made_at`;
  return String(rows.at(-1)?.id);
}
/** The membership of somebody in a kring. */
async function membership(kind: KringKind, name: string) {
  const rows = await admin`select id from ambtskring_member where ambtskring_id = ${await kring(kind)}
    and person_id = ${id(name)} order by "from"`;
  return String(rows.at(-1)?.id);
}
/** Who is sent a message since the test began. */
async function sent() {
  const rows = await admin`select person_id from outbox where kind = 'kring' and created_at >= ${startedAt}`;
  return rows.map(({ person_id }) => String(person_id)).sort();
}
const people = (...names: string[]) => names.map(id).sort();
const textsRead = async (name: string) =>
  (await readNotes(told.hat(name), casusId))?.notes.flatMap(({ parts }) =>
    parts.map(({ heading }) => heading),
  );

async function make(who: string, kind: KringKind, member: string[], since = day(0)) {
  return makeKring(told.hat(who), {
    ...{ casusId, formKey: newId(), kind, situation: "de toets", since },
    member: member.map(id),
  });
}
const add = async (who: string, kind: KringKind, personId: string, since = day(0)) =>
  addMember(told.hat(who), { casusId, formKey: newId(), kringId: await kring(kind), personId, since });
const move = async (who: string, memberId: string, to: string, since = day(0)) =>
  moveMember(told.hat(who), { casusId, formKey: newId(), memberId, to, since });
const ask = (who: string, kind: KringKind, last = day(14)) =>
  inquire(told.hat(who), { casusId, formKey: newId(), kind, reason: "Ik moet iets regelen.", last });

describe("VIS-8: what each sees of the kringen", () => {
  const count = (name: string) =>
    asPerson(
      told.hat(name),
      async (tx) => [
        (await tx.select().from(ambtskring)).length,
        (await tx.select().from(ambtskringMember)).length,
        (await tx.select().from(kringAgreement)).length,
        (await tx.select().from(inquiry)).length,
      ],
      casusId,
    );
  test.each([
    ["Els Peeters", "who coordinates and works at the school: kind and members", [2, 4, 0, 0]],
    ["Lotte Claes", "a member: that kring whole", [1, 3, 2, 1]],
    ["Nele Maes", "a member from the CLB: the same", [1, 3, 2, 1]],
    ["Bart Jacobs", "a member of another kring: that one", [1, 1, 1, 1]],
    ["Wim De Smet", "the head: what he asked, and no kring", [0, 0, 0, 2]],
    ["Lore Vandamme", "the pupil: everything", [2, 4, 3, 2]],
    ["An Vandamme", "her mother: nothing", [0, 0, 0, 0]],
    ["Geert Vandamme", "her father: nothing", [0, 0, 0, 0]],
    ["Griet Van Acker", "the officer: nothing", [0, 0, 0, 0]],
    ["Marije Postma", "somebody of another covenant: nothing", [0, 0, 0, 0]],
  ] as const)("%s, %s", async (name, _, [kringen, members, agreements, inquiries]) => {
    expect(await count(name)).toEqual([kringen, members, agreements, inquiries]);
  });

  test("a page says to whoever is in no kring the same as where there is none", async () => {
    const wim = await viewKringen(told.hat("Wim De Smet"), casusId);
    expect(wim).toMatchObject({ kringen: [], mayMake: false, mayInquire: true, promisesNoSecrecy: true });
    expect(wim?.ownInquiries.map(({ askedAbout }) => askedAbout)).toEqual(["klassenraad", "zorgcel"]);
    expect(await viewKringen(told.hat("Griet Van Acker"), casusId)).toBeNull();
    expect(await viewKringen(told.hat("Griet Van Acker"), randomUUID())).toBeNull();
  });

  test("what the pupil said is read on record", async () => {
    await viewKringen(told.hat("Nele Maes"), casusId);
    const read = await admin`select actor_id from audit_event where action = 'kring.agreement.read'
      and at >= ${startedAt} and cardinality(objects) = 2`;
    expect(read.map(({ actor_id }) => actor_id)).toEqual([id("Nele Maes")]);
  });

  test("the pupil reads who knows since when, every version of what was agreed, and what the head asked", async () => {
    const own = await readOwnKringen(told.hat("Lore Vandamme"));
    expect(own?.kringen.map(({ kind }) => kind)).toEqual(["zorgcel", "klassenraad"]);
    const [zorgcel, klassenraad] = own?.kringen ?? [];
    expect(zorgcel?.former.map(({ person }) => person.name)).toEqual(["Bart Jacobs"]);
    expect(zorgcel?.members.map(({ person }) => person.name)).toEqual(["Lotte Claes", "Nele Maes"]);
    expect(zorgcel?.agreements.map(({ words }) => words.slice(0, 35))).toEqual([
      "Lotte en Nele mogen weten hoe het g",
      "Lotte en Nele mogen alles weten. Ve",
    ]);
    expect(zorgcel?.running.map(({ by, reason }) => [by?.name, reason])).toEqual([
      ["Wim De Smet", "Vraag van de ouders over het examenrooster."],
    ]);
    expect(klassenraad?.running).toEqual([]);
    expect(klassenraad?.inquiries).toHaveLength(1);
    expect(await readOwnKringen(told.hat("An Vandamme"))).toBeNull();
    expect(await readOwnKringen(told.hat("Sem Maas"))).toBeNull();
  });
});

describe("making a kring", () => {
  test("names first members, who are told with the pupil; sent twice it makes one", async () => {
    const formKey = newId();
    const input = {
      ...{ casusId, formKey, kind: "personeel" as const, situation: "het feest", since: day(-2) },
      member: [id("Bart Jacobs"), id("Bart Jacobs")],
    };
    const els = told.hat("Els Peeters");
    expect(await makeKring(els, input)).toEqual(await makeKring(els, input));
    const rows =
      await admin`select k.id, m.person_id from ambtskring k join ambtskring_member m on m.ambtskring_id = k.id
      where k.kind = 'personeel' and k.casus_id = ${casusId}`;
    expect(rows.map(({ person_id }) => person_id)).toEqual([id("Bart Jacobs")]);
    expect(await sent()).toEqual(people("Bart Jacobs", "Lore Vandamme"));
  });

  test.each([
    ["themselves", "Els Peeters", "klassenraad", ["Els Peeters"], /^U zet uzelf niet/],
    [
      "the CLB in the klassenraad",
      "Els Peeters",
      "klassenraad",
      ["Nele Maes"],
      /^Wie bij een andere organisatie/,
    ],
    [
      "somebody who takes no part",
      "Els Peeters",
      "zorgcel",
      ["Griet Van Acker"],
      /^Kies iemand die nu meedoet/,
    ],
  ] as const)("is refused with words: %s", async (_, who, kind, member, words) => {
    expect(fieldsOf(await make(who, kind, [...member]))).toEqual({ member: expect.stringMatching(words) });
  });

  test("is refused to who does not coordinate, also to the head and a member", async () => {
    for (const who of ["Lotte Claes", "Nele Maes", "Wim De Smet"])
      expect(fieldsOf(await make(who, "zorgcel", ["Bart Jacobs"]))).toBe("not-allowed");
    expect(await sent()).toEqual([]);
  });
});

describe("coming in, going over, going out", () => {
  test("a member adds somebody, who is told with the others and the pupil, and reads what is written there", async () => {
    expect(fieldsOf(await add("Els Peeters", "zorgcel", id("Bart Jacobs")))).toBe("not-allowed");
    expect(await textsRead("Bart Jacobs")).not.toContain("Gesprek met Lore");
    expect((await add("Lotte Claes", "zorgcel", id("Bart Jacobs"), day(-3))).ok).toBe(true);
    expect(await sent()).toEqual(people("Bart Jacobs", "Nele Maes", "Lore Vandamme"));
    expect(await textsRead("Bart Jacobs")).toContain("Gesprek met Lore");
    const news = await kringNews(told.hat("Nele Maes"));
    expect(news).toMatchObject([{ what: "added", who: "Bart Jacobs", isMe: false, kind: "zorgcel" }]);
    expect(await kringNews(told.hat("Lotte Claes"))).toEqual([]);
    expect((await kringNews(told.hat("Bart Jacobs")))[0]).toMatchObject({ what: "added", isMe: true });
  });

  test("is refused with words where it cannot be so", async () => {
    const fault = async (...given: Parameters<typeof add>) => fieldsOf(await add(...given));
    expect(await fault("Lotte Claes", "zorgcel", id("Nele Maes"))).toEqual({
      since: "Deze persoon staat al in deze kring.",
    });
    expect(await fault("Lotte Claes", "zorgcel", id("Els Peeters"), day(-400))).toEqual({
      since: "Deze persoon deed toen nog niet mee aan de casus. Kies een latere dag.",
    });
    const nobody = { personId: "Kies iemand die nu meedoet aan de casus." };
    expect(await fault("Lotte Claes", "zorgcel", randomUUID())).toEqual(nobody);
    expect(await fault("Lotte Claes", "zorgcel", id("Griet Van Acker"))).toEqual(nobody);
    const hidden = { casusId, formKey: newId(), personId: id("Els Peeters"), since: day(0) };
    for (const kringId of [await kring("klassenraad"), randomUUID()])
      expect(fieldsOf(await addMember(told.hat("Nele Maes"), { ...hidden, kringId }))).toBe("not-allowed");
  });

  test("who goes over stands in one until the instant at which the other begins; only a member of both does it", async () => {
    const [from, klassenraad] = [await membership("zorgcel", "Bart Jacobs"), await kring("klassenraad")];
    // Nele is in the zorgcel alone.
    expect(fieldsOf(await move("Nele Maes", from, klassenraad))).toEqual({
      to: "Alleen een lid van die kring zet daar iemand bij.",
    });
    expect((await add("Lotte Claes", "zorgcel", id("Els Peeters"))).ok).toBe(true);
    expect((await add("Bart Jacobs", "klassenraad", id("Lotte Claes"))).ok).toBe(true);
    const going = await membership("zorgcel", "Els Peeters");
    expect((await move("Lotte Claes", going, klassenraad, day(5))).ok).toBe(true);
    const rows =
      await admin`select "from", until from ambtskring_member where person_id = ${id("Els Peeters")} order by "from"`;
    expect(rows).toHaveLength(2);
    expect(rows[0]?.until).toEqual(rows[1]?.from);

    const view = await viewKringen(told.hat("Lotte Claes"), casusId);
    const standing = (on: string) =>
      view?.kringen.map(({ kind, members }) => [
        kind,
        membersOn(onDay("vl", on, new Date()), members).map(({ person }) => person.name),
      ]);
    expect(standing(day(0))).toEqual([
      ["zorgcel", ["Lotte Claes", "Nele Maes", "Bart Jacobs", "Els Peeters"]],
      ["klassenraad", ["Bart Jacobs", "Lotte Claes"]],
    ]);
    expect(standing(day(6))).toEqual([
      ["zorgcel", ["Lotte Claes", "Nele Maes", "Bart Jacobs"]],
      ["klassenraad", ["Bart Jacobs", "Lotte Claes", "Els Peeters"]],
    ]);
    expect(standing(day(-42))).toEqual([
      ["zorgcel", ["Lotte Claes", "Nele Maes", "Bart Jacobs"]],
      ["klassenraad", []],
    ]);
  });

  test("who goes out reads no more; out is from today on, and once", async () => {
    const bart = await membership("zorgcel", "Bart Jacobs");
    expect(fieldsOf(await move("Lotte Claes", bart, "out", day(-1)))).toEqual({
      since: "Eruit kan vanaf vandaag. Wie tot nu toe las, las als lid.",
    });
    expect(fieldsOf(await move("Wim De Smet", bart, "out"))).toBe("not-found");
    expect(fieldsOf(await move("Wim De Smet", randomUUID(), "out"))).toBe("not-found");
    expect((await move("Lotte Claes", bart, "out")).ok).toBe(true);
    expect(fieldsOf(await move("Lotte Claes", bart, "out"))).toBe("seen-before");
    expect(await textsRead("Bart Jacobs")).not.toContain("Gesprek met Lore");
    const [row] = await admin`select count(*)::int as rows from ambtskring_member where id = ${bart}`;
    expect(row?.rows).toBe(1);
  });

  test("who leaves the casus leaves its kringen, and coming back opens none of them", async () => {
    const [els, nele] = [told.hat("Els Peeters"), id("Nele Maes")];
    expect((await endParticipation(els, casusId, nele)).ok).toBe(true);
    const back = { personId: nele, role: "psycholoog van het CLB", duty: "beroepsgeheim" as const };
    expect((await addParticipant(els, casusId, back)).ok).toBe(true);
    expect((await viewKringen(told.hat("Nele Maes"), casusId))?.kringen).toEqual([]);
    expect(await textsRead("Nele Maes")).not.toContain("Gesprek met Lore");
  });
});

describe("what was agreed with the pupil", () => {
  test("is added by a member as a version of its own; not by the coordinator, and not for a day to come", async () => {
    const version = {
      ...{ casusId, formKey: newId(), kringId: await kring("klassenraad") },
      ...{ words: "Zeg maar dat ik ziek was.", agreedOn: day(0) },
    };
    const bart = told.hat("Bart Jacobs");
    expect((await noteAgreement(bart, version)).ok).toBe(true);
    expect((await noteAgreement(bart, version)).ok).toBe(true);
    const own = await readOwnKringen(told.hat("Lore Vandamme"));
    const klassenraad = own?.kringen.find(({ kind }) => kind === "klassenraad");
    expect(klassenraad?.agreements.map(({ words }) => words)).toEqual([
      "Zeg maar dat ik ziek was.",
      "Bart mag zeggen dat ik even rustig aan doe.",
    ]);
    const later = { ...version, formKey: newId(), agreedOn: day(1) };
    expect(fieldsOf(await noteAgreement(bart, later))).toEqual({ agreedOn: "Deze dag moet nog komen." });
    expect(fieldsOf(await noteAgreement(told.hat("Wim De Smet"), version))).toBe("not-allowed");
  });
});

describe("a head asks to be informed", () => {
  test("KRG-2: it opens what who has ambtsgeheim wrote for that kring, until the head stops", async () => {
    const wim = told.hat("Wim De Smet");
    expect(await textsRead("Wim De Smet")).toContain("Gesprek met Lore");
    expect(await textsRead("Wim De Smet")).not.toContain("Wat ik zie");
    const running = (await viewKringen(wim, casusId))?.ownInquiries.at(-1);
    const inquiryId = running?.id ?? "";
    expect(fieldsOf(await endInquiry(told.hat("Lotte Claes"), { casusId, inquiryId }))).toBe("not-allowed");
    expect((await endInquiry(wim, { casusId, inquiryId })).ok).toBe(true);
    expect(await sent()).toEqual(people("Lotte Claes", "Els Peeters", "Lore Vandamme"));
    expect(await textsRead("Wim De Smet")).not.toContain("Gesprek met Lore");
    expect(fieldsOf(await endInquiry(wim, { casusId, inquiryId }))).toBe("seen-before");
  });

  test("is made by the head alone, and shown to the kring and the pupil with its reason", async () => {
    for (const who of ["Els Peeters", "Lotte Claes"])
      expect(fieldsOf(await ask(who, "zorgcel"))).toBe("not-allowed");
    expect((await ask("Wim De Smet", "zorgcel")).ok).toBe(true);
    expect(await sent()).toEqual(people("Lotte Claes", "Els Peeters", "Lore Vandamme"));
    const seen = (await viewKringen(told.hat("Lotte Claes"), casusId))?.kringen[0]?.inquiries.at(-1);
    expect(seen).toMatchObject({ reason: "Ik moet iets regelen.", by: { name: "Wim De Smet" } });
    expect((await kringNews(told.hat("Lotte Claes")))[0]).toMatchObject({
      what: "inquiry",
      who: "Wim De Smet",
    });
  });

  test("is refused with words: twice, over already, too long, and about no kring of the own school", async () => {
    expect(fieldsOf(await ask("Wim De Smet", "zorgcel"))).toEqual({
      kind: expect.stringMatching(/^Uw vraag/),
    });
    expect(fieldsOf(await ask("Wim De Smet", "klassenraad", day(-1)))).toEqual({
      last: "Deze dag is al voorbij.",
    });
    expect(fieldsOf(await ask("Wim De Smet", "klassenraad", day(400)))).toEqual({
      last: expect.stringMatching(/binnen een jaar/),
    });
    const none = fieldsOf(await ask("Wim De Smet", "leiding"));
    expect(none).toEqual({ kind: expect.stringMatching(/^Zo’n kring is er/) });
    // One of another school alone: as if there were none.
    const clb = (await admin`select organisation_id from person where id = ${id("Nele Maes")}`)[0];
    await admin`update ambtskring set organisation_id = ${String(clb?.organisation_id)}, kind = 'leiding' where kind = 'personeel'`;
    expect(fieldsOf(await ask("Wim De Smet", "leiding"))).toEqual(none);
  });
});
