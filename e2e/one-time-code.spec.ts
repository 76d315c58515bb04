import { expect } from "@playwright/test";
import { on } from "./support/casus";
import { press } from "./support/look";
import { CODE, codeOf, letterTo, openInvitation } from "./support/post";
import { askCode, typeCode } from "./support/sign";
import { askAboutAbsence, tellFamily } from "./support/story";
import { TELEPHONE, test } from "./support/test";

const WRONG = "Deze code klopt niet of geldt niet meer.";

test("A code opens once, in the browser that asked for it, and not after five wrong tries", async ({
  context: office,
  device,
}) => {
  const story = await tellFamily(office);
  await askAboutAbsence(story);
  const { mother, father, marije } = story;

  await test.step("in another browser it does not work, nor does it say why", async () => {
    const own = await device(TELEPHONE);
    const page = await openInvitation(own, mother);
    await askCode(page);
    const code = await codeOf(own, mother);
    const stolen = await (await device(TELEPHONE)).newPage();
    await stolen.goto(page.url());
    await typeCode(stolen, code);
    await expect(stolen.getByText(WRONG).first()).toBeVisible();
    await expect(stolen).toHaveURL(/\/code\?fout=1/);

    await typeCode(page, code);
    await expect(page).toHaveURL(/\/tekenen\//);

    await test.step("and a second time neither", async () => {
      const again = await own.newPage();
      await again.goto(stolen.url());
      await typeCode(again, code);
      await expect(again.getByText(WRONG).first()).toBeVisible();
    });
  });

  await test.step("after five wrong tries the right one is refused too", async () => {
    const own = await device(TELEPHONE);
    const page = await openInvitation(own, father);
    await askCode(page);
    const code = await codeOf(own, father);
    const wrong = String((Number(code) + 1) % 100_000_000).padStart(8, "0");
    for (let tried = 1; tried <= 5; tried += 1) {
      await typeCode(page, wrong);
      await expect(page.getByText(WRONG).first()).toBeVisible();
    }
    await typeCode(page, code);
    await expect(page.getByText(WRONG).first()).toBeVisible();
    await page.goto(new URL("/mijn", page.url()).href);
    await expect(page).toHaveURL(/\/uitnodiging$/);
  });

  await test.step("who got it by mistake closes the link, and the asker hears that the address is wrong", async () => {
    const page = await openInvitation(await device(TELEPHONE), father);
    await page.getByText("Dit is niet voor mij", { exact: true }).click();
    await press(page, "Ja, sluit de link", "Bedankt. Deze link is dicht.");
    await marije.goto(on(marije, "/overzicht"));
    await expect(marije.getByText(`Het adres van ${father} is van iemand anders.`)).toBeVisible();
  });
});

test("At most three codes an hour go to one person, and the page says the same each time", async ({
  context: office,
  device,
}) => {
  const story = await tellFamily(office);
  await askAboutAbsence(story);
  const own = await device(TELEPHONE);
  for (let asked = 1; asked <= 4; asked += 1) {
    const page = await openInvitation(own, story.mother);
    await askCode(page);
    await page.close();
  }
  const newest = await letterTo(own, { name: story.mother, subject: CODE, atLeast: 3 });
  await expect(
    newest
      .page()
      .getByRole("article")
      .filter({ hasText: `Aan ${story.mother}` })
      .filter({ hasText: "code is" }),
  ).toHaveCount(3);
});
