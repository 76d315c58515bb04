/**
 * SECURITY C1, C2, C4: what one person may not learn is in nothing that the platform makes for them. A word of its own
 * stands in every field that somebody may not read, and is looked for in all that each person can come by: what pages,
 * lists and files are made of (outputs.ts), messages, refusals and faults, what is recorded, and what lies in the database.
 */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { addCasusContact } from "@/lib/casus/casus-contacts";
import { correctAddress } from "@/lib/casus/contact";
import { restrictGuardian, signRestriction } from "@/lib/casus/restrictions";
import { withdraw } from "@/lib/consent/answer-withdraw";
import { judgePlanned } from "@/lib/consent/due";
import { askPrepared } from "@/lib/consent/prepared";
import { closePool } from "@/lib/db/client";
import { newId } from "@/lib/db/uuid";
import { demoLetters } from "@/lib/demo/letters";
import type { Judge } from "@/lib/jobs/planned";
import { type CanaryWorld, canaryWorld, READERS, type Reader } from "./canary-world";
import { ASKED, type Heard, outputsFor, said } from "./outputs";
import { deliverNext, workNext } from "./queue";

let world: CanaryWorld;
const heard = new Map<Reader, Heard[]>();

beforeAll(async () => {
  process.env.KRINGSPRAAK_DEMO = "1";
  process.env.KRINGSPRAAK_ORIGIN = "https://kringspraak.example";
  world = await canaryWorld();
  for (const reader of READERS) heard.set(reader, await outputsFor(world.hat(reader), world.ids));
  return async () => {
    await world.admin.end();
    await closePool();
    delete process.env.KRINGSPRAAK_DEMO;
  };
}, 300_000);

/** What is told of secrets that this reader may not know. */
const leaksTo = (reader: Reader, texts: readonly Heard[]): string[] =>
  world.secrets
    .filter(({ known }) => !known.includes(reader))
    .flatMap(({ what, word }) =>
      texts.filter(({ text }) => text.includes(word)).map(({ place }) => `${what} in ${place}`),
    );

describe("in what pages, lists and files are made of", () => {
  test.each(READERS)("nothing is told to %s that is not for them", (reader) => {
    expect(leaksTo(reader, heard.get(reader) ?? [])).toEqual([]);
  });

  test("every word is found by somebody who may know it: it was planted where it shows", () => {
    const lost = world.secrets.filter(
      ({ word, known }) =>
        !known.some((reader) => heard.get(reader)?.some(({ text }) => text.includes(word))),
    );
    expect(lost.map(({ what }) => what)).toEqual([]);
  });

  test("no query is left out", () => {
    const folders = ["ambtskring", "casus", "confidant", "consent", "note", "officer", "portal"].map(
      (each) => `lib/${each}`,
    );
    const queries = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
        .flatMap((file) => [
          ...readFileSync(`${folder}/${file}`, "utf8").matchAll(
            /^export (?:async )?function ((?:read|view|list|newest|fresh|requests)\w*|consentBars)\(\s*hat: Hat/gm,
          ),
        ])
        .map(([, name = ""]) => name),
    );
    expect(queries.length).toBeGreaterThan(25);
    expect(ASKED).toEqual(expect.arrayContaining(queries));
  });
});

test("a message says nothing of it to anybody, in its subject or its text, whatever it is about", async () => {
  // What is planned for a day to come comes today, and is judged as on its day.
  const planned = await world.admin<
    { id: string; due: Date }[]
  >`select id, next_try_at as due from outbox where asks_first`;
  const due = new Map(planned.map(({ id, due }) => [id, due]));
  const judge: Judge = (tx, message) => {
    const dueAt = due.get(message.id) ?? message.dueAt;
    return judgePlanned(tx, { ...message, dueAt }, dueAt);
  };
  await world.admin`update outbox set next_try_at = now() - random() * interval '1 day' where asks_first`;
  while ((await workNext("plan", { judge, act: askPrepared })) !== null);
  while (await deliverNext());
  const sent = await world.admin`select distinct kind, channel from outbox where sent_at is not null`;
  const kinds = sent.map(({ kind, channel }) => (channel === "sms" ? `${kind} by text message` : kind));
  expect(kinds).toEqual(
    expect.arrayContaining([
      ...["invitation", "invitation by text message", "address_changed", "answer"],
      ...["ends_soon", "own_now", "decision", "rested"],
    ]),
  );
  const letters = await demoLetters();
  expect(letters.length).toBeGreaterThan(5);
  const texts = letters.map(({ subject, text }) => ({ place: subject, text: `${subject}\n${text}` }));
  expect(texts.flatMap((each) => world.secrets.filter(({ word }) => each.text.includes(word)))).toEqual([]);
  // One addressee each, and never somebody else's address.
  const addresses = world.secrets.filter(({ what }) => /e-mail address|mobile/.test(what));
  for (const { personId, to } of letters) {
    const whose = READERS.filter((reader) => world.hat(reader).personId === personId);
    const others = addresses.filter(
      ({ known }) => !known.some((each) => each !== "mia" && whose.includes(each)),
    );
    expect(others.filter(({ word }) => to.includes(word)).map(({ what }) => what)).toEqual([]);
  }
  // Nor does the queue know more than ids.
  const jobs = await world.admin<{ text: string }[]>`select j::text as text from pgboss.job j`;
  expect(jobs.length).toBeGreaterThan(letters.length);
  expect(jobs.flatMap(({ text }) => world.secrets.filter(({ word }) => text.includes(word)))).toEqual([]);
});

test("a refusal and a fault say nothing of it", async () => {
  const { casus, consents, people } = world.ids;
  const reviewOn = "2099-01-01";
  for (const reader of ["ward", "sanne", "karim", "noor", "stranger"] as const) {
    const hat = world.hat(reader);
    const heardNow: Heard[] = [];
    const hear = async (place: string, work: () => Promise<unknown>) =>
      heardNow.push({ place, text: await said(work) });
    for (const personId of people) {
      await hear("correctAddress", () => correctAddress(hat, casus, { personId, email: "x@y.example" }));
      await hear("restrictGuardian", () =>
        restrictGuardian(hat, casus, { guardianId: personId, reason: "x", secondId: personId, reviewOn }),
      );
      if (reader !== "ward")
        await hear("signRestriction", () =>
          signRestriction(hat, casus, { guardianId: personId, agrees: true }),
        );
    }
    await hear("addCasusContact", () =>
      addCasusContact(hat, casus, {
        ...{ formKey: newId(), name: "x", relation: "tolk", telephone: "", email: "", remark: "" },
      }),
    );
    for (const consent of consents.keys())
      await hear("withdraw", () =>
        withdraw({ hat, means: "code", provenAt: new Date() }, { consent, key: "no key" }),
      );
    expect([reader, leaksTo(reader, heardNow)]).toEqual([reader, []]);
  }
});

test("neither the record nor any row of the database holds it in plain words", async () => {
  const tables = await world.admin<{ name: string }[]>`select format('%I.%I', schemaname, tablename) as name
    from pg_tables where schemaname in ('public', 'keyring')`;
  expect(tables.length).toBeGreaterThan(40);
  const forms = world.secrets.map(({ what, word }) => ({
    what,
    plain: word,
    hex: Buffer.from(word).toString("hex"),
  }));
  for (const { name } of tables) {
    const rows = await world.admin<
      { row: string }[]
    >`select t::text as row from ${world.admin.unsafe(name)} t`;
    const text = rows.map(({ row }) => row).join("\n");
    const found = forms.filter(({ plain, hex }) => text.includes(plain) || text.includes(hex));
    expect([name, found.map(({ what }) => what)]).toEqual([name, []]);
  }
});
