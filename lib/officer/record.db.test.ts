/** VIS-4, the officer's part: the full record is opened with a reason, recorded first, and closes by itself. */
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { FullRecordPdf } from "@/components/pdf/full-record";
import { dateOf } from "@/lib/calendar/date";
import { addParticipant, endParticipation } from "@/lib/casus/participants";
import { noteHeard } from "@/lib/consent/heard-note";
import { recordAnswer } from "@/lib/consent/record";
import { attachScan, readScan } from "@/lib/consent/scan";
import { send } from "@/lib/consent/send";
import { closePool } from "@/lib/db/client";
import { asPerson, type Hat } from "@/lib/db/doors";
import { recordOpening } from "@/lib/db/schema/record-opening";
import { renderPdf } from "@/lib/pdf/render";
import { attempt } from "@/tests/db/attack-world";
import { codeOf, drafted, paperAnswer, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { addOfficer } from "@/tests/db/officer";
import { readBack } from "@/tests/pdf/read-back";
import { openingNow, openRecord, readRecord } from "./record";
import { openRecordSchema } from "./record-schema";
import { listRequests, readRequestHead } from "./requests";

const PURPOSE = "Sanne vraagt wie haar ja heeft vastgelegd.";
/** What stands in the record and, each in its way, may be known to few. */
const SECRETS = ["om-mijn-broer", "geheim-van-noor", "in-de-klas", "aan-de-balie"];

let world: ConsentWorld;
let admin: postgres.Sql;
let officer: Hat;
let colleague: Hat;
let elsewhere: Hat;
let consent = "";
let response = "";
/** Another request of the same casus. */
let other = "";

beforeAll(async () => {
  world = await consentWorld({ birthDate: "2017-05-14" });
  admin = postgres(world.adminUrl, { max: 1, onnotice: () => {} });
  officer = await addOfficer(world, admin, "school");
  elsewhere = await addOfficer(world, admin, "help");
  colleague = await addSecond();
  const draft = await sent();
  consent = draft.consent;
  const paper = paperAnswer(world, draft, "sanne", { how: "aan-de-balie", remark: "om-mijn-broer" });
  response = valueOf(await recordAnswer(mia(), paper)).responseId;
  valueOf(await attachScan(mia(), world.casusId, response, Buffer.from("%PDF-1.7 getekend")));
  valueOf(
    await noteHeard(mia(), {
      ...{ ...draft, key: randomUUID(), heard: "yes", heardOn: dateOf("nl", new Date()), how: "in-de-klas" },
      ...{ said: "geheim-van-noor", forAsker: false, forGuardian: [] },
    }),
  );
  other = (await sent("Mag ook dit?")).consent;
  return async () => {
    await admin.end();
    await closePool();
  };
});

const mia = () => world.hat("mia");

/** Another officer of the school, who would be that one's equal. */
async function addSecond(): Promise<Hat> {
  const personId = randomUUID();
  const { collaborationId } = world;
  await admin`insert into person (collaboration_id, id, kind, organisation_id, name, officer, created_at)
    values (${collaborationId}, ${personId}, 'staff', ${world.organisation("school")}, '\\x00', true, now())`;
  return { collaborationId, personId, kind: "staff" };
}

async function sent(question?: string) {
  const draft = await drafted(world, question);
  const route = { [world.hat("sanne").personId]: "paper", [world.hat("karim").personId]: "paper" } as const;
  valueOf(await send(mia(), { ...draft, route }));
  return draft;
}

const open = (who: Hat, key = randomUUID(), of = consent) =>
  openRecord(who, { consent: of, key, purpose: PURPOSE });
const events = () =>
  admin<
    { action: string; actor: string; objects: string[]; purpose: string | null }[]
  >`select action, actor_id as actor,
    objects::text[] as objects, purpose from audit_event where action like 'record.%' order by seq`;
const rowsOf = (who: Hat, table: string): Promise<string> =>
  attempt(who, sql`select from ${sql.identifier(table)} where casus_id = ${world.casusId}`, world.casusId);

beforeEach(async () => {
  await admin`delete from record_opening`;
});

describe("before it is opened", () => {
  test("an officer finds the requests of the own organisation by number and day, without a word of them", async () => {
    const list = await listRequests(officer);
    expect(list?.requests.map(({ consentId }) => consentId)).toEqual([other, consent]);
    expect(list?.requests[0]?.asker?.name).toBe("Mia Tromp");
    expect(JSON.stringify(list)).not.toMatch(/Noor|Sanne|Karim|Mag /);
    expect((await listRequests(officer, consent))?.requests).toHaveLength(1);
    expect((await listRequests(officer, randomUUID()))?.requests).toEqual([]);
    expect((await listRequests(officer, "' or true --"))?.requests).toEqual([]);
    expect((await listRequests(elsewhere))?.requests).toEqual([]);
    expect(await listRequests(mia())).toBeNull();
    expect(await listRequests(world.hat("sanne"))).toBeNull();
  });

  test("nothing of it is shown, whatever SQL is tried", async () => {
    expect(await readRecord(officer, consent)).toBeNull();
    for (const table of TABLES) expect([table, await rowsOf(officer, table)]).toEqual([table, "0 rows"]);
    const made = { ...officer, opening: randomUUID() };
    for (const table of TABLES) expect([table, await rowsOf(made, table)]).toEqual([table, "0 rows"]);
  });

  test("a draft is nobody's to open", async () => {
    const draft = await drafted(world, "Nog niet?");
    expect(codeOf(await open(officer, randomUUID(), draft.consent))).toBe("not-found");
  });
});

const TABLES = [
  ...[
    "consent",
    "consent_request",
    "consent_signer",
    "consent_response",
    "response_remark",
    "response_signature",
  ],
  ...["response_scan", "child_heard", "child_words", "casus_person", "child", "guardian", "participant"],
];

describe("an opening", () => {
  test("is recorded before anything is shown, shows the whole, and is told to whoever made it", async () => {
    const before = (await events()).length;
    const key = randomUUID();
    valueOf(await open(officer, key));
    expect((await events()).slice(before)).toEqual([
      { action: "record.open", actor: officer.personId, objects: [consent, key], purpose: null },
    ]);
    const record = await readRecord(officer, consent);
    if (record === null) throw new Error("It was opened.");
    expect((await events()).at(-1)).toEqual({
      ...{ action: "record.read", actor: officer.personId, purpose: null },
      objects: [consent, key, response],
    });
    const paper = await readBack(await renderPdf(FullRecordPdf({ ...record, officer: "Ans", checkAt: "x" })));
    for (const secret of [...SECRETS, PURPOSE, "Noor van Dalen", "Sanne de Wit", "Bram Visser"]) {
      expect([secret, JSON.stringify(record).includes(secret)]).toEqual([secret, true]);
      expect([secret, paper.text.replaceAll(/\s+/g, " ").includes(secret)]).toEqual([secret, true]);
    }
    const head = await readRequestHead(officer, consent);
    expect(head?.request.openings.map(({ id, purpose }) => [id, purpose])).toEqual([[key, PURPOSE]]);
    expect((await readRequestHead(colleague, consent))?.request.openings).toEqual([]);
    const now = await openingNow(officer, consent);
    const scan = await readScan({ ...officer, opening: now?.id }, world.casusId, response);
    expect(scan?.content.toString()).toContain("getekend");
  });

  test("shows no other request of the casus, no address, no note and no gezag", async () => {
    const key = randomUUID();
    valueOf(await open(officer, key));
    const opened = { ...officer, opening: key };
    const seen = await asPerson(opened, (tx) => tx.execute<{ id: string }>(sql`select id from consent`));
    expect(seen.map(({ id }) => id)).toEqual([consent]);
    for (const table of [
      "contact",
      "note",
      "part",
      "authority",
      "competence",
      "restriction",
      "consent_draft",
      "casus",
    ])
      expect([table, await attempt(opened, sql`select from ${sql.identifier(table)}`)]).toEqual([
        table,
        "0 rows",
      ]);
    expect(await readRecord(officer, other)).toBeNull();
    expect(await attempt(opened, sql`update consent_signer set answered_at = now()`)).toBe("0 rows");
  });

  test("leaves what others are shown as it is, and shows nothing outside itself", async () => {
    valueOf(await open(officer));
    for (const table of TABLES) expect([table, await rowsOf(officer, table)]).toEqual([table, "0 rows"]);
    for (const who of ["mia", "ward", "bram", "sanne"] as const) {
      const [row] = await asPerson(officer, (tx) => tx.select({ id: recordOpening.id }).from(recordOpening));
      const borrowed = { ...world.hat(who), opening: row?.id };
      for (const table of TABLES)
        expect([who, table, await rowsOf(borrowed, table)]).toEqual([
          who,
          table,
          await rowsOf(world.hat(who), table),
        ]);
    }
  });

  test("is not shown where it cannot be recorded", async () => {
    await admin`alter table audit_event add constraint full_disk check (false) not valid`;
    try {
      await expect(open(officer)).rejects.toThrow(/^The database refused a query \(23514/);
    } finally {
      await admin`alter table audit_event drop constraint full_disk`;
    }
    expect(await readRecord(officer, consent)).toBeNull();
  });
});

describe("nobody opens", () => {
  test.each([
    ["nothing", ""],
    ["white space", " ".repeat(20)],
    ["a word", "nieuwsgierig"],
    ["more than one reads", "x".repeat(1001)],
  ])("with %s for a reason", (_what, purpose) => {
    expect(openRecordSchema.safeParse({ consent, key: randomUUID(), purpose }).success).toBe(false);
  });

  test("what is another organisation's, nor without the office, hidden and absent alike", async () => {
    for (const who of [
      elsewhere,
      mia(),
      world.hat("ward"),
      world.hat("bram"),
      world.hat("sanne"),
      world.hat("stranger"),
    ]) {
      expect(codeOf(await open(who))).toBe("not-found");
      expect(codeOf(await open(who, randomUUID(), randomUUID()))).toBe("not-found");
      expect(await forge(who)).toBe("42501");
    }
    expect(await admin`select from record_opening`).toHaveLength(0);
  });

  test("while they take part in the casus, and what was open closes at once", async () => {
    valueOf(await open(colleague));
    expect(await readRecord(colleague, consent)).not.toBeNull();
    const { personId } = colleague;
    valueOf(await addParticipant(mia(), world.casusId, { personId, role: "mentor", duty: "geen" }));
    expect(await readRecord(colleague, consent)).toBeNull();
    expect(codeOf(await open(colleague))).toBe("not-found");
    expect(await forge(colleague)).toBe("42501");
    valueOf(await endParticipation(mia(), world.casusId, personId));
    expect(codeOf(await open(colleague))).toBe("not-found");
  });

  test("with somebody else's opening", async () => {
    const key = randomUUID();
    valueOf(await open(officer, key));
    const borrowed = { ...elsewhere, opening: key };
    for (const table of TABLES) expect([table, await rowsOf(borrowed, table)]).toEqual([table, "0 rows"]);
    expect(codeOf(await open(colleague, key))).toBe("not-found");
  });

  test("for longer than half an hour, nor again with the same form", async () => {
    const key = randomUUID();
    valueOf(await open(officer, key));
    await admin`update record_opening set opened_at = opened_at - interval '31 minutes', closes_at = closes_at - interval '31 minutes'`;
    expect(await readRecord(officer, consent)).toBeNull();
    const late = { ...officer, opening: key };
    for (const table of TABLES) expect([table, await rowsOf(late, table)]).toEqual([table, "0 rows"]);
    const before = (await events()).length;
    expect(codeOf(await open(officer, key))).toBe("done");
    expect(await readRecord(officer, consent)).toBeNull();
    expect(await events()).toHaveLength(before);
  });

  test("by hand: longer, earlier, ahead of time, for another, without a reason, or by changing one", async () => {
    expect(await forge(officer, { closes: sql`now() + interval '31 minutes'` })).toBe("23514");
    expect(await forge(officer, { opened: sql`now() - interval '1 minute'` })).toBe("42501");
    expect(
      await forge(officer, {
        opened: sql`now() + interval '1 hour'`,
        closes: sql`now() + interval '80 minutes'`,
      }),
    ).toBe("42501");
    expect(await forge(officer, { by: colleague.personId })).toBe("42501");
    expect(await forge(officer, { purpose: sql`null` })).toBe("23502");
    valueOf(await open(officer));
    expect(
      await attempt(officer, sql`update record_opening set closes_at = now() + interval '20 minutes'`),
    ).toBe("42501");
    expect(await attempt(officer, sql`delete from record_opening`)).toBe("42501");
  });
});

/** Writes an opening with SQL of one's own. */
function forge(
  who: Hat,
  {
    by = who.personId,
    opened = sql`date_trunc('milliseconds', now())`,
    closes = sql`now() + interval '10 minutes'`,
    purpose = sql`'\\x00'::bytea`,
  } = {},
): Promise<string> {
  return attempt(
    who,
    sql`insert into record_opening (collaboration_id, casus_id, id, consent_id, officer_id, purpose, opened_at, closes_at)
      values (${who.collaborationId}, ${world.casusId}, ${randomUUID()}, ${consent}, ${by}, ${purpose}, ${opened}, ${closes})`,
  );
}
