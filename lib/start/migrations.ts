import { sql } from "drizzle-orm";
import postgres from "postgres";
import { asGate } from "@/lib/db/doors";
import { isMigrated, migrate } from "@/lib/db/migrate";

/**
 * Runs the migrations and lets the gate, and nothing else in service, count them: a server asks before it serves.
 *
 * @param ownerUrl a login that may make roles, to the database that is migrated
 */
export async function migrateForService(ownerUrl: string, appPassword?: string): Promise<void> {
  await migrate(ownerUrl, { appPassword });
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await client`grant usage on schema drizzle to gate`;
    await client`grant select on drizzle.__drizzle_migrations to gate`;
  } finally {
    await client.end();
  }
}

/** Whether every migration of this release has run; false also where none ever ran. */
export function migrationsAreDone(): Promise<boolean> {
  return isMigrated(async () => {
    const [row] = await asGate((tx) =>
      tx.execute<{ done: number }>(sql`select count(*)::int as done from drizzle.__drizzle_migrations`),
    );
    return row?.done ?? 0;
  });
}
