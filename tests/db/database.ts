import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";

export const templateName = "kringspraak_template";

export type TestDatabase = {
  /** Superuser login on this database. */
  adminUrl: string;
  /** Login of the product, role `app`: what DATABASE_URL is in production. */
  appUrl: string;
};

/** A migrated database of the caller's own, on the run's server; it goes when the server goes. */
export async function newDatabase(): Promise<TestDatabase> {
  const server = inject("adminUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const sql = postgres(server, { max: 1 });
  await sql`create database ${sql(name)} template ${sql(templateName)}`;
  await sql.end();
  const adminUrl = databaseUrl(server, name);
  return { adminUrl, appUrl: Object.assign(new URL(adminUrl), { username: "app", password: "app" }).href };
}

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
