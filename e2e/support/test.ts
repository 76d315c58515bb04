import { type BrowserContext, type BrowserContextOptions, test as base, expect } from "@playwright/test";
import { type Faults, watch } from "./watch";

/** A telephone of a parent or a pupil. */
export const TELEPHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

type Journey = {
  faults: Faults;
  /** A browser of somebody's own, with cookies of its own. */
  device: (options?: BrowserContextOptions) => Promise<BrowserContext>;
};

/** Every browser of a journey is watched; what was seen to be wrong fails it at the end. */
export const test = base.extend<Journey>({
  faults: [
    async ({}, use) => {
      const faults: Faults = new Set();
      await use(faults);
      expect([...faults]).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, faults }, use) => {
    watch(context, faults);
    await use(context);
  },
  device: async ({ browser, faults, contextOptions, baseURL, locale, timezoneId }, use) => {
    const devices: BrowserContext[] = [];
    await use(async (options) => {
      const device = await browser.newContext({ ...contextOptions, baseURL, locale, timezoneId, ...options });
      watch(device, faults, options?.javaScriptEnabled);
      devices.push(device);
      return device;
    });
    await Promise.all(devices.map((device) => device.close()));
  },
});
