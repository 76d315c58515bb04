import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import type { Consent } from "fhir/r4";
import { fromFhir } from "@/tests/exchange/from-fhir";
import { consentRecordSchema } from "@/lib/exchange/record-schema";
import { on } from "./support/casus";
import { arrive } from "./support/look";
import { setUpGuardianAnswer, setUpSigner } from "./support/set-up";
import { YES } from "./support/sign";
import { askAboutAbsence, tellFamily } from "./support/story";
import { TELEPHONE, test } from "./support/test";

test("A mother and the coordinator each take a consent along for another system, as far as they may know it", async ({
  context: office,
  device,
}) => {
  const story = await tellFamily(office);
  const { pupil, mother, father, marije } = story;
  const request = await askAboutAbsence(story);
  const consent = request.split("/").at(-1) ?? "";
  const iris = await setUpSigner(await device(TELEPHONE), mother);
  await setUpGuardianAnswer(iris, { name: mother, choice: YES, onlyForMyself: false });
  await iris.goto(on(iris, `/tekenen/${consent}`));
  await arrive(iris, "U zei ja.");

  const own = await take(iris, "FHIR");
  expect(own.name).toBe("kopie.fhir.json");
  const copy = fromFhir(JSON.parse(own.text) as Consent);
  expect(copy).toMatchObject({ id: consent, status: "wacht", child: { name: pupil } });
  expect(copy.signers).toMatchObject([{ name: mother, answers: [{ answer: "given" }] }]);
  const ownRecord = await take(iris, "ISO 27560");
  expect(consentRecordSchema.parse(JSON.parse(ownRecord.text)).events).toHaveLength(1);
  for (const { text } of [own, ownRecord]) expect(text).not.toContain(father);

  await marije.goto(on(marije, request));
  await arrive(marije, /./);
  const { name, text } = await take(marije, "FHIR");
  expect(name).toBe("antwoord.fhir.json");
  const asked = fromFhir(JSON.parse(text) as Consent);
  expect(asked.status).toBe("onvolledig");
  expect(asked.signers.map((signer) => (signer.kind === "child" ? pupil : signer.name)).sort()).toEqual(
    [pupil, mother, father].sort(),
  );
  const record = await take(marije, "ISO 27560");
  expect(record.name).toBe("antwoord.record.json");
  expect(consentRecordSchema.parse(JSON.parse(record.text)).header.consent_status).toBe("onvolledig");
});

async function take(page: Page, link: string): Promise<{ name: string; text: string }> {
  const downloads = page.waitForEvent("download");
  await page.getByRole("link", { name: link, exact: true }).click();
  const download = await downloads;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}
