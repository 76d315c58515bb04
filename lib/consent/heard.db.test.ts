/** A pupil of nine who is heard: whom the words reach is the pupil's to say (CONSENT-FORM.md 11, VIS-4). */
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { AskerEditionPdf } from "@/components/pdf/asker-edition";
import { SignerCopyPdf } from "@/components/pdf/signer-copy";
import { nameCoordinator } from "@/lib/casus/coordinators";
import { restrictGuardian } from "@/lib/casus/restrictions";
import { dateOf } from "@/lib/calendar/date";
import { closePool } from "@/lib/db/client";
import { asPerson } from "@/lib/db/doors";
import { childWords } from "@/lib/db/schema/consent";
import { readForAsker, readForSigner } from "@/lib/exchange/read";
import { renderPdf } from "@/lib/pdf/render";
import { readPortal } from "@/lib/portal/overview";
import { attempt } from "@/tests/db/attack-world";
import { codeOf, drafted, paperAnswer, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { readBack } from "@/tests/pdf/read-back";
import { readSigning } from "./answer-view";
import { readAskerRecord } from "./asker-record";
import { readBlankForm } from "./blank-form";
import { viewConsents } from "./casus-view";
import { noteHeard } from "./heard-note";
import { changeHeardReaders, viewHeardReaders } from "./heard-readers";
import { type Hearing, heardSchema } from "./heard-schema";
import { viewHearing } from "./heard-view";
import { askSigner, endRequest } from "./manage";
import { recordAnswer } from "./record";
import { viewRequest } from "./request-view";
import { send } from "./send";
import { readSignerCopy } from "./signer-copy";

let world: ConsentWorld;
let admin: postgres.Sql;
beforeAll(async () => {
  world = await consentWorld({ birthDate: "2017-05-14" });
  admin = postgres(world.adminUrl, { max: 1, onnotice: () => {} });
  return async () => {
    await admin.end();
    await closePool();
  };
});

const hat = (key: string) => world.hat(key);
const id = (key: string) => hat(key).personId;
const today = dateOf("nl", new Date());

/** Sent to both parents, on paper. */
async function asked() {
  const draft = await drafted(world);
  const route = { [id("sanne")]: "paper", [id("karim")]: "paper" } as const;
  valueOf(await send(hat("mia"), { ...draft, route }));
  return draft;
}

const hearing = (draft: { casus: string; consent: string }, changes: Partial<Hearing> = {}): Hearing => ({
  ...{ ...draft, key: randomUUID(), heard: "yes", heardOn: today, how: "In de klas, met de juf erbij." },
  ...{ said: "geheim-van-noor", forAsker: false, forGuardian: [], ...changes },
});

/** A second coordinator, who wrote nothing down. */
async function addCoordinator(key: string): Promise<void> {
  valueOf(await nameCoordinator(hat("mia"), world.casusId, { personId: id(key), deputy: null }));
}

/** All that somebody is given of a request: pages, papers, and files for other systems. */
async function everythingOf(key: string, consent: string): Promise<string> {
  const who = hat(key);
  const { casusId } = world;
  const family = who.kind !== "staff";
  const copy = family ? await readSignerCopy(who, consent) : null;
  const record = family ? null : await readAskerRecord(who, casusId, consent);
  const view = family ? null : await viewRequest(who, casusId, consent);
  return [
    ...(family
      ? [
          await readSigning(who, consent),
          await readPortal(who, "nl"),
          copy,
          await readForSigner(who, consent),
        ]
      : [
          view && "people" in view ? { ...view, people: null } : view,
          record,
          await viewConsents(who, casusId),
          await readBlankForm(who, casusId, consent),
          await readForAsker(who, casusId, consent),
        ]
    ).map((each) => JSON.stringify(each)),
    ...(copy ? [(await readBack(await renderPdf(SignerCopyPdf({ ...copy, checkAt: "x" })))).text] : []),
    ...(record ? [(await readBack(await renderPdf(AskerEditionPdf({ ...record, checkAt: "x" })))).text] : []),
  ].join("\n");
}

const PEOPLE = ["mia", "ward", "bram", "ilse", "sanne", "karim"] as const;
/** Who is given something in which these words stand. */
async function learners(consent: string): Promise<(words: string) => string[]> {
  const given = new Map<string, string>();
  for (const key of PEOPLE) given.set(key, await everythingOf(key, consent));
  return (words) => PEOPLE.filter((key) => given.get(key)?.includes(words));
}

describe("what a pupil of nine said", () => {
  test("reaches nobody but who wrote it down, unless the pupil lets somebody read it, by name", async () => {
    await addCoordinator("ward");
    const draft = await asked();
    for (const key of ["sanne", "karim"])
      valueOf(await recordAnswer(hat("mia"), paperAnswer(world, draft, key)));
    valueOf(await noteHeard(hat("mia"), hearing(draft, { said: "alleen-voor-mia" })));
    valueOf(await noteHeard(hat("mia"), hearing(draft, { said: "voor-de-vragers", forAsker: true })));
    valueOf(await noteHeard(hat("mia"), hearing(draft, { said: "voor-sanne", forGuardian: [id("sanne")] })));
    const whoLearns = await learners(draft.consent);
    expect(whoLearns("alleen-voor-mia")).toEqual(["mia"]);
    expect(whoLearns("voor-de-vragers")).toEqual(["mia", "ward"]);
    expect(whoLearns("voor-sanne")).toEqual(["mia", "sanne"]);
    // That the pupil was heard, and how it went, is for who asks and the coordinators.
    expect(whoLearns("met de juf erbij")).toEqual(["mia", "ward"]);
  });

  test("stands in the asker's paper only where it was meant for the asker, and never goes to another system", async () => {
    const draft = await asked();
    valueOf(await noteHeard(hat("mia"), hearing(draft, { said: "alleen-voor-mia" })));
    valueOf(await noteHeard(hat("mia"), hearing(draft, { said: "voor-de-vragers", forAsker: true })));
    const record = await readAskerRecord(hat("mia"), draft.casus, draft.consent);
    if (record === null) throw new Error("Mia asked this.");
    const { text } = await readBack(await renderPdf(AskerEditionPdf({ ...record, checkAt: "x" })));
    expect(text).toContain("voor-de-vragers");
    expect(text).not.toContain("alleen-voor-mia");
    expect(JSON.stringify(record)).not.toContain("alleen-voor-mia");
    const file = JSON.stringify(await readForAsker(hat("mia"), draft.casus, draft.consent));
    expect(file).not.toMatch(/alleen-voor-mia|voor-de-vragers|juf/u);
  });

  test("is sealed where it is kept, and neither changed nor added to later", async () => {
    const draft = await asked();
    const entry = hearing(draft);
    valueOf(await noteHeard(hat("mia"), entry));
    valueOf(await noteHeard(hat("mia"), { ...entry, said: "iets anders" }));
    const rows = await admin<{ said: Buffer; how: Buffer }[]>`select w.said, h.how from child_heard h
      join child_words w on w.heard_id = h.id where h.consent_id = ${draft.consent}`;
    expect(rows).toHaveLength(1);
    for (const bytes of rows.flatMap(({ said, how }) => [said, how]))
      expect(bytes.toString("latin1")).not.toMatch(/geheim-van-noor|juf/u);
    expect(await everythingOf("mia", draft.consent)).toContain("geheim-van-noor");
  });

  test("comes with its entry: words of the same recorder are refused afterwards, and of another at once", async () => {
    const draft = await asked();
    const entry = hearing(draft, { said: undefined });
    valueOf(await noteHeard(hat("mia"), entry));
    const add = (key: string) =>
      asPerson(
        hat(key),
        (tx) =>
          tx.insert(childWords).values({
            ...{ collaborationId: world.collaborationId, casusId: draft.casus, heardId: entry.key },
            ...{ consentId: draft.consent, said: Buffer.from("x"), forAsker: true },
            ...{ recordedBy: id(key), recordedAt: new Date() },
          }),
        draft.casus,
      );
    await expect(add("mia")).rejects.toThrow(/23503/u);
    await expect(add("bram")).rejects.toThrow(/42501/u);
  });

  test("is read on record", async () => {
    const draft = await asked();
    valueOf(await noteHeard(hat("mia"), hearing(draft, { forGuardian: [id("sanne")] })));
    await readSigning(hat("sanne"), draft.consent);
    await readSigning(hat("karim"), draft.consent);
    const reads = await admin<{ actor_id: string }[]>`select actor_id from audit_event
      where action = 'consent.heard.read' and ${draft.consent} = any (objects)`;
    expect(reads.map(({ actor_id }) => actor_id)).toEqual([id("sanne")]);
  });

  test("reaches others when the pupil wants it otherwise: fewer at once, more by name, by who wrote it down", async () => {
    await nameCoordinator(hat("mia"), world.casusId, { personId: id("ward"), deputy: null });
    const draft = await asked();
    const entry = hearing(draft, { said: "anders-gewild", forAsker: true, forGuardian: [id("sanne")] });
    valueOf(await noteHeard(hat("mia"), entry));
    const change = (key: string, forGuardian: string[], forAsker = false) =>
      changeHeardReaders(hat(key), { ...draft, heard: entry.key, forAsker, forGuardian });
    for (const key of ["ward", "bram", "sanne", "noor", "stranger"]) {
      expect(["not-found", "not-allowed"], key).toContain(codeOf(await change(key, [id("karim")])));
      expect(await viewHeardReaders(hat(key), draft.casus, draft.consent, entry.key), key).toBeNull();
    }
    const readers = async () => {
      const whoLearns = await learners(draft.consent);
      return whoLearns("anders-gewild");
    };
    expect(await readers()).toEqual(["mia", "ward", "sanne"]);
    const here = draft.casus;
    expect(await attempt(hat("ward"), sql`update child_words set for_asker = false`, here)).toBe("0 rows");
    expect(await attempt(hat("mia"), sql`update child_words set said = '\\x00'`, here)).toBe("42501");
    valueOf(await change("mia", []));
    expect(await readers()).toEqual(["mia"]);
    valueOf(await change("mia", [id("karim")]));
    expect(await readers()).toEqual(["mia", "karim"]);
    expect(await change("mia", [id("karim"), id("bram")])).toMatchObject({
      refusal: { code: "not-valid", fields: { forGuardian: expect.any(String) } },
    });
    valueOf(await endRequest(hat("mia"), draft));
    expect(codeOf(await change("mia", [id("karim"), id("sanne")]))).toBe("ended");
    expect(codeOf(await change("mia", []))).toBe("done");
    expect(await readers()).toEqual(["mia"]);
  });

  test("is closed with reading to the guardian whom the pupil had named", async () => {
    const draft = await asked();
    valueOf(await noteHeard(hat("mia"), hearing(draft, { forGuardian: [id("karim")] })));
    expect(await everythingOf("karim", draft.consent)).toContain("geheim-van-noor");
    const closing = { guardianId: id("karim"), reason: "x", secondId: id("bram"), reviewOn: "2099-01-01" };
    valueOf(await restrictGuardian(hat("mia"), draft.casus, closing));
    expect(await everythingOf("karim", draft.consent)).not.toContain("geheim-van-noor");
    const named = await noteHeard(hat("mia"), hearing(draft, { forGuardian: [id("karim")] }));
    expect(named).toMatchObject({ ok: false, refusal: { fields: { forGuardian: expect.any(String) } } });
    await admin`update restriction set until = date_trunc('milliseconds', now()) where guardian_id = ${id("karim")}`;
  });
});

describe("hearing a pupil", () => {
  test("is noted by coordinators of a running request, and by nobody else", async () => {
    const draft = await asked();
    for (const key of ["bram", "ilse", "sanne", "karim", "noor", "stranger"]) {
      expect(["not-found", "not-allowed"], key).toContain(codeOf(await noteHeard(hat(key), hearing(draft))));
      expect(await viewHearing(hat(key), draft.casus, draft.consent), key).toBeNull();
    }
    expect(await viewHearing(hat("mia"), draft.casus, draft.consent)).toMatchObject({ child: "Noor" });
    valueOf(await endRequest(hat("mia"), draft));
    expect(codeOf(await noteHeard(hat("mia"), hearing(draft)))).toBe("ended");
  });

  test.each([
    ["a day that has to come", { heardOn: "2099-01-01" }, "heardOn"],
    ["somebody who is not asked", { forGuardian: [randomUUID()] }, "forGuardian"],
  ])("is not noted with %s", async (_, changes, field) => {
    const draft = await asked();
    expect(await noteHeard(hat("mia"), hearing(draft, changes))).toMatchObject({
      refusal: { code: "not-valid", fields: { [field]: expect.any(String) } },
    });
  });

  test("says why a pupil was not heard, and then has no words", async () => {
    const draft = await asked();
    const input = { ...hearing(draft), heard: "no", heardOn: {}, said: "" };
    valueOf(await noteHeard(hat("mia"), heardSchema.parse(input)));
    expect(heardSchema.safeParse({ ...input, said: "toch iets" }).success).toBe(false);
    expect(heardSchema.safeParse({ ...input, how: " " }).success).toBe(false);
    const view = await viewRequest(hat("mia"), draft.casus, draft.consent);
    expect(view?.sees === "all" && view.heard).toMatchObject([{ heard: false, on: null, said: null }]);
  });
});

describe("a pupil of nine", () => {
  test("is asked for no answer and no signature, by no way", async () => {
    const draft = await asked();
    for (const route of ["email", "sms", "table", "paper", "oral"] as const)
      expect(codeOf(await askSigner(hat("mia"), { ...draft, person: id("noor"), route }))).toBe("no-say");
    for (const form of ["paper", "oral"] as const)
      expect(codeOf(await recordAnswer(hat("mia"), paperAnswer(world, draft, "noor", { form })))).toBe(
        "child-is-heard",
      );
    const blank = await readBlankForm(hat("mia"), draft.casus, draft.consent);
    expect(blank?.pupils).toBeNull();
    expect(blank?.form.blocks.map(({ kind }) => kind)).toEqual(["guardian", "guardian", "heard"]);
    expect(await readSigning(hat("noor"), draft.consent)).toBeNull();
  });
});

describe("a pupil of thirteen", () => {
  test("answers, and is not heard in somebody else's words", async () => {
    await closePool();
    world = await consentWorld();
    const draft = await drafted(world);
    const route = { [id("noor")]: "paper", [id("sanne")]: "paper", [id("karim")]: "paper" } as const;
    valueOf(await send(hat("mia"), { ...draft, route }));
    expect(codeOf(await noteHeard(hat("mia"), hearing(draft)))).toBe("child-decides");
    expect(await viewHearing(hat("mia"), draft.casus, draft.consent)).toBeNull();
  });
});
