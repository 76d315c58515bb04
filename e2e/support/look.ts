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
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  for (const { id, help, nodes } of violations) {
    const first = nodes[0]?.target.join(" ") ?? "";
    faults.add(`${placeOf(page.url())} fails ${id} (${help}) ${nodes.length} times, first at ${first}`);
  }
}

async function widthWhenNarrow(page: Page): Promise<number> {
  const before = page.viewportSize();
  if (before === null) throw new Error("A page of a journey has a size.");
  await page.setViewportSize({ ...before, width: NARROW });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(before);
  return wide;
}

/** The elements of a page with their roles and states, without what they say: pages alike are judged once a worker and language. */
function shapeOfPage(): string {
  // Words of another language are of other lengths.
  const language = document.documentElement.lang;
  const marks = ["role", "type", "aria-invalid", "aria-expanded", "open", "class", "href"];
  const elements = [...document.querySelectorAll("body *")]
    .map((element) => {
      const states = marks.map((mark) =>
        mark === "href" ? element.hasAttribute(mark) : element.getAttribute(mark),
      );
      return [element.localName, ...states].join("|");
    })
    .join("\n");
  return `${language}\n${elements}`;
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
