// npm run pictures: takes the pictures of docs/ anew, of the house as it stands.
import path from "node:path";
import { defineConfig } from "@playwright/test";
import journeys from "@/playwright.config";

export default defineConfig(journeys, {
  testDir: import.meta.dirname,
  testMatch: "**/*.pictures.ts",
  outputDir: path.resolve(import.meta.dirname, "../../test-results"),
});
