import { expect, type Page } from "@playwright/test";
import { draftConsent } from "./support/ask";
import { email, fillDay, on } from "./support/casus";
import { dayFromNow, inWords } from "./support/days";
import { become } from "./support/demo";
import { arrive, press } from "./support/look";
import { letterTo } from "./support/post";
import { askCode, enter, typeCode } from "./support/sign";
import { ABOUT_ABSENCE, askAboutAbsence, tellFamily } from "./support/story";
import { TELEPHONE, test } from "./support/test";

/** "9 mei": a day as sentences of this year and the next write it. */
const inSentence = (days: number) => new RegExp(inWords(dayFromNow({ days })).replace(/ (\d{4})$/, "( $1)?"));
const signer = (page: Page, name: string) =>
  page.getByRole("article").filter({ hasText: `${name} antwoordde nog niet` });

test("A coordinator names a day and when to remind, changes it for one signer, and the signer reads a wish", async ({
  context: office,
  device,
}) => {
  const { marije, casus, mother, father } = await tellFamily(office);
  await draftConsent(marije, casus, ABOUT_ABSENCE);
  const wished = marije.getByRole("group", { name: /^Graag antwoord vóór/ });
  await fillDay(wished, { day: "31", month: "2", year: "2027" });
  await marije.getByRole("radio", { name: "na 7 en 14 dagen", exact: true }).check();
  await press(marije, "Verstuur de vraag", "Kijk de vraag na, en verstuur die.");
  await expect(wished.getByLabel("maand")).toHaveAccessibleDescription(/Deze dag bestaat niet/);
  await fillDay(wished, dayFromNow({ days: 30 }));
  await press(marije, "Verstuur de vraag", /wacht op/);
  await expect(signer(marije, mother)).toContainText(inSentence(30));
  await expect(signer(marije, mother)).toContainText(inSentence(7));

  const request = marije.url();
  await signer(marije, father).getByRole("link", { name: "Pas de herinneringen aan" }).click();
  await arrive(marije, /^Wanneer herinnert u Bram/);
  await expect(marije.getByRole("radio", { name: "na 7 en 14 dagen", exact: true })).toBeChecked();
  await marije.getByRole("radio", { name: "op andere dagen", exact: true }).check();
  await marije.getByLabel("Na hoeveel dagen?").fill("2, 5 en 100");
  await press(marije, "Bewaar", /^Wanneer herinnert u Bram/);
  await expect(marije.getByLabel("Na hoeveel dagen?")).toHaveAccessibleDescription(/van 1 tot en met 60/);
  await expect(marije.getByLabel("Na hoeveel dagen?")).toHaveValue("2, 5 en 100");
  await marije.getByLabel("Na hoeveel dagen?").fill("2, 5 en 10");
  await press(marije, "Bewaar", /wacht op/);
  await expect(signer(marije, father)).toContainText(inSentence(2));
  await signer(marije, father).getByRole("link", { name: "Pas de herinneringen aan" }).click();
  await expect(marije.getByLabel("Na hoeveel dagen?")).toHaveValue("2, 5 en 10");
  await marije.getByRole("radio", { name: "geen", exact: true }).check();
  await press(marije, "Bewaar", /wacht op/);
  expect(marije.url()).toBe(request);
  await expect(signer(marije, father)).toContainText("Er volgt geen herinnering meer.");
  await expect(signer(marije, mother)).toContainText(inSentence(7));

  const iris = await enter(await device(TELEPHONE), mother);
  await expect(iris.getByText("Graag een antwoord vóór")).toContainText("U kunt ook daarna nog antwoorden.");
});

test("A mother who is asked by text message enters with its link, and gets her code the same way", async ({
  context: office,
  device,
}) => {
  const { marije, casus, mother } = await tellFamily(office);
  await marije.goto(on(marije, `${casus}/mensen`));
  await marije.getByRole("link", { name: mother }).first().click();
  await press(marije, "Verbeter het adres", /^Wat is het goede adres van /);
  await marije.getByLabel("Mobiel nummer").fill("020 123 45 67");
  await press(marije, "Bewaar het adres", /^Wat is het goede adres van /);
  await expect(marije.getByLabel("Mobiel nummer")).toHaveAccessibleDescription(/geen mobiel nummer/);
  await marije.getByLabel("Mobiel nummer").fill("06-1234 56 78");
  await press(marije, "Bewaar het adres", new RegExp(mother));
  await expect(marije.getByText(`${email(mother)} en +31 6 12 34 56 78`)).toBeVisible();

  await draftConsent(marije, casus, ABOUT_ABSENCE);
  await marije
    .getByRole("group", { name: `Hoe krijgt ${mother} de vraag?` })
    .getByRole("radio", { name: "per sms, en online tekenen" })
    .check();
  await press(marije, "Verstuur de vraag", /wacht op/);
  const telephone = await device(TELEPHONE);
  const message = await letterTo(telephone, { name: mother, subject: /^Sms$/ });
  await expect(message).toContainText("+31612345678");
  const link = await message.getByRole("link", { name: /\/uitnodiging\// }).getAttribute("href");
  const page = await telephone.newPage();
  await page.goto(link ?? "");
  await askCode(page);
  const code = await letterTo(telephone, { name: mother, subject: /^Sms$/, atLeast: 2 });
  await typeCode(page, /\b\d{8}\b/.exec(await code.innerText())?.[0] ?? "");
  await expect(page).toHaveURL(/\/tekenen\/[0-9a-f-]+$/);
});

test("The question to a pupil lies ready for the twelfth birthday, and can be taken back", async ({
  context: office,
}) => {
  const story = await tellFamily(office, dayFromNow({ years: -12, days: 20 }));
  const request = await askAboutAbsence(story);
  const { marije } = story;
  await marije.goto(on(marije, request));
  const birthday = marije.getByRole("article").filter({ hasText: "Fenna wordt 12." });
  await birthday.getByRole("button", { name: "Zet de vraag aan Fenna klaar" }).click();
  await expect(birthday).toContainText(
    `De vraag aan Fenna ligt klaar en gaat vanzelf, op ${inWords(dayFromNow({ days: 20 }))} om 09.00 uur.`,
  );
  await birthday.getByRole("button", { name: "Toch niet vanzelf versturen" }).click();
  await expect(birthday.getByRole("button", { name: "Zet de vraag aan Fenna klaar" })).toBeVisible();
});

test("Who is sixteen finds a letter that says what is theirs alone; a parent and a younger pupil find none", async ({
  context,
}) => {
  const aylin = await become(context, "Aylin Kaya");
  await press(aylin, "Lees de brief", "Aylin, dit is nu van jou alleen.");
  await expect(aylin.getByRole("main")).toContainText("Dan hoeft alleen jij te antwoorden.");
  await press(aylin, "Naar je eigen pagina", /Aylin/);
  const noor = await become(context, "Noor van Dalen");
  await expect(noor.getByRole("link", { name: "Lees de brief" })).toBeHidden();
  const absent = await noor.goto(on(noor, "/mijn/brief"));
  expect(absent?.status()).toBe(404);
});
