import { expect, type Page } from "@playwright/test";
import { askConsent } from "./support/ask";
import { on } from "./support/casus";
import { press } from "./support/look";
import { readPdf } from "./support/pdf";
import { enter, signAsGuardian, signAsPupil, YES } from "./support/sign";
import { noteTaps } from "./support/taps";
import { askAboutAbsence, FACT, HOME_FACT, ON_PAGES, tellCasus } from "./support/story";
import { TELEPHONE, test } from "./support/test";

test("School asks, a mother and a pupil of thirteen say yes, and from then on a youth-care professional reads what they allowed", async ({
  context: office,
  device,
}) => {
  const story = await tellCasus(office, undefined, ON_PAGES);
  const { casus, pupil, mother, father, marije, carla } = story;
  const request = await askAboutAbsence(story, {}, askConsent);
  await readsNothing(carla, casus);

  const iris = await enter(await device(TELEPHONE), mother);
  const taps = await noteTaps(iris);
  await signAsGuardian(iris, { name: mother, choice: YES, onlyForMyself: false });
  // With the link in the message itself; the two buttons of the code are hers to prove who she is.
  expect(["the link", ...taps].length, taps.join("\n")).toBeLessThanOrEqual(9);
  expect([taps[0], taps.at(-1)]).toEqual([
    expect.stringMatching(/^Ik heb het gelezen/),
    expect.stringMatching(/^Onderteken/),
  ]);
  await expect(iris.getByText("wij wachten nog", { exact: true })).toBeVisible();
  await readsNothing(carla, casus);

  const fenna = await enter(await device(TELEPHONE), pupil);
  await signAsPupil(fenna, { name: pupil, choice: YES });
  await expect(fenna.getByText("geldt", { exact: true })).toBeVisible();

  await press(carla, "Fenna", `U doet mee aan de casus van ${pupil}.`);
  await press(carla, "Lees de notities", "Eén notitie over Fenna is nieuw voor u.");
  const note = carla.getByRole("article").filter({ hasText: FACT });
  await expect(note.getByRole("note")).toContainText("Waarom mag ik dit lezen?");
  await expect(note.getByRole("note")).toContainText(/toestemming.*CON-1/s);
  await expect(carla.getByText(HOME_FACT)).toBeHidden();

  await test.step("the blank form gives each of the three a sheet that says why", async () => {
    const { text, info } = await readPdf(marije, `${request}/formulier.pdf`);
    for (const name of [pupil, mother, father]) expect(text).toContain(`Voor ${name}`);
    expect(text).toContain("U hebt gezag over Fenna.");
    expect(text).toContain("SAY-NL-2");
    saysNobody(info, story);
  });

  await test.step("the asker's edition says who answered what", async () => {
    const { text, info } = await readPdf(marije, `${request}/antwoord.pdf`);
    for (const name of [pupil, mother]) expect(text).toContain(name);
    expect(text).toMatch(/[0-9a-f]{64}/);
    saysNobody(info, story);
  });

  await test.step("the signer's copy knows nobody else's answer", async () => {
    const consent = request.split("/").at(-1) ?? "";
    const { text, info, headers } = await readPdf(iris, `/tekenen/${consent}/kopie.pdf`);
    expect(text).toContain(mother);
    expect(text).toMatch(/Uw antwoord .* Ja\. /);
    expect(text).toMatch(/SHA-256 [0-9a-f]{64}/);
    expect(text).not.toContain(father);
    expect(headers["cache-control"]).toBe("private, no-store");
    expect(headers["content-disposition"]).not.toMatch(/Iris|Fenna/i);
    saysNobody(info, story);
  });
});

async function readsNothing(page: Page, casus: string) {
  await page.goto(on(page, `${casus}/notities`));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(FACT)).toBeHidden();
  await expect(page.getByText(HOME_FACT)).toBeHidden();
}

/** What a file says about itself names nobody. */
function saysNobody(
  info: Record<string, unknown>,
  { pupil, mother, father }: Record<"pupil" | "mother" | "father", string>,
) {
  for (const name of [pupil, mother, father]) expect(JSON.stringify(info)).not.toContain(name.split(" ")[1]);
}
