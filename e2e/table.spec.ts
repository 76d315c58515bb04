import { expect, type Page } from "@playwright/test";
import { aged, email, makeCasus, on } from "./support/casus";
import { become, newName } from "./support/demo";
import { arrive, press } from "./support/look";
import { codeOf } from "./support/post";
import { signAsPupil, typeCode, untilSignature, YES } from "./support/sign";
import { askConsent } from "./support/ask";
import { ABOUT_ABSENCE } from "./support/story";
import { test } from "./support/test";

const PIN = "270419";
const DONE = "Bedankt. Het antwoord is bewaard.";

test("At one table a pupil signs with a PIN and the mother with a code, and nobody finds anything of the one before", async ({
  context: table,
  device,
}) => {
  const [pupil, mother] = [newName("Fenna"), newName("Iris")];
  const phone = await device();
  let page = await become(table, "Marije Postma");
  const casus = await makeCasus(page, { name: pupil, birthDate: aged(13) }, [
    { name: mother, relation: "moeder", email: email(mother) },
  ]);
  const request = await askConsent(page, casus, ABOUT_ABSENCE);

  await test.step("the professional is out, also behind the back button", async () => {
    await handTo(page, pupil, "Fenna");
    await page.getByRole("radio", { name: "Ik ken deze persoon" }).check();
    await press(page, "Log uit en geef het apparaat aan Fenna", "Kies eerst een pincode.");
    await page.goBack();
    await expect(page.getByRole("heading", { name: "Log in met uw werkadres." })).toBeVisible();
    await expect(page.locator("body")).not.toContainText("Fenna");
    await page.goto(on(page, "/aan-tafel"));
  });

  await test.step("the pupil chooses a PIN that is not easy, and reads the one question", async () => {
    await choosePin(page, "1234");
    await expect(page.getByText("te makkelijk te raden").first()).toBeVisible();
    await choosePin(page, PIN);
    await arrive(page, /^Hoi Fenna/);
    await page.goto(on(page, "/mijn"));
    await arrive(page, "Hier staat één vraag open.");
    await press(page, "Ga naar de vraag", /^Hoi Fenna/);
  });

  await test.step("signs with the PIN typed again, and is out at once", async () => {
    await page.getByLabel("Je pincode").fill("111222");
    await signAsPupil(page, { name: pupil, choice: YES }, /^Hoi Fenna/);
    await expect(page.getByText("Dit is niet de pincode van daarnet.").first()).toBeVisible();
    await page.getByLabel("Je pincode").fill(PIN);
    await page.getByRole("button", { name: "Onderteken" }).click();
    await arrive(page, DONE);
    await page.goBack();
    await expect(page.getByRole("heading", { name: DONE })).toBeVisible();
    await expect(page.locator("body")).not.toContainText("Fenna");
  });

  await test.step("the professional signs in anew, and hands over to the mother, who begins with nothing", async () => {
    page = await become(table, "Marije Postma");
    await page.goto(on(page, request));
    await expect(page.getByText(/^Aan tafel, op /)).toBeVisible();
    await handTo(page, mother, mother);
    await press(page, `Log uit en geef het apparaat aan ${mother}`, "Laat eerst zien wie er leest.");
    await press(page, "Stuur mij een code", "Vul de acht cijfers in.");
    await typeCode(page, await codeOf(phone, mother));
    await arrive(page, /./);
    await expect(page).toHaveURL(/\/tekenen\//);
    await untilSignature(page, { choice: YES });
    await expect(page.getByLabel("Uw naam")).toHaveValue("");
    await page.getByLabel("Uw naam").fill(mother);
    await press(page, "Onderteken", DONE);
  });

  await test.step("the evidence says how it went", async () => {
    page = await become(table, "Marije Postma");
    await page.goto(on(page, `${request}/bewijs`));
    await expect(page.getByText("Aan tafel, op het apparaat van een medewerker").first()).toBeVisible();
    await expect(page.getByText("Kende deze persoon.")).toBeVisible();
    await expect(page.getByText(/Een pincode die deze persoon zelf aan tafel koos/)).toBeVisible();
  });

  async function handTo(here: Page, name: string, call: string) {
    await here.goto(on(here, request));
    const row = here.getByRole("article").filter({ hasText: name });
    await row.getByRole("link", { name: "Laat hier aan tafel tekenen" }).click();
    await arrive(here, `Geef dit apparaat aan ${call}.`);
  }
});

async function choosePin(page: Page, pin: string) {
  await page.getByLabel("Pincode", { exact: true }).fill(pin);
  await page.getByLabel("Nog een keer dezelfde pincode").fill(pin);
  await page.getByRole("button", { name: "Open de vraag" }).click();
}
