/**
 * Who sits at the table with a device that a professional handed over: found by the device's token until somebody came in,
 * and by that session afterwards. A sitting is for one signer and one question, and opens nothing else. Everything here runs
 * as the gate.
 */
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { accountBehind } from "@/lib/auth/accounts";
import { endSession, openSession, proveAgain, type Means } from "@/lib/auth/session";
import { isSecret, sha256 } from "@/lib/crypto/secrets";
import type { Hat, Transaction } from "@/lib/db/doors";
import { handover } from "@/lib/db/schema/consent";
import { session } from "@/lib/db/schema/gate";
import { person } from "@/lib/db/schema/tenant";

type Row = typeof handover.$inferSelect;

/** What a browser shows of a sitting: the token that it was handed over with, and the session that it may have by now. */
export type Sitter = { table: string | null; before: string | null };

export type Seat = Pick<Row, "collaborationId" | "casusId" | "consentId" | "way" | "expires" | "openedAt"> & {
  handoverId: string;
  hat: Hat;
  pinDigest: Buffer | null;
  tries: number;
};

/** Who came in: a session for the cookie, and the question that it is for. */
export type Seated = { secret: string; endsAt: Date; consentId: string };

/** The sitting that lives in this browser; null where there is none, or it is over. */
export async function findSeat(tx: Transaction, { table, before }: Sitter): Promise<Seat | null> {
  const byToken =
    table !== null && isSecret(table)
      ? await live(tx, and(eq(handover.tokenDigest, sha256(table)), isNull(handover.openedAt)))
      : null;
  if (byToken !== null || before === null) return byToken;
  const [held] = await tx
    .select({
      collaborationId: session.collaborationId,
      casusId: session.casusId,
      handoverId: session.handoverId,
    })
    .from(session)
    .where(eq(session.tokenDigest, sha256(before)));
  return held?.handoverId ? live(tx, eq(handover.id, held.handoverId)) : null;
}

/** Held until the transaction ends: tries and comings in happen one after the other. */
async function live(tx: Transaction, which: ReturnType<typeof and>): Promise<Seat | null> {
  const [row] = await tx
    .select({ handover, kind: person.kind, ended: sql<boolean>`coalesce(${person.endedAt} <= now(), false)` })
    .from(handover)
    .innerJoin(
      person,
      and(eq(person.collaborationId, handover.collaborationId), eq(person.id, handover.personId)),
    )
    .where(and(which, isNull(handover.endedAt), gt(handover.expires, sql`clock_timestamp()`)))
    .for("update", { of: handover });
  if (!row || row.ended || row.kind === "staff") return null;
  const { id, personId, collaborationId, casusId, consentId, way, expires, openedAt, pinDigest, tries } =
    row.handover;
  const hat: Hat = { collaborationId, personId, kind: row.kind };
  return {
    ...{ collaborationId, casusId, consentId, way, expires, openedAt, pinDigest, tries },
    handoverId: id,
    hat,
  };
}

/** Takes the seat, once: who was signed in in this browser before is out. */
export async function takeSeat(
  tx: Transaction,
  { hat, collaborationId, casusId, handoverId, consentId, expires }: Seat,
  { means, pinDigest, before }: { means: Means; pinDigest?: Buffer; before: string | null },
): Promise<Seated> {
  if (before !== null) await endSession(tx, before);
  await tx
    .update(handover)
    .set({ openedAt: sql`date_trunc('milliseconds', clock_timestamp())`, pinDigest })
    .where(
      and(
        eq(handover.collaborationId, collaborationId),
        eq(handover.casusId, casusId),
        eq(handover.id, handoverId),
      ),
    );
  const accountId = await accountBehind(tx, hat);
  const opened = await openSession(tx, { accountId, hat, means }, undefined, {
    casusId,
    handoverId,
    expires,
  });
  return { ...opened, consentId };
}

/** With a code that was right: comes in, or shows anew who it is. Null in another browser, and when the sitting is over. */
export async function sitDown(
  tx: Transaction,
  { handoverId }: { handoverId: string | null },
  sitter: Sitter,
): Promise<Seated | null> {
  const seat = await findSeat(tx, sitter);
  if (seat === null || seat.handoverId !== handoverId || seat.way === "pin") return null;
  if (seat.openedAt === null) return takeSeat(tx, seat, { means: "code", before: sitter.before });
  const proven = sitter.before === null ? null : await proveAgain(tx, sitter.before, handoverId);
  return proven && { ...proven, consentId: seat.consentId };
}
