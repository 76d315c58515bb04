import { and, eq, isNull, lte, sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { outbox } from "@/lib/db/schema/outbox";
import type { Key } from "./queue";

export type Waiting = typeof outbox.$inferSelect;

const itself = ({ collaborationId, id }: Key) =>
  and(eq(outbox.collaborationId, collaborationId), eq(outbox.id, id));

/** Neither sent, nor given up, nor dropped. */
const open = and(isNull(outbox.sentAt), isNull(outbox.failedAt), isNull(outbox.endedAt));

/**
 * Takes what a job is about, until the transaction ends. Whoever comes second waits for the first, and then sees what that
 * one noted; null where nothing is left to do, or not yet: what was put off has another job.
 */
export async function take(tx: Transaction, key: Key): Promise<Waiting | null> {
  const [row] = await tx
    .select()
    .from(outbox)
    .where(and(itself(key), open, lte(outbox.nextTryAt, sql`now()`)))
    .for("update");
  return row ?? null;
}

/** Sent: what it carried is forgotten. */
export async function noteSent(tx: Transaction, row: Waiting): Promise<void> {
  await tx
    .update(outbox)
    .set({ sentAt: sql`now()`, secret: null })
    .where(itself(row));
}

/** Will never arrive. */
export async function noteFailed(tx: Transaction, row: Waiting): Promise<void> {
  await tx
    .update(outbox)
    .set({ failedAt: sql`now()`, secret: null })
    .where(itself(row));
}

/** Was planned, and is not right any more. */
export async function noteDropped(tx: Transaction, row: Waiting): Promise<void> {
  await tx
    .update(outbox)
    .set({ endedAt: sql`now()` })
    .where(itself(row));
}

/**
 * Puts back into the queue what is an hour late without a job there, as after a backup was brought back that left the queue
 * out. The trigger that puts things in asks for no more than that the row is written again.
 */
export async function putBack(tx: Transaction): Promise<void> {
  await tx
    .update(outbox)
    .set({ nextTryAt: outbox.nextTryAt })
    .where(
      and(
        open,
        lte(outbox.nextTryAt, sql`now() - interval '1 hour'`),
        sql`not exists (select from pgboss.job j where j.name in ('send', 'plan', 'given-up')
          and j.singleton_key = ${outbox.id}::text and j.state < 'completed')`,
      ),
    );
}
