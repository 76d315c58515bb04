/** Searching finds what may be read, and nothing tells of the rest. */
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withdraw } from "@/lib/consent/answer-withdraw";
import { closePool } from "@/lib/db/client";
import type { Hat } from "@/lib/db/doors";
import { type Told, tellStories } from "@/tests/db/told";
import { newestNotes } from "./newest";
import { placeOfPart } from "./part-place";
import { readNotes } from "./read";
import { searchNotes, type Sought } from "./search";

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

const STAFF = [
  "Marije Postma",
  "Youssef Amrani",
  "Joost Hermans",
  "Ilse Verhoeven",
  "Els Peeters",
  "Bart Jacobs",
];

const found = async (hat: Hat, sought: Sought | string) =>
  (await searchNotes(hat, typeof sought === "string" ? { question: sought } : sought)).hits;
const headings = async (hat: Hat, sought: Sought | string) =>
  (await found(hat, sought)).map(({ heading }) => heading?.map(({ text }) => text).join("") ?? null);

describe("searching", () => {
  test("finds, in a casus and over all, exactly the parts in which the words may be read", async () => {
    let hits = 0;
    for (const name of STAFF) {
      const hat = told.hat(name);
      const readable = new Map<string, string>();
      const casussen = new Set((await newestNotes(hat)).map(({ casusId }) => casusId));
      for (const casusId of casussen)
        for (const { parts } of (await readNotes(hat, casusId))?.notes ?? [])
          for (const { id, heading, body } of parts)
            readable.set(id, `${heading ?? ""} ${body}`.toLowerCase());
      for (const word of ["dinsdag", "slaap", "moeder", "team"]) {
        const expected = [...readable].filter(([, text]) => text.includes(word)).map(([id]) => id);
        const bodies = (await found(hat, word)).filter(({ heading, excerpt }) =>
          [...(heading ?? []), ...excerpt].some(({ marked }) => marked),
        );
        expect(bodies.map(({ partId }) => partId).sort(), `${name}, ${word}`).toEqual(expected.sort());
        hits += expected.length;
      }
    }
    expect(hits).toBeGreaterThan(5);
  });

  test("finds by who wrote it, about what, and on which day", async () => {
    const marije = told.hat("Marije Postma");
    expect(await headings(marije, "Joost verzuim")).toEqual(["Verzuim sinds september"]);
    expect(await headings(marije, "van dalen afspraken")).toContain("Afspraken tot de zomer");
    const [one] = await found(marije, "Joost verzuim");
    const { year, month, day } = dayOf(one?.writtenAt ?? new Date());
    expect(await headings(marije, `${day}-${month}-${year}`)).toContain("Verzuim sinds september");
    for (const other of ["1-1-1990", "1-1-1901", "31-12-2199"])
      expect(await headings(marije, other)).toEqual([]);
  });

  test("answers alike for what is hidden and what is not there", async () => {
    const marije = told.hat("Marije Postma");
    const casusId = told.casusOf("Noor van Dalen");
    expect(await searchNotes(marije, { question: "slaapritme", casusId })).toEqual(
      await searchNotes(marije, { question: "kwantumveld", casusId }),
    );
    expect(await headings(told.hat("Youssef Amrani"), { question: "slaapritme", casusId })).toEqual([
      "Voor het team",
    ]);
    const nothing = { hits: [], next: null };
    for (const hidden of [told.casusOf("Amina El Idrissi"), randomUUID()])
      expect(await searchNotes(marije, { question: "dinsdag", casusId: hidden })).toEqual(nothing);
    expect(await searchNotes(told.hat("Tom Aerts"), { question: "Noor" })).toEqual(nothing);
    expect(await searchNotes(marije, { question: " . " })).toEqual(nothing);
  });

  test("records what is shown, and not what was looked for", async () => {
    const joost = told.hat("Joost Hermans");
    const hits = await found(joost, { question: "dinsdag", casusId: told.casusOf("Noor van Dalen") });
    const events =
      await admin`select * from audit_event where actor_id = ${joost.personId} and chain = 'reads' order by seq desc limit 5`;
    const objects = new Set(events.flatMap((event) => event.objects as string[]));
    expect(hits.every(({ partId }) => objects.has(partId))).toBe(true);
    expect(JSON.stringify(events)).not.toContain("dinsdag");
  });

  test("goes on where it stopped, until nothing is left", async () => {
    const marije = told.hat("Marije Postma");
    const all = await found(marije, "de");
    const middle = all[Math.floor(all.length / 2)];
    if (!middle) throw new Error("There is something to go on from.");
    const older = await found(marije, { question: "de", after: middle.partId });
    expect(older.map(({ partId }) => partId)).toEqual(
      all.slice(all.indexOf(middle) + 1).map(({ partId }) => partId),
    );
  });

  test("leads to a page that begins with the part", async () => {
    const marije = told.hat("Marije Postma");
    for (const hit of await found(marije, "van dalen")) {
      const before = new URL(placeOfPart(hit), "http://x").searchParams.get("voor") ?? "";
      const page = await readNotes(marije, hit.casusId, before);
      expect(page?.notes[0]?.parts.at(-1)?.id).toBe(hit.partId);
    }
  });

  test("finds nothing any more by a consent that was stopped", async () => {
    const marije = told.hat("Marije Postma");
    const casusId = told.casusOf("Noor van Dalen");
    expect(await headings(marije, { question: "briefje agenda", casusId })).toEqual(["Gesprek op dinsdag"]);
    const noor = told.hat("Noor van Dalen");
    const consents =
      await admin`select distinct consent_id from consent_response where by_id = ${noor.personId} and answer = 'given'`;
    for (const { consent_id } of consents)
      await withdraw(
        { hat: noor, means: "code", provenAt: new Date(), language: "nl" },
        { consent: String(consent_id), key: randomUUID() },
      );
    expect(await headings(marije, { question: "briefje agenda", casusId })).toEqual([]);
  });
});

function dayOf(at: Date) {
  const [day, month, year] = new Intl.DateTimeFormat("nl", { timeZone: "Europe/Amsterdam" })
    .format(at)
    .split("-");
  return { day, month, year };
}
