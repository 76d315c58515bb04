/** Writes the demo's world into an empty database. The grants are made by the same materialiser as everybody's. */
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { closePool } from "@/lib/db/client";
import { asMaterialiser } from "@/lib/db/doors";
import { materialise } from "@/lib/grants/materialise";
import { flemishCovenant } from "./covenant-vl";
import { dutchCovenant } from "./covenant-nl";
import { insertCasus } from "./insert-casus";
import { insertCovenant } from "./insert-covenant";

/**
 * @param ownerUrl a superuser's login: rows of the past are written as they would have become, past row-level security
 * @param today the day on which the stories are told; local midnight does not matter to them
 * @returns the covenants' ids
 */
export async function loadDemo(ownerUrl: string, today: Date = new Date()): Promise<string[]> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  const db = drizzle(client);
  const covenants: string[] = [];
  try {
    for (const story of [dutchCovenant(today), flemishCovenant(today)]) {
      const covenant = await insertCovenant(db, story, today);
      covenants.push(covenant.id);
      for (const casus of story.casussen) {
        const made = await insertCasus(db, covenant, casus, today);
        await asMaterialiser(covenant.id, (tx) =>
          materialise(tx, { collaborationId: covenant.id, casusId: made.casusId }, made.madeAt),
        );
      }
    }
    return covenants;
  } finally {
    await client.end();
    await closePool();
  }
}
