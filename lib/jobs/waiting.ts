import { and, asc, eq, isNull, lte, not, sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { outbox } from "@/lib/db/schema/outbox";

export type Waiting = typeof outbox.$inferSelect;

/** Takes the next message that is due and that no other worker has in hands; it stays taken until the transaction ends. */
export async function takeNext(tx: Transaction): Promise<Waiting | null> {
  const [row] = await tx
    .select()
    .from(outbox)
    .where(
      and(
        lte(outbox.nextTryAt, sql`now()`),
        isNull(outbox.sentAt),
        isNull(outbox.failedAt),
        isNull(outbox.endedAt),
        not(outbox.asksFirst),
      ),
    )
    .orderBy(asc(outbox.nextTryAt))
    .limit(1)
    .for("update", { skipLocked: true });
  return row ?? null;
}

const itself = ({ collaborationId, id }: Waiting) =>
  and(eq(outbox.collaborationId, collaborationId), eq(outbox.id, id));

/** Sent: what it carried is forgotten. */
export async function noteSent(tx: Transaction, row: Waiting): Promise<void> {
  await tx
    .update(outbox)
    .set({ sentAt: sql`now()`, tries: row.tries + 1, secret: null })
    .where(itself(row));
}

/** Will never arrive. */
export async function noteFailed(tx: Transaction, row: Waiting): Promise<void> {
  await tx
    .update(outbox)
    .set({ failedAt: sql`now()`, tries: row.tries + 1, secret: null })
    .where(itself(row));
}

/** Again after 1, 2, 4 … minutes, at most four hours. */
export async function noteLater(tx: Transaction, row: Waiting): Promise<void> {
  const minutes = Math.min(2 ** row.tries, 240);
  await tx
    .update(outbox)
    .set({ tries: row.tries + 1, nextTryAt: sql`now() + make_interval(mins => ${minutes})` })
    .where(itself(row));
}
