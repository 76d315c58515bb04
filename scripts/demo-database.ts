import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import postgres from "postgres";
import { migrateForService } from "@/lib/start/migrations";
import type { DemoSecrets } from "./demo-secrets";

/**
 * Makes the database `kringspraak` with the demo's world in it, or keeps the one that is complete. One whose tables were
 * begun otherwise than this release begins them cannot be brought up to date, and is made anew. Puts what the
 * product needs to start into this process's environment, for the demo is loaded through the product's own commands.
 */
export async function prepareDemo(adminUrl: string, secrets: DemoSecrets, origin: string): Promise<void> {
  const { appPassword, ...keys } = secrets;
  const ownerUrl = withChanges(adminUrl, { pathname: "/kringspraak" });
  const databaseUrl = withChanges(ownerUrl, { username: "app", password: appPassword });
  Object.assign(process.env, keys, {
    KRINGSPRAAK_DEMO: "1",
    KRINGSPRAAK_ORIGIN: origin,
    DATABASE_URL: databaseUrl,
  });
  const complete = `demo complete, begun as ${await beginning()}`;
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const [database] = await admin<{ state: string | null }[]>`
      select shobj_description(oid, 'pg_database') as state from pg_database where datname = 'kringspraak'`;
    const kept = database?.state === complete;
    if (!kept) console.log("Making the demo's world …");
    if (database && !kept) await admin`drop database kringspraak with (force)`;
    if (!kept) await admin`create database kringspraak`;
    await migrateForService(ownerUrl, appPassword);
    if (kept) return;
    const { loadDemo } = await import("@/lib/demo/world/load");
    await loadDemo(ownerUrl);
    await admin.unsafe(`comment on database kringspraak is '${complete}'`);
  } finally {
    await admin.end();
  }
}

/** A digest of the first migration. */
async function beginning(): Promise<string> {
  const tables = await readFile("drizzle/0000_tables.sql");
  return createHash("sha256").update(tables).digest("hex").slice(0, 16);
}

function withChanges(
  url: string,
  changes: { pathname?: string; username?: string; password?: string },
): string {
  return Object.assign(new URL(url), changes).href;
}
