import { defineConfig, devices } from "@playwright/test";

// `npm run test:e2e` gives a free port and the Chromium of this machine. Who writes journeys may let them run against a
// demo that stands already: E2E_BASE=http://localhost:3000 npx playwright test.
const port = (process.env.E2E_PORT ??= "3900");
const portWithoutProxy = (process.env.E2E_PORT_WITHOUT_PROXY ??= "3901");
const standing = process.env.E2E_BASE;
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A journey signs twice and is looked at on every page; the machine may be busy.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: standing ?? `http://localhost:${port}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    screenshot: "only-on-failure",
    // What the page was made of, at every step; a picture of every moment costs more than the journeys themselves have to give.
    trace: { mode: "retain-on-failure", screenshots: false },
  },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: {
          executablePath: process.env.E2E_CHROMIUM || undefined,
          args: [
            ...(asRoot ? ["--no-sandbox"] : []),
            "--disable-quic",
            "--no-first-run",
            "--disable-component-update",
            "--disable-sync",
            "--disable-background-networking",
          ],
        },
      },
    },
  ],
  webServer: standing
    ? undefined
    : {
        command: "node --import tsx --conditions=react-server e2e/support/server.ts",
        cwd: import.meta.dirname,
        url: `http://localhost:${port}/api/ready`,
        env: { E2E_PORT: port, E2E_PORT_WITHOUT_PROXY: portWithoutProxy },
        timeout: 180_000,
        gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
        stdout: "pipe",
      },
});
