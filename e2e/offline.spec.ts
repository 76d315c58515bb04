import { expect } from "@playwright/test";
import { on } from "./support/casus";
import { arrive, press } from "./support/look";
import { codeOf, openInvitation } from "./support/post";
import { askCode, typeCode } from "./support/sign";
import { askAboutAbsence, tellFamily } from "./support/story";
import { TELEPHONE, test } from "./support/test";

const LOST = /De verbinding viel weg/;
const FACT = "Drie ochtenden te laat, telkens gemeld.";

test("What was typed stays where the connection is lost, and is kept once it is back", async ({
  context: office,
  device,
}) => {
  const story = await tellFamily(office);
  const { marije, casus } = story;

  await test.step("in a note, with who will read it", async () => {
    await marije.goto(on(marije, `${casus}/notities/nieuw`));
    await arrive(marije, /^Wat wilt u over .* opschrijven\?$/);
    await marije.getByLabel("Wat voor notitie is dit?").selectOption("observatie");
    await marije.getByLabel("Waar gaat dit over?").selectOption("verzuim");
    await marije.getByRole("radio", { name: /^Iedereen die het mag/ }).check();
    await marije.getByLabel(/^Feit/).fill(FACT);
    const save = marije.getByRole("button", { name: /^Bewaar, / });
    await expect(save).toBeVisible();
    for (let tried = 1; tried <= 2; tried += 1) {
      await office.setOffline(true);
      const lost = marije.waitForEvent("requestfailed", (sent) => sent.method() === "POST");
      await save.click();
      await lost;
      await expect(marije.getByRole("alert").filter({ hasText: LOST })).toBeVisible();
      await expect(marije.getByLabel(/^Feit/)).toHaveValue(FACT);
      await expect(marije.getByLabel("Waar gaat dit over?")).toHaveValue("verzuim");
    }
    await office.setOffline(false);
    await save.click();
    await expect(marije).toHaveURL(/\/notities#/);
    await expect(marije.getByText(FACT)).toBeVisible();
  });

  await test.step("in a mother's answer", async () => {
    await askAboutAbsence(story);
    const own = await device(TELEPHONE);
    const page = await openInvitation(own, story.mother);
    await askCode(page);
    await typeCode(page, await codeOf(own, story.mother));
    await press(page, "Ik heb het gelezen, verder", "Wat is uw antwoord?");
    await page.getByRole("radio", { name: /^Nee/ }).check();
    await own.setOffline(true);
    await page.getByRole("button", { name: "Onderteken" }).click();
    await expect(page.getByRole("alert").filter({ hasText: LOST })).toBeVisible();
    await expect(page.getByRole("radio", { name: /^Nee/ })).toBeChecked();
    await own.setOffline(false);
  });
});
