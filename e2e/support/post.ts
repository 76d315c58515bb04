import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import { look } from "./look";

export const INVITATION = /^(Er ligt een vraag voor|There is a question waiting|هناك طلب)/;
export const CODE = /(code voor|code for|إلى) Kringspraak$/;

/** Opens the demo's post in this browser, where it lies as soon as the newest of `atLeast` such messages came to somebody. */
export async function letterTo(
  browser: BrowserContext,
  { name, subject, atLeast = 1 }: { name: string; subject: RegExp; atLeast?: number },
): Promise<Locator> {
  const page = await browser.newPage();
  const letters = page
    .getByRole("article")
    .filter({ hasText: `Aan ${name}` })
    .filter({ has: page.getByRole("heading", { name: subject }) });
  await expect(async () => {
    await page.goto("/demo/post");
    expect(await letters.count()).toBeGreaterThanOrEqual(atLeast);
  }).toPass({ timeout: 30_000 });
  await look(page);
  return letters.first();
}

/** Opens what the newest invitation to somebody links to, as a mail program does: in a tab of its own. */
export async function openInvitation(browser: BrowserContext, name: string, atLeast = 1): Promise<Page> {
  const letter = await letterTo(browser, { name, subject: INVITATION, atLeast });
  const link = await letter.getByRole("link", { name: /\/uitnodiging\// }).getAttribute("href");
  await letter.page().close();
  const page = await browser.newPage();
  await page.goto(link ?? "");
  return page;
}

/** The eight digits of the newest code that somebody got. */
export async function codeOf(browser: BrowserContext, name: string, atLeast = 1): Promise<string> {
  const letter = await letterTo(browser, { name, subject: CODE, atLeast });
  const [code] = /\b\d{8}\b/.exec(await letter.innerText()) ?? [];
  await letter.page().close();
  if (code === undefined) throw new Error("The message bears no code.");
  return code;
}
