import { type BrowserContext, expect, type Page } from "@playwright/test";
import { ABSENCE, sendDraft } from "./support/ask";
import { on } from "./support/casus";
import { arrive, look, press } from "./support/look";
import { codeOf, openInvitation } from "./support/post";
import { setUpGuardianAnswer, setUpPupilAnswer, setUpSigner } from "./support/set-up";
import { askCode, signAsGuardian, signAsPupil, typeCode, YES } from "./support/sign";
import { askAboutAbsence, FACT, HOME_FACT, tellCasus, tellFamily } from "./support/story";
import { TELEPHONE, test } from "./support/test";

const CHECK = "Kijk de vraag na, en verstuur die.";

test("A request begins with an example, is seen as the pupil of thirteen will see it, and is sent", async ({
  context,
}) => {
  const { casus, pupil, marije } = await tellFamily(context);
  await marije.goto(on(marije, `${casus}/toestemming/nieuw`));
  await press(marije, "Weer naar school (thuiszitters)", /^Wat wilt u vragen over /);
  await expect(marije.getByText("U begint met ‘Weer naar school (thuiszitters)’.")).toBeVisible();
  await expect(marije.getByLabel("Wat vraagt u, in één zin?")).toHaveValue(
    /zodat Fenna weer naar school kan/,
  );
  await press(marije, "Verder: welke informatie?", "Welke informatie mag worden gedeeld?");
  await expect(marije.getByRole("checkbox", { name: /^Verzuim/ })).toBeChecked();
  await press(marije, "Verder: van wie aan wie?", "Wie deelt het, en wie krijgt het te weten?");
  const from = marije.getByRole("group", { name: /^Wie mag vertellen/ });
  await from
    .getByRole("checkbox", { name: /De Zilverberk/ })
    .first()
    .check();
  const to = marije.getByRole("group", { name: /^Wie mag het weten/ });
  await to
    .getByRole("checkbox", { name: /Jeugdteam Noord/ })
    .first()
    .check();
  await marije
    .getByLabel("Wie leest het daar? Noem de functie.")
    .filter({ visible: true })
    .fill("de begeleider");
  await press(marije, "Verder: wie moet tekenen?", /teken|ja/);
  await press(marije, "Verder: tot wanneer, en hoe?", "Tot wanneer geldt het, en hoe deelt u het?");
  await marije.getByRole("radio", { name: "In een gesprek", exact: true }).check();
  await expect(marije.getByLabel("Wat gebeurt er bij een nee?")).toHaveValue(/Leerplicht/);
  await press(marije, "Verder: nakijken", CHECK);
  await expect(marije.getByText("Zegt iedereen ja, dan opent dit:")).toBeVisible();

  await press(marije, `Bekijk hoe ${pupil} het leest`, "Hoi Fenna. Jij beslist mee.");
  await expect(marije.getByText("Zo leest Fenna (13) het.")).toBeVisible();
  await expect(marije.getByText(/hoeveel dagen Fenna er/)).toBeVisible();
  for (const control of await marije.getByRole("button").all()) await expect(control).toBeDisabled();
  await press(marije, "Terug naar nakijken", CHECK);
  await sendDraft(marije);

  await press(marije, "Bewaar die als voorbeeld voor uw organisatie", "Bewaar deze vraag als voorbeeld.");
  await marije.getByLabel("Hoe heet het voorbeeld?").fill(`Zoals bij ${pupil}`);
  await marije.getByRole("button", { name: "Bewaar als voorbeeld" }).click();
  // The answer to the form, which puts back what was typed: what is filled before it would be lost.
  await expect(marije.getByText(/Hier staat een naam: Fenna/).first()).toBeVisible();
  await look(marije);
  await marije.getByLabel("Hoe heet het voorbeeld?").fill("Terug naar school, met jeugdteam");
  await press(marije, "Bewaar als voorbeeld", "Met deze voorbeelden begint u een vraag.");
  await expect(marije.getByText("Terug naar school, met jeugdteam").first()).toBeVisible();
});

test("A category is added: a new version tells the mother what is new, and takes the place of the old one", async ({
  context: office,
  device,
}) => {
  const story = await tellCasus(office);
  const { casus, pupil, mother, marije, carla } = story;
  const old = await askAboutAbsence(story);
  const [telephoneOfIris, telephoneOfFenna] = [await device(TELEPHONE), await device(TELEPHONE)];
  await setUpGuardianAnswer(await setUpSigner(telephoneOfIris, mother), {
    name: mother,
    choice: YES,
    onlyForMyself: false,
  });
  await setUpPupilAnswer(await setUpSigner(telephoneOfFenna, pupil), { name: pupil, choice: YES });
  await reads(carla, casus, FACT);

  const next = await replaced(marije, old, async () => {
    await marije.getByRole("checkbox", { name: /^Thuis/ }).check();
    await marije.locator('[name="example.gezin"]').fill("wie er 's ochtends thuis is");
  });
  await marije.goto(on(marije, old));
  await expect(marije.getByText("Er loopt een nieuwe versie.")).toBeVisible();
  await look(marije);

  const iris = await enterAgain(telephoneOfIris, mother);
  const told = iris.getByRole("listitem").filter({ hasText: "Nieuw: Thuis (informatie)" });
  await expect(told).toContainText("wie er 's ochtends thuis is");
  await signAsGuardian(iris, { name: mother, choice: YES, onlyForMyself: false });
  await reads(carla, casus, FACT);
  await expect(carla.getByText(HOME_FACT)).toBeHidden();

  await signAsPupil(await enterAgain(telephoneOfFenna, pupil), { name: pupil, choice: YES });
  await reads(carla, casus, FACT);
  await expect(carla.getByText(HOME_FACT)).toBeVisible();
  await marije.goto(on(marije, old));
  await expect(marije.getByText("Er is een nieuwe versie in de plaats gekomen.")).toBeVisible();
  await marije.goto(on(marije, next));
  await expect(marije.getByText("eindigde toen deze ging gelden.")).toBeVisible();
});

test("Where nothing changed for her, the mother gives her yes again with one tap", async ({
  context: office,
  device,
}) => {
  const story = await tellCasus(office);
  const { mother, marije, casus, pupil } = story;
  const old = await askAboutAbsence(story);
  const telephone = await device(TELEPHONE);
  await setUpGuardianAnswer(await setUpSigner(telephone, mother), {
    name: mother,
    choice: YES,
    onlyForMyself: false,
  });
  const next = await replaced(marije, old);

  await test.step("the work list waits for the new version, and for the old one no more", async () => {
    await marije.goto(on(marije, "/toestemming"));
    await arrive(marije, /is er iets te doen\.$/);
    await marije.getByLabel("Zoek een leerling").fill(pupil);
    const waits = marije.getByRole("region", { name: "Wacht op een antwoord" }).getByRole("listitem");
    await expect(waits).toHaveCount(1);
    await expect(waits.getByRole("link", { name: "Bekijk de vraag" })).toHaveAttribute("href", next);
    await marije.getByRole("radio", { name: /^Te doen/ }).focus();
    await marije.keyboard.press("ArrowLeft");
    await expect(marije.getByRole("radio", { name: /^Voorbij/ })).toBeChecked();
    await expect(marije.getByRole("listitem").filter({ hasText: "Een nieuwe versie kwam" })).toHaveCount(1);
    expect(marije.url()).toBe(on(marije, "/toestemming"));
  });

  await test.step("the page of the casus says who answered what, and who is missing", async () => {
    await marije.goto(on(marije, `${casus}/toestemming`));
    await arrive(marije, /geldt nu geen toestemming/);
    await expect(marije.getByText("vervangen door een nieuwe versie").first()).toBeVisible();
    await expect(marije.getByRole("listitem").filter({ hasText: mother }).last()).toContainText(
      /^.*zei ja op/,
    );
  });

  const iris = await enterAgain(telephone, mother);
  await expect(iris.getByText("Voor u is er niets veranderd.")).toBeVisible();
  await expect(iris.getByText(/Ik weet om welke informatie het gaat: verzuim\./)).toBeVisible();
  await press(iris, "Ja, dat zeg ik weer", /^Dank u wel/);
  await marije.goto(on(marije, next));
  await expect(marije.getByRole("article").filter({ hasText: mother }).first()).toContainText("ja");
});

/** Corrects a request and sends the new version by e-mail to everybody. Returns the path of its page. */
async function replaced(page: Page, old: string, change?: () => Promise<void>): Promise<string> {
  await page.goto(on(page, old));
  await press(page, "Verbeter deze vraag", /^Wat wilt u vragen over /);
  await press(page, "Verder: welke informatie?", "Welke informatie mag worden gedeeld?");
  await expect(page.locator(`[name="example.${ABSENCE.name}"]`)).toHaveValue(ABSENCE.example);
  await change?.();
  await press(page, "Verder: van wie aan wie?", "Wie deelt het, en wie krijgt het te weten?");
  await press(page, "Verder: wie moet tekenen?", /teken|ja/);
  await press(page, "Verder: tot wanneer, en hoe?", "Tot wanneer geldt het, en hoe deelt u het?");
  await press(page, "Verder: nakijken", CHECK);
  return sendDraft(page);
}

/** By the second message that this person got, with a second code. */
async function enterAgain(device: BrowserContext, name: string): Promise<Page> {
  const page = await openInvitation(device, name, 2);
  await askCode(page);
  await typeCode(page, await codeOf(device, name, 2));
  await expect(page).toHaveURL(/\/tekenen\/[0-9a-f-]+$/);
  await arrive(page, /./);
  return page;
}

async function reads(page: Page, casus: string, fact: string): Promise<void> {
  await page.goto(on(page, `${casus}/notities`));
  await expect(page.getByText(fact)).toBeVisible();
}
