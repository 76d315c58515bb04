/**
 * Sessions in the database: revocable, idle at most 30 minutes, 12 hours in all, on the database's clock. The browser holds
 * a secret of 256 bits, the row its digest. Everything here runs as the gate.
 */
import { and, eq, gt, sql } from "drizzle-orm";
import { newSecret, sha256 } from "@/lib/crypto/secrets";
import type { Hat, Transaction } from "@/lib/db/doors";
import { session } from "@/lib/db/schema/gate";
import { person } from "@/lib/db/schema/tenant";

export type Means = (typeof session.$inferSelect)["means"];

export type Session = {
  accountId: string;
  /** Null until one is chosen. */
  hat: Hat | null;
  means: Means;
  provenAt: Date;
  /** When it ends whatever happens. */
  endsAt: Date;
};

const idle = sql`interval '30 minutes'`;
const whole = sql`interval '12 hours'`;

/** Makes a session with a new secret, for somebody who has just been recognised. */
export async function openSession(
  tx: Transaction,
  { accountId, hat, means }: Pick<Session, "accountId" | "hat" | "means">,
  secret: string = newSecret(),
): Promise<{ secret: string; endsAt: Date }> {
  const now = sql`date_trunc('milliseconds', clock_timestamp())`;
  const [row] = await tx
    .insert(session)
    .values({
      tokenDigest: sha256(secret),
      accountId,
      collaborationId: hat?.collaborationId,
      personId: hat?.personId,
      means,
      provenAt: now,
      startedAt: now,
      expires: sql`${now} + ${idle}`,
      endsAt: sql`${now} + ${whole}`,
    })
    .returning({ endsAt: session.endsAt });
  if (!row) throw new Error("The session was not made.");
  return { secret, endsAt: row.endsAt };
}

/** The session behind a secret, kept alive by being read; null when it has ended, or the hat it wears has. */
export async function readSession(tx: Transaction, secret: string): Promise<Session | null> {
  const mine = eq(session.tokenDigest, sha256(secret));
  const [row] = await tx
    .select({
      accountId: session.accountId,
      collaborationId: session.collaborationId,
      personId: session.personId,
      kind: person.kind,
      hatEnded: sql<boolean>`coalesce(${person.endedAt} <= now(), false)`,
      means: session.means,
      provenAt: session.provenAt,
      endsAt: session.endsAt,
      // Once a minute is enough: a page makes several requests.
      ageing: sql<boolean>`${session.expires} < now() + ${idle} - interval '1 minute'`,
    })
    .from(session)
    .leftJoin(
      person,
      and(eq(person.collaborationId, session.collaborationId), eq(person.id, session.personId)),
    )
    .where(and(mine, gt(session.expires, sql`now()`), gt(session.endsAt, sql`now()`)));
  if (!row || row.hatEnded) return null;
  const { ageing, collaborationId, personId, kind, accountId, means, provenAt, endsAt } = row;
  if (ageing)
    await tx
      .update(session)
      .set({ expires: sql`least(now() + ${idle}, ${session.endsAt})` })
      .where(mine);
  const hat = collaborationId && personId && kind ? { collaborationId, personId, kind } : null;
  return { accountId, hat, means, provenAt, endsAt };
}

/** Ends a session at once; one that is not there has ended. */
export async function endSession(tx: Transaction, secret: string): Promise<void> {
  await tx.delete(session).where(eq(session.tokenDigest, sha256(secret)));
}

/**
 * Puts on a hat of the account. The session gets a new secret; when it ends, and when identity was proven, stay as they were.
 *
 * @param hat one of the account's own; the database refuses another
 * @returns null when the session has ended
 */
export async function wearHat(
  tx: Transaction,
  secret: string,
  hat: Hat,
): Promise<{ secret: string; endsAt: Date } | null> {
  const next = newSecret();
  const [row] = await tx
    .update(session)
    .set({ tokenDigest: sha256(next), collaborationId: hat.collaborationId, personId: hat.personId })
    .where(eq(session.tokenDigest, sha256(secret)))
    .returning({ endsAt: session.endsAt });
  return row ? { secret: next, endsAt: row.endsAt } : null;
}
