/** What coordinators record about authority beyond who has it, through the real database. */
import { beforeAll, describe, expect, test } from "vitest";
import { readCourtLimits } from "@/lib/consent/court-limits";
import { keyOf } from "@/lib/crypto/keyring";
import { closePool } from "@/lib/db/client";
import { asMaterialiser, asPerson, type Hat } from "@/lib/db/doors";
import { newId } from "@/lib/db/uuid";
import { readFacts } from "@/lib/grants/facts";
import { insertCovenant } from "@/tests/db/covenant";
import { newDatabase } from "@/tests/db/database";
import { authorityPicture } from "./authority-picture";
import { addGuardianLater, recordAuthority } from "./guardians";
import { makeCasus } from "./make";
import { readOverview } from "./overview";
import type { AuthorityInput, GuardianInput } from "./schema";
import { readCasus } from "./view";

const plan = [
  {
    name: "De Zilverberk",
    sector: "school",
    staff: { marije: { name: "Marije Postma", mayMakeCasus: true }, joost: { name: "Joost Hermans" } },
  },
] as const;

let marije: Hat;
let joost: Hat;

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  const covenant = await insertCovenant(adminUrl, "nl", plan);
  [marije, joost] = [covenant.hat("marije"), covenant.hat("joost")];
  return closePool;
});

const checked: AuthorityInput = {
  state: "has",
  from: null,
  means: "gezagsregister",
  how: "",
  document: "van 2 november",
  checkedOn: null,
};
const mother: GuardianInput = {
  name: "Sanne de Wit",
  relation: "moeder",
  kind: "ouder",
  authority: checked,
  email: "",
};

let pupils = 0;
async function aCasus(): Promise<{ casusId: string; motherId: string }> {
  const made = await makeCasus(marije, {
    formKey: newId(),
    pupil: { name: `Noor de Wit ${(pupils += 1)}`, birthDate: "2017-06-02", schoolClass: "6", email: "" },
    guardians: [mother],
    own: { role: "zorgcoördinator", duty: "ambtsgeheim" },
    participants: [{ personId: joost.personId, role: "mentor", duty: "ambtsgeheim" }],
  });
  if (!made.ok) throw new Error(made.refusal.code);
  const { casusId } = made.value;
  const casus = await readCasus(marije, casusId);
  return { casusId, motherId: casus?.guardians[0]?.id ?? "" };
}

const guardiansSeen = async (hat: Hat, casusId: string) => (await readCasus(hat, casusId))?.guardians ?? [];
const looksOf = async (hat: Hat, casusId: string) =>
  (await readOverview(hat)).looks.filter(({ casus }) => casus.id === casusId);

describe("somebody who holds authority together with a parent", () => {
  test("is an ouder to the rules, and named apart in the picture", async () => {
    const { casusId } = await aCasus();
    const partner: GuardianInput = { ...mother, name: "Mo Bakker", relation: "", kind: "derde" };
    await addGuardianLater(marije, casusId, { ...partner, formKey: newId() });
    const facts = await asMaterialiser(marije.collaborationId, async (tx) =>
      readFacts(tx, marije.collaborationId, casusId, await keyOf(tx, marije.collaborationId, casusId)),
    );
    expect(facts.guardians.map(({ kind }) => kind)).toEqual(["ouder", "ouder"]);
    expect(authorityPicture(await guardiansSeen(marije, casusId)).situation).toBe("third");
  });
});

describe("a day to look at authority again", () => {
  test("is told to coordinators alone, until somebody looked", async () => {
    const { casusId, motherId } = await aCasus();
    const later: AuthorityInput = { ...checked, reviewOn: "2099-03-01", reviewBecause: "scheiding" };
    expect((await recordAuthority(marije, casusId, { guardianId: motherId, authority: later })).ok).toBe(
      true,
    );
    expect((await looksOf(marije, casusId)).map(({ because, person }) => [because, person.name])).toEqual([
      ["scheiding", "Sanne de Wit"],
    ]);
    expect(await looksOf(joost, casusId)).toEqual([]);
    await recordAuthority(marije, casusId, { guardianId: motherId, authority: checked });
    expect(await looksOf(marije, casusId)).toEqual([]);
  });

  test("is still to come", async () => {
    const { casusId, motherId } = await aCasus();
    const past: AuthorityInput = { ...checked, reviewOn: "2020-03-01", reviewBecause: "verhuizing" };
    const result = await recordAuthority(marije, casusId, { guardianId: motherId, authority: past });
    expect(result).toMatchObject({
      ok: false,
      refusal: { fields: { "authority.reviewOn": expect.any(String) } },
    });
  });
});

describe("what a court took from authority", () => {
  test("warns coordinators, and nobody else reads it", async () => {
    const { casusId, motherId } = await aCasus();
    const limited: AuthorityInput = { ...checked, courtLimits: "Geen beslissingen over de schoolkeuze." };
    await recordAuthority(marije, casusId, { guardianId: motherId, authority: limited });
    const limits = (hat: Hat) => asPerson(hat, (tx) => readCourtLimits(tx, casusId), casusId);
    expect(await limits(marije)).toEqual(new Map([[motherId, "Geen beslissingen over de schoolkeuze."]]));
    expect(await limits(joost)).toEqual(new Map());
    expect((await guardiansSeen(joost, casusId)).flatMap(({ records }) => records)).toEqual([]);
  });
});
