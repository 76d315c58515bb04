/** Answering, through the real database with row-level security. */
import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import postgres from "postgres";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asMaterialiser, asPerson, type Hat } from "@/lib/db/doors";
import { consentDraft, consentResponse, consentSigner } from "@/lib/db/schema/consent";
import { partGrant } from "@/lib/db/schema/grants";
import { materialise } from "@/lib/grants/materialise";
import { asked as askIn, codeOf, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { giveAnswer, leftOutIn, shownDigest, signDraft } from "./answer";
import { keepStep } from "./answer-draft";
import { begin, talkFirst } from "./answer-progress";
import { type Draft, emptyDraft } from "./answer-schema";
import type { GivenAnswer, SignerProof } from "./answer-store";
import { type Asked, readSigning } from "./answer-view";
import { withdraw } from "./answer-withdraw";
import { CHECKS } from "./form";
import { endRequest } from "./manage";

let world: ConsentWorld;
let admin: postgres.Sql;
beforeAll(async () => {
  world = await consentWorld();
  admin = postgres(world.adminUrl, { max: 1, onnotice: () => {} });
  return async () => {
    await admin.end();
    await closePool();
  };
});

/** Of several consents that open the same note the oldest is named: each test begins when those before it are over. */
const running: { casus: string; consent: string }[] = [];
async function asked() {
  const request = await askIn(world);
  running.push(request);
  return request;
}
afterEach(async () => {
  for (const request of running.splice(0)) await endRequest(world.hat("mia"), request);
});

const signer = (key: string, minutesAgo = 1): SignerProof => ({
  hat: world.hat(key),
  means: "code",
  provenAt: new Date(Date.now() - minutesAgo * 60_000),
});

async function seenBy(key: string, consent: string): Promise<Asked> {
  const view = await readSigning(world.hat(key), consent);
  if (view?.kind !== "asked") throw new Error(`${key} is not asked.`);
  return view;
}

const YES: Draft = {
  ...emptyDraft,
  checks: [...CHECKS],
  choice: "yes",
  forOther: "both",
  otherAgrees: "unknown",
  authority: true,
};
const NO: Draft = { ...emptyDraft, choice: "no" };
/** The yes as the last page sends it. */
const FILLED = {
  check: [...CHECKS],
  choice: "yes" as const,
  reach: "both-unknown" as const,
  remarkForAsker: false,
};

async function answerOf(
  key: string,
  consent: string,
  draft: Draft,
  changes: Partial<GivenAnswer> = {},
): Promise<GivenAnswer> {
  const { digest } = await seenBy(key, consent);
  return {
    consent,
    key: randomUUID(),
    textSha256: digest,
    draft,
    way: "typed",
    typed: `Naam van ${key}`,
    drawn: undefined,
    ticked: false,
    place: undefined,
    ...changes,
  };
}

const say = async (key: string, consent: string, draft: Draft, changes?: Partial<GivenAnswer>) =>
  giveAnswer(signer(key), await answerOf(key, consent, draft, changes));

/** Who reads a note now because of this consent, by key. */
async function readersBy(consent: string): Promise<string[]> {
  const found: string[] = [];
  for (const key of ["mia", "ward", "ilse"]) {
    const rows = await asPerson(world.hat(key), (tx) =>
      tx
        .select()
        .from(partGrant)
        .where(and(eq(partGrant.byId, consent), isNull(partGrant.endedAt))),
    );
    if (rows.length > 0) found.push(key);
  }
  return found;
}

/** What waits to be sent about a consent, as "kind to whom", sorted; then forgotten. */
async function messages(consent: string): Promise<string[]> {
  const rows = await admin<
    { kind: string; person_id: string }[]
  >`delete from outbox where object_id = ${consent} and kind <> 'invitation' and not asks_first returning kind, person_id`;
  const names = new Map(
    ["mia", "ward", "bram", "ilse", "noor", "sanne", "karim"].map((key) => [world.hat(key).personId, key]),
  );
  return rows.map(({ kind, person_id }) => `${kind} to ${names.get(person_id)}`).sort();
}

const answersTo = async (consent: string) =>
  admin<
    { answer: string; by_id: string; also_for_other: boolean }[]
  >`select answer, by_id, also_for_other from consent_response where consent_id = ${consent} order by at`;

async function agreed() {
  const { consent } = await asked();
  valueOf(await say("noor", consent, YES));
  valueOf(await say("sanne", consent, YES));
  await messages(consent);
  return consent;
}

describe("a yes", () => {
  test("of the pupil and one parent who speaks for both opens the notes, and each is told to the asker", async () => {
    const { consent } = await asked();
    valueOf(await say("noor", consent, YES));
    expect(await readersBy(consent)).toEqual([]);
    expect((await seenBy("noor", consent)).standing).toBe("waits");
    valueOf(await say("sanne", consent, YES));
    expect(await readersBy(consent)).toEqual(["mia", "ward", "ilse"]);
    expect((await seenBy("karim", consent)).standing).toBe("holds");
    expect(await messages(consent)).toEqual(["answer to mia", "answer to mia"]);
  });

  test("keeps the form as it was shown, its digest, the signature and how the signer was recognised", async () => {
    const { consent } = await asked();
    const { form, digest } = await seenBy("sanne", consent);
    valueOf(await say("sanne", consent, { ...YES, remark: "Graag na vier uur." }, { place: "Veendorp" }));
    expect((await seenBy("sanne", consent)).last).toMatchObject({
      answer: "given",
      form: "online",
      recognisedBy: "code",
      textSha256: digest,
      shown: form,
      signature: { kind: "typed", text: "Naam van sanne", place: "Veendorp" },
      remark: { text: "Graag na vier uur.", forAsker: false },
    });
  });

  test("is for oneself only when the other is known to disagree", async () => {
    const { consent } = await asked();
    valueOf(await say("noor", consent, YES));
    valueOf(await say("sanne", consent, { ...YES, otherAgrees: "no" }));
    expect(await readersBy(consent)).toEqual([]);
    expect((await answersTo(consent)).at(-1)?.also_for_other).toBe(false);
  });

  test("without its checks, its authority or its signature is refused beside each field, and nothing is stored", async () => {
    const { consent } = await asked();
    const result = await say(
      "sanne",
      consent,
      { ...YES, checks: ["what"], authority: false, forOther: null },
      { typed: undefined },
    );
    expect(result).toMatchObject({ ok: false, refusal: { code: "not-valid" } });
    expect(result.ok ? [] : Object.keys(result.refusal.fields ?? {}).sort()).toEqual([
      "check-consequences",
      "check-toWhom",
      "check-why",
      "reach",
      "typed",
    ]);
    expect(await answersTo(consent)).toEqual([]);
  });

  test.each([
    ["drawn", { way: "drawn" as const, drawn: "M1 1L20 20" }, "M1 1L20 20"],
    ["ticked", { way: "ticked" as const, ticked: true }, "Sanne de Wit"],
  ])("is worth the same when %s", async (kind, changes, text) => {
    const { consent } = await asked();
    valueOf(await say("noor", consent, YES));
    valueOf(await say("sanne", consent, YES, changes));
    expect((await seenBy("sanne", consent)).last?.signature).toMatchObject({ kind, text });
    expect(await readersBy(consent)).toEqual(["mia", "ward", "ilse"]);
  });
});

describe("a yes with exceptions", () => {
  test("cuts a recipient for everybody", async () => {
    const { consent } = await asked();
    const leftOut = { categories: [], recipients: [world.organisation("care")] };
    valueOf(await say("noor", consent, { ...YES, choice: "except", leftOut }));
    valueOf(await say("sanne", consent, YES));
    expect(await readersBy(consent)).toEqual(["mia", "ward"]);
  });

  test("cuts a category for everybody", async () => {
    const { consent } = await asked();
    valueOf(await say("noor", consent, YES));
    valueOf(
      await say("sanne", consent, {
        ...YES,
        choice: "except",
        leftOut: { categories: ["ondersteuning"], recipients: [] },
      }),
    );
    expect(await readersBy(consent)).toEqual([]);
    expect((await seenBy("noor", consent)).standing).toBe("holds");
  });

  test("that leaves nothing is a no, and says so; what is no part of the request is not stored", async () => {
    const { consent } = await asked();
    const all = { categories: ["ondersteuning" as const, "gezin" as const], recipients: [] };
    expect(await say("sanne", consent, { ...YES, choice: "except", leftOut: all })).toMatchObject({
      refusal: { fields: { choice: expect.stringContaining("Dat is een nee") } },
    });
    const foreign = { categories: ["justitie" as const], recipients: [world.organisation("help")] };
    expect(await say("sanne", consent, { ...YES, choice: "except", leftOut: foreign })).toMatchObject({
      refusal: { fields: { choice: expect.stringContaining("laat nog niets weg") } },
    });
    expect(await answersTo(consent)).toEqual([]);
  });

  test("left out, but answered with a whole yes, leaves nothing out", async () => {
    const { consent } = await asked();
    valueOf(await say("sanne", consent, { ...YES, leftOut: { categories: ["gezin"], recipients: [] } }));
    expect((await seenBy("sanne", consent)).last?.except).toEqual({ categories: [], recipients: [] });
  });
});

describe("a no, and stopping", () => {
  test("before it ever held is told to the asker alone", async () => {
    const { consent } = await asked();
    valueOf(await say("karim", consent, NO));
    expect(await messages(consent)).toEqual(["answer to mia"]);
    expect((await seenBy("sanne", consent)).standing).toBe("waits");
  });

  test("of the other parent outweighs a yes, closes the notes, and its parties hear only that it ended", async () => {
    const consent = await agreed();
    valueOf(await say("karim", consent, NO));
    expect(await readersBy(consent)).toEqual([]);
    expect((await seenBy("sanne", consent)).standing).toBe("over");
    expect(await messages(consent)).toEqual([
      "answer to mia",
      "consent_ended to bram",
      "consent_ended to ilse",
      "consent_ended to ward",
    ]);
  });

  test("closes the professional's notes in the same commit", async () => {
    const consent = await agreed();
    expect(await readersBy(consent)).toEqual(["mia", "ward", "ilse"]);
    valueOf(await withdraw(signer("noor"), { consent, key: randomUUID() }));
    expect(await readersBy(consent)).toEqual([]);
    expect(await messages(consent)).toContain("consent_ended to ward");
    expect((await seenBy("noor", consent)).last?.answer).toBe("withdrawn");
  });

  test("twice is once, and after it one can say yes again", async () => {
    const consent = await agreed();
    const key = randomUUID();
    const [first, second] = await Promise.all([
      withdraw(signer("noor"), { consent, key }),
      withdraw(signer("noor"), { consent, key }),
    ]);
    expect(valueOf(first)).toEqual(valueOf(second));
    expect(codeOf(await withdraw(signer("noor"), { consent, key: randomUUID() }))).toBe("done");
    expect((await answersTo(consent)).map(({ answer }) => answer)).toEqual(["given", "given", "withdrawn"]);
    valueOf(await say("noor", consent, YES));
    expect(await readersBy(consent)).toEqual(["mia", "ward", "ilse"]);
  });

  test("has nothing to stop where nothing was said, or a no", async () => {
    const { consent } = await asked();
    expect(codeOf(await withdraw(signer("noor"), { consent, key: randomUUID() }))).toBe("not-found");
    valueOf(await say("noor", consent, NO));
    valueOf(await withdraw(signer("noor"), { consent, key: randomUUID() }));
    expect((await answersTo(consent)).map(({ answer }) => answer)).toEqual(["refused"]);
  });
});

describe("one answer", () => {
  test("pressed twice at the same moment is stored once", async () => {
    const { consent } = await asked();
    const given = await answerOf("sanne", consent, YES);
    const results = await Promise.all([1, 2, 3].map(() => giveAnswer(signer("sanne"), given)));
    expect(new Set(results.map((result) => valueOf(result).responseId)).size).toBe(1);
    expect(await answersTo(consent)).toHaveLength(1);
    expect(await messages(consent)).toEqual(["answer to mia"]);
  });

  test("is not another one that an old page gives in its place", async () => {
    const { consent } = await asked();
    const given = await answerOf("sanne", consent, YES);
    const first = await giveAnswer(signer("sanne"), given);
    const old = (draft: Draft) => giveAnswer(signer("sanne"), { ...given, draft });
    for (const draft of [NO, { ...YES, otherAgrees: "no" as const }, { ...YES, choice: "except" as const }])
      expect(codeOf(await old(draft))).toBe("changed-meanwhile");
    expect(await old(YES)).toEqual(first);
    expect(await answersTo(consent)).toHaveLength(1);
  });

  test("needs a proof of identity of the last fifteen minutes", async () => {
    const consent = await agreed();
    expect(codeOf(await giveAnswer(signer("karim", 16), await answerOf("karim", consent, NO)))).toBe(
      "fresh-proof",
    );
    expect(codeOf(await withdraw(signer("noor", 16), { consent, key: randomUUID() }))).toBe("fresh-proof");
    expect(await readersBy(consent)).toEqual(["mia", "ward", "ilse"]);
  });

  test("is of the text that was seen", async () => {
    const { consent } = await asked();
    expect(codeOf(await say("sanne", consent, YES, { textSha256: "0".repeat(64) }))).toBe(
      "changed-meanwhile",
    );
  });

  test("is of the language in which it was read, which the answer says, whatever is read in another tab", async () => {
    const { consent } = await asked();
    const view = await readSigning(world.hat("sanne"), consent, "ar");
    if (view?.kind !== "asked") throw new Error("Sanne is asked.");
    const dutch = await seenBy("sanne", consent);
    expect(view.digest).not.toBe(dutch.digest);
    const given = { textSha256: view.digest, language: "ar" as const };
    expect(codeOf(await say("sanne", consent, YES, { language: "ar" }))).toBe("changed-meanwhile");
    valueOf(await say("sanne", consent, YES, given));
    const [row] = await admin<{ text_language: string; text_sha256: string }[]>`
      select text_language, text_sha256 from consent_response where consent_id = ${consent}`;
    expect(row).toEqual({ text_language: "ar", text_sha256: view.digest });
    const { last } = await seenBy("sanne", consent);
    expect(last?.shown).toMatchObject({ language: "ar", question: dutch.form.question });
  });

  test("filled in page by page is signed in the language of its last page, though another was chosen since", async () => {
    const { consent } = await asked();
    const hat = world.hat("sanne");
    const kept = valueOf(await keepStep(hat, consent, () => ({ draft: emptyDraft, faults: {} }), "nl"));
    const view = await readSigning(hat, consent, "en");
    if (view?.kind !== "asked") throw new Error("Sanne is asked.");
    const input = {
      consent,
      key: kept.draftId,
      shown: shownDigest(view.form, leftOutIn(emptyDraft)),
      ...FILLED,
      way: "typed" as const,
      typed: "Sanne",
    };
    expect(codeOf(await signDraft(signer("sanne"), { ...input, language: "nl" }))).toBe("changed-meanwhile");
    valueOf(await signDraft({ ...signer("sanne"), language: "ar" }, { ...input, language: "en" }));
    const [row] = await admin<{ text_language: string }[]>`
      select text_language from consent_response where consent_id = ${consent}`;
    expect(row?.text_language).toBe("en");
  });

  test("that stops says in which language it was stopped", async () => {
    const { consent } = await asked();
    valueOf(await say("sanne", consent, YES));
    valueOf(await withdraw({ ...signer("sanne"), language: "ar" }, { consent, key: randomUUID() }));
    const rows = await admin<{ answer: string; text_language: string }[]>`
      select answer, text_language from consent_response where consent_id = ${consent} order by at`;
    expect(rows).toEqual([
      { answer: "given", text_language: "nl" },
      { answer: "withdrawn", text_language: "ar" },
    ]);
  });

  test("is not taken after the asker ended the question", async () => {
    const { consent, casus } = await asked();
    const given = await answerOf("sanne", consent, YES);
    valueOf(await endRequest(world.hat("mia"), { casus, consent }));
    expect(codeOf(await giveAnswer(signer("sanne"), given))).toBe("ended");
    expect(codeOf(await talkFirst(signer("sanne"), consent))).toBe("ended");
    expect(await seenBy("sanne", consent)).toMatchObject({ open: false, standing: "over" });
    expect(await answersTo(consent)).toEqual([]);
  });

  test("is nobody's who was not asked: a professional, a stranger, an id that does not exist", async () => {
    const { consent } = await asked();
    const given = await answerOf("sanne", consent, YES);
    for (const key of ["bram", "stranger"])
      expect(codeOf(await giveAnswer(signer(key), given))).toBe("not-found");
    expect(codeOf(await giveAnswer(signer("sanne"), { ...given, consent: randomUUID() }))).toBe("not-found");
    expect(await readSigning(world.hat("sanne"), randomUUID())).toBeNull();
    expect(await answersTo(consent)).toEqual([]);
  });

  test("survives hostile words and a very long remark whole", async () => {
    const { consent } = await asked();
    const remark = `'); drop table consent; -- <script>alert(1)</script> ${"🙂é".repeat(1000)}`;
    valueOf(await say("sanne", consent, { ...YES, remark, remarkForAsker: true }));
    expect((await seenBy("sanne", consent)).last?.remark).toEqual({ text: remark, forAsker: true });
  });
});

describe("before there is an answer", () => {
  test("each step is kept for its signer alone, also when it is not whole, and goes with the answer", async () => {
    const { consent } = await asked();
    const step = await keepStep(world.hat("sanne"), consent, (_form, draft) => ({
      draft: { ...draft, ...YES, checks: ["what"] },
      faults: { checks: "Nog niet alles." },
    }));
    expect(codeOf(step)).toBe("not-valid");
    expect((await seenBy("sanne", consent)).draft?.content).toMatchObject({
      choice: "yes",
      checks: ["what"],
    });
    for (const key of ["karim", "noor", "mia"]) {
      expect(await asPerson(world.hat(key), (tx) => tx.select().from(consentDraft))).toEqual([]);
    }
    const leftOut = { categories: ["gezin" as const], recipients: [] };
    const { draftId } = valueOf(
      await keepStep(world.hat("sanne"), consent, () => ({ draft: { ...emptyDraft, leftOut }, faults: {} })),
    );
    const { form, draft } = await seenBy("sanne", consent);
    const signing = {
      ...FILLED,
      consent,
      key: draftId,
      way: "typed" as const,
      typed: "Sanne de Wit",
      drawn: undefined,
      ticked: false,
      place: undefined,
    };
    const older = shownDigest(form, leftOutIn(emptyDraft));
    for (const shown of ["an older page", older])
      expect(codeOf(await signDraft(signer("sanne"), { ...signing, shown }))).toBe("changed-meanwhile");
    const shown = shownDigest(form, leftOutIn(draft?.content ?? emptyDraft));
    for (const [field, change] of [
      ["reach", { reach: undefined }],
      ["check-why", { check: ["what", "toWhom", "consequences"] as const }],
      ["choice", { choice: undefined }],
      ["way", { way: undefined }],
    ] as const)
      expect(
        await signDraft(signer("sanne"), {
          ...signing,
          ...change,
          check: [...(change.check ?? CHECKS)],
          shown,
        }),
        field,
      ).toMatchObject({ refusal: { code: "not-valid", fields: { [field]: expect.any(String) } } });
    const first = valueOf(await signDraft(signer("sanne"), { ...signing, shown }));
    expect(valueOf(await signDraft(signer("sanne"), { ...signing, shown }))).toEqual(first);
    expect(await seenBy("sanne", consent)).toMatchObject({
      draft: null,
      last: { id: first.responseId, answer: "given" },
    });
  });

  test("going on from the letter says that it was begun, once", async () => {
    const { consent } = await asked();
    valueOf(await begin(signer("noor"), consent));
    const rows = () =>
      asPerson(world.hat("mia"), (tx) =>
        tx
          .select()
          .from(consentSigner)
          .where(
            and(eq(consentSigner.consentId, consent), eq(consentSigner.personId, world.hat("noor").personId)),
          ),
      );
    const [before] = await rows();
    expect(before?.begunAt).not.toBeNull();
    expect(before?.textSha256).toBe((await seenBy("noor", consent)).digest);
    valueOf(await begin(signer("noor"), consent));
    expect(await rows()).toEqual([before]);
  });

  test("wanting to talk is no answer: the asker is told, once a day", async () => {
    const { consent } = await asked();
    valueOf(await talkFirst(signer("noor"), consent));
    valueOf(await talkFirst(signer("noor"), consent));
    expect(await messages(consent)).toEqual(["talk to mia"]);
    expect(await answersTo(consent)).toEqual([]);
    expect((await seenBy("noor", consent)).talkAskedAt).not.toBeNull();
  });
});

describe("one guardian and the other", () => {
  const CANARY = { remark: "kanarie-in-een-opmerking", name: "Kanarie van Dalen", place: "Kanariestad" };

  /** Every value that somebody can select, of every table that people may read at all. */
  async function allThatIsSeenBy(hat: Hat): Promise<string> {
    const tables = await admin<
      { name: string }[]
    >`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname = 'public' and has_table_privilege('person', c.oid, 'select')`;
    return asPerson(hat, async (tx) => {
      const rows: string[] = [];
      for (const { name } of tables) {
        for (const row of await tx.execute<{ row: string }>(
          `select row_to_json(t)::text as row from "${name}" t`,
        ))
          rows.push(row.row);
      }
      return rows.join("\n");
    });
  }

  test("never sees the other's address, remark, signature or answer", async () => {
    const { consent } = await asked();
    valueOf(
      await say(
        "karim",
        consent,
        { ...NO, remark: CANARY.remark, remarkForAsker: true },
        { typed: CANARY.name, place: CANARY.place },
      ),
    );
    const karim = world.hat("karim").personId;
    const hidden = await admin<{ secret: string }[]>`
      select address::text as secret from contact where person_id = ${karim}
      union all select r.id::text from consent_response r where by_id = ${karim}
      union all select remark::text from response_remark m join consent_response r on r.id = m.response_id where r.by_id = ${karim}
      union all select signature::text from response_signature s join consent_response r on r.id = s.response_id where r.by_id = ${karim}
      union all select f.content::text from response_form f join consent_response r on r.id = f.response_id where r.by_id = ${karim}`;
    const secrets = hidden.map(({ secret }) => secret.replace("\\x", ""));
    expect(secrets.length).toBeGreaterThanOrEqual(5);
    const [own, other, pupil] = await Promise.all(
      ["karim", "sanne", "noor"].map((key) => allThatIsSeenBy(world.hat(key))),
    );
    for (const secret of secrets) {
      expect(own).toContain(secret);
      expect(other).not.toContain(secret);
      expect(pupil).not.toContain(secret);
    }
    const view = JSON.stringify(await readSigning(world.hat("sanne"), consent));
    for (const canary of [...Object.values(CANARY), "karim@thuis.example", "Karim"])
      expect(view).not.toContain(canary);
  });

  test("cannot answer in the other's name", async () => {
    const { consent } = await asked();
    const [karim, sanne] = [world.hat("karim"), world.hat("sanne")];
    const forged = asPerson(sanne, (tx) =>
      tx.insert(consentResponse).values({
        collaborationId: world.collaborationId,
        casusId: world.casusId,
        id: randomUUID(),
        consentId: consent,
        byId: karim.personId,
        at: new Date(),
        answer: "given",
        form: "online",
        informedWhat: true,
        informedToWhom: true,
        informedWhy: true,
        informedConsequences: true,
        signatureKind: "ticked",
        idempotencyKey: randomUUID(),
      }),
    );
    await expect(forged).rejects.toMatchObject({ code: "42501" });
    expect(await answersTo(consent)).toEqual([]);
  });

  test("has the own answer left, and no more, once the say is gone", async () => {
    const { consent } = await asked();
    const { consent: unanswered } = await asked();
    valueOf(await say("sanne", consent, YES));
    const here = { collaborationId: world.collaborationId, casusId: world.casusId };
    const end = async (until: Date | null) => {
      await admin`update authority set until = ${until} where guardian_id = ${world.hat("sanne").personId}`;
      await asMaterialiser(here.collaborationId, (tx) => materialise(tx, here, new Date()));
    };
    await end(new Date(Date.now() - 1000));
    try {
      expect(await readSigning(world.hat("sanne"), consent)).toMatchObject({
        kind: "past",
        last: { answer: "given" },
      });
      expect(codeOf(await withdraw(signer("sanne"), { consent, key: randomUUID() }))).toBe("not-found");
      expect(await readSigning(world.hat("sanne"), unanswered)).toBeNull();
    } finally {
      await end(null);
    }
  });
});
