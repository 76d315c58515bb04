import { sql } from "drizzle-orm";
import { append, type AuditEvent } from "@/lib/audit/append";
import { asPerson, type Hat, type Transaction, within } from "@/lib/db/doors";
import type { CasusKey } from "./ledger";
import { materialise } from "./materialise";

/**
 * What a change says about itself: the audit event. A change that decides to do nothing (a refusal, a repetition) gives
 * `event: null` and must not have written anything.
 */
export type Changed<T> = { result: T; event: Omit<AuditEvent, "scopeId"> | null };

/** What a change that decided to do nothing comes back with. */
export const unchanged = <T>(result: T): Changed<T> => ({ result, event: null });

/**
 * One change of a casus in one transaction: lock the casus, write, recompute by difference, write the audit event, commit.
 *
 * @param work writes as the person, under row-level security; `at` is the database's clock in milliseconds, taken after the
 *   lock and later than the last change of this casus
 * @returns what `work` returned; null when the casus is not one that the person has ever been shown
 * @throws when the facts no longer make a valid document; then nothing is written
 */
export function changeCasus<T>(
  hat: Hat,
  casusId: string,
  work: (tx: Transaction, at: Date) => Promise<Changed<T>>,
): Promise<T | null> {
  return asPerson(
    hat,
    async (tx) => {
      const casus = { collaborationId: hat.collaborationId, casusId };
      const at = await lock(tx, casus);
      if (at === null) return null;
      const { result, event } = await work(tx, at);
      if (event === null) return result;
      await within(tx, "materialiser", "person", () => materialise(tx, casus, at));
      await append(tx, "changes", { ...event, scopeId: casusId }, at);
      return result;
    },
    casusId,
  );
}

/**
 * In the midst of a change: shows the person what was added so far, so that more can be added under it. Row-level security
 * asks of a part of a draft whether the draft is seen.
 */
export const renewInBetween = (tx: Transaction, casus: CasusKey, at: Date): Promise<void> =>
  within(tx, "materialiser", "person", () => materialise(tx, casus, at));

/**
 * Takes the casus's lock and the instant of the change; null where this person has never been shown anything of it. From
 * here on this transaction alone sees the casus as it changes: everybody else sees it before, or after it is fresh again.
 */
export async function lock(tx: Transaction, casus: CasusKey): Promise<Date | null> {
  const reached = await tx.execute(sql`select from reach where casus_id = ${casus.casusId}`);
  if (reached.length === 0) return null;
  return within(tx, "materialiser", "person", async () => {
    const here = sql`collaboration_id = ${casus.collaborationId} and casus_id = ${casus.casusId}`;
    const [version] = await tx.execute<{
      fresh: boolean;
    }>(sql`select facts_version = grants_version and rules_version = ctx_rules() as fresh
      from freshness where ${here} for update`);
    const at = await takeInstant(tx, casus);
    if (at === null) return null;
    if (version?.fresh === false) await materialise(tx, casus, at);
    await tx.execute(
      sql`select set_config('app.changing', ${casus.casusId}, true), set_config('app.now', ${at.toISOString()}, true)`,
    );
    return at;
  });
}

/** The instant of a change, on the database's clock in milliseconds and later than the last one of this casus. */
export async function takeInstant(
  tx: Transaction,
  { collaborationId, casusId }: CasusKey,
): Promise<Date | null> {
  const [row] = await tx.execute<{ at: string }>(sql`update freshness
    set last_at = greatest(date_trunc('milliseconds', clock_timestamp()), last_at + interval '1 millisecond')
    where collaboration_id = ${collaborationId} and casus_id = ${casusId}
    returning to_char(last_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`);
  return row ? new Date(row.at) : null;
}
