/** Notes under row-level security: who reads what, what is recorded, what is new, what is taken back. */
import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asPerson, type Hat } from "@/lib/db/doors";
import { part } from "@/lib/db/schema/note";
import type { Choice } from "@/lib/grants/preview";
import { newId } from "@/lib/db/uuid";
import { listLeaks, readLeak, tellOfLeak } from "@/lib/officer/leaks";
import { type Told, tellStories } from "@/tests/db/told";
import { announceReaders } from "./announcement";
import { queueDailyMessages, setDailyMessage, tellWhatIsNew, wantsDailyMessage } from "./daily";
import { correctPart } from "./correct";
import { discardNoteDraft, keepNoteDraft } from "./draft-kept";
import { freshNotes, newestNotes } from "./newest";
import { readOwnPart } from "./own-part";
import { readNotes } from "./read";
import type { WriteNote } from "./schema";
import { readSheet } from "./sheet";
import { takeBack } from "./take-back";
import { writeNote } from "./write";

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

const choice = (changes: Partial<Choice> = {}): Choice => ({
  category: "ondersteuning",
  scope: { kind: "casus" },
  secret: true,
  withheldFrom: [],
  concerns: [],
  schoolClbRelevant: false,
  ...changes,
});

const textsRead = async (hat: Hat, casusId: string) =>
  (await readNotes(hat, casusId))?.notes.flatMap(({ parts }) => parts.map(({ body }) => body)) ?? [];

/** Writes as somebody who looked at who will read it. */
async function write(hat: Hat, casusId: string, text: string, chosen: Choice = choice()) {
  return writeNote(hat, await sheetOf(hat, casusId, text, chosen));
}

async function sheetOf(hat: Hat, casusId: string, text: string, chosen: Choice): Promise<WriteNote> {
  const announcement = await announceReaders(hat, casusId, [chosen]);
  return {
    casusId,
    key: newId(),
    kind: "gesprek",
    announced: announcement?.announced,
    section: [{ choice: chosen, heading: "Kop", pieces: [{ nature: "feit", text }] }],
  };
}

async function written(hat: Hat, casusId: string, text: string, chosen?: Choice): Promise<string> {
  const result = await write(hat, casusId, text, chosen);
  if (!result.ok) throw new Error(result.refusal.code);
  const [row] = await admin`select id from part where note_id = ${result.value.noteId}`;
  return String(row?.id);
}

const readsOf = (hat: Hat, partId: string) =>
  admin`select action, rule, ground from audit_event where chain = 'reads' and actor_id = ${hat.personId} and ${partId}::uuid = any (objects)`;

describe("reading", () => {
  test("everybody of a casus reads what the rules allow, with the ground of each", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const youssef = await readNotes(told.hat("Youssef Amrani"), casus);
    expect(youssef?.child).toBe("Noor");
    expect(youssef?.notes.map(({ kind, author }) => [kind, author?.name])).toEqual([
      ["verslag", "Marije Postma"],
      ["gesprek", "Youssef Amrani"],
      ["eigen_woorden", "Noor van Dalen"],
      ["observatie", "Joost Hermans"],
    ]);
    const grounds = youssef?.notes.map(({ parts }) => parts.map(({ why }) => why.rule));
    expect(grounds).toEqual([["CON-1"], ["ACC-1", "ACC-1", "ACC-1"], ["OWN-1"], ["CON-1"]]);
    expect(youssef?.notes[0]?.parts[0]?.why.sentence).toMatch(
      /^U leest dit omdat er toestemming is .*, tot en met \d+ \w+ \d{4}\.$/,
    );
  });

  test("a reader sees of a note the parts that are open, and nothing tells of the others", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const marije = await readNotes(told.hat("Marije Postma"), casus);
    const conversation = marije?.notes.find(({ author }) => author?.name === "Youssef Amrani");
    expect(conversation?.parts.map(({ heading }) => heading)).toEqual(["Gesprek op dinsdag"]);
    expect(JSON.stringify(marije)).not.toContain("Slaapritme");
    expect(conversation?.parts[0]?.own).toBeNull();
  });

  test("a casus of others and one that is not there give the same answer", async () => {
    const tom = told.hat("Tom Aerts");
    expect(await readNotes(tom, told.casusOf("Noor van Dalen"))).toBeNull();
    expect(await readNotes(tom, randomUUID())).toBeNull();
    expect(await readNotes(told.hat("Els Peeters"), told.casusOf("Noor van Dalen"))).toBeNull();
  });

  test("list, count and one by one agree for everybody", async () => {
    for (const name of [
      "Marije Postma",
      "Youssef Amrani",
      "Ilse Verhoeven",
      "Peter Kuipers",
      "Els Peeters",
      "Bart Jacobs",
      "Wim De Smet",
    ]) {
      const hat = told.hat(name);
      for (const pupil of ["Noor van Dalen", "Lore Vandamme", "Amina El Idrissi"]) {
        const casus = told.casusOf(pupil);
        const listed =
          (await readNotes(hat, casus))?.notes.flatMap(({ parts }) => parts.map(({ id }) => id)) ?? [];
        const [row] = await asPerson(hat, (tx) =>
          tx.execute<{ n: number }>(`select count(*)::int as n from part where casus_id = '${casus}'`),
        );
        expect(row?.n, `${name} of ${pupil}`).toBe(listed.length);
        const all = await admin`select id from part where casus_id = ${casus}`;
        const one = await Promise.all(
          all.map(({ id }) =>
            asPerson(
              hat,
              async (tx) => (await tx.execute(`select id from part where id = '${String(id)}'`)).length,
            ),
          ),
        );
        expect(one.filter((found) => found > 0)).toHaveLength(listed.length);
      }
    }
  });

  test("what is new is so once, and not to its writer", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const [marije, youssef] = [told.hat("Marije Postma"), told.hat("Youssef Amrani")];
    await readNotes(marije, casus);
    const partId = await written(youssef, casus, "Nieuw voor school.");
    const isFresh = async (hat: Hat) =>
      (await readNotes(hat, casus))?.notes.flatMap(({ parts }) => parts).find(({ id }) => id === partId)
        ?.fresh;
    expect((await freshNotes(marije)).get(casus)).toBe(1);
    expect((await newestNotes(marije))[0]).toMatchObject({
      casusId: casus,
      child: "Noor van Dalen",
      fresh: true,
    });
    expect(await isFresh(youssef)).toBe(false);
    expect(await isFresh(marije)).toBe(true);
    expect(await isFresh(marije)).toBe(false);
    expect((await freshNotes(marije)).get(casus)).toBeUndefined();
    expect((await newestNotes(marije))[0]).toMatchObject({ fresh: false });
  });

  test("every page is recorded, with its parts and on which ground", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const joost = told.hat("Joost Hermans");
    const page = await readNotes(joost, casus);
    for (const { id, why } of page?.notes.flatMap(({ parts }) => parts) ?? []) {
      const [event] = await readsOf(joost, id);
      expect(event).toMatchObject({ action: "parts.read", rule: why.rule });
    }
  });

  test("without a record nothing is shown, and nothing is marked as seen", async () => {
    const casus = told.casusOf("Milan Brouwer");
    const fatma = told.hat("Fatma Demir");
    const partId = await written(
      told.hat("Marije Postma"),
      casus,
      "Voor iedereen.",
      choice({ secret: false }),
    );
    await admin`revoke execute on function audit_append(uuid, text, timestamptz, uuid, text, text, text, text, uuid[]) from person`;
    try {
      await expect(readNotes(fatma, casus)).rejects.toThrow();
    } finally {
      await admin`grant execute on function audit_append(uuid, text, timestamptz, uuid, text, text, text, text, uuid[]) to person`;
    }
    expect(await admin`select from part_seen where person_id = ${fatma.personId}`).toHaveLength(0);
    expect(await textsRead(fatma, casus)).toContain("Voor iedereen.");
    expect(await readsOf(fatma, partId)).toHaveLength(1);
  });

  test("long lists go on page by page, without a gap and without a part twice", async () => {
    const casus = told.casusOf("Sem Maas");
    const marije = told.hat("Marije Postma");
    const pieces = Array.from({ length: 20 }, (_, index) => ({
      nature: "feit" as const,
      text: `Stuk ${index}`,
    }));
    for (const round of [0, 1, 2]) {
      const sheet = await sheetOf(marije, casus, "", choice({ category: "onderwijs" }));
      const result = await writeNote(marije, {
        ...sheet,
        section: [{ choice: choice({ category: "onderwijs" }), heading: `Ronde ${round}`, pieces }],
      });
      expect(result.ok).toBe(true);
    }
    const first = await readNotes(marije, casus);
    const second = await readNotes(marije, casus, first?.older ?? undefined);
    const ids = [first, second].flatMap(
      (page) => page?.notes.flatMap(({ parts }) => parts.map(({ id }) => id)) ?? [],
    );
    expect(first?.older).not.toBeNull();
    expect(second?.older).toBeNull();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe((await asPerson(marije, (tx) => tx.select().from(part), casus)).length);
  });
});

describe("writing", () => {
  test("several parts of one note each have their own readers", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const youssef = told.hat("Youssef Amrani");
    const [open, kept] = [choice({ category: "verzuim" }), choice({ scope: { kind: "team" } })];
    const announcement = await announceReaders(youssef, casus, [open, kept]);
    const result = await writeNote(youssef, {
      casusId: casus,
      key: newId(),
      kind: "telefoon",
      announced: announcement?.announced,
      section: [
        {
          choice: open,
          heading: null,
          pieces: [
            { nature: "feit", text: "Voor school." },
            { nature: "mening", text: "Ook voor school." },
          ],
        },
        { choice: kept, heading: null, pieces: [{ nature: "vermoeden", text: "Voor het team." }] },
      ],
    });
    expect(result.ok).toBe(true);
    expect(await textsRead(told.hat("Marije Postma"), casus)).toEqual(
      expect.arrayContaining(["Voor school.", "Ook voor school."]),
    );
    expect(await textsRead(told.hat("Marije Postma"), casus)).not.toContain("Voor het team.");
    expect(await textsRead(told.hat("Carla Smits"), casus)).toContain("Voor het team.");
  });

  test("the same note sent twice is one note, and other words of the same form are another", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const youssef = told.hat("Youssef Amrani");
    const sheet = await sheetOf(youssef, casus, "Dubbel getikt.", choice());
    const [one, ...more] = await Promise.all(Array.from({ length: 8 }, () => writeNote(youssef, sheet)));
    for (const other of more) expect(other).toEqual(one);
    const other = {
      ...sheet,
      section: [{ choice: choice(), heading: null, pieces: [{ nature: "feit" as const, text: "Anders." }] }],
    };
    const three = await writeNote(youssef, other);
    expect(three.ok && one?.ok && three.value.noteId !== one.value.noteId).toBe(true);
    expect((await textsRead(youssef, casus)).filter((text) => text === "Dubbel getikt.")).toHaveLength(1);
  });

  test("nothing is saved for other readers than were shown", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const youssef = told.hat("Youssef Amrani");
    const narrow = await sheetOf(youssef, casus, "Niet zo.", choice({ scope: { kind: "persoonlijk" } }));
    const wide = {
      ...narrow,
      section: [{ choice: choice(), heading: null, pieces: [{ nature: "feit" as const, text: "Niet zo." }] }],
    };
    expect(await writeNote(youssef, wide)).toMatchObject({ ok: false, refusal: { code: "readers-first" } });
    expect(await writeNote(youssef, { ...narrow, announced: undefined })).toMatchObject({ ok: false });
    expect(await textsRead(youssef, casus)).not.toContain("Niet zo.");
  });

  test("who takes no part, or chooses what is not there, writes nothing", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const youssef = told.hat("Youssef Amrani");
    const sheet = await sheetOf(youssef, casus, "Vreemd.", choice());
    const withChoice = (changes: Partial<Choice>) => ({
      ...sheet,
      section: [
        { choice: choice(changes), heading: null, pieces: [{ nature: "feit" as const, text: "Vreemd." }] },
      ],
    });
    expect(await writeNote(told.hat("Tom Aerts"), sheet)).toMatchObject({ refusal: { code: "not-found" } });
    expect(
      await writeNote(youssef, withChoice({ scope: { kind: "kring", ambtskring: randomUUID() } })),
    ).toMatchObject({
      refusal: { code: "not-valid", fields: { "section.0.scope": expect.any(String) } },
    });
    const strangers = [
      `person:${told.hat("Sem Maas").personId}`,
      told.organisation("GGD Rivierland"),
      randomUUID(),
    ];
    expect(await writeNote(youssef, withChoice({ withheldFrom: [strangers[0] ?? ""] }))).toMatchObject({
      refusal: { code: "not-valid" },
    });
    expect(await writeNote(youssef, withChoice({ withheldFrom: [strangers[2] ?? ""] }))).toMatchObject({
      refusal: { code: "not-valid" },
    });
    expect(
      await writeNote(youssef, withChoice({ concerns: [told.hat("Noor van Dalen").personId] })),
    ).toMatchObject({ refusal: { code: "not-valid" } });
    expect(await textsRead(youssef, casus)).not.toContain("Vreemd.");
  });

  test("what was kept from whom, and whom it concerns, is the author's alone", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const youssef = told.hat("Youssef Amrani");
    const joost = told.hat("Joost Hermans");
    const chosen = choice({
      withheldFrom: [`person:${joost.personId}`],
      concerns: [told.hat("Karim van Dalen").personId],
    });
    const partId = await written(youssef, casus, "Niet voor Joost.", chosen);
    const own = (await readNotes(youssef, casus))?.notes
      .flatMap(({ parts }) => parts)
      .find(({ id }) => id === partId)?.own;
    expect(own).toMatchObject({ withheldFrom: ["Joost Hermans"], concerns: ["Karim van Dalen"] });
    expect(await textsRead(joost, casus)).not.toContain("Niet voor Joost.");
    const marije = (await readNotes(told.hat("Marije Postma"), casus))?.notes
      .flatMap(({ parts }) => parts)
      .find(({ id }) => id === partId);
    expect(marije?.body).toBe("Niet voor Joost.");
    expect(marije?.own).toBeNull();
  });

  test("what a child writes is kept from every guardian", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const noor = told.hat("Noor van Dalen");
    await written(noor, casus, "Alleen voor wie mij helpt.");
    expect(await textsRead(told.hat("Youssef Amrani"), casus)).toContain("Alleen voor wie mij helpt.");
    for (const guardian of ["Sanne de Wit", "Karim van Dalen"])
      expect(await textsRead(told.hat(guardian), casus)).not.toContain("Alleen voor wie mij helpt.");
  });
});

describe("who will read it", () => {
  const scopes: Choice["scope"][] = [{ kind: "persoonlijk" }, { kind: "team" }, { kind: "casus" }];

  test("is whom the grants say once it is saved, of those that the writer may know", async () => {
    for (const [writer, pupil] of [
      ["Youssef Amrani", "Noor van Dalen"],
      ["Marije Postma", "Milan Brouwer"],
      ["Els Peeters", "Robbe Mertens"],
      ["Nele Maes", "Amina El Idrissi"],
      ["Els Peeters", "Stan De Wolf"],
    ] as const) {
      const casus = told.casusOf(pupil);
      const hat = told.hat(writer);
      for (const scope of scopes) {
        for (const category of ["onderwijs", "gezin", "verzuim", "afspraken"] as const) {
          const chosen = choice({ scope, category, secret: category !== "verzuim", schoolClbRelevant: true });
          const announcement = await announceReaders(hat, casus, [chosen]);
          const partId = await written(hat, casus, `${scope.kind} ${category}`, chosen);
          const rows =
            await admin`select reader_id from part_grant where part_id = ${partId} and ended_at is null
            and "from" <= now() and (until is null or until > now()) and ground <> 'auteur'`;
          const known = await asPerson(hat, (tx) =>
            tx.execute<{ person_id: string }>(
              `select person_id from casus_person where casus_id = '${casus}'`,
            ),
          );
          const visible = new Set(known.map(({ person_id }) => person_id));
          expect(announcement?.readers, `${writer}: ${scope.kind} ${category}`).toBe(
            rows.filter(({ reader_id }) => visible.has(String(reader_id))).length,
          );
        }
      }
    }
  });

  test("never speaks of somebody whom the writer may not know: a confidant", async () => {
    const casus = told.casusOf("Amina El Idrissi");
    const nele = told.hat("Nele Maes");
    const chosen = choice({ category: "afspraken" });
    const announcement = await announceReaders(nele, casus, [chosen]);
    const partId = await written(nele, casus, "Leest de vertrouwenspersoon mee?", chosen);
    const [confidant] =
      await admin`select p.id from person p join organisation o on o.id = p.organisation_id where o.sector = 'vertrouwenspersoon'`;
    expect(
      await admin`select from part_grant where part_id = ${partId} and reader_id = ${String(confidant?.id)}`,
    ).not.toHaveLength(0);
    expect(JSON.stringify(announcement)).not.toContain("Bart");
    expect(JSON.stringify(await readSheet(nele, casus))).not.toContain("Bart");
  });

  test("tells nobody who refused, on whom it waits, or who holds authority", async () => {
    const noor = told.casusOf("Noor van Dalen");
    const youssef = told.hat("Youssef Amrani");
    const lines = (await announceReaders(youssef, noor, [choice({ category: "verzuim" })]))?.sections[0];
    const lineOf = (name: string) =>
      [...(lines?.readers ?? []), ...(lines?.others ?? [])].find((line) => line.name === name);
    expect(lineOf("Ilse Verhoeven")).toMatchObject({
      why: { sentence: "hiervoor is toestemming nodig", rule: null },
    });
    expect(lineOf("Sanne de Wit")).toMatchObject({ why: { sentence: "als moeder van Noor", rule: null } });
    expect(lineOf("Marije Postma")?.why.sentence).toMatch(/^omdat er toestemming is .*, tot /);
    const byCoordinator = await announceReaders(told.hat("Marije Postma"), noor, [choice()]);
    expect(
      byCoordinator?.sections[0]?.readers.find(({ name }) => name === "Sanne de Wit")?.why.sentence,
    ).toMatch(/^omdat Sanne de Wit gezag heeft over Noor, tot /);

    const milan = told.casusOf("Milan Brouwer");
    const refused = await announceReaders(youssef, milan, [
      choice({ category: "gezin", concerns: [told.hat("Ruben Kok").personId] }),
    ]);
    const others = Object.fromEntries(
      refused?.sections[0]?.others.map(({ name, why }) => [name, why.sentence]) ?? [],
    );
    expect(others).toMatchObject({
      "Milan Brouwer": "omdat dit ook over iemand anders gaat",
      "Eva Brouwer": "omdat dit ook over iemand anders gaat",
      "Marije Postma": "hiervoor is toestemming nodig",
    });
  });

  test("is told to whom may write, and asks no words", async () => {
    const casus = told.casusOf("Noor van Dalen");
    expect(await announceReaders(told.hat("Tom Aerts"), casus, [choice()])).toBeNull();
    expect(await announceReaders(told.hat("Els Peeters"), casus, [choice()])).toBeNull();
    expect(
      await announceReaders(told.hat("Youssef Amrani"), casus, [
        choice({ scope: { kind: "overleg", meeting: randomUUID() } }),
      ]),
    ).toBeNull();
  });
});

describe("taking back", () => {
  test("closes at once for everybody else, stays for the author, and who had read it stays on record", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const [youssef, marije] = [told.hat("Youssef Amrani"), told.hat("Marije Postma")];
    const partId = await written(youssef, casus, "Bij nader inzien niet.");
    expect(await textsRead(marije, casus)).toContain("Bij nader inzien niet.");
    expect(await takeBack(marije, { casusId: casus, partId, reason: "Van een ander" })).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await takeBack(youssef, { casusId: casus, partId, reason: "Te veel verteld" })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await textsRead(marije, casus)).not.toContain("Bij nader inzien niet.");
    const mine = (await readNotes(youssef, casus))?.notes
      .flatMap(({ parts }) => parts)
      .find(({ id }) => id === partId);
    expect(mine).toMatchObject({
      body: "Bij nader inzien niet.",
      own: { scope: "persoonlijk", takenBackAt: expect.any(Date) },
    });
    expect(await readsOf(marije, partId)).toHaveLength(1);
    expect(
      await admin`select rule from audit_event where action = 'part.take-back' and ${partId}::uuid = any (objects)`,
    ).toMatchObject([{ rule: "ACT-5" }]);
    expect(await takeBack(youssef, { casusId: casus, partId, reason: "Nog eens" })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(
      await admin`select from audit_event where action = 'part.take-back' and ${partId}::uuid = any (objects)`,
    ).toHaveLength(1);
  });

  test("begins an entry in the leak register where somebody had read it, for the officer and the author", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const [marije, joost, ans] = [
      told.hat("Marije Postma"),
      told.hat("Joost Hermans"),
      told.hat("Ans Bakker"),
    ];
    const partId = await written(marije, casus, "Al gelezen.");
    await readNotes(joost, casus);
    const unread = await written(marije, casus, "Nog door niemand gelezen.");
    const taken = { casusId: casus, reason: "Stond in het verkeerde deel" };
    const before = (await admin`select from outbox where kind = 'rested'`).length;
    for (const id of [partId, partId, unread]) await takeBack(marije, { ...taken, partId: id });

    const list = await listLeaks(ans);
    expect(list).toMatchObject([{ kind: "gesprek", scope: "casus", readers: 1, told: false }]);
    expect(await admin`select from outbox where kind = 'rested'`).toHaveLength(before + 1);
    const leakId = list?.[0]?.id ?? "";
    expect((await readLeak(ans, leakId))?.leak.reads.map(({ reader }) => reader?.name)).toEqual([
      "Joost Hermans",
    ]);
    const mine = (await readNotes(marije, casus))?.notes.flatMap(({ parts }) => parts);
    expect(mine?.find(({ id }) => id === partId)?.own?.readBy).toMatchObject([{ name: "Joost Hermans" }]);

    expect(await tellOfLeak(ans, { leakId, told: "Joost gebeld." })).toEqual({ ok: true, value: undefined });
    expect((await readLeak(ans, leakId))?.leak.tellings).toMatchObject([{ told: "Joost gebeld." }]);
    for (const other of [marije, joost, told.hat("Youssef Amrani"), told.hat("Els Peeters")]) {
      expect(await listLeaks(other)).toBeNull();
      expect(await readLeak(other, leakId)).toBeNull();
      expect(await tellOfLeak(other, { leakId, told: "x" })).toMatchObject({ ok: false });
      expect(await asPerson(other, (tx) => tx.execute(sql`select from leak_told`))).toHaveLength(0);
    }
    expect(await asPerson(joost, (tx) => tx.execute(sql`select from leak`))).toHaveLength(0);
  });

  test("a part that one may not read is not there", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const partId = await written(
      told.hat("Youssef Amrani"),
      casus,
      "Voor mij.",
      choice({ scope: { kind: "persoonlijk" } }),
    );
    const asked = { casusId: casus, reason: "Nieuwsgierig" };
    const hidden = await takeBack(told.hat("Marije Postma"), { ...asked, partId });
    expect(hidden).toMatchObject({ refusal: { code: "not-found" } });
    expect(hidden).toEqual(await takeBack(told.hat("Marije Postma"), { ...asked, partId: randomUUID() }));
  });
});

describe("correcting", () => {
  const partAs = async (hat: Hat, casus: string, partId: string) =>
    (await readNotes(hat, casus))?.notes.flatMap(({ parts }) => parts).find(({ id }) => id === partId);

  async function correction(hat: Hat, casusId: string, partId: string, text: string) {
    const own = await readOwnPart(hat, casusId, partId);
    const seen = own?.since.toISOString() ?? new Date().toISOString();
    return {
      casusId,
      partId,
      seen,
      nature: "feit" as const,
      heading: "Kop",
      text,
      reason: "Het was dinsdag.",
    };
  }

  test("readers see the new text, that it was corrected and why; the old text is its author's alone", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const [youssef, marije] = [told.hat("Youssef Amrani"), told.hat("Marije Postma")];
    const partId = await written(youssef, casus, "Op maandag gezien.");
    const input = await correction(youssef, casus, partId, "Op dinsdag gezien.");
    expect(await Promise.all([correctPart(youssef, input), correctPart(youssef, input)])).toEqual([
      { ok: true, value: undefined },
      { ok: true, value: undefined },
    ]);
    expect(await partAs(marije, casus, partId)).toMatchObject({
      body: "Op dinsdag gezien.",
      corrected: { at: expect.any(Date), reason: "Het was dinsdag." },
      own: null,
    });
    expect((await readOwnPart(youssef, casus, partId))?.earlier.map(({ body }) => body)).toEqual([
      "Op maandag gezien.",
    ]);
    expect(await readOwnPart(marije, casus, partId)).toBeNull();
    expect(await asPerson(marije, (tx) => tx.execute(sql`select from part_version`), casus)).toHaveLength(0);
    expect(
      await admin`select rule from audit_event where action = 'part.correct' and ${partId}::uuid = any (objects)`,
    ).toEqual([{ rule: "ACT-5" }]);
  });

  test("a tab that did not see the last correction changes nothing, nor does the same text", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const youssef = told.hat("Youssef Amrani");
    const partId = await written(youssef, casus, "Eerst.");
    const fromBefore = await correction(youssef, casus, partId, "Uit een oude tab.");
    await correctPart(youssef, await correction(youssef, casus, partId, "Daarna."));
    expect(await correctPart(youssef, fromBefore)).toMatchObject({
      refusal: { code: "corrected-meanwhile" },
    });
    expect(await correctPart(youssef, await correction(youssef, casus, partId, "Daarna."))).toMatchObject({
      refusal: { code: "same-text" },
    });
    expect((await partAs(youssef, casus, partId))?.body).toBe("Daarna.");
  });

  test("what is somebody else's, was taken back or is not there is not corrected", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const [youssef, marije] = [told.hat("Youssef Amrani"), told.hat("Marije Postma")];
    const open = await written(youssef, casus, "Van Youssef.");
    const input = await correction(youssef, casus, open, "Van Marije.");
    expect(await correctPart(marije, input)).toMatchObject({ refusal: { code: "not-allowed" } });
    await takeBack(youssef, { casusId: casus, partId: open, reason: "Toch niet" });
    expect(await correctPart(youssef, input)).toMatchObject({ refusal: { code: "not-found" } });
    expect(await readOwnPart(youssef, casus, open)).toBeNull();
  });

  test("in the database no text goes without its version, its reason and its moment", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const [youssef, marije] = [told.hat("Youssef Amrani"), told.hat("Marije Postma")];
    const partId = await written(youssef, casus, "Blijft staan.");
    const by = (hat: Hat, statement: SQL) =>
      asPerson(hat, (tx) => tx.execute(statement), casus).then(
        (rows) => rows.length,
        () => "refused",
      );
    const attempts = [
      sql`update part set body = 'x' where id = ${partId} returning id`,
      sql`update part set body = 'x', corrected_at = now(), correction_reason = 'x' where id = ${partId} returning id`,
      sql`update part set corrected_at = written_at where id = ${partId} returning id`,
      sql`with v as (insert into part_version (collaboration_id, casus_id, id, part_id, author_id, body, replaced_at)
            select collaboration_id, casus_id, gen_random_uuid(), id, author_id, body, now() - interval '1 day' from part where id = ${partId})
          update part set body = 'x', corrected_at = now() - interval '1 day', correction_reason = 'x' where id = ${partId} returning id`,
      sql`update part set scope = 'casus', corrected_at = now() where id = ${partId} returning id`,
      sql`delete from part_version where part_id = ${partId} returning id`,
    ];
    for (const attempt of attempts) expect(await by(youssef, attempt)).toBe("refused");
    expect(await by(marije, attempts[0] ?? sql`select`)).not.toBe(1);
    expect(
      await by(
        marije,
        sql`insert into part_version (collaboration_id, casus_id, id, part_id, author_id, body, replaced_at)
          values (${marije.collaborationId}, ${casus}, gen_random_uuid(), ${partId}, ${marije.personId}, 'x', now()) returning id`,
      ),
    ).toBe("refused");
    expect(await textsRead(marije, casus)).toContain("Blijft staan.");
  });
});

describe("the draft", () => {
  const fields = (text: string) => ({ "section.0.piece.0.text": text, "section.0.scope": "team" });
  const draftOf = async (hat: Hat, casus: string) => {
    const sheet = await readSheet(hat, casus);
    return sheet?.mayWrite ? sheet.offer.draft : null;
  };

  test("is kept while typing, for its writer alone, and gone with the note", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const [youssef, marije] = [told.hat("Youssef Amrani"), told.hat("Marije Postma")];
    expect(
      await keepNoteDraft(youssef, { casusId: casus, version: 0, values: fields("Half") }),
    ).toMatchObject({
      value: { version: 1 },
    });
    expect(
      await keepNoteDraft(youssef, { casusId: casus, version: 1, values: fields("Half af") }),
    ).toMatchObject({
      value: { version: 2 },
    });
    expect(await draftOf(youssef, casus)).toMatchObject({ version: 2, values: fields("Half af") });
    expect(await draftOf(marije, casus)).toBeNull();
    expect(await asPerson(marije, (tx) => tx.execute(sql`select from note_draft`), casus)).toHaveLength(0);
    const [row] = await admin`select fields from note_draft`;
    expect(Buffer.from(row?.fields as Uint8Array).includes("Half")).toBe(false);
    await written(youssef, casus, "Af.");
    expect(await draftOf(youssef, casus)).toBeNull();
  });

  test("of two tabs the one that did not see the last keeping is told, and may go on over it", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const youssef = told.hat("Youssef Amrani");
    const both = await Promise.all(
      ["Links", "Rechts"].map((text) =>
        keepNoteDraft(youssef, { casusId: casus, version: 0, values: fields(text) }),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const late = { casusId: casus, version: 7, values: fields("Laat") };
    expect(await keepNoteDraft(youssef, late)).toMatchObject({ refusal: { code: "kept-elsewhere" } });
    expect(await keepNoteDraft(youssef, { ...late, version: null })).toMatchObject({ value: { version: 2 } });
    expect(await draftOf(youssef, casus)).toMatchObject({ values: fields("Laat") });
    await discardNoteDraft(youssef, casus);
    expect(await draftOf(youssef, casus)).toBeNull();
  });

  test("is kept by nobody who writes nothing here, and not without end", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const tom = { casusId: casus, version: 0, values: fields("Van Tom") };
    expect(await keepNoteDraft(told.hat("Tom Aerts"), tom)).toMatchObject({ refusal: { code: "not-found" } });
    expect(await keepNoteDraft(told.hat("Tom Aerts"), { ...tom, casusId: randomUUID() })).toMatchObject({
      refusal: { code: "not-found" },
    });
    const long = { ...tom, values: fields("x".repeat(1_000_000)) };
    expect(await keepNoteDraft(told.hat("Youssef Amrani"), long)).toMatchObject({
      refusal: { code: "too-large" },
    });
  });
});

describe("the message of the day", () => {
  const messagesTo = (hat: Hat) =>
    admin`select casus_id, object_id, secret from outbox where kind = 'daily' and person_id = ${hat.personId}`;

  test("goes once to whom something new was opened, says nothing, and may be turned off", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const [joost, marije, youssef] = [
      told.hat("Joost Hermans"),
      told.hat("Marije Postma"),
      told.hat("Youssef Amrani"),
    ];
    for (const reader of [joost, marije]) await readNotes(reader, casus);
    await setDailyMessage(joost, false);
    expect([await wantsDailyMessage(joost), await wantsDailyMessage(marije)]).toEqual([false, true]);
    await written(youssef, casus, "Vandaag nieuw.");
    for (const night of ["2026-01-14T05:59:00Z", "2026-07-14T17:00:00Z"])
      expect(await tellWhatIsNew(new Date(night))).toBe(0);
    expect(await tellWhatIsNew(new Date("2026-01-14T06:00:00Z"))).toBeGreaterThan(0);
    expect(await messagesTo(marije)).toEqual([{ casus_id: null, object_id: null, secret: null }]);
    expect(await messagesTo(joost)).toHaveLength(0);
    await written(youssef, casus, "Vandaag nog iets.");
    expect(await queueDailyMessages()).toBe(0);
    expect(await Promise.all([queueDailyMessages(), queueDailyMessages()])).toEqual([0, 0]);
  });

  test("does not go to whom nothing new was opened since the last one", async () => {
    await admin`update outbox set created_at = created_at - interval '2 days' where kind = 'daily'`;
    await admin`update part_grant set created_at = created_at - interval '4 days', "from" = "from" - interval '4 days'`;
    expect(await queueDailyMessages()).toBe(0);
  });
});
