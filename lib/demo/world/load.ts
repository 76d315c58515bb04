/** Writes the demo's world into an empty database. The grants are made by the same materialiser as everybody's. */
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { closePool } from "@/lib/db/client";
import { asMaterialiser } from "@/lib/db/doors";
import type { CasusKey } from "@/lib/grants/ledger";
import { materialise } from "@/lib/grants/materialise";
import { flemishCovenant } from "./covenant-vl";
import { dutchCovenant } from "./covenant-nl";
import { midnight } from "./days";
import { insertCasus } from "./insert-casus";
import { type Database, insertCovenant } from "./insert-covenant";
import { keepForms } from "./keep-forms";

/** What was written before is not new any more to who may read it. */
const NEW_FOR_DAYS = 14;

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
        const { casusId, key, madeAt } = await insertCasus(db, covenant, casus, today);
        const here = { collaborationId: covenant.id, casusId };
        const makeGrants = () => asMaterialiser(covenant.id, (tx) => materialise(tx, here, madeAt));
        await makeGrants();
        await keepForms(db, here, key);
        await makeGrants();
        await markSeen(db, here, midnight(-NEW_FOR_DAYS, today));
      }
    }
    return covenants;
  } finally {
    await client.end();
    await closePool();
  }
}

async function markSeen(db: Database, { collaborationId, casusId }: CasusKey, before: Date): Promise<void> {
  await db.execute(sql`
    insert into part_seen (collaboration_id, casus_id, part_id, person_id, seen_at)
    select g.collaboration_id, g.casus_id, g.part_id, g.reader_id, max(greatest(g."from", p.written_at)) + interval '1 hour'
    from part_grant g
    join part p on p.collaboration_id = g.collaboration_id and p.casus_id = g.casus_id and p.id = g.part_id
    where g.collaboration_id = ${collaborationId} and g.casus_id = ${casusId}
      and g.reader_id <> p.author_id and g."from" <= now() and (g.until is null or g.until > now())
      and greatest(g."from", p.written_at) < ${before.toISOString()}
    group by 1, 2, 3, 4`);
}
