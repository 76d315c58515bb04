import { sql } from "drizzle-orm";
import { opensTheNewestKey } from "@/lib/crypto/keyring";
import { asGate, asJob } from "@/lib/db/doors";
import { environment } from "@/lib/env";
import { migrationsAreDone } from "./migrations";

export type Readiness = { database: boolean; migrations: boolean; key: boolean };

/** What must hold before this process may serve (SECURITY H4). Each answer is yes or no; why not goes to no caller. */
export async function readiness(): Promise<Readiness> {
  const database = await holds(() => asGate((tx) => tx.execute(sql`select 1`)));
  return {
    database,
    migrations: database && (await holds(demandMigrations)),
    key: (await holds(() => environment())) && (!database || (await holds(() => asJob(opensTheNewestKey)))),
  };
}

/** Ends the process with a clear line where it is not ready. */
export async function demandReadiness(): Promise<void> {
  try {
    environment();
  } catch (error) {
    refuse(error instanceof Error ? error.message : "The environment is wrong.");
  }
  const { database, migrations, key } = await readiness();
  if (!database)
    refuse("Kringspraak cannot start: the database of DATABASE_URL does not answer or refuses the login.");
  if (!migrations) refuse("Kringspraak cannot start: run `npm run db:migrate` first.");
  if (!key)
    refuse("Kringspraak cannot start: KRINGSPRAAK_KEK is not the key with which this database was sealed.");
}

async function demandMigrations(): Promise<void> {
  if (!(await migrationsAreDone())) throw new Error("Migrations of this release have not run.");
}

function holds(check: () => unknown): Promise<boolean> {
  return Promise.resolve()
    .then(check)
    .then(
      () => true,
      () => false,
    );
}

function refuse(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
