/** Signing at the table: what somebody who holds the device, or handed it over, tries beside signing. */
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accountBehind } from "@/lib/auth/accounts";
import { endSession, openSession } from "@/lib/auth/session";
import { closePool } from "@/lib/db/client";
import { asGate, asPerson, type Hat } from "@/lib/db/doors";
import { casusPerson, contact } from "@/lib/db/schema/casus";
import { childWords, consentResponse, handover } from "@/lib/db/schema/consent";
import { partGrant, sight } from "@/lib/db/schema/grants";
import { note, part } from "@/lib/db/schema/note";
import { addParticipant, endParticipation } from "@/lib/casus/participants";
import { giveAnswer } from "@/lib/consent/answer";
import { keepStep, readDraft } from "@/lib/consent/answer-draft";
import { readSigning } from "@/lib/consent/answer-view";
import { readAskerRecord } from "@/lib/consent/asker-record";
import { handOver } from "@/lib/consent/hand-over";
import { endRequest } from "@/lib/consent/manage";
import { readSignerCopy } from "@/lib/consent/signer-copy";
import { readForAsker } from "@/lib/exchange/read";
import { readPortal } from "@/lib/portal/overview";
import { filledIn, NO, proven, YES } from "@/tests/db/answering";
import { codeOf, valueOf } from "@/tests/db/consent-request";
import {
  type Asked,
  askedAtTable,
  handedTo,
  liveSession,
  newestCode,
  noorSits,
  PIN,
  sanneSits,
  type TableWorld,
  tableWorld,
  toNoor,
  toSanne,
} from "@/tests/db/table-world";
import { askCode, enterCode } from "./one-time-code";
import { chosenPin, provePin, sitWithPin } from "./pin";
import { readTableState } from "./table-state";

let world: TableWorld;
let asked: Asked;

beforeAll(async () => {
  world = await tableWorld();
  asked = await askedAtTable(world);
  return async () => {
    await world.owner.end();
    await closePool();
  };
});
beforeEach(async () => {
  await world.owner`delete from one_time_code`;
  await world.owner`delete from attempt`;
  if (await isSpent(asked)) asked = await askedAtTable(world);
});

/** Somebody answered it, began at home, or it ended: the next test needs another one. */
async function isSpent({ consent }: Asked): Promise<boolean> {
  const [row] = await world.owner`select exists (select from consent_response where consent_id = ${consent})
    or exists (select from consent_draft where consent_id = ${consent})
    or exists (select from consent where id = ${consent} and ended_at is not null) as spent`;
  return row?.spent === true;
}

const nowhere = { ok: false, refusal: { code: "ended" } };
const noCode = { ok: false, refusal: { code: "code-wrong" } };

/** The error code with which the database refused, or how many rows it gave. */
const outcome = (hat: Hat, work: Parameters<typeof asPerson<unknown>>[1]): Promise<string> =>
  asPerson(hat, work).then(
    (rows) => (Array.isArray(rows) ? `${rows.length} rows` : "done"),
    (error: { cause?: { code?: string }; code?: string }) => error.cause?.code ?? error.code ?? "broken",
  );

describe("the token of a device that was handed over", () => {
  test("lets one signer in, once: the second time there is nothing to open", async () => {
    const { table } = await noorSits(world, asked);
    expect(await sitWithPin({ table, before: null }, "482913")).toEqual(nowhere);
  });

  test("opens nothing to two who come at once but for one of them", async () => {
    const table = await handedTo(world, toNoor(world, asked));
    const both = await Promise.all(
      ["482913", "581640"].map((pin) => sitWithPin({ table, before: null }, pin)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("is nothing in another browser, guessed, or after half an hour", async () => {
    const table = await handedTo(world, toNoor(world, asked));
    for (const other of [null, "", "x".repeat(43), table.slice(1)])
      expect(await sitWithPin({ table: other, before: null }, PIN)).toEqual(nowhere);
    await world.owner`update handover set expires = now()`;
    expect(await sitWithPin({ table, before: null }, PIN)).toEqual(nowhere);
    expect(await readTableState(table)).toBe("over");
  });

  test("ends when the same signer is handed another device, and whoever came in by it is out", async () => {
    const first = await noorSits(world, asked);
    const second = await noorSits(world, asked);
    expect(await liveSession(first.secret)).toBeNull();
    expect(await liveSession(second.secret)).not.toBeNull();
  });

  test("says on the device how it stands, and nothing of whom or what", async () => {
    const table = await handedTo(world, toNoor(world, asked));
    expect(await readTableState(table)).toBe("pin");
    await sitWithPin({ table, before: null }, PIN);
    expect(await readTableState(table)).toBe("open");
    expect(await readTableState(await handedTo(world, toSanne(world, asked)))).toBe("code");
  });
});

describe("a PIN", () => {
  test("is four to eight digits, not easy, and typed the same twice", () => {
    expect(chosenPin("27 04 19", "270419")).toEqual({ pin: "270419" });
    for (const form of ["", "123", "123456789", "12a4"])
      expect(chosenPin(form, form)).toEqual({ mistake: "form" });
    for (const easy of ["0000", "77777", "1234", "87654321"])
      expect(chosenPin(easy, easy)).toEqual({ mistake: "easy" });
    expect(chosenPin("2704", "2705")).toEqual({ mistake: "twice" });
  });

  test("is right, or wrong four times, and then the sitting is over", async () => {
    const { secret } = await noorSits(world, asked);
    expect(await provePin(secret, PIN)).toBe("right");
    for (let tries = 1; tries < 5; tries++) expect(await provePin(secret, "111222")).toBe("wrong");
    expect(await provePin(secret, "111222")).toBe("over");
    expect(await provePin(secret, PIN)).toBe("over");
    expect(await liveSession(secret)).toBeNull();
  });

  test("is not outrun by tries side by side", async () => {
    const { secret } = await noorSits(world, asked);
    const tried = await Promise.all(Array.from({ length: 12 }, () => provePin(secret, "111222")));
    expect(tried.filter((each) => each === "wrong")).toHaveLength(4);
    expect(await liveSession(secret)).toBeNull();
  });

  test("does not come in the place of a code, nor a code in its place", async () => {
    const table = await handedTo(world, toSanne(world, asked));
    expect(await sitWithPin({ table, before: null }, PIN)).toEqual(nowhere);
    const noors = await handedTo(world, toNoor(world, asked));
    await askCode({ sitter: { table: noors, before: null } }, "192.0.2", null);
    expect(await newestCode(world, "noor")).toBeNull();
  });

  test("stands in the database slow, salted and keyed", async () => {
    await noorSits(world, asked);
    await noorSits(world, asked);
    const rows = await world.owner<{ pin_digest: Buffer }[]>`select pin_digest from handover
      where consent_id = ${asked.consent} and pin_digest is not null order by made_at desc limit 2`;
    expect(rows.map(({ pin_digest: digest }) => digest.length)).toEqual([48, 48]);
    expect(rows[0]?.pin_digest.equals(rows[1]?.pin_digest ?? Buffer.alloc(0))).toBe(false);
  });

  test("is asked anew with each signature: coming in proves nothing", async () => {
    const { session } = await noorSits(world, asked);
    const given = await filledIn(session.hat, asked.consent, NO);
    expect(codeOf(await giveAnswer({ ...session, language: "nl" }, given))).toBe("fresh-proof");
  });
});

describe("a code at the table", () => {
  test("opens this sitting alone, whoever types it where", async () => {
    const { session } = await sanneSits(world, asked);
    expect(session).toMatchObject({
      means: "code",
      hat: { personId: world.hat("sanne").personId, sitting: { consentId: asked.consent, way: "email" } },
    });
  });

  test("is nothing in another browser, on another device, or on none", async () => {
    const table = await handedTo(world, toSanne(world, asked));
    const browser = valueOf(await askCode({ sitter: { table, before: null } }, "192.0.2", null));
    const code = (await newestCode(world, "sanne")) ?? "";
    expect(await enterCode("x".repeat(43), code, null, table)).toEqual(noCode);
    expect(await enterCode(browser, code, null, null)).toEqual(noCode);
    // It was right, so it is spent: also where the device is the one.
    expect(await enterCode(browser, code, null, table)).toEqual(noCode);
  });

  test("proves again who sits there, under a new secret, in the same sitting", async () => {
    const { browser, secret, session } = await sanneSits(world, asked);
    await world.owner`update session set proven_at = now() - interval '20 minutes'`;
    await askCode({ sitter: { table: null, before: secret } }, "192.0.2", browser);
    const again = valueOf(await enterCode(browser, (await newestCode(world, "sanne")) ?? "", secret, null));
    expect(await liveSession(secret)).toBeNull();
    const renewed = await liveSession(again.secret);
    expect(renewed?.hat).toEqual(session.hat);
    expect(Date.now() - (renewed?.provenAt.getTime() ?? 0)).toBeLessThan(60_000);
  });

  test("counts among the three an hour that one person gets", async () => {
    const table = await handedTo(world, toSanne(world, asked));
    for (let codes = 1; codes <= 5; codes++)
      await askCode({ sitter: { table, before: null } }, "192.0.2", null);
    const [sent] = await world.owner`select count(*)::int as codes from one_time_code`;
    expect(sent?.codes).toBe(3);
  });
});

describe("whoever sits at the table", () => {
  test("reads the question and who is in it, and nothing else that the same person reads behind the own link", async () => {
    const own = world.hat("noor");
    const { hat } = (await noorSits(world, asked)).session;
    expect(await readSigning(hat, asked.consent)).toMatchObject({
      kind: "asked",
      atTable: "pin",
      last: null,
    });
    const seen = async (who: Hat) =>
      asPerson(who, async (tx) => ({
        parts: (await tx.select({ id: part.id }).from(part)).length,
        grants: (await tx.select({ id: partGrant.partId }).from(partGrant)).length,
        heads: (await tx.select({ id: note.id }).from(note)).length,
        addresses: (await tx.select({ id: contact.id }).from(contact)).length,
        kinds: [
          ...new Set((await tx.select({ kind: sight.kind }).from(sight)).map(({ kind }) => kind)),
        ].sort(),
      }));
    expect(await seen(own)).not.toMatchObject({ grants: 0 });
    expect(await seen(hat)).toMatchObject({ parts: 0, grants: 0, heads: 0, addresses: 0 });
    expect((await seen(hat)).kinds).toEqual(["casus", "child", "consent", "guardian", "participant"]);
  });

  test("does not hear what a younger child said, also when the child let this guardian read it", async () => {
    const [collaboration, heard, mia] = [world.collaborationId, randomUUID(), world.hat("mia").personId];
    await world.owner`insert into child_heard (collaboration_id, casus_id, id, consent_id, heard, how, heard_on, recorded_by, recorded_at)
      values (${collaboration}, ${asked.casus}, ${heard}, ${asked.consent}, true, '\\x00', '2026-11-22', ${mia}, now())`;
    await world.owner`insert into child_words (collaboration_id, casus_id, heard_id, consent_id, said, recorded_by, recorded_at, for_guardians)
      select collaboration_id, casus_id, id, consent_id, '\\x00', recorded_by, recorded_at, ${[world.hat("sanne").personId]}::uuid[]
      from child_heard where id = ${heard}`;
    const words = (who: Hat) => outcome(who, (tx) => tx.select({ id: childWords.heardId }).from(childWords));
    expect(await words(world.hat("sanne"))).toBe("1 rows");
    expect(await words((await sanneSits(world, asked)).session.hat)).toBe("0 rows");
    await world.owner`delete from child_words`;
    await world.owner`delete from child_heard`;
  });

  test("finds no other question, also one that is asked of the same person", async () => {
    const other = await askedAtTable(world);
    const { hat } = (await noorSits(world, asked)).session;
    expect(await readSigning(hat, other.consent)).toBeNull();
    const portal = await readPortal(hat, "nl");
    expect(portal.waiting.map(({ consentId }) => consentId)).toEqual([asked.consent]);
    const given = await filledIn(world.hat("noor"), other.consent, NO);
    expect(codeOf(await giveAnswer({ ...proven(hat), means: "pin" }, given))).toBe("not-found");
    await endRequest(world.hat("mia"), other);
  });

  test("finds nothing that was answered or begun behind the own link, and leaves nothing there", async () => {
    const own = world.hat("noor");
    await keepStep(own, asked.consent, () => ({ draft: { ...NO, remark: "van thuis" }, faults: {} }));
    const { session, secret } = await noorSits(world, asked);
    expect(await readSigning(session.hat, asked.consent)).toMatchObject({ draft: null });
    await keepStep(session.hat, asked.consent, () => ({ draft: { ...NO, remark: "aan tafel" }, faults: {} }));
    expect(await draftOf(own)).toBe("van thuis");
    expect(await draftOf(session.hat)).toBe("aan tafel");
    await asGate((tx) => endSession(tx, secret));
    const [left] = await world.owner`select count(*)::int as drafts from consent_draft
      where consent_id = ${asked.consent} and handover_id is not null`;
    expect(left?.drafts).toBe(0);
    const again = (await noorSits(world, asked)).session;
    expect(await draftOf(again.hat)).toBeNull();
  });

  const draftOf = (hat: Hat) =>
    asPerson(
      hat,
      async (tx) => (await readDraft(tx, hat, world.casusId, asked.consent))?.content.remark ?? null,
    );

  test("takes no copy away and reads no earlier answer, also of the same question", async () => {
    valueOf(
      await giveAnswer(proven(world.hat("karim")), await filledIn(world.hat("karim"), asked.consent, YES)),
    );
    const { hat } = (await noorSits(world, asked)).session;
    expect(await readSignerCopy(hat, asked.consent)).toBeNull();
    expect(await outcome(hat, (tx) => tx.select({ id: consentResponse.id }).from(consentResponse))).toBe(
      "0 rows",
    );
  });

  test("writes no note, and no answer that bears another sitting or none", async () => {
    const { session } = await noorSits(world, asked);
    const { hat } = session;
    const written = (who: Hat) =>
      outcome(who, (tx) =>
        tx.insert(note).values({
          ...{ collaborationId: who.collaborationId, casusId: world.casusId, id: crypto.randomUUID() },
          ...{ authorId: who.personId, kind: "gesprek", writtenAt: new Date() },
        }),
      );
    expect([await written(world.hat("noor")), await written(hat)]).toEqual(["0 rows", "42501"]);
    const forged = { ...hat, sitting: undefined } as unknown as Hat;
    const own = await filledIn(forged, asked.consent, NO);
    // A link session that says it was at the table: the database asks for its sitting.
    expect(await giveAnswer({ ...proven(forged), means: "pin" }, own).then(codeOf, () => "broken")).toBe(
      "broken",
    );
  });
});

describe("an answer at the table", () => {
  const sign = async (hat: Hat, draft = YES) =>
    giveAnswer({ hat, means: "pin", provenAt: new Date() }, await filledIn(hat, asked.consent, draft));

  test("is the signer's own, tells its sitting, and is the last thing of it", async () => {
    const { session, secret, table } = await noorSits(world, asked);
    const { responseId } = valueOf(await sign(session.hat));
    const [row] =
      await world.owner`select form, recognised_by, by_id, recorded_by, handover_id from consent_response
      where id = ${responseId}`;
    expect(row).toMatchObject({
      form: "online",
      recognised_by: "pin",
      by_id: world.hat("noor").personId,
      recorded_by: null,
      handover_id: session.hat.sitting?.handoverId,
    });
    expect(await liveSession(secret)).toBeNull();
    expect(await readTableState(table)).toBe("signed");
    expect(await sitWithPin({ table, before: null }, PIN)).toEqual(nowhere);
  });

  test("says in the evidence and to another system that it was at the table, by what and with whom", async () => {
    const { session } = await noorSits(world, asked);
    valueOf(await sign(session.hat));
    const record = await readAskerRecord(world.hat("mia"), world.casusId, asked.consent);
    const proof = record?.signers.flatMap(({ proofs }) => proofs)[0];
    expect(proof).toMatchObject({
      form: "online",
      recognised: { means: "pin", address: null },
      table: { by: "Mia Tromp", with: "Bram Visser", alone: false, knownBy: "face" },
    });
    const exchanged = await readForAsker(world.hat("mia"), world.casusId, asked.consent);
    expect(exchanged?.signers.flatMap(({ answers }) => answers.map(({ form }) => form))).toEqual(["table"]);
  });

  test("stands in the chain of changes: who handed over to whom, and who signed in that sitting", async () => {
    const { session } = await noorSits(world, asked);
    const { responseId } = valueOf(await sign(session.hat));
    const rows = await world.owner<{ action: string; actor_id: string; for_id: string; objects: string[] }[]>`
      select action, actor_id, for_id, objects from audit_event where scope_id = ${world.casusId} and chain = 'changes'
      order by seq desc limit 2`;
    const { handoverId } = session.hat.sitting ?? { handoverId: "" };
    const noor = world.hat("noor").personId;
    expect(rows).toEqual([
      {
        action: "consent.answer",
        actor_id: noor,
        for_id: noor,
        objects: [asked.consent, responseId, handoverId],
      },
      {
        action: "consent.handover",
        actor_id: world.hat("mia").personId,
        for_id: noor,
        objects: [asked.consent, handoverId],
      },
    ]);
  });

  test("comes once: two at the same instant are one, and a second one is none", async () => {
    const { session } = await noorSits(world, asked);
    const both = await Promise.allSettled([sign(session.hat), sign(session.hat, NO)]);
    expect(both.filter((each) => each.status === "fulfilled" && each.value.ok)).toHaveLength(1);
    const [row] = await world.owner`select count(*)::int as answers from consent_response
      where consent_id = ${asked.consent}`;
    expect(row?.answers).toBe(1);
    expect(await sign(session.hat).then(codeOf, () => "broken")).not.toBe("done");
  });

  test("is none when the sitting ended, ran out, or nobody came in", async () => {
    const { session } = await noorSits(world, asked);
    const given = await filledIn(session.hat, asked.consent, NO);
    const { handoverId } = session.hat.sitting ?? { handoverId: "" };
    for (const late of [{ expires: new Date(0) }, { opened_at: null }, { ended_at: new Date() }]) {
      const [before] =
        await world.owner`select expires, opened_at, ended_at from handover where id = ${handoverId}`;
      await world.owner`update handover set ${world.owner(late)} where id = ${handoverId}`;
      const answered = giveAnswer({ hat: session.hat, means: "pin", provenAt: new Date() }, given);
      expect(await answered.then(codeOf, () => "broken")).toBe("broken");
      await world.owner`update handover set ${world.owner({ ...before })} where id = ${handoverId}`;
    }
    const [row] = await world.owner`select count(*)::int as answers from consent_response
      where consent_id = ${asked.consent}`;
    expect(row?.answers).toBe(0);
  });

  test("is refused in words when the same person answered elsewhere meanwhile", async () => {
    const { session } = await noorSits(world, asked);
    const own = world.hat("noor");
    valueOf(await giveAnswer(proven(own), await filledIn(own, asked.consent, NO)));
    expect(await readSigning(session.hat, asked.consent)).toMatchObject({
      answeredElsewhere: true,
      last: null,
    });
    expect(codeOf(await sign(session.hat))).toBe("already-answered");
  });

  test("is refused in words when the question ended meanwhile", async () => {
    const { session } = await noorSits(world, asked);
    const given = await filledIn(session.hat, asked.consent, YES);
    await endRequest(world.hat("mia"), asked);
    expect(codeOf(await giveAnswer({ hat: session.hat, means: "pin", provenAt: new Date() }, given))).toBe(
      "ended",
    );
  });

  test("is no yes when whoever was there too is gone", async () => {
    const { session } = await noorSits(world, asked);
    const [mia, bram] = [world.hat("mia"), world.hat("bram").personId];
    valueOf(await endParticipation(mia, world.casusId, bram));
    try {
      expect(codeOf(await sign(session.hat))).toBe("table-over");
      expect(codeOf(await sign(session.hat, NO))).toBe("done");
    } finally {
      valueOf(await addParticipant(mia, world.casusId, { personId: bram, role: "begeleider", duty: "geen" }));
    }
  });
});

describe("handing over", () => {
  const code = async (changes: Parameters<typeof toNoor>[2], who = "mia") =>
    codeOf(await handOver(world.hat(who), toNoor(world, asked, changes)));

  test("takes somebody who does not receive beside whoever does (ACT-9)", async () => {
    for (const witness of [undefined, world.hat("mia").personId, world.hat("ward").personId])
      expect(await code({ witness })).toBe("recipient-alone");
    expect(await code({ witness: world.hat("sanne").personId })).toBe("not-valid");
    expect(await code({})).toBe("done");
  });

  test("is a coordinator's, to somebody with a say who was asked and did not answer", async () => {
    expect(await code({}, "bram")).toBe("not-allowed");
    expect(await code({}, "stranger")).toBe("not-found");
    expect(await code({ person: world.hat("ward").personId })).toBe("no-say");
    const karim = world.hat("karim");
    valueOf(await giveAnswer(proven(karim), await filledIn(karim, asked.consent, NO)));
    expect(await code({ person: karim.personId, way: "email" })).toBe("already-answered");
  });

  test("lets nobody choose a PIN who has an address of their own, nor a code who has none", async () => {
    expect(await code({ person: world.hat("sanne").personId })).toBe("not-valid");
    expect(await code({ way: "email", knownBy: undefined })).toBe("not-valid");
    expect(await code({ knownBy: undefined })).toBe("not-valid");
  });

  test("is over for a question that ended", async () => {
    await endRequest(world.hat("mia"), asked);
    expect(await code({})).toBe("ended");
  });

  test("cannot be made up in the database: under another name, for longer, with a PIN, into another covenant", async () => {
    const mia = world.hat("mia");
    const made = () => ({
      collaborationId: mia.collaborationId,
      casusId: world.casusId,
      id: crypto.randomUUID(),
      consentId: asked.consent,
      personId: world.hat("noor").personId,
      handedBy: mia.personId,
      way: "pin" as const,
      knownBy: "face" as const,
      tokenDigest: Buffer.from(crypto.randomUUID()),
      madeAt: new Date(),
      expires: new Date(Date.now() + 60_000),
    });
    const insert = (hat: Hat, changes: object) =>
      outcome(hat, (tx) => tx.insert(handover).values({ ...made(), ...changes }));
    expect(await insert(mia, {})).not.toBe("42501");
    for (const changes of [
      { handedBy: world.hat("bram").personId },
      { expires: new Date(Date.now() + 40 * 60_000) },
      { pinDigest: Buffer.alloc(48) },
      { openedAt: new Date() },
      { madeAt: new Date(Date.now() - 60_000) },
      { personId: mia.personId, handedBy: mia.personId },
    ])
      expect([changes, await insert(mia, changes)]).toEqual([changes, "42501"]);
    for (const other of ["bram", "noor", "sanne", "stranger"])
      expect([other, await insert(world.hat(other), { handedBy: world.hat(other).personId })]).toEqual([
        other,
        "42501",
      ]);
  });

  test("shows nobody its token or PIN, and only those who follow the answers, and the signer, that there was one", async () => {
    const { handoverId } = (await noorSits(world, asked)).session.hat.sitting ?? { handoverId: "" };
    const ids = (who: string) =>
      outcome(world.hat(who), (tx) =>
        tx.select({ id: handover.id }).from(handover).where(eq(handover.id, handoverId)),
      );
    expect([await ids("mia"), await ids("noor")]).toEqual(["1 rows", "1 rows"]);
    for (const other of ["bram", "ward", "sanne", "karim", "stranger"])
      expect([other, await ids(other)]).toEqual([other, "0 rows"]);
    for (const column of [handover.tokenDigest, handover.pinDigest, handover.tries])
      expect(await outcome(world.hat("mia"), (tx) => tx.select({ column }).from(handover))).toBe("42501");
  });

  test("does not let whoever handed over answer in the signer's place", async () => {
    const { session } = await noorSits(world, asked);
    const mia = world.hat("mia");
    const { handoverId } = session.hat.sitting ?? { handoverId: "" };
    const values = {
      collaborationId: mia.collaborationId,
      casusId: world.casusId,
      id: crypto.randomUUID(),
      consentId: asked.consent,
      byId: world.hat("noor").personId,
      at: new Date(),
      answer: "given" as const,
      form: "online" as const,
      informedWhat: true,
      informedToWhom: true,
      informedWhy: true,
      informedConsequences: true,
      signatureKind: "ticked" as const,
      recognisedBy: "pin" as const,
      handoverId,
      idempotencyKey: crypto.randomUUID(),
    };
    for (const changes of [
      {},
      { recordedBy: mia.personId },
      { handoverId: null, recognisedBy: "code" as const },
    ])
      expect(
        await outcome(mia, (tx) => tx.insert(consentResponse).values({ ...values, ...changes })),
      ).not.toBe("done");
    // With the signer's own sitting in hand, for somebody else, or to what was not handed over.
    const sanne = { ...world.hat("sanne"), sitting: session.hat.sitting };
    expect(
      await outcome(sanne, (tx) =>
        tx.insert(consentResponse).values({ ...values, byId: world.hat("sanne").personId }),
      ),
    ).toBe("42501");
    const [row] =
      await world.owner`select count(*)::int as answers from consent_response where consent_id = ${asked.consent}`;
    expect(row?.answers).toBe(0);
  });
});

describe("a session at the table", () => {
  test("ends its sitting however it ends: signed out, another signed in, the address gone", async () => {
    const { secret, table } = await noorSits(world, asked);
    // The professional takes the device back and signs in as somebody else of the family.
    const other = await sanneSits(world, asked);
    await world.owner`delete from session where person_id = ${world.hat("noor").personId}`;
    expect(await liveSession(secret)).toBeNull();
    expect(await readTableState(table)).toBe("over");
    expect(await liveSession(other.secret)).not.toBeNull();
  });

  test("is never one without a sitting, nor of a sitting that is not there", async () => {
    const hat = world.hat("noor");
    const open = (sitting?: { casusId: string; handoverId: string; expires: Date }) =>
      asGate(async (tx) =>
        openSession(tx, { accountId: await accountBehind(tx, hat), hat, means: "pin" }, undefined, sitting),
      );
    await expect(open()).rejects.toThrow();
    await expect(
      open({ casusId: world.casusId, handoverId: crypto.randomUUID(), expires: new Date() }),
    ).rejects.toThrow();
  });

  test("lasts no longer than the sitting", async () => {
    const { session } = await noorSits(world, asked);
    expect(session.endsAt.getTime() - Date.now()).toBeLessThanOrEqual(30 * 60_000);
    const { rows } = { rows: await asPerson(session.hat, (tx) => tx.select().from(casusPerson)) };
    expect(rows.every(({ casusId }) => casusId === world.casusId)).toBe(true);
  });
});
