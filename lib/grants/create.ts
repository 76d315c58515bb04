import { sql } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { makeKey } from "@/lib/crypto/keyring";
import type { Key } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction, within } from "@/lib/db/doors";
import { casus, freshness } from "@/lib/db/schema/casus";
import { reach, sight } from "@/lib/db/schema/grants";
import { newId } from "@/lib/db/uuid";
import { RULES_VERSION } from "@/lib/policy/version";
import type { Changed } from "./change";
import { materialise } from "./materialise";

/** A casus to be made. `likeness` finds another of the same pupil (lib/casus/likeness). */
export type CasusToMake = { id: string; organisationId: string; likeness: Buffer };

/**
 * Makes a casus with its data key in one transaction, within reach of its maker; `work` then adds its people, as a change
 * of it would.
 *
 * @param work `key` is the casus's new data key; `at` the database's clock in milliseconds
 * @returns what `work` returned; null, and nothing written, when there is one with this id, or of this pupil in this
 *   organisation
 */
export function createCasus<T>(
  hat: Hat,
  { id, organisationId, likeness }: CasusToMake,
  work: (tx: Transaction, at: Date, key: Key) => Promise<Changed<T>>,
): Promise<T | null> {
  return asPerson(
    hat,
    async (tx) => {
      const { collaborationId, personId } = hat;
      const here = { collaborationId, casusId: id };
      const at = await clock(tx);
      // Waits for whoever makes the same one at this moment.
      const made = await tx
        .insert(casus)
        .values({ collaborationId, id, madeBy: personId, organisationId, likeness, createdAt: at })
        .onConflictDoNothing();
      if (made.count === 0) return null;
      const key = await within(tx, "materialiser", "person", async () => {
        await tx.insert(freshness).values({ ...here, lastAt: at });
        await tx.insert(reach).values({ ...here, personId, rulesVersion: RULES_VERSION });
        // Rows are added by who coordinates: until `work` has said who that is, by the maker.
        await tx.insert(sight).values({
          ...here,
          id: newId(),
          personId,
          kind: "competence",
          objectId: id,
          rule: "VIS-13",
          from: at,
          createdAt: at,
        });
        return makeKey(tx, collaborationId, id, at);
      });
      await tx.execute(
        sql`select set_config('app.changing', ${id}, true), set_config('app.now', ${at.toISOString()}, true)`,
      );
      const { result, event } = await work(tx, at, key);
      if (event === null) throw new Error("A casus that is made is a change.");
      await within(tx, "materialiser", "person", () => materialise(tx, here, at));
      await append(tx, "changes", { ...event, scopeId: id }, at);
      return result;
    },
    id,
  );
}

async function clock(tx: Transaction): Promise<Date> {
  const [row] = await tx.execute<{ at: number }>(
    sql`select floor(extract(epoch from clock_timestamp()) * 1000)::float8 as at`,
  );
  if (!row) throw new Error("A select without a from always answers.");
  return new Date(row.at);
}
