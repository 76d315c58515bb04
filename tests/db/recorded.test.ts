/** E2: what is opened is recorded before it is shown, with what was on it; where that fails, nothing is shown. */
import { globSync, readFileSync } from "node:fs";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { readAskerRecord } from "@/lib/consent/asker-record";
import { readBlankForm } from "@/lib/consent/blank-form";
import { recordAnswer } from "@/lib/consent/record";
import { attachScan, readScan } from "@/lib/consent/scan";
import { readSignerCopy } from "@/lib/consent/signer-copy";
import { closePool } from "@/lib/db/client";
import { readForAsker, readForSigner } from "@/lib/exchange/read";
import { readNotes } from "@/lib/note/read";
import { searchNotes } from "@/lib/note/search";
import { asked, paperAnswer, valueOf } from "./consent-request";
import { type ConsentWorld, consentWorld } from "./consent-world";

let admin: postgres.Sql;
let world: ConsentWorld;
let consent: string;
let response: string;
let part: string;

beforeAll(async () => {
  world = await consentWorld();
  admin = postgres(world.adminUrl, { max: 1, onnotice: () => {} });
  const mia = world.hat("mia");
  const draft = await asked(world);
  consent = draft.consent;
  response = valueOf(await recordAnswer(mia, paperAnswer(world, draft, "sanne"))).responseId;
  valueOf(await attachScan(mia, world.casusId, response, Buffer.from("%PDF-1.7 getekend")));
  const [row] = await admin<{ id: string }[]>`select id from part where casus_id = ${world.casusId}`;
  part = row?.id ?? "";
  return async () => {
    await admin.end();
    await closePool();
  };
});

type Opening = [what: string, who: string, open: () => Promise<unknown>, objects: () => string[]];

const OPENINGS: Opening[] = [
  ["the notes of a casus", "bram", () => readNotes(world.hat("bram"), world.casusId), () => [part]],
  [
    "what was found in the notes",
    "bram",
    () => searchNotes(world.hat("bram"), { question: "dinsdag", casusId: world.casusId }),
    () => [part],
  ],
  ["a form to print", "mia", () => readBlankForm(world.hat("mia"), world.casusId, consent), () => [consent]],
  [
    "who answered what",
    "mia",
    () => readAskerRecord(world.hat("mia"), world.casusId, consent),
    () => [consent, response],
  ],
  [
    "a signer's own copy",
    "sanne",
    () => readSignerCopy(world.hat("sanne"), consent),
    () => [consent, response],
  ],
  [
    "who answered what, for another system",
    "mia",
    () => readForAsker(world.hat("mia"), world.casusId, consent),
    () => [consent, response],
  ],
  [
    "a signer's own answers, for another system",
    "sanne",
    () => readForSigner(world.hat("sanne"), consent),
    () => [consent, response],
  ],
  ["a scan", "mia", () => readScan(world.hat("mia"), world.casusId, response), () => [response]],
];

const reads = () =>
  admin<
    { actor: string; objects: string[] }[]
  >`select actor_id as actor, objects::text[] as objects from audit_event
    where scope_id = ${world.casusId} and chain = 'reads' order by seq`;

describe.each(OPENINGS)("%s, opened by %s", (_what, who, open, objects) => {
  test("is recorded, with what was on it", async () => {
    const before = (await reads()).length;
    expect(await open()).not.toBeNull();
    const added = (await reads()).slice(before);
    expect(added).toEqual([{ actor: world.hat(who).personId, objects: objects() }]);
  });

  test("is not shown where that fails", async () => {
    await admin`alter table audit_event add constraint full_disk check (false) not valid`;
    try {
      await expect(open()).rejects.toThrow(/^The database refused a query \(23514/);
    } finally {
      await admin`alter table audit_event drop constraint full_disk`;
    }
  });
});

test("the words of a part are opened in few places, each of which records it", () => {
  const files = globSync("{app,components,lib}/**/*.{ts,tsx}").filter((file) => !file.includes(".test."));
  expect(files.length).toBeGreaterThan(200);
  const opening = files.filter((file) => /\bpart\.body\b(?!\/)/.test(readFileSync(file, "utf8")));
  expect(opening.sort()).toEqual(
    ["correct", "own-part", "read", "search"].map((name) => `lib/note/${name}.ts`),
  );
});
