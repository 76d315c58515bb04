import { expect, type Page } from "@playwright/test";
import { changedAt } from "@/tests/seal/changes";
import { LOCALES } from "@/lib/i18n/locale";
import { ABSENCE } from "./support/ask";
import { clientCodeOf } from "./support/build";
import { on } from "./support/casus";
import { become } from "./support/demo";
import { openInvitation } from "./support/post";
import { callerOf, get } from "./support/raw";
import { setUpGuardianAnswer, setUpSigner } from "./support/set-up";
import { NO, reach } from "./support/sign";
import { askAboutAbsence, type Family, tellFamily } from "./support/story";
import { test } from "./support/test";
import { sendUnseen } from "./support/unseen";
import { faultsOf } from "./support/watch";
import { judge, ZOOMED } from "./support/zoomed";

/** Bytes, compressed, that a page may send as script above what Next.js sends with any page. */
const MOST_CODE = 40_000;
const HOME = { category: /^Thuis/, name: "gezin", example: "wie er 's ochtends thuis is" };

/** Judges a page in every language, each time brought into its state. */
async function seen(page: Page, path: string, state?: (page: Page) => Promise<void>): Promise<void> {
  const of = `${path.replaceAll(/[0-9a-f-]{36}|[\w-]{43}/g, "…")}${state ? `, ${state.name}` : ""}`;
  for (const language of LOCALES) {
    const answer = await page.goto(on(page, `${path}${path.includes("?") ? "&" : "?"}taal=${language}`));
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    const code = clientCodeOf((await answer?.text()) ?? "");
    if (code > MOST_CODE) faultsOf(page).add(`${of} sends ${code} bytes of script above Next.js's own`);
    await state?.(page);
    await judge(page, `${of} (${language})`);
  }
}

/** Sends its form as it stands. */
async function refused(page: Page): Promise<void> {
  const main = page.getByRole("main");
  await main.locator("form .doen").getByRole("button").first().click();
  await expect(main.locator(".foutlijst, [role=alert]").first()).toBeVisible();
}

async function emptied(page: Page): Promise<void> {
  for (const box of await page.getByRole("main").getByRole("checkbox").all()) await box.uncheck();
  await refused(page);
}

const saysYes = (page: Page) => page.locator("#choice-except").check();

const wantsToTalk = (page: Page) => page.locator("#choice-talk").check();

/** Everything that opens stands open. */
async function opened(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const more of document.querySelectorAll<HTMLDetailsElement>("main details")) more.open = true;
  });
}

const askAboutBoth = async (story: Family) => {
  const request = await askAboutAbsence(story, { information: [ABSENCE, HOME] });
  return { request, own: `/tekenen/${request.split("/").at(-1)}` };
};

test("A parent's pages hold in every state and language, at 400 %", async ({ context: office, device }) => {
  test.slow(true, "every state is looked at in every language");
  const story = await tellFamily(office);
  const { request, own } = await askAboutBoth(story);
  const iris = await setUpSigner(await device(ZOOMED), story.mother);
  const step = (name: string) => `${own}/${name}`;

  await seen(iris, "/mijn");
  await seen(iris, own, opened);
  const onward = (path: string, button: string | RegExp, filling = {}) =>
    sendUnseen(iris, `${path}?taal=nl`, button, filling);
  await onward(own, "Ik heb het gelezen, verder", { left: { category: /^Thuis/ } });
  await seen(iris, step("antwoord"), opened);
  await seen(iris, step("antwoord"), refused);
  await seen(iris, step("antwoord"), saysYes);
  await seen(iris, step("antwoord"), wantsToTalk);
  const withoutCode = await become(await device(ZOOMED), story.mother);
  await seen(withoutCode, step("antwoord"));
  await seen(withoutCode, `/bewijs?verder=${encodeURIComponent(own)}`);

  await onward(own, "Ik wil eerst praten");
  await seen(iris, step("klaar"));
  await onward(step("antwoord"), /^Onderteken/, {
    typed: { typed: story.mother },
    chosen: { check: /^Ik weet/, choice: /^Ja, behalve/, reach: reach(false) },
  });
  await seen(iris, step("klaar"));
  await seen(iris, own, opened);
  await seen(iris, step("bewijs"));
  await onward(own, "Ja, stop nu");
  await seen(iris, step("klaar"));
  await seen(iris, own);
  await iris.goto(on(iris, `${step("brief")}?taal=nl`));
  await setUpGuardianAnswer(iris, { name: story.mother, choice: NO, onlyForMyself: true });
  await seen(iris, step("klaar"));
  await seen(iris, own);
  await seen(iris, step("brief"), emptied);
  await sendUnseen(story.marije, request, "Ja, beëindig nu");
  await seen(iris, own);
});

test("A pupil's pages, the door and where a file is checked hold in every state and language, at 400 %", async ({
  context: office,
  device,
}) => {
  test.slow(true, "every state is looked at in every language");
  const story = await tellFamily(office);
  const { request, own } = await askAboutBoth(story);
  const door = await openInvitation(await device(ZOOMED), story.pupil);
  await seen(door, new URL(door.url()).pathname, opened);
  for (const path of ["/uitnodiging", "/code", "/code?fout=1", "/uitnodiging/niet-voor-mij"])
    await seen(door, path);

  const fenna = await setUpSigner(await device(ZOOMED), story.pupil);
  const send = (button: string | RegExp, filling = {}) =>
    sendUnseen(fenna, `${own}?taal=nl`, button, filling);
  await seen(fenna, "/mijn");
  await seen(fenna, own, opened);
  await seen(fenna, own, refused);
  await send("Ik stop even, bewaar dit");
  await seen(fenna, `${own}/bewaard`);
  await send(/^Onderteken/, { chosen: { choice: /^Ik wil eerst praten/ } });
  await seen(fenna, `${own}/klaar`);
  await send(/^Onderteken/, {
    ...{ typed: { typed: story.pupil }, left: { category: /^Thuis/ } },
    chosen: { check: /^Ik weet/, choice: /^Ja, maar niet alles/ },
  });
  await seen(fenna, `${own}/klaar`);
  await seen(fenna, own, opened);
  await seen(fenna, "/tekenen/01900000-0000-7000-8000-000000000000");
  await seen(await become(await device(ZOOMED), "Aylin Kaya"), "/mijn/brief");
  await seen(await become(await device(ZOOMED), "Lore Vandamme"), "/mijn/kringen");

  await seen(door, "/controleren");
  await seen(door, "/controleren", refusedFile);
  const ours = (await get(await callerOf(story.marije), `${request}/formulier.pdf`)).bytes;
  for (const file of [ours, changedAt(ours, Math.floor(ours.length / 2)), Buffer.from("%PDF-1.7\n%%EOF\n")]) {
    await door.goto("/controleren");
    await bring(door, file);
    await seen(door, "/controleren?antwoord=1");
  }
});

async function bring(page: Page, buffer: Buffer): Promise<void> {
  const main = page.getByRole("main");
  await main
    .locator("input[type=file]")
    .setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer });
  const loaded = page.waitForEvent("load");
  await main.locator("form .doen").getByRole("button").click();
  await loaded;
}

/** What is no PDF. */
async function refusedFile(page: Page): Promise<void> {
  await bring(page, Buffer.from("Geachte mevrouw"));
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
}
