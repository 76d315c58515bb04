import { createHash } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "@/lib/db/doors";
import { difference, nameAt, type Stretch } from "./difference";

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
  const open = sql`collaboration_id = ${collaborationId} and casus_id = ${casusId} and ended_at is null
    and (until is null or until > ${at.toISOString()}::timestamptz)`;
  if ((await storedDigest(tx, table, key, open, at)) === digestOf(wanted, at)) return;

  const stored = await tx.execute<Stretch & { id: string }>(sql`
    select id, ${key} as key, ${ms("from")}::float8 as from, ${ms("until")}::float8 as until from ${table} where ${open}`);
  const { end, add: missing } = difference([...stored], wanted, at.getTime());
  if (end.length > 0) {
    await tx.execute(sql`update ${table} set ended_at = ${at.toISOString()}::timestamptz
      where collaboration_id = ${collaborationId} and id in ${end.map(({ id }) => id)}`);
  }
  for (let done = 0; done < missing.length; done += 1000) await add(missing.slice(done, done + 1000));
}

const ms = (column: string) => sql`(extract(epoch from ${sql.identifier(column)}) * 1000)::bigint`;

/** Of most changes most tables keep what they hold: the database digests its side, and no row has to travel. */
async function storedDigest(
  tx: Transaction,
  table: PgTable,
  key: SQL,
  open: SQL,
  at: Date,
): Promise<string | null> {
  const [row] = await tx.execute<{ digest: string | null }>(sql`
    select md5(string_agg(name, E'\n' order by name collate "C")) as digest from (
      select concat_ws(' ', ${key}, greatest(${ms("from")}, ${at.getTime()}::bigint), coalesce(${ms("until")}::text, 'null')) as name
      from ${table} where ${open}) s`);
  return row?.digest ?? null;
}

function digestOf(wanted: readonly Stretch[], at: Date): string | null {
  if (wanted.length === 0) return null;
  const names = wanted.map((stretch) => nameAt(at.getTime(), stretch)).sort();
  return createHash("md5").update(names.join("\n")).digest("hex");
}
