/** A guardian to whom reading is closed, and the version without places that two release (VIS-3, ACT-3). */
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { SignerCopyPdf } from "@/components/pdf/signer-copy";
import { BlankFormPdf } from "@/components/pdf/blank-form";
import { StopPdf } from "@/components/pdf/stop";
import { closePool } from "@/lib/db/client";
import { asMaterialiser, asPerson } from "@/lib/db/doors";
import { guardedVersion } from "@/lib/db/schema/consent";
import { readForSigner } from "@/lib/exchange/read";
import { toFhir } from "@/lib/exchange/fhir";
import { toRecord } from "@/lib/exchange/record";
import { LOCALES, type Locale } from "@/lib/i18n/locale";
import { materialise } from "@/lib/grants/materialise";
import { renderPdf } from "@/lib/pdf/render";
import { askCode, enterCode } from "@/lib/gate/one-time-code";
import { readPortal } from "@/lib/portal/overview";
import { asked, codeOf, drafted, paperAnswer, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { liveSession, newestCode } from "@/tests/db/table-world";
import { readBack } from "@/tests/pdf/read-back";
import { keepStep } from "./answer-draft";
import { begin, talkFirst } from "./answer-progress";
import { giveAnswer } from "./answer";
import { emptyDraft } from "./answer-schema";
import { readSigning } from "./answer-view";
import { withdraw } from "./answer-withdraw";
import { CHECKS } from "./form";
import { textDigest } from "./form-text";
import { handOver } from "./hand-over";
import { viewHandOver } from "./hand-over-view";
import { viewGuarded, readGuardedPaper } from "./guarded-view";
import { releaseGuarded, writeGuarded } from "./guarded-write";
import { askSigner } from "./manage";
import { viewPreview } from "./preview";
import { recordAnswer } from "./record";
import { send } from "./send";
import { readOwnStop, readSignerCopy } from "./signer-copy";

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
const TEXTS = {
  question: "Mag de hulp vertellen wat Noor helpt?",
  purpose: "Zo weten de mensen om Noor heen wat werkt.",
  whatFollowsYes: "Dan vertelt de hulp wat helpt.",
  whatFollowsNo: "Dan wordt het niet verteld.",
};
const written = (draft: { casus: string; consent: string }, changes: Partial<typeof TEXTS> = {}) => ({
  ...draft,
  person: id("karim"),
  ...TEXTS,
  ...changes,
});

/** Everything that Karim may not read while reading is closed to him: each is in the request, or stands around it. */
const CLOSED = [
  ...["De Linde", "Jeugdteam", "GGD Veen", "Mia", "Tromp", "Ward", "Bram", "Ilse", "Sanne", "2B"],
  ...["085 000", "zorgcoördinator", "jeugdarts", "later beginnen op dinsdag", "hoe laat het licht uit gaat"],
  ...[
    "Mag het jeugdteam school",
    "Samen helpen",
    "School weet wat helpt",
    "De hulp gaat door",
    "Getekend op school",
  ],
];
const betrayedIn = (text: string) => {
  const ids = ["school", "help", "care"].map((key) => world.organisation(key));
  const staff = ["mia", "ward", "bram", "ilse", "sanne"].map(id);
  return [...CLOSED, ...ids, ...staff].filter((each) => text.includes(each));
};

/** Closes reading to Karim, as Mia and Ward would; gives back what opens it. */
async function close(second = "ward", who = "karim"): Promise<() => Promise<void>> {
  const row = randomUUID();
  await admin`insert into restriction (collaboration_id, casus_id, id, guardian_id, "from", recorded_by, second_by, review_on, recorded_at)
    values (${world.collaborationId}, ${world.casusId}, ${row}, ${id(who)}, date_trunc('milliseconds', now()),
      ${id("mia")}, ${id(second)}, now() + interval '30 days', now())`;
  await refresh();
  return async () => {
    await admin`update restriction set until = date_trunc('milliseconds', now()) where id = ${row}`;
    await refresh();
  };
}
const refresh = () =>
  asMaterialiser(world.collaborationId, (tx) =>
    materialise(tx, { collaborationId: world.collaborationId, casusId: world.casusId }, new Date()),
  );

const proof = () => ({ hat: hat("karim"), means: "code" as const, provenAt: new Date() });

/** A request that was sent while reading is closed, written and released. */
async function released() {
  const draft = await drafted(world);
  valueOf(await send(hat("mia"), { ...draft, route: { [id("sanne")]: "paper" } }));
  await release(draft);
  return draft;
}

async function release(draft: { casus: string; consent: string }): Promise<void> {
  valueOf(await writeGuarded(hat("mia"), written(draft)));
  const view = await viewGuarded(hat("ward"), draft.casus, draft.consent, id("karim"));
  const version = view?.version?.id ?? "";
  valueOf(await releaseGuarded(hat("ward"), { ...draft, person: id("karim"), version, agrees: "yes" }));
}

/** All that Karim is shown of a request, in one language: pages, papers and files. */
async function everythingOf(consent: string, language: Locale): Promise<string> {
  const karim = hat("karim");
  const copy = await readSignerCopy(karim, consent, language);
  const stop = await readOwnStop(karim, consent, language);
  const exchanged = await readForSigner(karim, consent);
  const { you: _you, ...stopped } = stop ?? { you: "u" as const };
  // Papers take long to make: one from the left, one from the right.
  const papers = language === "nl" || language === "ar";
  return [
    JSON.stringify(await readSigning(karim, consent, language)),
    JSON.stringify(await readPortal(karim, language)),
    JSON.stringify(copy),
    JSON.stringify(stop),
    ...(copy && papers
      ? [(await readBack(await renderPdf(SignerCopyPdf({ ...copy, checkAt: "x" }), language))).text]
      : []),
    ...(stop && papers && "form" in stopped
      ? [
          (
            await readBack(
              await renderPdf(StopPdf({ ...stopped, name: "Karim", reader: "u", checkAt: "x" }), language),
            )
          ).text,
        ]
      : []),
    ...(exchanged ? [JSON.stringify(toFhir(exchanged)), JSON.stringify(toRecord(exchanged))] : []),
  ].join("\n");
}

describe("while reading is closed", () => {
  test("what was answered before keeps its yes, and loses its letter", async () => {
    const draft = await asked(world);
    valueOf(
      await recordAnswer(hat("mia"), paperAnswer(world, draft, "karim", { remark: "mijn eigen woord" })),
    );
    expect(betrayedIn(await everythingOf(draft.consent, "nl")).length).toBeGreaterThan(3);
    const open = await close();
    const all = await everythingOf(draft.consent, "nl");
    expect(betrayedIn(all)).toEqual([]);
    expect(all).toContain("mijn eigen woord");
    expect(await readSigning(hat("karim"), draft.consent)).toMatchObject({
      ...{ kind: "past", last: { closed: true, shown: null } },
    });

    // The question is written anew; what he said before was not said to that.
    await release(draft);
    valueOf(await askSigner(hat("mia"), { ...draft, person: id("karim"), route: "paper" }));
    const { agreed } = await readPortal(hat("karim"), "nl");
    expect(agreed).toMatchObject([{ consentId: draft.consent, last: { otherText: true, answer: "given" } }]);
    expect((await readSignerCopy(hat("karim"), draft.consent))?.form).toBeNull();
    expect(betrayedIn(await everythingOf(draft.consent, "nl"))).toEqual([]);
    await open();
    expect(betrayedIn(await everythingOf(draft.consent, "nl")).length).toBeGreaterThan(3);
  });

  test("nothing goes to the guardian before two have written and released it", async () => {
    const open = await close();
    const draft = await drafted(world);
    valueOf(await send(hat("mia"), { ...draft, route: { [id("sanne")]: "paper" } }));
    const ask = () => askSigner(hat("mia"), { ...draft, person: id("karim"), route: "email" });
    const yes = () => recordAnswer(hat("mia"), paperAnswer(world, draft, "karim"));
    const page = (key: string) => viewGuarded(hat(key), draft.casus, draft.consent, id("karim"));
    const paper = () => readGuardedPaper(hat("mia"), draft.casus, draft.consent, id("karim"));
    const refusedSoFar = async () => {
      expect(codeOf(await ask())).toBe("not-valid");
      expect(codeOf(await yes())).toBe("own-version-first");
      expect(await readSigning(hat("karim"), draft.consent)).toBeNull();
      expect(await paper()).toBeNull();
    };
    await refusedSoFar();
    expect(await page("ward")).toBeNull();

    const wrong = await writeGuarded(hat("mia"), written(draft, { purpose: "Zo weet De Linde het." }));
    expect(wrong).toMatchObject({
      ok: false,
      refusal: { code: "betrays", fields: { purpose: expect.any(String) } },
    });
    for (const key of ["ward", "bram", "ilse", "sanne", "karim", "noor", "stranger"])
      expect(["not-found", "not-allowed"], key).toContain(
        codeOf(await writeGuarded(hat(key), written(draft))),
      );
    valueOf(await writeGuarded(hat("mia"), written(draft)));
    await refusedSoFar();

    const version = (await page("ward"))?.version?.id ?? "";
    expect((await page("ward"))?.may).toBe("release");
    for (const key of ["bram", "ilse", "sanne", "karim", "noor", "stranger"])
      expect(await page(key), key).toBeNull();
    const releasing = { ...draft, person: id("karim"), version, agrees: "yes" as const };
    for (const key of ["mia", "bram", "ilse", "sanne", "karim", "noor", "stranger"])
      expect(["not-found", "not-allowed"], key).toContain(codeOf(await releaseGuarded(hat(key), releasing)));
    const preview = await viewPreview(hat("ward"), draft.casus, draft.consent, id("karim"));
    expect(preview?.asked.form.guarded).toBe(true);
    expect(betrayedIn(JSON.stringify(preview?.asked))).toEqual([]);

    valueOf(await releaseGuarded(hat("ward"), { ...releasing, agrees: "no" }));
    await refusedSoFar();
    expect(codeOf(await releaseGuarded(hat("ward"), releasing))).toBe("seen-before");
    valueOf(await writeGuarded(hat("mia"), written(draft)));
    expect(codeOf(await releaseGuarded(hat("ward"), releasing))).toBe("changed-meanwhile");
    const next = (await page("ward"))?.version?.id ?? "";
    valueOf(await releaseGuarded(hat("ward"), { ...releasing, version: next }));
    valueOf(await ask());
    expect((await paper())?.form.blocks).toHaveLength(1);
    await open();
  });

  test("a no on paper waits for no version, and keeps no letter", async () => {
    const open = await close();
    const draft = await drafted(world);
    valueOf(await send(hat("mia"), { ...draft, route: { [id("sanne")]: "paper" } }));
    valueOf(await recordAnswer(hat("mia"), paperAnswer(world, draft, "karim", { answer: "refused" })));
    const [row] = await admin`select r.text_sha256, f.response_id from consent_response r
      left join response_form f on f.response_id = r.id where r.consent_id = ${draft.consent}`;
    expect(row).toEqual({ text_sha256: null, response_id: null });
    expect(betrayedIn(await everythingOf(draft.consent, "nl"))).toEqual([]);
    await open();
  });

  test("at the table the guardian reads the released version and nothing else", async () => {
    const open = await close();
    const draft = await drafted(world);
    valueOf(await send(hat("mia"), { ...draft, route: { [id("sanne")]: "paper" } }));
    const to = {
      ...draft,
      person: id("karim"),
      way: "email" as const,
      knownBy: undefined,
      witness: id("bram"),
    };
    expect(codeOf(await handOver(hat("mia"), to))).toBe("not-found");
    await release(draft);
    valueOf(await askSigner(hat("mia"), { ...draft, person: id("karim"), route: "email" }));
    const page = await viewHandOver(hat("mia"), world.casusId, draft.consent, id("karim"));
    expect(page?.ways).toContain("email");
    const { token: table } = valueOf(await handOver(hat("mia"), to));
    const browser = valueOf(await askCode({ sitter: { table, before: null } }, "192.0.2", null));
    const code = (await newestCode(world, "karim")) ?? "";
    const { secret } = valueOf(await enterCode(browser, code, null, table));
    const sitting = (await liveSession(secret))?.hat;
    if (!sitting) throw new Error("Karim sits at the table.");
    const view = await readSigning(sitting, draft.consent);
    expect(view).toMatchObject({ kind: "asked", form: { guarded: true, question: TEXTS.question } });
    expect(betrayedIn(JSON.stringify(view))).toEqual([]);
    expect(betrayedIn(JSON.stringify(await readPortal(sitting, "nl")))).toEqual([]);
    await open();
  });

  test("the released version is signed as it was read, and nothing closed is in anything that its signer gets", async () => {
    const open = await close();
    const draft = await released();
    expect(await readSigning(hat("karim"), draft.consent)).toBeNull();
    valueOf(await askSigner(hat("mia"), { ...draft, person: id("karim"), route: "email" }));
    const view = await readSigning(hat("karim"), draft.consent, "ar");
    if (view?.kind !== "asked") throw new Error("Karim is asked.");
    expect(view.form.recipients.map(({ key }) => key).join()).toMatch(/^[0-9a-f]{32},[0-9a-f]{32}$/u);
    const blank = await readGuardedPaper(hat("mia"), draft.casus, draft.consent, id("karim"));
    if (blank === null) throw new Error("It was released.");
    expect(betrayedIn((await readBack(await renderPdf(BlankFormPdf(blank)))).text)).toEqual([]);

    valueOf(await begin({ hat: hat("karim") }, draft.consent));
    valueOf(await talkFirst({ hat: hat("karim") }, draft.consent));
    const leftOut = { categories: ["gezin" as const], recipients: [view.form.recipients[0]?.key ?? ""] };
    const filled = {
      ...emptyDraft,
      choice: "except" as const,
      leftOut,
      checks: [...CHECKS],
      authority: true,
    };
    const said = { ...filled, forOther: "me" as const, otherAgrees: "unknown" as const };
    valueOf(await keepStep(hat("karim"), draft.consent, () => ({ draft: said, faults: {} }), "ar"));
    for (const language of LOCALES)
      expect(betrayedIn(await everythingOf(draft.consent, language))).toEqual([]);
    valueOf(
      await giveAnswer(proof(), {
        ...{
          consent: draft.consent,
          key: randomUUID(),
          textSha256: view.digest,
          language: "ar",
          draft: said,
        },
        ...{ way: "typed", typed: "Karim van Dalen", drawn: undefined, ticked: false, place: undefined },
      }),
    );
    // The rules know whom he left out; he reads a mark.
    const [row] = await admin<{ id: string; text_sha256: string; text_language: string; entry: string }[]>`
      select r.id, r.text_sha256, r.text_language, e.organisation_id as entry from consent_response r
      join response_exception e on e.response_id = r.id and e.category is null where r.consent_id = ${draft.consent}`;
    expect(row).toMatchObject({ text_sha256: view.digest, text_language: "ar" });
    expect([world.organisation("school"), world.organisation("care")]).toContain(row?.entry);
    const copy = await readSignerCopy(hat("karim"), draft.consent);
    expect(copy?.form && textDigest(copy.form)).toBe(view.digest);
    expect(copy?.proofs[0]?.except.recipients).toEqual(leftOut.recipients);
    valueOf(await withdraw(proof(), { consent: draft.consent, key: randomUUID() }));
    for (const language of LOCALES)
      expect(betrayedIn(await everythingOf(draft.consent, language))).toEqual([]);
    await open();
    // What he signed stays what he signed; the request itself is open to him again.
    expect((await readSignerCopy(hat("karim"), draft.consent))?.form?.guarded).toBe(true);
  });

  test("what was filled in before reading was closed names nobody in the version without places", async () => {
    const draft = await drafted(world);
    const route = { [id("sanne")]: "paper", [id("karim")]: "email" } as const;
    valueOf(await send(hat("mia"), { ...draft, route }));
    const leftOut = { categories: [], recipients: [world.organisation("school")] };
    valueOf(
      await keepStep(hat("karim"), draft.consent, () => ({ draft: { ...emptyDraft, leftOut }, faults: {} })),
    );
    const open = await close();
    expect(await readSigning(hat("karim"), draft.consent)).toBeNull();
    valueOf(await writeGuarded(hat("mia"), written(draft)));
    const page = await viewGuarded(hat("ward"), draft.casus, draft.consent, id("karim"));
    const version = page?.version?.id ?? "";
    valueOf(await releaseGuarded(hat("ward"), { ...draft, person: id("karim"), version, agrees: "yes" }));
    const view = await readSigning(hat("karim"), draft.consent);
    expect(view?.kind === "asked" && view.draft?.content.leftOut.recipients).toEqual([]);
    expect(betrayedIn(await everythingOf(draft.consent, "nl"))).toEqual([]);
    await open();
  });

  test("neither of the two can do it alone, with statements of their own", async () => {
    const open = await close();
    const draft = await drafted(world);
    valueOf(await send(hat("mia"), { ...draft, route: { [id("sanne")]: "paper" } }));
    valueOf(await writeGuarded(hat("mia"), written(draft)));
    const release = (key: string) =>
      asPerson(
        hat(key),
        (tx) =>
          tx
            .update(guardedVersion)
            .set({ secondAt: new Date(), secondAgrees: true })
            .where(eq(guardedVersion.consentId, draft.consent))
            .returning({ id: guardedVersion.id }),
        draft.casus,
      );
    for (const key of ["mia", "bram", "sanne", "karim"]) expect(await release(key), key).toEqual([]);
    const add = (second: string) =>
      asPerson(
        hat("mia"),
        (tx) =>
          tx.insert(guardedVersion).values({
            ...{ collaborationId: world.collaborationId, casusId: draft.casus, id: randomUUID() },
            ...{ consentId: draft.consent, guardianId: id("karim"), content: Buffer.from("x") },
            ...{ writtenBy: id("mia"), writtenAt: new Date(), secondBy: id(second) },
          }),
        draft.casus,
      );
    for (const second of ["mia", "bram"]) await expect(add(second), second).rejects.toThrow(/42501/u);
    expect(await readSigning(hat("karim"), draft.consent)).toBeNull();
    await open();
  });

  test("a newer version closes the one before it at once, and what was answered to that one", async () => {
    const open = await close();
    const draft = await released();
    valueOf(await askSigner(hat("mia"), { ...draft, person: id("karim"), route: "paper" }));
    const shown = await readSigning(hat("karim"), draft.consent);
    if (shown?.kind !== "asked") throw new Error("It was released.");
    const sign = (textSha256: string) =>
      giveAnswer(proof(), {
        ...{ consent: draft.consent, key: randomUUID(), textSha256, way: "typed", typed: "Karim" },
        ...{ drawn: undefined, ticked: false, place: undefined },
        draft: { ...emptyDraft, choice: "no" },
      });
    valueOf(await sign(shown.digest));
    expect(await everythingOf(draft.consent, "nl")).toContain(TEXTS.purpose);

    valueOf(await writeGuarded(hat("mia"), written(draft, { purpose: "Om rust te vinden." })));
    const closed = await everythingOf(draft.consent, "nl");
    expect(closed).not.toContain(TEXTS.purpose);
    expect(closed).not.toContain("Om rust te vinden.");
    expect((await readSigning(hat("karim"), draft.consent))?.kind).toBe("past");
    expect(codeOf(await sign(shown.digest))).toBe("not-found");
    expect(await readGuardedPaper(hat("mia"), draft.casus, draft.consent, id("karim"))).toBeNull();

    const version =
      (await viewGuarded(hat("ward"), draft.casus, draft.consent, id("karim")))?.version?.id ?? "";
    valueOf(await releaseGuarded(hat("ward"), { ...draft, person: id("karim"), version, agrees: "yes" }));
    const anew = await everythingOf(draft.consent, "nl");
    expect(anew).toContain("Om rust te vinden.");
    expect(anew).not.toContain(TEXTS.purpose);
    await open();
  });

  test("two to whom reading is closed read each the own version, and neither the other's", async () => {
    const opens = [await close(), await close("ward", "sanne")];
    const draft = await drafted(world);
    valueOf(await send(hat("mia"), { ...draft, route: {} }));
    for (const key of ["karim", "sanne"]) {
      const question = `Mag dit, vraag aan ${key === "karim" ? "vader" : "moeder"}?`;
      valueOf(await writeGuarded(hat("mia"), { ...written(draft, { question }), person: id(key) }));
      const view = await viewGuarded(hat("ward"), draft.casus, draft.consent, id(key));
      const version = view?.version?.id ?? "";
      valueOf(await releaseGuarded(hat("ward"), { ...draft, person: id(key), version, agrees: "yes" }));
      valueOf(await askSigner(hat("mia"), { ...draft, person: id(key), route: "paper" }));
    }
    for (const [key, own] of [
      ["karim", "vader"],
      ["sanne", "moeder"],
    ] as const) {
      const rows = await asPerson(hat(key), (tx) =>
        tx.select({ guardian: guardedVersion.guardianId }).from(guardedVersion),
      );
      expect(rows.map(({ guardian }) => guardian)).toEqual([id(key)]);
      const view = await readSigning(hat(key), draft.consent);
      expect(view?.kind === "asked" && view.form.question).toBe(`Mag dit, vraag aan ${own}?`);
    }
    for (const open of opens) await open();
  });

  test("a yes on paper is to that version, and who closes reading anew releases anew", async () => {
    const open = await close();
    const draft = await released();
    valueOf(await askSigner(hat("mia"), { ...draft, person: id("karim"), route: "paper" }));
    valueOf(await recordAnswer(hat("mia"), paperAnswer(world, draft, "karim")));
    for (const language of LOCALES)
      expect(betrayedIn(await everythingOf(draft.consent, language))).toEqual([]);
    expect(await readSigning(hat("karim"), draft.consent)).not.toBeNull();
    await open();
    const openAgain = await close("bram");
    expect((await readSigning(hat("karim"), draft.consent))?.kind).toBe("past");
    expect(betrayedIn(await everythingOf(draft.consent, "nl"))).toEqual([]);
    expect(codeOf(await recordAnswer(hat("mia"), paperAnswer(world, draft, "karim")))).toBe(
      "own-version-first",
    );
    await openAgain();
  });
});
