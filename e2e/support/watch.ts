import type { BrowserContext, Page, Response } from "@playwright/test";

/** What was seen to be wrong on the pages of one journey; it fails at its end when anything is left here. */
export type Faults = Set<string>;

const known = new WeakMap<BrowserContext, { faults: Faults; scripts: boolean }>();

export function faultsOf(page: Page): Faults {
  const faults = known.get(page.context())?.faults;
  if (!faults) throw new Error("This page was not opened by a fixture of e2e/support/test.ts.");
  return faults;
}

/** axe is a script of its own: it stands still where scripts are switched off. */
export const hasScripts = (page: Page): boolean => known.get(page.context())?.scripts ?? true;

/** Watches every page of a browser: faults in the console, answers that fail, headers that are missing. */
export function watch(context: BrowserContext, faults: Faults, scripts = true): void {
  known.set(context, { faults, scripts });
  context.on("console", (message) => {
    if (message.type() !== "error" || isAnswer(message.text())) return;
    faults.add(`${placeOf(message.page()?.url())} says in the console: ${message.text()}`);
  });
  context.on("weberror", (error) =>
    faults.add(`${placeOf(error.page()?.url())} throws: ${error.error().message}`),
  );
  context.on("response", (response) => checkAnswer(response, faults));
}

/** The browser repeats each 4xx and 5xx in the console; they are judged as answers. */
const isAnswer = (text: string) => text.startsWith("Failed to load resource");

function checkAnswer(response: Response, faults: Faults): void {
  const place = placeOf(response.url());
  const kind = response.request().resourceType();
  const status = response.status();
  if (status >= 500) faults.add(`${place} answers ${status}`);
  if (status >= 400 && !["document", "fetch", "xhr"].includes(kind))
    faults.add(`${place} (${kind}) answers ${status}`);
  if (kind !== "document" || status >= 300) return;
  const headers = response.headers();
  // Next.js writes its own, as strict, on the answer to a form that was sent without scripts.
  const kept = headers["cache-control"] ?? "nothing";
  const form = response.request().method() === "POST";
  if (kept !== "private, no-store" && !(form && kept.includes("no-store")))
    faults.add(`${place} may be kept: Cache-Control ${kept}`);
  for (const name of ["content-security-policy", "x-content-type-options", "referrer-policy"])
    if (headers[name] === undefined) faults.add(`${place} has no ${name}`);
}

/** A path without the ids and tokens in it. */
export function placeOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return "a page";
  return new URL(url).pathname
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "…")
    .replace(/(uitnodiging|link)\/[^/]+/, "$1/…");
}
