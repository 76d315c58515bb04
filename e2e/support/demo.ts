import { randomInt } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import { look } from "./look";

/** Opens the page of somebody of the demo, on the own host, in this browser. */
export async function become(browser: BrowserContext, name: string): Promise<Page> {
  const demo = await browser.newPage();
  await demo.goto("/demo");
  const opened = browser.waitForEvent("page");
  await demo
    .getByRole("button", { name: `Ga verder als ${name}`, exact: true })
    .first()
    .click();
  const page = await opened;
  await page.waitForURL(/\/(overzicht|mijn)$/);
  await demo.close();
  await look(page);
  return page;
}

/** A name that nobody else of the demo bears, also when journeys run twice against one world. */
export function newName(first: string): string {
  const letters = Array.from({ length: 6 }, () => String.fromCharCode(97 + randomInt(26))).join("");
  return `${first} ${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
}
