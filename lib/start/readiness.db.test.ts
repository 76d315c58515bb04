import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closePool } from "@/lib/db/client";
import { loadDemo } from "@/lib/demo/world/load";
import { newDatabase, type TestDatabase } from "@/tests/db/database";
import { readiness } from "./readiness";

let database: TestDatabase;

beforeEach(async () => {
  database = await newDatabase();
  vi.stubEnv("DATABASE_URL", database.appUrl);
  vi.stubEnv("KRINGSPRAAK_DEMO", "1");
  vi.stubEnv("KRINGSPRAAK_ORIGIN", "http://localhost:3000");
  for (const name of ["AUTH_SECRET", "KRINGSPRAAK_KEK", "KRINGSPRAAK_AUDIT_KEY"]) {
    vi.stubEnv(name, randomBytes(32).toString("base64"));
  }
});

afterEach(async () => {
  await closePool();
  vi.unstubAllEnvs();
});

test("a migrated database and a whole environment are ready", async () => {
  expect(await readiness()).toEqual({ database: true, migrations: true, key: true });
});

test("a database that misses a migration is not ready", async () => {
  const owner = postgres(database.adminUrl, { max: 1 });
  await owner`delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)`;
  await owner.end();
  expect(await readiness()).toEqual({ database: true, migrations: false, key: true });
});

test("a wrong login, or no server at all, is not ready", async () => {
  vi.stubEnv("DATABASE_URL", Object.assign(new URL(database.appUrl), { password: "fout" }).href);
  expect(await readiness()).toMatchObject({ database: false, migrations: false });
  vi.stubEnv("DATABASE_URL", "postgres://app:app@127.0.0.1:1/kringspraak");
  expect(await readiness()).toMatchObject({ database: false, migrations: false });
});

test("without a key it is not ready", async () => {
  vi.stubEnv("KRINGSPRAAK_KEK", "");
  expect(await readiness()).toMatchObject({ database: true, key: false });
});

test("a key that did not seal this database is not ready, whatever it looks like", async () => {
  await loadDemo(database.adminUrl);
  expect(await readiness()).toMatchObject({ key: true });
  vi.stubEnv("KRINGSPRAAK_KEK", randomBytes(32).toString("base64"));
  expect(await readiness()).toEqual({ database: true, migrations: true, key: false });
});
