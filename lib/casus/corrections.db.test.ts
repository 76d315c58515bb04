/** Authority that turned out to be otherwise, and what its officers are told, through the real database. */
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { recordAnswer } from "@/lib/consent/record";
import { keyOf } from "@/lib/crypto/keyring";
import { closePool } from "@/lib/db/client";
import { asMaterialiser, asPerson, type Hat } from "@/lib/db/doors";
import { casus, guardian } from "@/lib/db/schema/casus";
import { authorityCorrection, restedRead, restedReport } from "@/lib/db/schema/correction";
import { note, part } from "@/lib/db/schema/note";
import { newId } from "@/lib/db/uuid";
import { readFacts } from "@/lib/grants/facts";
import { materialise } from "@/lib/grants/materialise";
import { readNotes } from "@/lib/note/read";
import { listReports, readReport } from "@/lib/officer/reports";
import { authorityAt } from "@/lib/policy/authority";
import { asked, codeOf, paperAnswer, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { correctAuthority, discoverAuthority } from "./corrections";
import { recordAuthority } from "./guardians";
import type { AuthorityInput } from "./schema";
import { readCasus } from "./view";

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
const why = { why: "Een beschikking van vorige maand", foundBy: "Sanne de Wit" };
const judged: AuthorityInput = {
  state: "has",
  from: null,
  means: "beschikking",
  how: "",
  document: "",
  checkedOn: null,
};

let world: ConsentWorld;
let admin: postgres.Sql;
let mia: Hat;
/** By organisation, its officer, who takes no part in the casus. */
let officers: Record<"school" | "help" | "care", Hat>;

beforeAll(async () => {
  world = await consentWorld();
  admin = postgres(world.adminUrl, { max: 1, onnotice: () => {} });
  mia = world.hat("mia");
  const [school, help, care] = [await officerOf("school"), await officerOf("help"), await officerOf("care")];
  officers = { school, help, care };
  // A colleague who takes part has the same office (ACT-10).
  await admin`update person set officer = true where id = ${world.hat("bram").personId}`;
  // Offices are asked about in a casus: it was closed until it is made anew.
  const { collaborationId, casusId } = world;
  await asMaterialiser(collaborationId, (tx) => materialise(tx, { collaborationId, casusId }, new Date()));
  return async () => {
    await admin.end();
    await closePool();
  };
});

async function officerOf(organisation: string): Promise<Hat> {
  const id = newId();
  await admin`insert into person (collaboration_id, id, kind, organisation_id, name, officer, created_at)
    values (${world.collaborationId}, ${id}, 'staff', ${world.organisation(organisation)}, '\\x00', true, now())`;
  return { collaborationId: world.collaborationId, personId: id, kind: "staff" };
}

async function factsNow() {
  const { collaborationId, casusId } = world;
  return asMaterialiser(collaborationId, async (tx) =>
    readFacts(tx, collaborationId, casusId, await keyOf(tx, collaborationId, casusId)),
  );
}
const authorityOf = async (who: string) => authorityAt(await factsNow(), world.hat(who).personId, Date.now());
const guardianSeen = async (who: string) => {
  const seen = await readCasus(mia, world.casusId);
  const found = seen?.guardians.find(({ id }) => id === world.hat(who).personId);
  if (!found) throw new Error(`Nobody is called ${who}.`);
  return found;
};
const partsOf = async (who: string) =>
  (await readNotes(world.hat(who), world.casusId))?.notes.flatMap(({ parts }) => parts) ?? [];

const correct = async (who: string, changes: { from?: string | null; authorityId?: string } = {}) => {
  const [record] = (await guardianSeen(who)).records.filter(({ state }) => state === "has");
  return correctAuthority(mia, world.casusId, {
    guardianId: world.hat(who).personId,
    authorityId: record?.id ?? "",
    from: null,
    ...why,
    ...changes,
  });
};

describe("authority that turned out to be none", () => {
  test("changes nothing for a day that is still to come, for another's record, or for who does not coordinate", async () => {
    expect(codeOf(await correct("karim", { from: "2099-01-01" }))).toBe("not-valid");
    expect(codeOf(await correct("karim", { authorityId: newId() }))).toBe("not-found");
    const [other] = (await guardianSeen("sanne")).records;
    expect(codeOf(await correct("karim", { authorityId: other?.id ?? "" }))).toBe("not-found");
    const input = {
      guardianId: world.hat("karim").personId,
      authorityId: other?.id ?? "",
      from: null,
      ...why,
    };
    expect(codeOf(await correctAuthority(world.hat("ward"), world.casusId, input))).toBe("not-allowed");
    expect(await authorityOf("karim")).toBe("determined");
  });

  test("ends now and not before, is told as history, and lists for the officers what rested on it", async () => {
    const request = await asked(world);
    for (const who of ["karim", "noor"]) valueOf(await recordAnswer(mia, paperAnswer(world, request, who)));
    // Both parents by their own authority, the mentor by the consent, the author his own.
    for (const who of ["karim", "sanne", "ward", "bram"])
      expect([who, (await partsOf(who)).length]).toEqual([who, 1]);

    const before = await factsNow();
    valueOf(await correct("karim", { from: daysAgo(10) }));
    expect(codeOf(await correct("karim"))).toBe("seen-before");

    const after = await factsNow();
    const karim = world.hat("karim").personId;
    expect(authorityAt(after, karim, Date.now())).toBe("none");
    for (const days of [1, 9, 11, 400])
      expect(authorityAt(after, karim, Date.now() - days * DAY)).toBe(
        authorityAt(before, karim, Date.now() - days * DAY),
      );
    expect([await partsOf("karim"), await partsOf("ward")]).toEqual([[], []]);
    expect(await partsOf("sanne")).toHaveLength(1);
    const [told] = (await guardianSeen("karim")).corrections;
    expect(told).toMatchObject({ held: false, ...why, recordedBy: mia.personId });

    const [head] = (await listReports(officers.help))?.reports ?? [];
    expect(head).toMatchObject({ casusId: world.casusId, held: false, reads: 2 });
    const report = (await readReport(officers.help, head?.id ?? ""))?.report;
    expect(
      report?.readings.map(({ rule, byThemselves, kind, category }) => [rule, byThemselves, kind, category]),
    ).toEqual([
      ["ACC-7", true, "gesprek", "ondersteuning"],
      ["CON-1", false, "gesprek", "ondersteuning"],
    ]);
    expect(report?.readings.map(({ reader, author }) => [reader?.name, author?.name])).toEqual([
      [undefined, "Bram Visser"],
      ["Ward Smit", "Bram Visser"],
    ]);
    const messages = await admin`select person_id, object_id, secret from outbox where kind = 'rested'`;
    expect(messages.map((row) => ({ ...row }))).toEqual([
      { person_id: officers.help.personId, object_id: null, secret: null },
    ]);
    // Whose casus it is hears of it, and of no reading of what another organisation wrote.
    expect((await listReports(officers.school))?.reports.map(({ reads }) => reads)).toEqual([0]);
    expect((await listReports(officers.care))?.reports).toEqual([]);
  });

  test("is told to an officer by ids and heads alone, and every opening is recorded", async () => {
    const [head] = (await listReports(officers.help))?.reports ?? [];
    await readReport(officers.help, head?.id ?? "");
    const events = await admin`select objects from audit_event where action = 'report.read'
      and actor_id = ${officers.help.personId} and scope_id = ${world.casusId}`;
    expect(events.every(({ objects }) => objects.includes(head?.id))).toBe(true);
    expect(events.length).toBeGreaterThan(0);
    for (const inside of [undefined, world.casusId]) {
      const seen = await asPerson(
        officers.help,
        async (tx) => [
          await tx.select().from(casus),
          await tx.select().from(guardian),
          await tx.select().from(authorityCorrection),
          await tx.select({ id: note.id }).from(note),
          await tx.select({ id: part.id }).from(part),
        ],
        inside,
      );
      expect(seen).toEqual([[], [], [], [], []]);
    }
    expect(await readCasus(officers.help, world.casusId)).toBeNull();
    expect(await readNotes(officers.help, world.casusId)).toBeNull();
  });

  test("is nothing to whom it does not concern, reports and readings included", async () => {
    const rows = (hat: Hat) =>
      asPerson(hat, async (tx) => ({
        corrections: (await tx.select().from(authorityCorrection)).length,
        reports: (await tx.select().from(restedReport)).length,
        reads: (await tx.select().from(restedRead)).length,
      }));
    expect(await rows(mia)).toEqual({ corrections: 1, reports: 0, reads: 0 });
    // Bram has the office, and takes part.
    for (const who of ["bram", "ward", "karim", "sanne", "noor", "stranger"])
      expect([who, await rows(world.hat(who))]).toEqual([who, { corrections: 0, reports: 0, reads: 0 }]);
    expect(await rows(officers.care)).toEqual({ corrections: 0, reports: 0, reads: 0 });
    const [head] = (await listReports(officers.help))?.reports ?? [];
    for (const hat of [mia, world.hat("bram"), world.hat("stranger"), officers.school, officers.care])
      expect(await readReport(hat, head?.id ?? "")).toBeNull();
    expect(await listReports(mia)).toBeNull();
  });

  test("is a list that nobody writes, edits or takes away by SQL of their own", async () => {
    const count = async () => (await admin`select count(*)::int as count from rested_read`)[0]?.count;
    const before = await count();
    for (const hat of [mia, officers.help, world.hat("ward")]) {
      for (const statement of [
        "insert into rested_report select * from rested_report",
        "update rested_read set reader_id = author_id",
        "delete from rested_read",
        "delete from authority_correction",
        "update authority_correction set held = true",
        "select parts_read(casus_id, 'epoch', 'infinity') from rested_report",
      ])
        await expect(asPerson(hat, (tx) => tx.execute(statement))).rejects.toThrow();
    }
    expect(await count()).toBe(before);
  });
});

describe("authority of which nobody knew", () => {
  test("holds from now on, and the past stays as it was believed", async () => {
    const input = {
      guardianId: world.hat("karim").personId,
      since: daysAgo(30),
      authority: judged,
      ...why,
    };
    expect(codeOf(await discoverAuthority(mia, world.casusId, { ...input, since: "2099-01-01" }))).toBe(
      "not-valid",
    );
    expect(codeOf(await discoverAuthority(mia, world.casusId, { ...input, since: "2001-01-01" }))).toBe(
      "not-valid",
    );
    expect(codeOf(await discoverAuthority(world.hat("ward"), world.casusId, input))).toBe("not-allowed");
    valueOf(await discoverAuthority(mia, world.casusId, input));
    expect(codeOf(await discoverAuthority(mia, world.casusId, input))).toBe("seen-before");
    expect(await authorityOf("karim")).toBe("determined");
    const { corrections } = await guardianSeen("karim");
    expect(corrections.map(({ held }) => held)).toEqual([false, true]);
    // What was known, though wrongly, is no part of what nobody knew.
    expect(corrections[1]?.believedFrom).toEqual(corrections[0]?.believedUntil);
  });
});

describe("recording authority anew", () => {
  test("never rewrites a time that is over", async () => {
    const { personId: guardianId } = world.hat("sanne");
    const record = (authority: AuthorityInput) =>
      recordAuthority(mia, world.casusId, { guardianId, authority });
    const was = (await factsNow()).guardians.find(({ id }) => id === guardianId)?.authority[0]?.from;
    expect(codeOf(await record({ ...judged, state: "none", from: daysAgo(5) }))).toBe("not-valid");
    expect(codeOf(await record({ ...judged, state: "undetermined", from: daysAgo(5) }))).toBe("not-valid");
    expect(codeOf(await record({ ...judged, from: daysAgo(5) }))).toBe("done");
    const held = (await factsNow()).guardians.find(({ id }) => id === guardianId)?.authority ?? [];
    expect(held.map(({ determined }) => determined)).toEqual([true, true]);
    expect([held[0]?.from, held[0]?.until]).toEqual([was, held[1]?.from]);
    expect(Date.now() - (held[1]?.from ?? 0)).toBeLessThan(DAY);
  });
});
