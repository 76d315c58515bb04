import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

const resolve = {
  alias: [
    { find: /^@\//, replacement: root },
    // The guard against importing server code in the browser throws outside Next; tests run on the server.
    { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
  ],
};

const never = ["**/node_modules/**", "**/.next/**", "**/.data/**", "e2e/**"];

export default defineConfig({
  test: {
    // Left to itself it keeps one processor free, which on two is half: a test that asks the database waits most of its time.
    maxWorkers: "100%",
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["lib/**/*.test.ts", "components/**/*.test.tsx", "scripts/**/*.test.ts"],
          exclude: [...never, "**/*.db.test.ts"],
        },
      },
      {
        resolve,
        test: {
          name: "db",
          include: ["lib/**/*.db.test.ts", "tests/db/**/*.test.ts"],
          exclude: never,
          globalSetup: ["./tests/db/server.ts"],
          // It imports parts of Next.js without their endings, which Node itself does not find.
          server: { deps: { inline: ["next-auth"] } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: "app",
          include: ["tests/app/**/*.test.ts"],
          globalSetup: ["./tests/db/server.ts"],
          server: { deps: { inline: ["next-auth"] } },
        },
      },
    ],
  },
});
