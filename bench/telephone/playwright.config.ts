// npm run bench:telephone: the journeys' server and browser, for one measurement.
import path from "node:path";
import { defineConfig } from "@playwright/test";
import journeys from "@/playwright.config";

export default defineConfig(journeys, {
  testDir: import.meta.dirname,
  testMatch: "measure.ts",
  outputDir: path.resolve(import.meta.dirname, "../../test-results"),
  workers: 1,
  timeout: 900_000,
  expect: { timeout: 60_000 },
  use: { trace: "off", screenshot: "off" },
});
