/** The consent form as files, read as each person under row-level security: who gets one, and what is not in it. */
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { AskerEditionPdf } from "@/components/pdf/asker-edition";
import { BlankFormPdf } from "@/components/pdf/blank-form";
import { SignerCopyPdf } from "@/components/pdf/signer-copy";
import { giveAnswer } from "@/lib/consent/answer";
import { type Draft, emptyDraft } from "@/lib/consent/answer-schema";
import { readSigning } from "@/lib/consent/answer-view";
import { withdraw } from "@/lib/consent/answer-withdraw";
import { readAskerRecord, readAskersStop } from "@/lib/consent/asker-record";
import { readBlankForm } from "@/lib/consent/blank-form";
import { CHECKS } from "@/lib/consent/form";
import { endRequest } from "@/lib/consent/manage";
import { recordAnswer } from "@/lib/consent/record";
import { readOwnStop, readSignerCopy } from "@/lib/consent/signer-copy";
import { closePool } from "@/lib/db/client";
import { asMaterialiser } from "@/lib/db/doors";
import { newId } from "@/lib/db/uuid";
import { materialise } from "@/lib/grants/materialise";
import { renderPdf } from "@/lib/pdf/render";
import { readBack } from "@/tests/pdf/read-back";
import { asked, drafted, paperAnswer, valueOf } from "./consent-request";
import { type ConsentWorld, consentWorld } from "./consent-world";

const checkAt = "kringspraak.example/controleren";

// Setting a file takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

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

const EVERYBODY = ["mia", "ward", "bram", "ilse", "noor", "sanne", "karim", "stranger"] as const;

const YES: Draft = {
  ...emptyDraft,
  checks: [...CHECKS],
  choice: "yes",
  forOther: "me",
  otherAgrees: "no",
  authority: true,
};

async function answers(key: string, consent: string, draft: Draft): Promise<void> {
  const hat = world.hat(key);
  const view = await readSigning(hat, consent);
  if (view?.kind !== "asked") throw new Error(`${key} is not asked.`);
  const typed = `handtekening-van-${key}`;
  const proof = { hat, means: "code" as const, provenAt: new Date() };
  valueOf(
    await giveAnswer(proof, {
      consent,
      key: randomUUID(),
      textSha256: view.digest,
      draft,
      way: "typed",
      typed,
      drawn: undefined,
      ticked: false,
      place: `plaats-van-${key}`,
    }),
  );
}

/** Asked, and answered by all: Sanne tells the asker something, Karim leaves out the GGD and tells only himself. */
async function answered(question?: string): Promise<string> {
  const { consent } = await asked(world, question);
  await answers("noor", consent, { ...YES, remark: "opmerking-van-noor", remarkForAsker: false });
  await answers("sanne", consent, { ...YES, remark: "opmerking-van-sanne", remarkForAsker: true });
  await answers("karim", consent, {
    ...YES,
    choice: "except",
    leftOut: { categories: [], recipients: [world.organisation("care")] },
    remark: "opmerking-van-karim",
    remarkForAsker: false,
  });
  return consent;
}

async function whoGets(read: (key: string) => Promise<unknown>): Promise<string[]> {
  const who: string[] = [];
  for (const key of EVERYBODY) if ((await read(key)) !== null) who.push(key);
  return who;
}

async function blankText(consent: string) {
  const blank = await readBlankForm(world.hat("mia"), world.casusId, consent);
  if (blank === null) throw new Error("There is a form to print.");
  return readBack(await renderPdf(BlankFormPdf(blank)));
}

async function copyText(key: string, consent: string): Promise<string> {
  const copy = await readSignerCopy(world.hat(key), consent);
  if (copy === null) throw new Error(`${key} has a copy.`);
  return (await readBack(await renderPdf(SignerCopyPdf({ ...copy, checkAt })))).text;
}

async function askersText(consent: string): Promise<string> {
  const record = await readAskerRecord(world.hat("mia"), world.casusId, consent);
  if (record === null) throw new Error("The coordinator asked this.");
  return (await readBack(await renderPdf(AskerEditionPdf({ ...record, checkAt })))).text;
}

const readings = (consent: string) =>
  admin<{ action: string; actor_id: string; objects: string[] }[]>`
    select action, actor_id, objects from audit_event
    where chain = 'reads' and ${consent} = any (objects) order by seq`;

describe("the blank form", () => {
  test("is printed by the coordinator alone, and each printing is recorded", async () => {
    const { consent } = await asked(world);
    expect(await whoGets((key) => readBlankForm(world.hat(key), world.casusId, consent))).toEqual(["mia"]);
    const recorded = await readings(consent);
    expect(recorded.map(({ action, actor_id }) => [action, actor_id])).toEqual([
      ["consent.form.print", world.hat("mia").personId],
    ]);
  });

  test("speaks to a pupil who signs with 'je', in a letter of the pupil's own", async () => {
    const { consent } = await asked(world);
    const blank = await readBlankForm(world.hat("mia"), world.casusId, consent);
    expect(blank?.pupils).toMatchObject({
      voice: "young",
      blocks: [{ signerId: world.hat("noor").personId }],
    });
    const { text } = await blankText(consent);
    for (const title of blank?.pupils?.meaning.map((each) => each.title) ?? []) expect(text).toContain(title);
  });

  test("does not exist of a draft, of what has ended, and of what is not there", async () => {
    const printed = (consent: string) => readBlankForm(world.hat("mia"), world.casusId, consent);
    const draft = await drafted(world);
    expect(await printed(draft.consent)).toBeNull();
    const ended = await asked(world);
    valueOf(await endRequest(world.hat("mia"), ended));
    expect(await printed(ended.consent)).toBeNull();
    expect(await printed(newId())).toBeNull();
  });

  test("has no sheet for a guardian to whom reading is closed, and says nothing of it", async () => {
    const { consent } = await asked(world);
    expect((await blankText(consent)).text).toContain("Karim van Dalen");
    const [mia, ward, karim] = ["mia", "ward", "karim"].map((key) => world.hat(key).personId);
    const id = newId();
    const { collaborationId, casusId } = world;
    await admin`insert into restriction (collaboration_id, casus_id, id, guardian_id, "from", recorded_by, second_by, review_on, recorded_at)
      values (${collaborationId}, ${casusId}, ${id}, ${karim ?? ""}, now() - interval '1 minute', ${mia ?? ""}, ${ward ?? ""}, now(), now())`;
    const refresh = () =>
      asMaterialiser(collaborationId, (tx) => materialise(tx, { collaborationId, casusId }, new Date()));
    await refresh();
    const { text } = await blankText(consent);
    expect(text).toContain("Sanne de Wit");
    expect(text).not.toContain("Karim");
    await admin`delete from restriction where id = ${id}`;
    await refresh();
  });
});

describe("a signer's copy", () => {
  let consent: string;
  beforeAll(async () => {
    consent = await answered();
  });

  test("is for whoever answered, and for nobody else", async () => {
    expect(await whoGets((key) => readSignerCopy(world.hat(key), consent))).toEqual([
      "noor",
      "sanne",
      "karim",
    ]);
    expect(await readSignerCopy(world.hat("sanne"), newId())).toBeNull();
  });

  test.each([
    ["sanne", ["karim", "noor"]],
    ["karim", ["sanne", "noor"]],
    ["noor", ["sanne", "karim"]],
  ] as const)("of %s holds the own answer whole, and nothing of anybody else's", async (key, others) => {
    const text = await copyText(key, consent);
    for (const own of [`opmerking-van-${key}`, `handtekening-van-${key}`, `plaats-van-${key}`])
      expect(text).toContain(own);
    expect(text).toContain("Een code voor één keer");
    expect(text).toContain("Door Mia Tromp, op");
    expect(text).not.toContain("@");
    for (const other of others)
      for (const canary of [`opmerking-van-${other}`, `handtekening-van-${other}`, `plaats-van-${other}`])
        expect(text).not.toContain(canary);
    if (key !== "sanne") expect(text).not.toContain("Sanne");
    if (key !== "karim") expect(text).not.toContain("Karim");
  });

  test("bears the same code as the asker's edition, found again in the text that was kept", async () => {
    const copy = await readSignerCopy(world.hat("sanne"), consent);
    const record = await readAskerRecord(world.hat("mia"), world.casusId, consent);
    const [own] = copy?.proofs ?? [];
    const told = record?.signers.find(({ name }) => name === "Sanne de Wit")?.proofs[0];
    expect(own?.text).toMatchObject({ again: true, version: "2" });
    expect(own?.text.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(told?.text).toEqual(own?.text);
  });

  test("shows a kept text that somebody changed", async () => {
    const request = await answered("Wordt dit veranderd?");
    await admin`update consent_response set text_sha256 = ${"0".repeat(64)} where consent_id = ${request}`;
    expect(await copyText("sanne", request)).toContain("een andere code");
  });

  test("keeps the yes beside the stop", async () => {
    const request = await answered("Stopt dit?");
    const proof = { hat: world.hat("sanne"), means: "code" as const, provenAt: new Date() };
    valueOf(await withdraw(proof, { consent: request, key: randomUUID() }));
    const text = await copyText("sanne", request);
    expect(text).toContain("Gestopt.");
    expect(text).toContain("Wat u eerder antwoordde");
  });

  test("is recorded when it is opened", async () => {
    const mine = (await readings(consent)).filter(({ action }) => action === "consent.copy.read");
    expect(mine.length).toBeGreaterThan(3);
    expect(mine[0]?.objects).toHaveLength(2);
  });
});

describe("the asker's edition", () => {
  test("is for the asker and the coordinators alone, and each opening is recorded", async () => {
    const consent = await answered();
    const read = (key: string) => readAskerRecord(world.hat(key), world.casusId, consent);
    expect(await whoGets(read)).toEqual(["mia"]);
    const [opened] = (await readings(consent)).filter(({ action }) => action === "consent.answers.read");
    expect(opened?.actor_id).toBe(world.hat("mia").personId);
    expect(opened?.objects).toHaveLength(4);
  });

  test("tells who answered what, and only the remark that was meant for the asker", async () => {
    const text = await askersText(await answered("Wie zei wat?"));
    for (const told of [
      "Noor van Dalen",
      "Sanne de Wit, moeder",
      "Ja, maar niet met GGD Veen.",
      "opmerking-van-sanne",
      "Alleen namens zichzelf.",
      "Door Mia Tromp, op",
    ])
      expect(text).toContain(told);
    for (const kept of ["opmerking-van-noor", "opmerking-van-karim", "handtekening-van-", "plaats-van-", "@"])
      expect(text).not.toContain(kept);
  });

  test("says of an answer on paper who recorded it, with whom and how", async () => {
    const draft = await asked(world);
    valueOf(await recordAnswer(world.hat("mia"), paperAnswer(world, draft, "karim")));
    const text = await askersText(draft.consent);
    expect(text).toContain("Mia Tromp, samen met Bram Visser");
    expect(text).toContain("Getekend op school.");
    expect(text).toContain("Er is geen scan bewaard.");
    expect(text).toContain("Nog geen antwoord.");
  });

  test("does not exist of a draft, in another casus, or where nothing is", async () => {
    const { consent } = await drafted(world);
    expect(await readAskerRecord(world.hat("mia"), world.casusId, consent)).toBeNull();
    expect(await readAskerRecord(world.hat("mia"), newId(), await answered())).toBeNull();
    expect(await readAskerRecord(world.hat("mia"), world.casusId, newId())).toBeNull();
  });
});

describe("a stop", () => {
  let consent: string;
  let stopId: string;
  beforeAll(async () => {
    consent = await answered("Stopt Sanne hiermee?");
    const proof = { hat: world.hat("sanne"), means: "code" as const, provenAt: new Date() };
    stopId = valueOf(await withdraw(proof, { consent, key: randomUUID() })).responseId;
  });
  const read = (key: string, id = stopId) => readAskersStop(world.hat(key), world.casusId, consent, id);

  test("is for whoever stopped, with the yes that ended by it", async () => {
    expect(await whoGets((key) => readOwnStop(world.hat(key), consent))).toEqual(["sanne"]);
    const own = await readOwnStop(world.hat("sanne"), consent);
    expect(own?.proofs.map(({ answer }) => answer)).toEqual(["given", "withdrawn"]);
  });

  test("and for the asker and the coordinators, without what the yes kept to itself", async () => {
    expect(await whoGets((key) => read(key))).toEqual(["mia"]);
    const record = await read("mia");
    expect(record?.stopped.name).toBe("Sanne de Wit");
    expect(record?.stopped.proofs.map(({ answer }) => answer)).toEqual(["given", "withdrawn"]);
    expect(record?.signers.filter(({ name }) => name === "Karim van Dalen")[0]?.proofs).toEqual([]);
    expect(JSON.stringify(record?.stopped)).not.toMatch(/handtekening-van|plaats-van/);
  });

  test("is recorded by what it shows when it is opened", async () => {
    const opened = (await readings(consent)).filter(({ objects }) => objects.includes(stopId));
    expect(opened.map(({ action, objects }) => [action, objects.length])).toContainEqual([
      "consent.copy.read",
      3,
    ]);
    expect(opened.map(({ action, objects }) => [action, objects.length])).toContainEqual([
      "consent.answers.read",
      3,
    ]);
  });

  test("does not exist of a yes, of what is not there, and of another request", async () => {
    const yes = (await readOwnStop(world.hat("sanne"), consent))?.proofs[0]?.id ?? "";
    for (const id of [yes, newId()]) expect(await read("mia", id)).toBeNull();
    const other = await answered("Een andere vraag?");
    expect(await readAskersStop(world.hat("mia"), world.casusId, other, stopId)).toBeNull();
    expect(await readOwnStop(world.hat("sanne"), other)).toBeNull();
  });
});
