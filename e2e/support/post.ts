import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import { look } from "./look";

export const INVITATION = /^(Er ligt een vraag voor|There is a question waiting|هناك طلب)/;
export const CODE = /(code voor|code for|إلى) Kringspraak$/;

type Wanted = { name: string; subject: RegExp; atLeast?: number };

/** Opens somebody's post of the demo in this browser, as soon as the newest of `atLeast` such messages lies there. */
export async function letterTo(browser: BrowserContext, wanted: Wanted): Promise<Locator> {
  const { address } = await newest(browser, wanted);
  const page = await browser.newPage();
  await page.goto(address);
  await look(page);
  return page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { name: wanted.subject }) })
    .first();
}

/** Opens what the newest invitation to somebody links to, as a mail program does: in a tab of its own. */
export async function openInvitation(browser: BrowserContext, name: string, atLeast = 1): Promise<Page> {
  const { letter } = await newest(browser, { name, subject: INVITATION, atLeast });
  const [, link] = /href="([^"]*\/uitnodiging\/[^"]+)"/.exec(letter) ?? [];
  if (link === undefined) throw new Error("The message bears no link.");
  const page = await browser.newPage();
  await page.goto(link);
  return page;
}

/** The eight digits of the newest code that somebody got. */
export async function codeOf(browser: BrowserContext, name: string, atLeast = 1): Promise<string> {
  const { letter } = await newest(browser, { name, subject: CODE, atLeast });
  const [code] = /\b\d{8}\b/.exec(wordsIn(letter)) ?? [];
  if (code === undefined) throw new Error("The message bears no code.");
  return code;
}

/** Where somebody's own post lies. */
const known = new Map<string, string>();

/** Asks for the post until the message is there, without showing it: messages of all journeys lie in it. */
async function newest(
  browser: BrowserContext,
  { name, subject, atLeast = 1 }: Wanted,
): Promise<{ address: string; letter: string }> {
  const found = { address: "", letter: "" };
  const read = async (address: string) => (await browser.request.get(address)).text();
  await expect(async () => {
    found.address ||= known.get(name) ?? ownPost(await read("/demo/post"), name);
    known.set(name, found.address);
    const [, ...letters] = (await read(found.address)).split("<article");
    const such = letters.filter((letter) => subject.test(wordsIn(/<h2.*?<\/h2>/s.exec(letter)?.[0] ?? "")));
    expect(such.length).toBeGreaterThanOrEqual(atLeast);
    found.letter = such[0] ?? "";
  }).toPass({ timeout: 30_000, intervals: [200] });
  return found;
}

/** The address of somebody's own post. */
function ownPost(html: string, name: string): string {
  const links = [...html.matchAll(/<a [^>]*href="([^"]*\/demo\/post\?voor=[^"]+)"[^>]*>(.*?)<\/a>/gs)];
  const own = links.find(([, , words = ""]) => wordsIn(words).endsWith(` ${name}`));
  if (own?.[1] === undefined) throw new Error(`Nothing went to ${name}.`);
  return own[1];
}

const wordsIn = (html: string) =>
  html
    .replaceAll(/<!--.*?-->/gs, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll(/\s+/g, " ")
    .trim();
