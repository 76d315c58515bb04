/** A new version as each signer meets it: what changed for them, and their earlier yes in one tap. */
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { readPortal } from "@/lib/portal/overview";
import { asked as askIn, codeOf, paperAnswer, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { giveAnswer, shownDigest } from "./answer";
import { giveAgain } from "./answer-again";
import { begin } from "./answer-progress";
import { type Draft as Answer, emptyDraft } from "./answer-schema";
import type { SignerProof } from "./answer-store";
import { type Asked, readSigning } from "./answer-view";
import { withdraw } from "./answer-withdraw";
import { saveInformation } from "./draft";
import { CHECKS } from "./form";
import { endRequest } from "./manage";
import { recordAnswer } from "./record";
import { replaceRequest } from "./replace";
import { send } from "./send";

type Draft = { casus: string; consent: string };

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

const running: Draft[] = [];
afterEach(async () => {
  for (const request of running.splice(0)) await endRequest(world.hat("mia"), request);
});

async function asked(): Promise<Draft> {
  const draft = await askIn(world);
  running.push(draft);
  return draft;
}

const HOME = { gezin: "hoe laat het licht uit gaat" };
const HELP = { ondersteuning: "later beginnen op dinsdag" };

/** The same question once more; with `example` about this, instead of what it was about. */
async function newVersion(old: Draft, example?: Record<string, string>): Promise<Draft> {
  const { consentId } = valueOf(await replaceRequest(world.hat("mia"), { ...old, how: "correct" }));
  const draft = { ...old, consent: consentId };
  running.push(draft);
  if (example !== undefined) {
    const category = Object.keys(example) as ("ondersteuning" | "gezin" | "verzuim")[];
    valueOf(await saveInformation(world.hat("mia"), { ...draft, category, example }));
  }
  const route = ["noor", "sanne", "karim"].map((key) => [world.hat(key).personId, "email" as const]);
  valueOf(await send(world.hat("mia"), { ...draft, route: Object.fromEntries(route) }));
  return draft;
}

const signer = (key: string, minutesAgo = 1): SignerProof => ({
  hat: world.hat(key),
  means: "code",
  provenAt: new Date(Date.now() - minutesAgo * 60_000),
});

async function seenBy(key: string, { consent }: Draft): Promise<Asked> {
  const view = await readSigning(world.hat(key), consent);
  if (view?.kind !== "asked") throw new Error(`${key} is not asked.`);
  return view;
}

const YES: Answer = { ...emptyDraft, checks: [...CHECKS], choice: "yes", authority: true };
const ofGuardian: Answer = { ...YES, forOther: "me", otherAgrees: "unknown" };

async function says(key: string, draft: Draft, answer: Answer): Promise<void> {
  const { digest } = await seenBy(key, draft);
  const { consent } = draft;
  const signature = { way: "typed", typed: key, drawn: undefined, ticked: false, place: undefined } as const;
  const given = { consent, key: randomUUID(), textSha256: digest, draft: answer, ...signature };
  valueOf(await giveAnswer(signer(key), given));
}

/** What one tap on the page would send. */
async function tapOf(key: string, draft: Draft) {
  const { form, earlier } = await seenBy(key, draft);
  if (!earlier?.again) throw new Error(`${key} has no yes to give again.`);
  return { consent: draft.consent, key: randomUUID(), shown: shownDigest(form, earlier.again) };
}

const storedBy = (key: string, { consent }: Draft) =>
  admin`select answer, form, signature_kind, informed_what and informed_to_whom and informed_why and informed_consequences as informed,
      also_for_other, other_agrees, says_authority, text_sha256,
      (select array_agg(e.category) from response_exception e where e.response_id = r.id) as without
    from consent_response r where consent_id = ${consent} and by_id = ${world.hat(key).personId}`;

describe("a new version", () => {
  test("tells who answered the old one what is new, what is gone and what is said otherwise", async () => {
    const old = await asked();
    await says("sanne", old, ofGuardian);
    const next = await newVersion(old, { ondersteuning: "later beginnen op maandag", verzuim: "hoe vaak" });
    const { earlier } = await seenBy("sanne", next);
    expect(earlier?.changes).toMatchObject([
      { part: "categories", kind: "new", name: "Verzuim" },
      { part: "categories", kind: "other", was: HELP.ondersteuning, is: "later beginnen op maandag" },
      { part: "categories", kind: "gone", name: "Thuis" },
    ]);
    expect(earlier?.again).toBeNull();
  });

  test("tells nothing of the old one to whoever never opened it", async () => {
    const old = await asked();
    valueOf(await begin(signer("karim"), old.consent));
    const next = await newVersion(old, HOME);
    expect((await seenBy("karim", next)).earlier?.changes).toHaveLength(1);
    expect((await seenBy("sanne", next)).earlier).toBeNull();
  });

  test("is compared with the version that the signer answered, not with one between", async () => {
    const old = await asked();
    await says("sanne", old, ofGuardian);
    const between = await newVersion(old, HOME);
    const next = await newVersion(between, { ...HELP, ...HOME });
    expect((await seenBy("sanne", next)).earlier).toMatchObject({ same: true, changes: [] });
  });

  test("waits in the portal in place of the old one, once", async () => {
    const old = await asked();
    const next = await newVersion(old);
    const { waiting } = await readPortal(world.hat("sanne"), "nl");
    expect(waiting.map(({ consentId }) => consentId)).toEqual([next.consent]);
  });
});

describe("an earlier yes, given again with one tap", () => {
  test("is a whole answer of its own: the checks, the exceptions, for whom it speaks", async () => {
    const old = await asked();
    const leftOut = { categories: ["gezin" as const], recipients: [] };
    await says("sanne", old, { ...ofGuardian, choice: "except", leftOut });
    const next = await newVersion(old);
    valueOf(await giveAgain(signer("sanne"), await tapOf("sanne", next)));
    const { digest } = await seenBy("sanne", next);
    expect(await storedBy("sanne", next)).toMatchObject([
      {
        ...{ answer: "given", form: "online", signature_kind: "ticked", informed: true },
        ...{ also_for_other: false, other_agrees: "unknown", says_authority: true },
        ...{ text_sha256: digest, without: ["gezin"] },
      },
    ]);
  });

  test("makes the new version geldig like any other answer, and ends the old one", async () => {
    const old = await asked();
    await says("sanne", old, { ...ofGuardian, forOther: "both" });
    await says("noor", old, YES);
    const next = await newVersion(old);
    valueOf(await giveAgain(signer("noor"), await tapOf("noor", next)));
    expect((await seenBy("noor", old)).standing).toBe("holds");
    valueOf(await giveAgain(signer("sanne"), await tapOf("sanne", next)));
    expect((await seenBy("noor", next)).standing).toBe("holds");
    expect(await seenBy("noor", old)).toMatchObject({ standing: "over", open: false });
  });

  test("twice is one answer", async () => {
    const old = await asked();
    await says("noor", old, YES);
    const next = await newVersion(old);
    const tap = await tapOf("noor", next);
    const both = await Promise.all([giveAgain(signer("noor"), tap), giveAgain(signer("noor"), tap)]);
    expect(both.map(codeOf)).toEqual(["done", "done"]);
    expect(await storedBy("noor", next)).toHaveLength(1);
  });

  test("takes a fresh proof of who one is", async () => {
    const old = await asked();
    await says("noor", old, YES);
    const tap = await tapOf("noor", await newVersion(old));
    expect(codeOf(await giveAgain(signer("noor", 16), tap))).toBe("fresh-proof");
  });

  test("is not taken where the old one was stopped meanwhile", async () => {
    const old = await asked();
    await says("noor", old, YES);
    const tap = await tapOf("noor", await newVersion(old));
    valueOf(await withdraw(signer("noor"), { consent: old.consent, key: randomUUID() }));
    expect(codeOf(await giveAgain(signer("noor"), tap))).toBe("changed-meanwhile");
  });

  test("is not offered after a no, nor after an answer on paper, nor to somebody else", async () => {
    const old = await asked();
    await says("noor", old, { ...emptyDraft, choice: "no" });
    valueOf(await recordAnswer(world.hat("mia"), paperAnswer(world, old, "sanne")));
    const next = await newVersion(old);
    for (const key of ["noor", "sanne", "karim"])
      expect((await seenBy(key, next)).earlier?.again ?? null).toBeNull();
    const forged = { consent: next.consent, key: randomUUID(), shown: "x" };
    expect(codeOf(await giveAgain(signer("karim"), forged))).toBe("changed-meanwhile");
  });

  test("is not offered where anything changed for this signer", async () => {
    const old = await asked();
    await says("noor", old, YES);
    const next = await newVersion(old, HELP);
    expect((await seenBy("noor", next)).earlier?.again).toBeNull();
  });
});
