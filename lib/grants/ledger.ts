/** The tables in which stretches of time are kept, and how one is brought up to date: the least that must be written. */
import { createHash } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "@/lib/db/doors";
import type { Interval } from "@/lib/policy/interval";

export type CasusKey = { readonly collaborationId: string; readonly casusId: string };

/** A table with `id`, `from`, `until`, `created_at` and `ended_at`, of stretches of something that a key names. */
export type Ledger<Wanted extends Interval> = {
  table: PgTable;
  /** Names a stretch that the rules want… */
  wantedKey: (stretch: Wanted) => string;
  /** …as this SQL names its row. */
  storedKey: SQL;
};

/** The ledgers of one casus in one change of it. */
export type Ledgers = {
  tx: Transaction;
  casus: CasusKey;
  /** The instant of the change. What ended before it is left alone. */
  at: Date;
  /** What each table holds from `at` on, digested. */
  digests: ReadonlyMap<PgTable, string | undefined>;
};

/**
 * Most changes leave most ledgers as they are: the database digests what it holds, of all of them in one statement, and
 * no row of theirs has to travel.
 */
export async function openLedgers(
  tx: Transaction,
  ledgers: readonly Pick<Ledger<never>, "table" | "storedKey">[],
  casus: CasusKey,
  at: Date,
): Promise<Ledgers> {
  const digests = ledgers.map(({ table, storedKey }) => storedDigest(table, storedKey, casus, at));
  // Prepared: to plan it takes the database almost as long as to answer it.
  const [row] = await tx
    .select({ found: sql<string[]>`array[${sql.join(digests, sql`, `)}]` })
    .from(sql`(values (0)) one`)
    .prepare("digests")
    .execute();
  if (!row) throw new Error("One row is one row.");
  return {
    tx,
    casus,
    at,
    digests: new Map(ledgers.map(({ table }, place) => [table, row.found[place]])),
  };
}

/**
 * Makes one ledger hold what is wanted: ends what no longer holds and adds what is new. What did not change is not
 * written; a stored stretch that began before `at` is the wanted one that begins at `at`, when both end alike.
 *
 * @returns what was added
 */
export async function renew<Wanted extends Interval>(
  { tx, casus, at, digests }: Ledgers,
  { table, wantedKey, storedKey }: Ledger<Wanted>,
  wanted: readonly Wanted[],
  add: (rows: Wanted[]) => Promise<unknown>,
): Promise<readonly Wanted[]> {
  const name = (each: Wanted) => nameOf(wantedKey(each), each, at);
  if (digests.get(table) === digestOf(wanted.map(name))) return [];

  const stored = await tx.execute<Interval & { id: string; key: string }>(sql`
    select id, ${storedKey} as key, ${ms(sql`"from"`)}::float8 as from, ${ms(sql`until`)}::float8 as until
    from ${table} where ${isOpen(casus, at)}`);
  const missing = new Map(wanted.map((each) => [name(each), each]));
  const over = stored.filter((each) => !missing.delete(nameOf(each.key, each, at)));
  if (over.length > 0) {
    await tx.execute(sql`update ${table} set ended_at = ${at.toISOString()}::timestamptz
      where collaboration_id = ${casus.collaborationId} and id in ${over.map(({ id }) => id)}`);
  }
  const added = [...missing.values()];
  for (let done = 0; done < added.length; done += 1000) await add(added.slice(done, done + 1000));
  return added;
}

/** A stretch as it is from `at` on: two that are named alike say the same. */
function nameOf(key: string, { from, until }: Interval, at: Date): string {
  return `${key} ${Math.max(from, at.getTime())} ${until}`;
}

function digestOf(names: readonly string[]): string {
  return createHash("md5").update(names.toSorted().join("\n")).digest("hex");
}

/** `digestOf` every `nameOf`, by the database. Collated inside, or it would make each name twice: to sort, and to join. */
function storedDigest(table: PgTable, key: SQL, casus: CasusKey, at: Date): SQL {
  const begin = sql`greatest("from", ${at.toISOString()}::timestamptz)`;
  const name = sql`${key} || ' ' || ${ms(begin)} || ' ' || coalesce(${ms(sql`until`)}::text, 'null')`;
  return sql`(select md5(coalesce(string_agg(name, E'\n' order by name), '')) from (
    select (${name}) collate "C" as name from ${table} where ${isOpen(casus, at)}) stored)`;
}

function isOpen({ collaborationId, casusId }: CasusKey, at: Date): SQL {
  return sql`collaboration_id = ${collaborationId} and casus_id = ${casusId} and ended_at is null
    and (until is null or until > ${at.toISOString()}::timestamptz)`;
}

/** Whole milliseconds: by way of a double, which holds them exactly and is much faster here than a numeric. */
const ms = (instant: SQL) => sql`(date_part('epoch', ${instant}) * 1000)::bigint`;
