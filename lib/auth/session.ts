/**
 * Sessions in the database: revocable, idle at most 30 minutes, 12 hours in all, on the database's clock. The browser holds
 * a secret of 256 bits, the row its digest. Everything here runs as the gate.
 */
import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import { newSecret, sha256 } from "@/lib/crypto/secrets";
import type { Hat, Transaction } from "@/lib/db/doors";
import { handover } from "@/lib/db/schema/consent";
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

/** A PIN proves somebody anew with each signature, and no session by itself. */
const NEVER = new Date(0);

const idle = sql`interval '30 minutes'`;
const whole = sql`interval '12 hours'`;

/** The sitting that a session is bound to, by its key; the session ends with it at the latest. */
export type SittingKey = { casusId: string; handoverId: string; expires: Date };

/** Makes a session with a new secret, for somebody who has just been recognised. */
export async function openSession(
  tx: Transaction,
  { accountId, hat, means }: Pick<Session, "accountId" | "hat" | "means">,
  secret: string = newSecret(),
  sitting: SittingKey | null = null,
): Promise<{ secret: string; endsAt: Date }> {
  const now = sql`date_trunc('milliseconds', clock_timestamp())`;
  const last = sitting?.expires.toISOString() ?? null;
  const [row] = await tx
    .insert(session)
    .values({
      tokenDigest: sha256(secret),
      accountId,
      collaborationId: hat?.collaborationId,
      personId: hat?.personId,
      means,
      casusId: sitting?.casusId,
      handoverId: sitting?.handoverId,
      provenAt: now,
      startedAt: now,
      expires: sql`least(${now} + ${idle}, ${last}::timestamptz)`,
      endsAt: sql`least(${now} + ${whole}, ${last}::timestamptz)`,
    })
    .returning({ endsAt: session.endsAt });
  if (!row) throw new Error("The session was not made.");
  return { secret, endsAt: row.endsAt };
}

/** The session behind a secret, kept alive by being read; null when it has ended, or the hat it wears or its sitting has. */
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
      sitting: { handoverId: handover.id, consentId: handover.consentId, way: handover.way },
      // Once a minute is enough: a page makes several requests.
      ageing: sql<boolean>`${session.expires} < now() + ${idle} - interval '1 minute'`,
    })
    .from(session)
    .leftJoin(
      person,
      and(eq(person.collaborationId, session.collaborationId), eq(person.id, session.personId)),
    )
    .leftJoin(
      handover,
      and(
        eq(handover.collaborationId, session.collaborationId),
        eq(handover.casusId, session.casusId),
        eq(handover.id, session.handoverId),
        isNull(handover.endedAt),
        gt(handover.expires, sql`now()`),
      ),
    )
    .where(
      and(
        mine,
        gt(session.expires, sql`now()`),
        gt(session.endsAt, sql`now()`),
        or(isNull(session.handoverId), eq(session.handoverId, handover.id)),
      ),
    );
  if (!row || row.hatEnded) return null;
  const { ageing, collaborationId, personId, kind, accountId, means, provenAt, endsAt, sitting } = row;
  if (ageing)
    await tx
      .update(session)
      .set({ expires: sql`least(now() + ${idle}, ${session.endsAt})` })
      .where(mine);
  const hat =
    collaborationId && personId && kind
      ? { collaborationId, personId, kind, ...(sitting === null ? {} : { sitting }) }
      : null;
  return { accountId, hat, means, provenAt: means === "pin" ? NEVER : provenAt, endsAt };
}

/** Ends a session at once; one that is not there has ended. */
export async function endSession(tx: Transaction, secret: string): Promise<void> {
  await tx.delete(session).where(eq(session.tokenDigest, sha256(secret)));
}

/**
 * Whoever sits at the table proves again who they are: the session goes on under a new secret, proven now.
 *
 * @returns null when the session has ended, or is not of that sitting
 */
export async function proveAgain(
  tx: Transaction,
  secret: string,
  handoverId: string,
): Promise<{ secret: string; endsAt: Date } | null> {
  const next = newSecret();
  const [row] = await tx
    .update(session)
    .set({ tokenDigest: sha256(next), provenAt: sql`date_trunc('milliseconds', clock_timestamp())` })
    .where(and(eq(session.tokenDigest, sha256(secret)), eq(session.handoverId, handoverId)))
    .returning({ endsAt: session.endsAt });
  return row ? { secret: next, endsAt: row.endsAt } : null;
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
