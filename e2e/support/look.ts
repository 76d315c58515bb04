import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { faultsOf, hasScripts, placeOf } from "./watch";

const NARROW = 320;
const seen = new Set<string>();

/** Judges a page in the state in which it stands: no violation that axe finds, and nothing beside the screen at 320 px. */
export async function look(page: Page): Promise<void> {
  if (process.env.E2E_BLIND) return;
  const shape = `${placeOf(page.url())} ${await page.evaluate(shapeOfPage)}`;
  if (seen.has(shape)) return;
  seen.add(shape);
  const faults = faultsOf(page);
  const wide = await widthWhenNarrow(page);
  if (wide > NARROW) faults.add(`${placeOf(page.url())} is ${wide} px wide on a screen of ${NARROW}`);
  if (!hasScripts(page)) return;
  for (const violation of await violationsOn(page)) faults.add(`${placeOf(page.url())} ${violation}`);
}

/** What axe finds to be wrong with a page as it stands. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Nothing of what it finds to be right is told: that is a thousand times as much.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"], preload: false });
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `fails ${id} (${help}) ${nodes.length} times, first at ${nodes[0]?.target.join(" ") ?? ""}`,
  );
}

async function widthWhenNarrow(page: Page): Promise<number> {
  const before = page.viewportSize();
  if (before === null) throw new Error("A page of a journey has a size.");
  await page.setViewportSize({ ...before, width: NARROW });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(before);
  return wide;
}

/**
 * The kinds of elements of a page, each in what it stands in, with their roles and states, without what they say and how many of
 * them there are: pages alike are judged once a worker and language.
 */
function shapeOfPage(): string {
  // Words of another language are of other lengths.
  const language = document.documentElement.lang;
  const marks = ["role", "type", "aria-invalid", "aria-expanded", "open", "class", "href"];
  const kindOf = (element: Element) => {
    const states = marks.map((mark) =>
      mark === "href" ? element.hasAttribute(mark) : element.getAttribute(mark),
    );
    return [element.localName, ...states].join("|");
  };
  const kinds = new Set<string>();
  for (const element of document.querySelectorAll("body *"))
    kinds.add(`${element.parentElement ? kindOf(element.parentElement) : ""} > ${kindOf(element)}`);
  return [language, ...[...kinds].sort()].join("\n");
}

/** Waits for the page that bears this heading, and looks at it. */
export async function arrive(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  // Whoever leaves a page while it still comes in sees faults that nobody else sees.
  await page.waitForLoadState();
  await expect(page).toHaveTitle(/./);
  await look(page);
}

/** Presses a button or follows a link, and arrives. */
export async function press(page: Page, name: string | RegExp, heading: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).or(page.getByRole("link", { name })).first().click();
  await arrive(page, heading);
}
