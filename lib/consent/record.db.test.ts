/** Answers on paper and spoken, and what follows from them, through the real database with row-level security. */
import { eq } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asPerson } from "@/lib/db/doors";
import { consentCategory, consentResponse, responseRemark } from "@/lib/db/schema/consent";
import { consentHold } from "@/lib/db/schema/grants";
import { part } from "@/lib/db/schema/note";
import { readSituation } from "@/lib/grants/situation";
import { asked, codeOf, paperAnswer, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { consentBars, segmentsOf } from "./bars";
import { followSigners } from "./follow";
import { endRequest } from "./manage";
import { openingsOf } from "./opens";
import { requestsAtAGlance } from "./overview";
import { recordAnswer } from "./record";
import { type RecordedAnswer, recordSchema } from "./record-schema";
import { attachScan, readScan } from "./scan";
import { standingsOf, stretchAt } from "./standing";

let world: ConsentWorld;
beforeAll(async () => {
  world = await consentWorld();
  return closePool;
});

type Draft = { casus: string; consent: string };

const record = (draft: Draft, by: string, changes?: Partial<RecordedAnswer>) =>
  recordAnswer(world.hat("mia"), paperAnswer(world, draft, by, changes));

/** The parts that somebody reads now. */
const reads = (key: string) =>
  asPerson(world.hat(key), (tx) => tx.select({ id: part.id }).from(part), world.casusId);

/** Instants of a casus may run a few milliseconds ahead of this clock: no two are the same. */
const soon = () => new Date(Date.now() + 1000);

/** What the coordinator sees of how a request stands now. */
async function statusOf(consentId: string): Promise<string | undefined> {
  const standings = await asPerson(world.hat("mia"), (tx) => standingsOf(tx, world.casusId), world.casusId);
  return stretchAt(standings.get(consentId) ?? [], soon())?.status;
}

describe("an answer on paper", () => {
  test("is not recorded by a recipient alone, and is with somebody who receives nothing", async () => {
    const draft = await asked(world, "Alleen vastleggen?");
    const alone = { witness: undefined };
    expect(codeOf(await record(draft, "sanne", alone))).toBe("recipient-alone");
    expect(codeOf(await record(draft, "sanne", { witness: world.hat("mia").personId }))).toBe(
      "recipient-alone",
    );
    expect(codeOf(await record(draft, "sanne", { witness: world.hat("ward").personId }))).toBe(
      "recipient-alone",
    );
    expect(codeOf(await record(draft, "sanne"))).toBe("done");
  });

  test("that closes is recorded by a recipient alone: what was stopped by telephone must not stay open", async () => {
    const draft = await asked(world, "Stopt dit meteen?");
    for (const giver of ["noor", "sanne"]) valueOf(await record(draft, giver));
    expect(await statusOf(draft.consent)).toBe("geldig");
    const alone = { form: "oral", answer: "withdrawn", witness: undefined, informed: {} } as const;
    valueOf(await record(draft, "sanne", alone));
    expect(await statusOf(draft.consent)).toBe("ingetrokken");
  });

  test("is recorded by a coordinator, under the name of somebody with a say", async () => {
    const draft = await asked(world, "Wie legt vast?");
    const by = (key: string) => recordAnswer(world.hat(key), paperAnswer(world, draft, "sanne"));
    expect(codeOf(await by("bram"))).toBe("not-found");
    expect(codeOf(await by("stranger"))).toBe("not-found");
    expect(codeOf(await by("karim"))).toBe("not-allowed");
    expect(codeOf(await record(draft, "ward"))).toBe("not-allowed");
  });

  test("opens what is asked at that instant, and a withdrawal closes it", async () => {
    const draft = await asked(world, "Opent en sluit dit?");
    expect(await reads("mia")).toEqual([]);
    valueOf(await record(draft, "noor"));
    expect(await statusOf(draft.consent)).toBe("onvolledig");
    valueOf(await record(draft, "sanne"));
    expect(await statusOf(draft.consent)).toBe("geldig");
    expect(await reads("mia")).toHaveLength(1);
    expect(await reads("ilse")).toHaveLength(1);
    valueOf(await record(draft, "sanne", { answer: "withdrawn", form: "oral" }));
    expect(await statusOf(draft.consent)).toBe("ingetrokken");
    expect(await reads("mia")).toEqual([]);
  });

  test("outweighs a yes when it is a no", async () => {
    const draft = await asked(world, "Eén nee?");
    for (const key of ["noor", "sanne"]) valueOf(await record(draft, key));
    valueOf(await record(draft, "karim", { answer: "refused" }));
    expect(await statusOf(draft.consent)).toBe("geweigerd");
    expect(await reads("ilse")).toEqual([]);
  });

  test("closes what its giver leaves out, and says so in the grid", async () => {
    const draft = await asked(world, "Iets weglaten?");
    valueOf(await record(draft, "noor"));
    valueOf(
      await record(draft, "sanne", {
        exceptRecipient: [world.organisation("care")],
        exceptCategory: ["gezin"],
      }),
    );
    expect(await reads("mia")).toHaveLength(1);
    expect(await reads("ilse")).toEqual([]);
    const openings = await asPerson(world.hat("mia"), async (tx) =>
      openingsOf(await readSituation(tx, world.hat("mia"), world.casusId, new Date()), draft.consent),
    );
    const school = openings.get(world.organisation("school"));
    expect([school?.get("ondersteuning"), school?.get("gezin"), school?.get("verzuim")]).toEqual([
      "geldt",
      "geldt_niet",
      "niet_gevraagd",
    ]);
    expect(openings.get(world.organisation("care"))?.get("ondersteuning")).toBe("geldt_niet");
    valueOf(await record(draft, "sanne", { answer: "withdrawn" }));
  });

  test("that leaves nothing over, or leaves out what was not asked, is no yes", async () => {
    const draft = await asked(world, "Alles weglaten?");
    expect(codeOf(await record(draft, "noor", { exceptCategory: ["gezin", "ondersteuning"] }))).toBe(
      "not-valid",
    );
    expect(codeOf(await record(draft, "noor", { exceptCategory: ["justitie"] }))).toBe("not-valid");
  });

  test("needs all four checks for a yes and none for a no", () => {
    const draft = { casus: world.casusId, consent: world.casusId };
    const three = { informed: { what: true, toWhom: true, why: true, consequences: false } };
    const saidOn = { day: "1", month: "1", year: "2026" };
    const typed = (changes: object) => ({ ...paperAnswer(world, draft, "sanne"), saidOn, ...changes });
    expect(recordSchema.safeParse(typed(three)).error?.issues[0]?.path).toEqual(["informed", "consequences"]);
    expect(recordSchema.safeParse(typed({ ...three, answer: "refused" })).success).toBe(true);
  });

  test.each([
    ["a day to come", { saidOn: "2099-01-01" }, "saidOn"],
    ["a day before it was asked", { saidOn: "2020-01-01" }, "saidOn"],
    ["a withdrawal of what was never given", { answer: "withdrawn" as const }, "answer"],
    ["a witness who is nobody here", { witness: "01900000-0000-7000-8000-000000000000" }, "witness"],
  ])("does not take %s", async (name, changes, field) => {
    const draft = await asked(world, `Kan dit: ${name}?`);
    const result = await record(draft, "karim", changes);
    expect(result).toHaveProperty(["refusal", "fields", field]);
  });

  test("sent twice is one answer, and tells the coordinators nothing twice", async () => {
    const draft = await asked(world, "Dubbel vastgelegd?");
    const answer = paperAnswer(world, draft, "noor");
    const first = valueOf(await recordAnswer(world.hat("mia"), answer));
    expect(valueOf(await recordAnswer(world.hat("mia"), answer))).toEqual(first);
    const rows = await asPerson(world.hat("mia"), (tx) =>
      tx
        .select({ id: consentResponse.id })
        .from(consentResponse)
        .where(eq(consentResponse.consentId, draft.consent)),
    );
    expect(rows).toHaveLength(1);
  });

  test("of a request that has ended is not taken", async () => {
    const draft = await asked(world, "Te laat?");
    valueOf(await endRequest(world.hat("mia"), draft));
    expect(codeOf(await record(draft, "sanne"))).toBe("ended");
  });

  test("tells its recorder no remark that is not for the asker", async () => {
    const draft = await asked(world, "Opmerkingen?");
    valueOf(await record(draft, "sanne", { remark: "liever niet doorvertellen", remarkForAsker: false }));
    valueOf(await record(draft, "karim", { remark: "bel mij gerust", remarkForAsker: true }));
    const signers = await asPerson(world.hat("mia"), (tx) =>
      followSigners(tx, world.collaborationId, world.casusId, draft.consent),
    );
    const remarkOf = (key: string) =>
      signers.find(({ personId }) => personId === world.hat(key).personId)?.answers[0]?.remark;
    expect([remarkOf("sanne"), remarkOf("karim")]).toEqual([null, "bel mij gerust"]);
    const kept = await asPerson(world.hat("sanne"), (tx) =>
      tx.select({ id: responseRemark.responseId }).from(responseRemark),
    );
    expect(kept).toHaveLength(1);
  });

  test("of one parent is nothing to the other, nor to the covenant next door", async () => {
    const draft = await asked(world, "Ziet de ander dit?");
    valueOf(await record(draft, "sanne"));
    for (const key of ["karim", "noor", "bram", "stranger"]) {
      const rows = await asPerson(world.hat(key), (tx) =>
        tx
          .select({ by: consentResponse.byId })
          .from(consentResponse)
          .where(eq(consentResponse.consentId, draft.consent)),
      );
      expect(rows, key).toEqual([]);
    }
  });

  test("keeps a scan that its giver and the coordinator open, and nobody else", async () => {
    const draft = await asked(world, "Met scan?");
    const { responseId } = valueOf(await record(draft, "sanne"));
    const scan = Buffer.from("%PDF-1.7 een getekend formulier");
    const attach = (content: Buffer, key = "mia") =>
      attachScan(world.hat(key), world.casusId, responseId, content);
    expect(codeOf(await attach(Buffer.from("MZ een programma")))).toBe("not-valid");
    expect(codeOf(await attach(Buffer.concat([scan, Buffer.alloc(10 * 1024 * 1024)])))).toBe("too-large");
    expect(codeOf(await attach(scan, "bram"))).toBe("not-allowed");
    valueOf(await attach(scan));
    expect(codeOf(await attach(scan))).toBe("seen-before");
    for (const key of ["mia", "sanne"]) {
      expect(await readScan(world.hat(key), world.casusId, responseId)).toEqual({
        mediaType: "application/pdf",
        content: scan,
      });
    }
    for (const key of ["karim", "bram", "stranger"])
      expect(await readScan(world.hat(key), world.casusId, responseId)).toBeNull();
    const sql = postgres(world.adminUrl, { max: 1 });
    const [row] = await sql<
      { content: Buffer }[]
    >`select content from response_scan where response_id = ${responseId}`;
    await sql.end();
    expect(row?.content.includes("getekend")).toBe(false);
  });
});

describe("who is told", () => {
  test("of an end: those for whom it held, and not whoever ended it", async () => {
    const draft = await asked(world, "Wie hoort van het einde?");
    for (const key of ["noor", "karim"]) valueOf(await record(draft, key));
    valueOf(await endRequest(world.hat("mia"), draft));
    const sql = postgres(world.adminUrl, { max: 1 });
    const rows = await sql<
      { person_id: string }[]
    >`select person_id from outbox where kind = 'consent_ended' and object_id = ${draft.consent}`;
    await sql.end();
    const told = ["mia", "ward", "bram", "ilse"].filter((key) =>
      rows.some((row) => row.person_id === world.hat(key).personId),
    );
    expect(told).toEqual(["ward", "bram", "ilse"]);
  });
});

describe("the life of a consent", () => {
  test("is told whole to the coordinator, and to recipients whether it holds now", async () => {
    const draft = await asked(world, "Hoe ging het?");
    const lifeFor = async (key: string) =>
      (await consentBars(world.hat(key), world.casusId, soon())).find(({ id }) => id === draft.consent);
    for (const key of ["noor", "sanne"]) valueOf(await record(draft, key));
    const held = await lifeFor("ilse");
    expect(held).toMatchObject({ sees: "holds", question: null, categories: ["ondersteuning", "gezin"] });
    expect(held && segmentsOf(held)).toHaveLength(1);
    valueOf(await record(draft, "noor", { answer: "withdrawn" }));
    const over = await lifeFor("ilse");
    expect(over && segmentsOf(over)).toEqual([]);
    const whole = await lifeFor("mia");
    expect(whole?.sees).toBe("all");
    expect(whole && segmentsOf(whole).map(({ status }) => status)).toEqual([
      "onvolledig",
      "geldig",
      "ingetrokken",
      "verlopen",
    ]);
    expect(await consentBars(world.hat("stranger"), world.casusId)).toEqual([]);
  });

  test("is nothing to a recipient for whom it never held", async () => {
    const draft = await asked(world, "Nooit gegolden?");
    valueOf(await record(draft, "noor", { answer: "refused" }));
    const seen = await asPerson(world.hat("ilse"), (tx) =>
      tx
        .select({ id: consentCategory.consentId })
        .from(consentCategory)
        .where(eq(consentCategory.consentId, draft.consent)),
    );
    const holds = await asPerson(world.hat("ilse"), (tx) =>
      tx.select({ id: consentHold.id }).from(consentHold).where(eq(consentHold.consentId, draft.consent)),
    );
    expect([...seen, ...holds]).toEqual([]);
    expect(await requestsAtAGlance(world.hat("ilse"))).toEqual([]);
  });
});
