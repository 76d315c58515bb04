/** Who sees what: as row-level security says it, at any moment, and to nobody more than they may know. */
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addParticipant } from "@/lib/casus/participants";
import { withdraw } from "@/lib/consent/answer-withdraw";
import { closePool } from "@/lib/db/client";
import { asPerson, type Hat } from "@/lib/db/doors";
import { part } from "@/lib/db/schema/note";
import type { Cells } from "@/lib/grants/grid";
import { readNotes } from "@/lib/note/read";
import { standIn } from "@/lib/policy/would-open";
import { type Told, tellStories } from "@/tests/db/told";
import { readGrantsAsTheyStood } from "./past";
import { readWhoSees, type WhoSees } from "./read";
import { tellCell } from "./words";

let told: Told;
let admin: ReturnType<typeof postgres>;

beforeAll(async () => {
  told = await tellStories();
  admin = postgres(told.adminUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await closePool();
  await admin.end();
});

const PUPILS = ["Noor van Dalen", "Lore Vandamme", "Amina El Idrissi"];

async function everybodyOf(casusId: string): Promise<Hat[]> {
  const rows = await admin<
    Hat[]
  >`select p.collaboration_id as "collaborationId", p.id as "personId", p.kind from casus_person c
    join person p on p.collaboration_id = c.collaboration_id and p.id = c.person_id where c.casus_id = ${casusId}`;
  return [...rows];
}

async function readableTo(hat: Hat, casusId: string): Promise<string[]> {
  const rows = await asPerson(hat, (tx) => tx.select({ id: part.id }).from(part), casusId);
  return rows.map(({ id }) => id);
}

const readersIn = (cells: Cells, partId: string): string[] =>
  [...(cells.get(partId) ?? [])]
    .flatMap(([reader, { state }]) => (state === "reads" || state === "wrote" ? [reader] : []))
    .sort();

const look = async (hat: Hat, casusId: string, asked = {}): Promise<WhoSees> => {
  const view = await readWhoSees(hat, casusId, asked);
  if (!view) throw new Error("This viewer may look.");
  return view;
};

const statesOf = ({ cells }: WhoSees) =>
  [...cells].map(([partId, row]) => [partId, [...row].map(([reader, { state }]) => [reader, state]).sort()]);

describe("the grid of today", () => {
  test.each(PUPILS)("about %s says of everybody what row-level security lets them read", async (pupil) => {
    const casusId = told.casusOf(pupil);
    const everybody = await everybodyOf(casusId);
    const readable = new Map<string, string[]>();
    for (const hat of everybody) readable.set(hat.personId, await readableTo(hat, casusId));
    let cells = 0;
    for (const hat of everybody.filter(({ kind }) => kind === "staff")) {
      const view = await readWhoSees(hat, casusId);
      if (!view) continue;
      const own = readable.get(hat.personId) ?? [];
      for (const { id, authorId } of view.rows) {
        expect(own).toContain(id);
        if (view.as === "author") expect(authorId).toBe(hat.personId);
        const shown = view.columns.map((each) => each.id);
        const really = shown.filter((reader) => readable.get(reader)?.includes(id)).sort();
        expect(readersIn(view.cells, id)).toEqual(really);
        cells += shown.length;
      }
      if (view.as === "coordinator") expect(view.rows).toHaveLength(own.length);
    }
    expect(cells).toBeGreaterThan(5);
  });

  test("has nobody in it whom the viewer may not know: the pupil's confidant", async () => {
    const casusId = told.casusOf("Amina El Idrissi");
    const [confidant] = await admin`select p.person_id from participant p join organisation o
      on o.collaboration_id = p.collaboration_id and o.id = p.organisation_id where p.casus_id = ${casusId} and o.sector = 'vertrouwenspersoon'`;
    const id = String(confidant?.person_id);
    let looked = 0;
    for (const hat of await everybodyOf(casusId)) {
      const view = hat.personId === id ? null : await readWhoSees(hat, casusId);
      if (!view) continue;
      looked += 1;
      expect(view.columns.map((each) => each.id)).not.toContain(id);
      for (const row of view.cells.values()) expect(row.has(id)).toBe(false);
    }
    expect(looked).toBeGreaterThan(1);
  });

  test("tells why somebody does not read to the author alone, and what would open it", async () => {
    const casusId = told.casusOf("Noor van Dalen");
    const words = (view: WhoSees, heading: string, reader: string) => {
      const row = view.rows.find((each) => each.heading === heading);
      const someone = view.columns.find(({ name }) => name === reader);
      if (!row || !someone) throw new Error(`${heading} and ${reader} are in the grid.`);
      return tellCell(view, row, someone);
    };
    const youssef = await look(told.hat("Youssef Amrani"), casusId);
    expect(words(youssef, "Voor het team", "Joost Hermans")).toMatchObject({
      sentence: "Joost Hermans leest dit niet, omdat dit voor uw team is.",
      rule: "TEAM-3",
      opens: "Dit kan opengaan voor Joost Hermans als u het verder laat reiken.",
    });
    expect(words(youssef, "Thuis", "Marije Postma").sentence).toContain("toestemming nodig");
    const marije = await look(told.hat("Marije Postma"), casusId);
    expect(words(marije, "Gesprek op dinsdag", "Ilse Verhoeven")).toEqual({
      sentence: "Ilse Verhoeven leest dit nu niet.",
      source: null,
      rule: null,
      by: null,
      opens: null,
    });
    expect(words(marije, "Gesprek op dinsdag", "Sanne de Wit")).toMatchObject({ rule: "ACC-7" });
  });

  test("does not exist for who has nothing to look at, as a casus that is not there", async () => {
    const casusId = told.casusOf("Noor van Dalen");
    for (const name of ["Els Peeters", "Sanne de Wit", "Noor van Dalen"]) {
      expect(await readWhoSees(told.hat(name), casusId)).toBeNull();
      expect(await readWhoSees(told.hat(name), randomUUID())).toBeNull();
    }
  });

  test("is recorded, with the parts on it", async () => {
    const casusId = told.casusOf("Noor van Dalen");
    const hat = told.hat("Joost Hermans");
    const view = await look(hat, casusId);
    const [event] = await admin`select action, objects::text[] as objects from audit_event
      where chain = 'reads' and actor_id = ${hat.personId} order by seq desc limit 1`;
    expect(event).toEqual({ action: "grid.read", objects: view.rows.map(({ id }) => id) });
  });
});

describe("an officer", () => {
  const officers = () =>
    admin<
      Hat[]
    >`select collaboration_id as "collaborationId", id as "personId", kind from person where officer`;

  test("sees the grants of the own authors' parts, and no word of them", async () => {
    let looked = 0;
    for (const hat of await officers())
      for (const pupil of PUPILS) {
        const casusId = told.casusOf(pupil);
        const view = await readWhoSees(hat, casusId);
        if (view?.as !== "officer") continue;
        looked += 1;
        const own =
          await admin`select p.id from part p join participant t on t.collaboration_id = p.collaboration_id
          and t.casus_id = p.casus_id and t.person_id = p.author_id join person o on o.id = ${hat.personId}
          and o.organisation_id = t.organisation_id where p.casus_id = ${casusId}`;
        expect(view.rows.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => String(id)).sort());
        expect(view.rows.every(({ heading }) => heading === null)).toBe(true);
        expect(view.child).toBeNull();
        const names = view.columns.map(({ name }) => name);
        expect(names).not.toContain(pupil);
        expect(names).not.toContain("Sanne de Wit");
      }
    expect(looked).toBeGreaterThan(0);
  });

  test("knows who opened a part, which nobody else does of what is not taken back", async () => {
    const casusId = told.casusOf("Noor van Dalen");
    await readNotes(told.hat("Youssef Amrani"), casusId);
    const marije = await look(told.hat("Marije Postma"), casusId);
    expect(marije.opened.size).toBe(0);
    const views = await Promise.all((await officers()).map((hat) => readWhoSees(hat, casusId)));
    const youssef = told.hat("Youssef Amrani").personId;
    const opened = views.flatMap((view) => [...(view?.opened.keys() ?? [])]);
    expect(opened.some((pair) => pair.endsWith(youssef))).toBe(true);
  });

  test("learns of no casus without parts of the own organisation", async () => {
    for (const hat of await officers()) expect(await readWhoSees(hat, randomUUID())).toBeNull();
  });
});

describe("what if", () => {
  test("is offered about answers to who is shown them, and about the rest to coordinators", async () => {
    const casusId = told.casusOf("Noor van Dalen");
    const offeredTo = async (name: string) =>
      (await look(told.hat(name), casusId)).offered.map(({ supposition }) => supposition.kind);
    expect(new Set(await offeredTo("Marije Postma"))).toEqual(
      new Set(["withdraws", "turns", "assessed", "loses_authority", "joins"]),
    );
    expect(await offeredTo("Youssef Amrani")).toEqual([]);
  });

  test("somebody of an organisation joins: the grid is then what was foreseen", async () => {
    const casusId = told.casusOf("Noor van Dalen");
    const marije = told.hat("Marije Postma");
    const organisation = told.organisation("Wijkteam Rivierdam");
    const supposed = await look(marije, casusId, { suppose: `erbij.${organisation}` });
    const [newcomer] =
      await admin`select id from person where organisation_id = ${organisation} and kind = 'staff' limit 1`;
    const personId = String(newcomer?.id);
    await addParticipant(marije, casusId, { personId, role: "wijkteam", duty: "geen" });
    const foreseen = JSON.stringify(statesOf(supposed)).replaceAll(standIn(organisation).id, personId);
    expect(sortedRows(JSON.parse(foreseen) as Rows)).toEqual(
      sortedRows(statesOf(await look(marije, casusId)) as Rows),
    );
  });

  test("a yes is stopped: the grid is then what was foreseen, nothing was stored before, and the past stays as it stood", async () => {
    const casusId = told.casusOf("Noor van Dalen");
    const marije = told.hat("Marije Postma");
    const sanne = told.hat("Sanne de Wit");
    const youssef = told.hat("Youssef Amrani").personId;
    const before = await look(marije, casusId);
    const supposed = await look(marije, casusId, { suppose: `stopt.${sanne.personId}` });
    expect(supposed.supposed?.changes.some(({ reader, reads }) => reader === youssef && !reads)).toBe(true);
    expect(statesOf(await look(marije, casusId))).toEqual(statesOf(before));

    const yes = supposed.supposed?.offered.supposition;
    for (const consent of yes?.kind === "withdraws" ? yes.consents : [])
      await withdraw(
        { hat: sanne, means: "code", provenAt: new Date(), language: "nl" },
        { consent, key: randomUUID() },
      );
    const after = await look(marije, casusId);
    const still = new Set(after.rows.map(({ id }) => id));
    expect(statesOf(after)).toEqual(statesOf(supposed).filter(([partId]) => still.has(String(partId))));
    for (const { id } of before.rows.filter((row) => !still.has(row.id)))
      expect(readersIn(supposed.cells, id)).not.toContain(marije.personId);

    const ids = before.rows.map(({ id }) => id);
    const stood = await asPerson(
      marije,
      (tx) => readGrantsAsTheyStood(tx, marije, casusId, ids, before.now),
      casusId,
    );
    for (const id of ids) {
      const known = new Set(before.columns.map((each) => each.id));
      const readers = stood
        .filter((each) => each.part === id && known.has(each.reader))
        .map(({ reader }) => reader);
      expect(readers.sort()).toEqual(readersIn(before.cells, id));
    }
  });
});

type Rows = [string, [string, string][]][];
const sortedRows = (rows: Rows) => rows.map(([id, cells]) => [id, [...cells].sort()]);

test("another day is told by the rules ahead, and from what was kept for the past", async () => {
  const casusId = told.casusOf("Noor van Dalen");
  const marije = told.hat("Marije Postma");
  const ahead = await look(marije, casusId, { day: "2199-01-01" });
  expect(ahead.looked.tense).toBe("future");
  expect(ahead.rows.every(({ id, authorId }) => readersIn(ahead.cells, id).includes(authorId))).toBe(true);
  const long = await look(marije, casusId, { day: "1990-01-01" });
  expect(long.looked.tense).toBe("past");
  expect(long.rows).toEqual([]);
  expect((await look(marije, casusId, { day: "geen dag" })).looked.tense).toBe("now");
});
