/** Examples of requests, through the real database: who sees them, who keeps them, and what a draft takes from one. */
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asPerson } from "@/lib/db/doors";
import { consentTemplate } from "@/lib/db/schema/template";
import { asked, codeOf, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { startDraft } from "./draft";
import { viewNewRequest } from "./draft-view";
import { readRequest } from "./request";
import { keepTemplate, renameTemplate, retireTemplate } from "./template-keep";
import { viewTemplates } from "./template-read";
import { keepTemplateSchema } from "./template-schema";
import { viewKeeping } from "./template-view";

let world: ConsentWorld;
beforeAll(async () => {
  world = await consentWorld();
  return closePool;
});

/** What the page sends when nothing but a name is typed. */
async function typed(question: string, changes: Record<string, unknown> = {}) {
  const request = await asked(world, question);
  const view = await viewKeeping(world.hat("mia"), world.casusId, request.consent);
  if (view === null) throw new Error("She may keep it.");
  const { categories, ...content } = view.content;
  const example = Object.fromEntries(categories.map(({ category, example: words }) => [category, words]));
  return keepTemplateSchema.parse({
    ...request,
    ...content,
    example,
    name: "Overleg met de GGD",
    ...changes,
  });
}

const kept = async (name: string) =>
  valueOf(await keepTemplate(world.hat("mia"), await typed("Mogen wij overleggen?", { name }))).templateId;

const rowsOf = (key: string, id: string) =>
  asPerson(world.hat(key), (tx) =>
    tx.select({ id: consentTemplate.id }).from(consentTemplate).where(eq(consentTemplate.id, id)),
  );

describe("an example that an organisation keeps", () => {
  test("is seen by its own staff, with who made it, and by nobody else", async () => {
    const id = await kept("Alleen van ons");
    for (const key of ["mia", "ward"]) expect(await rowsOf(key, id)).toHaveLength(1);
    for (const key of ["bram", "ilse", "sanne", "noor", "stranger"])
      expect(await rowsOf(key, id)).toEqual([]);
    const { own, mayKeep } = await viewTemplates(world.hat("ward"));
    expect(own.find((each) => each.id === id)).toMatchObject({ name: "Alleen van ons", madeBy: "Mia Tromp" });
    expect(mayKeep).toBe(false);
  });

  test("has the place of the pupil's first name instead of the name", async () => {
    const input = await typed("Mag de GGD Noor zien, ook als noor niet op school is?");
    expect(input.question).toBe("Mag de GGD {kind} zien, ook als {kind} niet op school is?");
  });

  test.each([
    ["the other parent's name", { purpose: "Karim vindt het goed." }, "purpose"],
    ["a professional's surname", { whatFollowsYes: "Dan belt mevrouw Bos." }, "whatFollowsYes"],
    ["the pupil's surname", { question: "Mag de familie Dalen komen?" }, "question"],
    ["a name in an example", { example: { gezin: "hoe laat Sanne thuis is" } }, "example.gezin"],
    ["a name in its own name", { name: "Zoals bij Noor" }, "name"],
  ])("is not kept while %s stands in it", async (_what, changes, field) => {
    const result = await keepTemplate(world.hat("mia"), await typed("Mogen wij dit?", changes));
    expect(codeOf(result)).toBe("names-left");
    expect(result).toHaveProperty(["refusal", "fields", field]);
  });

  test("is kept by whom the organisation lets make a casus alone", async () => {
    const input = await typed("Mag iedereen bewaren?");
    expect(codeOf(await keepTemplate(world.hat("ward"), input))).toBe("not-found");
    expect(codeOf(await keepTemplate(world.hat("sanne"), input))).toBe("not-allowed");
    expect(await viewKeeping(world.hat("sanne"), world.casusId, input.consent)).toBeNull();
  });

  test("gets another name, and leaves the list without being erased", async () => {
    const id = await kept("Oude naam");
    const template = { template: id, name: "Nieuwe naam" };
    expect(codeOf(await renameTemplate(world.hat("ward"), template))).toBe("not-allowed");
    expect(codeOf(await renameTemplate(world.hat("bram"), template))).toBe("not-found");
    valueOf(await renameTemplate(world.hat("mia"), template));
    const names = async () => (await viewTemplates(world.hat("mia"))).own.map(({ name }) => name);
    expect(await names()).toContain("Nieuwe naam");
    valueOf(await retireTemplate(world.hat("mia"), id));
    expect(await names()).not.toContain("Nieuwe naam");
    expect(await rowsOf("mia", id)).toHaveLength(1);
    expect(codeOf(await retireTemplate(world.hat("mia"), id))).toBe("not-found");
  });

  test("keeps its words, also against a statement of the maker's own", async () => {
    const id = await kept("Vaste woorden");
    const statement = asPerson(world.hat("mia"), (tx) =>
      tx
        .update(consentTemplate)
        .set({ content: Buffer.from("x") })
        .where(eq(consentTemplate.id, id)),
    );
    await expect(statement).rejects.toThrow();
  });
});

describe("a draft that begins with an example", () => {
  test("has its later steps filled in for this pupil", async () => {
    const view = await viewNewRequest(world.hat("mia"), world.casusId, "thuiszitters");
    const { question, purpose, meaning } = view?.chosen?.content ?? {
      question: "",
      purpose: "",
      meaning: [],
    };
    expect(question).toBe("Mogen wij met elkaar een plan maken zodat Noor weer naar school kan?");
    const typed = { casus: world.casusId, question: "Anders gezegd?", purpose, meaning };
    const begun = await startDraft(world.hat("mia"), { ...typed, template: "thuiszitters" });
    const { consentId } = valueOf(begun);
    const request = await asPerson(world.hat("mia"), (tx) =>
      readRequest(tx, world.collaborationId, world.casusId, consentId),
    );
    expect(request).toMatchObject({ question: "Anders gezegd?", meaning: ["geheimhouding"] });
    expect(request?.categories.map(({ category }) => category)).toEqual([
      "verzuim",
      "ondersteuning",
      "gezondheid",
    ]);
    expect(request?.categories[0]?.example).toContain("dagen Noor er");
    expect(request?.whatFollowsNo).toContain("Leerplicht");
  });

  test("begins empty where there is no such example", async () => {
    expect(await viewNewRequest(world.hat("mia"), world.casusId, "geen")).toMatchObject({ chosen: null });
    const typed = {
      casus: world.casusId,
      question: "Zonder voorbeeld?",
      purpose: "x",
      meaning: ["avg" as const],
    };
    expect(codeOf(await startDraft(world.hat("mia"), { ...typed, template: "geen" }))).toBe("done");
  });
});
