/** A request as its signers will read it, and what it would open: for the coordinator, and no more than that. */
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asked, drafted, paperAnswer, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { giveAnswer } from "./answer";
import { emptyDraft } from "./answer-schema";
import { readSigning } from "./answer-view";
import { startDraft } from "./draft";
import { viewDraft } from "./draft-view";
import { CHECKS } from "./form";
import { endRequest } from "./manage";
import { viewPreview } from "./preview";
import { recordAnswer } from "./record";

let world: ConsentWorld;
beforeAll(async () => {
  world = await consentWorld();
  return closePool;
});

const previewFor = (viewer: string, { casus, consent }: { casus: string; consent: string }, signer: string) =>
  viewPreview(world.hat(viewer), casus, consent, world.hat(signer).personId);

describe("the preview of one signer", () => {
  test.each([
    ["noor", "young", "Noor (13)"],
    ["sanne", "guardian", "Sanne de Wit (moeder)"],
  ])("is what %s gets", async (key, voice, who) => {
    const request = await asked(world);
    const preview = await previewFor("mia", request, key);
    const view = await readSigning(world.hat(key), request.consent);
    if (view?.kind !== "asked") throw new Error("Is asked.");
    expect(preview?.asked.form).toEqual(view.form);
    expect(preview).toMatchObject({ who, draft: false, asked: { digest: view.digest, form: { voice } } });
  });

  test("is in the language in which that signer may read it, and says in which we write to them", async () => {
    const request = await asked(world);
    const { personId } = world.hat("sanne");
    const { writtenIn, asked: shown } =
      (await viewPreview(world.hat("mia"), request.casus, request.consent, personId, "ar")) ?? {};
    const view = await readSigning(world.hat("sanne"), request.consent, "ar");
    if (view?.kind !== "asked") throw new Error("Is asked.");
    expect(shown).toMatchObject({ digest: view.digest, form: { language: "ar" } });
    expect(writtenIn).toBe("nl");
  });

  test("is there before it is sent, once nothing is missing", async () => {
    const draft = await drafted(world, "Nog niet verstuurd?");
    expect(await previewFor("mia", draft, "noor")).toMatchObject({ draft: true });
    const typed = { casus: world.casusId, question: "Nog niet af?", purpose: "x", meaning: ["avg" as const] };
    const { consentId } = valueOf(await startDraft(world.hat("mia"), typed));
    expect(await previewFor("mia", { ...draft, consent: consentId }, "noor")).toBeNull();
  });

  test("holds nothing of what that signer answered", async () => {
    const request = await asked(world);
    const before = await previewFor("mia", request, "sanne");
    const view = await readSigning(world.hat("sanne"), request.consent);
    if (view?.kind !== "asked") throw new Error("Is asked.");
    const answer = { ...emptyDraft, checks: [...CHECKS], choice: "except" as const, authority: true };
    const remark = "Alleen voor mijzelf opgeschreven.";
    valueOf(
      await giveAnswer(
        { hat: world.hat("sanne"), means: "code", provenAt: new Date() },
        {
          ...{ consent: request.consent, key: randomUUID(), textSha256: view.digest },
          draft: {
            ...{ ...answer, forOther: "me", otherAgrees: "no", remark },
            leftOut: { categories: ["gezin"], recipients: [] },
          },
          ...{ way: "typed", typed: "Sanne", drawn: undefined, ticked: false, place: undefined },
        },
      ),
    );
    const after = await previewFor("mia", request, "sanne");
    expect(after).toEqual({ ...before, asked: { ...before?.asked, at: after?.asked.at } });
    expect(JSON.stringify(after)).not.toContain("sanne@");
  });

  test("is for coordinators alone, and of nobody without a say", async () => {
    const request = await asked(world);
    for (const viewer of ["bram", "ward", "sanne", "noor", "stranger"])
      expect(await previewFor(viewer, request, "noor")).toBeNull();
    expect(await previewFor("mia", request, "bram")).toBeNull();
  });
});

describe("what a request would open", () => {
  const seenBy = async (consentId: string) =>
    (await viewDraft(world.hat("mia"), world.casusId, consentId))?.wouldSee?.map(({ recipient, notes }) => [
      recipient.name,
      ...notes.map(({ category, count }) => `${category} ${count}`),
    ]);

  test("counts only notes that the viewer may read, by recipient and category", async () => {
    const draft = await drafted(world, "Wat opent dit?");
    const nothing = ["ondersteuning 0", "gezin 0"];
    expect(await seenBy(draft.consent)).toEqual([
      ["De Linde", ...nothing],
      ["GGD Veen", ...nothing],
    ]);
    const other = await asked(world, "Een andere, die geldt?");
    for (const by of ["noor", "sanne"])
      valueOf(await recordAnswer(world.hat("mia"), paperAnswer(world, other, by)));
    const one = ["ondersteuning 1", "gezin 0"];
    expect(await seenBy(draft.consent)).toEqual([
      ["De Linde", ...one],
      ["GGD Veen", ...one],
    ]);
    valueOf(await endRequest(world.hat("mia"), other));
  });
});
