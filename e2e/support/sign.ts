import { type BrowserContext, expect, type Page } from "@playwright/test";
import { arrive, look, press } from "./look";
import { codeOf, openInvitation } from "./post";

/** From the message to the question: link, code, question. */
export async function enter(device: BrowserContext, name: string): Promise<Page> {
  const page = await openInvitation(device, name);
  await askCode(page);
  await typeCode(page, await codeOf(device, name));
  await expect(page).toHaveURL(/\/tekenen\/[0-9a-f-]+$/);
  await look(page);
  return page;
}

export async function askCode(page: Page): Promise<void> {
  await arrive(page, "Er ligt een vraag klaar.");
  await press(page, "Stuur mij een code", "Vul de acht cijfers in.");
}

/** Types a code and waits for the next page, which may look like this one. */
export async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel("Code uit het bericht").fill(code);
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Ga verder" }).click();
  await loaded;
}

export const YES = /^Ja Alles/;
export const NO = /^Nee/;

export type GuardianAnswer = { choice: RegExp; onlyForMyself?: boolean; remark?: string; forAsker?: boolean };

/** A guardian's two pages, from the letter to the page that says thanks. */
export async function signAsGuardian(
  page: Page,
  { name, ...answer }: GuardianAnswer & { name: string },
): Promise<void> {
  await untilSignature(page, answer);
  await sign(page, name);
  await arrive(page, /^Dank u wel/);
}

/** All but the name. Who has no other guardian to speak for is not asked for whom the answer is, and nobody with a no. */
export async function untilSignature(
  page: Page,
  { choice, onlyForMyself, remark, forAsker }: GuardianAnswer,
): Promise<void> {
  await press(page, "Ik heb het gelezen, verder", "Wat is uw antwoord?");
  await expect(
    page.locator(":is([name=check], [name=choice], [name=reach], [name=authority]):checked"),
  ).toHaveCount(0);
  await tickAll(page);
  await page.getByRole("radio", { name: choice }).check();
  if (choice !== NO) await sayForWhom(page, onlyForMyself);
  if (remark || forAsker) await page.getByText("Wilt u er iets bij zeggen?").click();
  if (remark) await page.getByLabel("Uw opmerking").fill(remark);
  if (forAsker) await page.getByRole("checkbox", { name: /mag dit lezen/ }).check();
  await look(page);
}

async function sayForWhom(page: Page, onlyForMyself: boolean | undefined): Promise<void> {
  if (onlyForMyself === undefined) await page.getByRole("checkbox", { name: /^Ik heb gezag over/ }).check();
  else await page.getByRole("radio", { name: reach(onlyForMyself) }).check();
}

/** For whom a guardian says yes, who does not know what the other thinks. */
export const reach = (onlyForMyself: boolean): RegExp =>
  onlyForMyself ? /^Alleen voor mijzelf Ik weet niet/ : /^Ook namens .* Ik weet niet/;

/** The name under it. */
export async function sign(page: Page, name: string): Promise<void> {
  await page.getByLabel("Uw naam").fill(name);
  await page.getByRole("button", { name: "Onderteken" }).click();
}

/** Everything of a pupil's answer on one page. */
export async function signAsPupil(
  page: Page,
  { name, choice }: { name: string; choice: RegExp },
  then: string | RegExp = /^Dank je wel/,
): Promise<void> {
  await tickAll(page);
  await page.getByRole("radio", { name: choice }).check();
  await page.getByLabel("Je naam").fill(name);
  await press(page, "Onderteken", then);
}

async function tickAll(page: Page) {
  for (const check of await page.getByRole("checkbox", { name: /^Ik weet/ }).all()) await check.check();
}
