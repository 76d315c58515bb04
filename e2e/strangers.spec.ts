import { expect, type Page } from "@playwright/test";
import { aged, makeCasus, on } from "./support/casus";
import { become, newName } from "./support/demo";
import { type Answer, cookiesOf, send } from "./support/raw";
import { askAboutAbsence, FACT, tellCasus } from "./support/story";
import { test } from "./support/test";

const NO_SUCH_ID = "01900000-0000-7000-8000-000000000000";

test("What is not yours answers as what does not exist, to the byte", async ({ context }) => {
  const story = await tellCasus(context);
  const request = await askAboutAbsence(story);
  const [casus = "", consent = ""] = request.match(/[0-9a-f-]{36}/g) ?? [];
  const sub = [
    "",
    "/notities",
    "/notities/nieuw",
    "/mensen",
    "/toestemming",
    `/toestemming/${consent}`,
    "/meedoen",
  ];

  const strangers = {
    "a professional of another covenant": await become(context, "Els Peeters"),
    "a coordinator of another organisation": await become(context, "Fatma Demir"),
    "the officer of the same organisation": await become(context, "Ans Bakker"),
    "the head of the same school": await become(context, "Hanneke Vos"),
  };
  for (const [who, page] of Object.entries(strangers)) {
    await test.step(who, async () => {
      for (const place of sub) await sameAsNothing(page, `/casussen/${casus}${place}`, casus);
      await page.goto(on(page, `/casussen/${casus}/notities`));
      await expect(page.getByRole("heading", { name: "Deze pagina is er niet." })).toBeVisible();
      await expect(page.locator("body")).not.toContainText(FACT);
    });
  }

  for (const name of ["Noor van Dalen", "Sanne de Wit", "Lore Vandamme"]) {
    await test.step(`${name}, who is asked something else`, async () => {
      const page = await become(context, name);
      for (const step of ["", "/brief", "/antwoord", "/ondertekenen", "/klaar"])
        await sameAsNothing(page, `/tekenen/${consent}${step}`, consent);
    });
  }

  await test.step("a coordinator finds nothing of it below a casus of their own", async () => {
    const fatma = strangers["a coordinator of another organisation"];
    const own = await makeCasus(fatma, { name: newName("Olga"), birthDate: aged(14) }, []);
    for (const step of ["", "/vraag", "/nakijken", "/vastleggen"])
      await sameAsNothing(fatma, `${own}/toestemming/${consent}${step}`, consent);
    await sameAsNothing(fatma, `${own}/mensen/${casus}`, casus);
  });
});

/** An address with an id that is hidden from this person, and the same with an id that nothing has. */
async function sameAsNothing(page: Page, path: string, hidden: string) {
  const headers = { cookie: await cookiesOf(page) };
  const [there, nowhere] = await Promise.all([
    send(on(page, path), { headers }),
    send(on(page, path.replaceAll(hidden, NO_SUCH_ID)), { headers }),
  ]);
  expect(there.status, path).toBe(404);
  expect(blanked(there, hidden), path).toEqual(blanked(nowhere, NO_SUCH_ID));
}

/** Without what is new in every answer: the id that was asked for, the nonce, the time. */
function blanked({ status, headers: { date: _date, ...headers }, body }: Answer, id: string) {
  const nonce = /nonce-([^']+)'/.exec(headers["content-security-policy"] ?? "")?.[1] ?? "none";
  const blank = (text: string) => text.replaceAll(id, "ID").replaceAll(nonce, "NONCE");
  return {
    status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, blank(value)])),
    body: blank(body),
  };
}
