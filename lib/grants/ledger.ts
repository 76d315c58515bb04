import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "@/lib/db/doors";
import { difference, type Stretch } from "./difference";

export type CasusKey = { readonly collaborationId: string; readonly casusId: string };

/**
 * Brings one table of stretches up to date: ends what no longer holds and adds what is new; what did not change is not
 * written. The table has `id`, `from`, `until`, `created_at` and `ended_at`.
 *
 * @param key SQL that names a stored row as `key` names a wanted one
 * @param at the instant of the change; what ended before it is left alone
 */
export async function renew<Wanted extends Stretch>(
  tx: Transaction,
  { table, key, add }: { table: PgTable; key: SQL; add: (rows: Wanted[]) => Promise<unknown> },
  { collaborationId, casusId }: CasusKey,
  wanted: readonly Wanted[],
  at: Date,
): Promise<void> {
  const stored = await tx.execute<Stretch & { id: string }>(sql`
    select id, ${key} as key, (extract(epoch from "from") * 1000)::float8 as from, (extract(epoch from until) * 1000)::float8 as until
    from ${table} where collaboration_id = ${collaborationId} and casus_id = ${casusId} and ended_at is null
    and (until is null or until > ${at.toISOString()}::timestamptz)`);
  const { end, add: missing } = difference([...stored], wanted, at.getTime());
  if (end.length > 0) {
    await tx.execute(sql`update ${table} set ended_at = ${at.toISOString()}::timestamptz
      where collaboration_id = ${collaborationId} and id in ${end.map(({ id }) => id)}`);
  }
  for (let done = 0; done < missing.length; done += 1000) await add(missing.slice(done, done + 1000));
}
