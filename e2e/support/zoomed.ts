import type { BrowserContextOptions, Page } from "@playwright/test";
import { violationsOn } from "./look";
import { faultsOf } from "./watch";

/** A screen of 1280 × 1024 at 400 %. */
export const ZOOMED: BrowserContextOptions = { viewport: { width: 320, height: 256 } };

/**
 * Judges a page in the state in which it stands, on a screen at 400 %: no violation, nothing to scroll sideways for, no words cut
 * off, and whatever takes the focus is seen.
 */
export async function judge(page: Page, state: string): Promise<void> {
  const found = [...(await violationsOn(page)), ...(await page.evaluate(faultsWhenZoomed))];
  for (const fault of found) faultsOf(page).add(`${state} ${fault}`);
}

/** Runs in the browser. */
function faultsWhenZoomed(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const name = (element: Element) => {
    const words = element.textContent?.trim().slice(0, 30) ?? "";
    return `${element.localName}${element.id ? `#${element.id}` : ""} "${words}"`;
  };
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const onSight = (element: Element) => !element.closest(".vh") && isShown(element);
  const cut = [...document.querySelectorAll("body *")].filter((element) => {
    const { overflowX } = getComputedStyle(element);
    return (
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 0 &&
      ["hidden", "clip", "auto", "scroll"].includes(overflowX) &&
      !element.matches("input, textarea, select, canvas") &&
      onSight(element)
    );
  });
  const stops = document.querySelectorAll<HTMLElement>(
    "a[href], button, input:not([type=hidden]), select, textarea, summary",
  );
  const hidden = [...stops].filter((stop) => {
    if (!isShown(stop) || stop.tabIndex < 0 || stop.matches(":disabled")) return false;
    stop.focus();
    // What is drawn for a box or choice is its label.
    const drawn = stop.closest("label") ?? stop;
    const { left, right, top, bottom } = drawn.getBoundingClientRect();
    const middle = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const heights = [0.1, 0.5, 0.9].map((part) => top + (bottom - top) * part);
    return !heights.some((height) => {
      const there = document.elementFromPoint(middle, height);
      return there !== null && (drawn.contains(there) || there.contains(drawn));
    });
  });
  return [
    ...(scrollWidth > clientWidth ? [`is ${scrollWidth} px wide on a screen of ${clientWidth}`] : []),
    ...cut.map((element) => `cuts off ${name(element)}`),
    ...hidden.map((element) => `hides the focus on ${name(element)}`),
  ];
}
