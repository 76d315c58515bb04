/** How often something may be tried: slows guessing without locking anybody out (SECURITY D2). Runs as the gate. */
import { lt, sql } from "drizzle-orm";
import { keyedDigest } from "@/lib/crypto/secrets";
import type { Transaction } from "@/lib/db/doors";
import { attempt } from "@/lib/db/schema/gate";

export type Limit = { atMost: number; minutes: number };

/**
 * Counts one attempt, and says whether it is within the limit. The window begins with its first attempt.
 *
 * @param what the kind of attempt with its subject, e.g. `link/<address>`; only a keyed digest of it is kept
 */
export async function mayTry(tx: Transaction, what: string, { atMost, minutes }: Limit): Promise<boolean> {
  const ends = sql`now() + make_interval(mins => ${minutes})`;
  const over = sql`${attempt.windowEnds} <= now()`;
  const [row] = await tx
    .insert(attempt)
    .values({ keyDigest: keyedDigest("attempt", what), count: 1, windowEnds: ends })
    .onConflictDoUpdate({
      target: attempt.keyDigest,
      set: {
        count: sql`case when ${over} then 1 else ${attempt.count} + 1 end`,
        windowEnds: sql`case when ${over} then ${ends} else ${attempt.windowEnds} end`,
      },
    })
    .returning({ count: attempt.count });
  return row !== undefined && row.count <= atMost;
}

/** Forgets windows that are over. */
export async function forgetAttempts(tx: Transaction): Promise<void> {
  await tx.delete(attempt).where(lt(attempt.windowEnds, sql`now()`));
}
