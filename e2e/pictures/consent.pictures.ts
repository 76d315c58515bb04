/** The pictures of docs/consent.md: one consent's life, as each person sees it. */
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { ABSENCE, draftConsent, sendDraft } from "@/e2e/support/ask";
import { on } from "@/e2e/support/casus";
import { arrive, press } from "@/e2e/support/look";
import { codeOf, openInvitation } from "@/e2e/support/post";
import {
  askCode,
  enter,
  signAsGuardian,
  signAsPupil,
  typeCode,
  untilSignature,
  YES,
} from "@/e2e/support/sign";
import { ABOUT_ABSENCE, FACT, tellCasus, UNSEEN } from "@/e2e/support/story";
import { TELEPHONE, test } from "@/e2e/support/test";

const FOLDER = path.resolve(import.meta.dirname, "../../docs/beelden/toestemming");
const DESK = { width: 1120, height: 760 };

test("One consent, from draft to withdrawal", async ({ context: office, device }) => {
  const { casus, pupil, mother, father, marije, carla } = await tellCasus(office, undefined, called("Bos"));
  for (const page of [marije, carla]) await page.setViewportSize(DESK);

  await draftConsent(marije, casus, ABOUT_ABSENCE);
  await marije
    .getByText("Zegt iedereen ja, dan opent dit:")
    .evaluate((element) => element.scrollIntoView({ block: "center" }));
  await take(marije, "nakijken");
  await press(marije, `Bekijk hoe ${pupil} het leest`, "Hoi Fenna. Jij beslist mee.");
  await take(marije, "voorbeeld-leerling");
  await press(marije, "Terug naar nakijken", "Kijk de vraag na, en verstuur die.");
  const request = await sendDraft(marije);
  await take(marije, "verstuurd");

  const telephone = await device({ ...TELEPHONE, deviceScaleFactor: 2 });
  const invited = await openInvitation(telephone, mother);
  await take(invited, "uitnodiging");
  await askCode(invited);
  await typeCode(invited, await codeOf(telephone, mother));
  await expect(invited).toHaveURL(/\/tekenen\/[0-9a-f-]+$/);
  await arrive(invited, /./);
  await take(invited, "brief");
  await untilSignature(invited, { choice: YES, onlyForMyself: true });
  await invited.getByLabel("Uw naam").fill(mother);
  await take(invited, "naam");
  await press(invited, "Onderteken", /^Dank u wel/);
  await take(invited, "klaar");

  const fathers = await enter(await device(TELEPHONE), father);
  await signAsGuardian(fathers, { name: father, choice: YES, onlyForMyself: true });
  const pupils = await device({ ...TELEPHONE, deviceScaleFactor: 2 });
  const fenna = await enter(pupils, pupil);
  await take(fenna, "leerling");
  await signAsPupil(fenna, { name: pupil, choice: YES });

  await marije.goto(on(marije, request));
  await arrive(marije, /./);
  await take(marije, "geldig");
  await carla.goto(on(carla, `${casus}/notities`));
  await expect(carla.getByText(FACT)).toBeVisible();
  await take(carla, "lezen");

  await press(fenna, "Naar mijn overzicht", /^Hoi Fenna/);
  await fenna.getByText("Stop", { exact: true }).click();
  await take(fenna, "stoppen");
  await press(fenna, "Ja, stop nu", "Je bent gestopt.");
  await carla.goto(on(carla, `${casus}/notities`));
  await expect(carla.getByText(FACT)).toBeHidden();
  await take(carla, "dicht");
  await marije.goto(on(marije, request));
  await arrive(marije, /./);
  await take(marije, "gestopt");
});

test("The same letter in Arabic", async ({ context: office, device }) => {
  const { casus, mother, marije } = await tellCasus(office, undefined, called("Vos"));
  await draftConsent(marije, casus, { ...ABOUT_ABSENCE, information: [ABSENCE] });
  await sendDraft(marije);
  const iris = await enter(await device({ ...TELEPHONE, deviceScaleFactor: 2 }), mother);
  await iris.goto(`${iris.url()}?taal=ar`);
  await arrive(iris, /./);
  await take(iris, "brief-arabisch");
});

/** A family of one name, in a world of its own. */
const called = (surname: string) => ({ ...UNSEEN, name: (first: string) => `${first} ${surname}` });

/** As it stands on the screen, without what moves. */
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: "disabled", caret: "hide" });
}
