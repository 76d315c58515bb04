import { readFile } from "node:fs/promises";
import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as runMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { installQueues } from "./queue-schema";

const folder = path.join(process.cwd(), "drizzle");

/**
 * Makes roles and tables, or what of them is missing; cut off anywhere, it can be run again.
 *
 * @param ownerUrl a login that may make roles, to the database that is migrated
 * @param appPassword password for the role `app`; without it the login is left as it is
 */
export async function migrate(
  ownerUrl: string,
  { appPassword }: { appPassword?: string } = {},
): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await client.unsafe(await readFile(path.join(folder, "roles.sql"), "utf8"));
    if (appPassword !== undefined)
      await client.unsafe(`alter role app password '${appPassword.replaceAll("'", "''")}'`);
    await client.unsafe("grant create, usage on schema public to owner with grant option");
    await client.unsafe(
      "grant usage on schema public to person, gate, jobs, materialiser, auditor, audit_writer, backup, app",
    );
    const [{ name }] = (await client`select current_database() as name`) as unknown as [{ name: string }];
    const database = `"${name.replaceAll('"', '""')}"`;
    await client.unsafe(`grant create on database ${database} to owner`);
    // A temporary table called like one of ours would be found before ours.
    await client.unsafe(`revoke temporary on database ${database} from public`);
    await client.unsafe("revoke create on schema public from public");
    await client.unsafe("set role owner");
    const db = drizzle(client);
    await installQueues(db);
    await client.unsafe(await readFile(path.join(folder, "queue.sql"), "utf8"));
    await runMigrations(db, { migrationsFolder: folder });
  } finally {
    await client.end();
  }
}

/** Whether every migration of this release has run. */
export async function isMigrated(count: () => Promise<number>): Promise<boolean> {
  const journal = JSON.parse(await readFile(path.join(folder, "meta", "_journal.json"), "utf8")) as {
    entries: unknown[];
  };
  return (await count()) >= journal.entries.length;
}
