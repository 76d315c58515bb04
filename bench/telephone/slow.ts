/** A slow telephone on a slow line, and what its pages show when. */
import type { Page } from "@playwright/test";

const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 1_600_000 / 8,
};

/** Slows this page down: a processor four times as slow, 150 ms there and back, 1.6 Mbit/s, and nothing kept from before. */
export async function slowDown(page: Page, { empty }: { empty: boolean }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: empty });
  await session.send("Network.emulateNetworkConditions", LINE);
}

/** When the largest thing on this page was painted, in milliseconds since it was asked for. */
export async function largestPaint(page: Page): Promise<number> {
  await page.waitForLoadState("networkidle");
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe(
          {
            type: "largest-contentful-paint",
            buffered: true,
          },
        );
      }),
  );
}
