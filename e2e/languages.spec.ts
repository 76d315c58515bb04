import { type BrowserContext, expect, type Page } from "@playwright/test";
import { idOfPerson, on } from "./support/casus";
import { arrive, look, press } from "./support/look";
import { readPdf } from "./support/pdf";
import { codeOf, openInvitation } from "./support/post";
import { askAboutAbsence, type Family, tellFamily } from "./support/story";
import { TELEPHONE, test } from "./support/test";

/** The coordinator notes in which language somebody is written to. */
async function writeIn(family: Family, name: string, language: string): Promise<void> {
  const { marije, casus } = family;
  const id = await idOfPerson(marije, casus, name);
  await marije.goto(on(marije, `${casus}/mensen/${id}/adres`));
  await marije.getByLabel("In welke taal schrijven wij?").selectOption({ label: language });
  await press(marije, "Bewaar het adres", name);
  await expect(marije.getByText(`Wij schrijven in het ${language}.`)).toBeVisible();
}

async function reads(page: Page, language: string, direction: string): Promise<void> {
  const html = page.locator("html");
  await expect(html).toHaveAttribute("lang", language);
  await expect(html).toHaveAttribute("dir", direction);
}

async function choose(page: Page, language: string): Promise<void> {
  await page.locator(".taalkeuze > summary").click();
  await look(page);
  await page.getByRole("button", { name: language, exact: true }).click();
}

/** A mother to whom we write Arabic signs in it, from the link in her message to the copy that she keeps. */
async function signInArabic(device: BrowserContext, mother: string): Promise<Page> {
  const page = await openInvitation(device, mother);
  await reads(page, "ar", "rtl");
  await arrive(page, "هناك طلب جاهز.");
  await press(page, "أرسلوا إليّ رمزًا", "أدخلوا الأرقام الثمانية.");
  await page.getByLabel("الرمز من الرسالة").fill(await codeOf(device, mother));
  await page.getByRole("button", { name: "متابعة" }).click();
  await arrive(page, "Mogen wij Jeugdteam Noord vertellen hoe het gaat?");
  await reads(page, "ar", "rtl");
  await expect(page.getByText("هذه ترجمة. النص المعتمد هو النص الهولندي.")).toBeVisible();
  await expect(page.getByText("الطلب نفسه مكتوب بالهولندية.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 }).locator("[lang=nl]")).toBeVisible();
  await press(page, "قرأت ذلك، متابعة", "ما جوابكم؟");
  await page.getByRole("radio", { name: /^نعم/ }).check();
  await press(page, "توقيع", "ما جوابكم؟");
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(6);
  for (const check of await page.getByRole("checkbox", { name: /^أعرف/ }).all()) await check.check();
  await page.getByRole("radio", { name: /^باسمي أنا فقط لا أعرف/ }).check();
  await page.getByLabel("اسمكم").fill(mother);
  await press(page, "توقيع", /^شكرًا لكم/);
  return page;
}

/** Who asked goes through the mother's pages before her, in her language and in Dutch. */
async function seeEveryStep({ marije }: Family, request: string): Promise<void> {
  await marije.goto(on(marije, request));
  await press(marije, /^Bekijk hoe Iris .*het leest$/, /^Mogen wij Jeugdteam Noord/);
  await reads(marije, "ar", "rtl");
  await press(marije, "Antwoord", "ما جوابكم؟");
  for (const field of await marije.locator(".voorbeeld :is(input, button, textarea)").all())
    await expect(field).toBeDisabled();
  await press(marije, "Nederlands", "Wat is uw antwoord?");
  await reads(marije, "nl", "ltr");
  await press(marije, "Terug naar de brief", /^Mogen wij Jeugdteam Noord/);
  await press(marije, "Terug naar de vraag", /./);
}

test("A mother signs in Arabic, from the message to the copy, and the record says so", async ({
  context: office,
  device,
}) => {
  const family = await tellFamily(office);
  await writeIn(family, family.mother, "Arabisch");
  const request = await askAboutAbsence(family);
  await seeEveryStep(family, request);
  const page = await signInArabic(await device(TELEPHONE), family.mother);
  const consent = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? "";
  const copy = await readPdf(page, `/tekenen/${consent}/kopie.pdf`);
  expect(copy.info).toMatchObject({ Language: "ar-NL" });
  expect(copy.text).toContain("Mogen wij Jeugdteam Noord vertellen hoe het gaat?");
  const record = await readPdf(family.marije, `${request}/antwoord.pdf`);
  expect(record.text).toContain("In een andere taal: Arabisch, versie");
  expect(record.info).toMatchObject({ Language: "nl-NL" });

  await test.step("whoever logs out leaves no language behind, and hears so in it", async () => {
    await page.goto(on(page, "/mijn"));
    await arrive(page, /^مرحبًا/);
    await press(page, "تسجيل الخروج", "أدخلوا الرمز القصير من الرسالة.");
    await reads(page, "ar", "rtl");
    await page.goto(on(page, "/uitnodiging"));
    await reads(page, "nl", "ltr");
  });
});

test("Without scripts it is the same, a step at a time", async ({ context: office, device }) => {
  const family = await tellFamily(office);
  await writeIn(family, family.mother, "Arabisch");
  await askAboutAbsence(family);
  await signInArabic(await device({ ...TELEPHONE, javaScriptEnabled: false }), family.mother);
});

test("A pupil of thirteen chooses English, looks at the Dutch half way, and loses nothing", async ({
  context: office,
  device,
}) => {
  const family = await tellFamily(office);
  await askAboutAbsence(family);
  const telephone = await device(TELEPHONE);
  const page = await openInvitation(telephone, family.pupil);
  await arrive(page, "Er ligt een vraag klaar.");
  await choose(page, "English");
  await arrive(page, "There is a question waiting.");
  await press(page, "Send me a code", "Enter the eight digits.");
  await page.getByLabel("Code from the message").fill(await codeOf(telephone, family.pupil));
  await page.getByRole("button", { name: "Continue" }).click();
  await arrive(page, /^Hi Fenna\. You help decide\.$/);
  await page.getByRole("textbox", { name: /^Would you like to add something/ }).fill("Call me after five.");
  await page.getByRole("radio", { name: /^Yes Everything above/ }).check();

  await page.getByRole("button", { name: "Read it in Dutch" }).click();
  await arrive(page, /^Hoi Fenna\. Jij beslist mee\.$/);
  await reads(page, "nl", "ltr");
  const remark = page.getByRole("textbox", { name: /^Wil je er iets bij zeggen/ });
  await expect(remark).toHaveValue("Call me after five.");
  await choose(page, "English");
  await arrive(page, /^Hi Fenna/);

  await press(page, /^Sign$/, /^Hi Fenna/);
  await expect(page.getByText("Type your name.").first()).toBeVisible();
  for (const check of await page.getByRole("checkbox", { name: /^I know/ }).all()) await check.check();
  await page.getByLabel("Your name").fill(family.pupil);
  await press(page, /^Sign$/, /^Thank you, Fenna/);
  await expect(page.getByText("we are still waiting", { exact: true })).toBeVisible();
  await expect(page.getByText("Call me after five.")).toBeVisible();
});

test("A choice of language leads to no other site, and changes nothing by being opened", async ({ page }) => {
  await page.goto("/uitnodiging");
  const answers = await page.evaluate(async () => {
    const send = (verder: string, method = "POST") =>
      fetch("/taal", {
        method,
        redirect: "manual",
        ...(method === "POST" ? { body: new URLSearchParams({ taal: "en", verder }) } : {}),
      }).then(({ status, type }) => `${type} ${status}`);
    return [await send("//evil.example"), await send("/mijn", "GET")];
  });
  expect(answers).toEqual(["opaqueredirect 0", "basic 405"]);
  for (const verder of ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    const answer = await page.request.post("/taal", {
      form: { taal: "en", verder },
      headers: { Origin: new URL(page.url()).origin },
      maxRedirects: 0,
    });
    expect(answer.headers().location).toBe("/");
  }
  const foreign = await page.request.post("/taal", {
    form: { taal: "ar", verder: "/" },
    headers: { Origin: "https://evil.example" },
    maxRedirects: 0,
  });
  expect(foreign.status()).toBe(403);
  await page.goto("/inloggen");
  await reads(page, "nl", "ltr");
});
