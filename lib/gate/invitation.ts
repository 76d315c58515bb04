/** Invitations: a link and a short code that open the asking of a one-time code, and nothing else (SECURITY D1). */
import { keyOf } from "@/lib/crypto/keyring";
import { seal } from "@/lib/crypto/seal";
import { newSecret, sha256 } from "@/lib/crypto/secrets";
import type { Transaction } from "@/lib/db/doors";
import { invitation } from "@/lib/db/schema/gate";
import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import { newShortCode, shortCodeDigest, writtenShortCode } from "./short-code";

/** A pupil or guardian of one casus. */
export type Invitee = { collaborationId: string; casusId: string; personId: string };

/** The message that carries the link goes to the channel by which the question is asked; null: the last recorded address. */
type Invited = Invitee & { consentId: string | null; channel: "email" | "sms" | null; at: Date };

/**
 * Invites a pupil or guardian, in the transaction of the person who does: makes link and short code, and puts the message
 * into the outbox. Link and code live until the request or the invitation ends; earlier ones go on living beside it.
 * When an address is ended or is the wrong person's, the database ends its links, codes and sessions (drizzle/0004_change.sql).
 *
 * @param consentId what it leads to; null for one's own page
 * @param at the instant of the change
 * @returns the id of the invitation; nobody sees link and code but who gets the message
 */
export async function createInvitation(tx: Transaction, invited: Invited): Promise<string> {
  const messageId = newId();
  const { id, secret } = await makeLink(tx, invited, messageId);
  const { collaborationId, casusId, personId, consentId, channel, at } = invited;
  await tx.insert(outbox).values({
    collaborationId,
    id: messageId,
    casusId,
    kind: consentId === null ? "own_pages" : "invitation",
    personId,
    objectId: id,
    channel,
    secret,
    createdAt: at,
    nextTryAt: at,
  });
  return id;
}

/**
 * A link and its short code, for a message that waits already.
 *
 * @param messageId the row of the outbox that will carry them
 * @returns the id of the invitation, and link and code as that row keeps them
 */
export async function makeLink(
  tx: Transaction,
  { collaborationId, casusId, personId, consentId, channel, at }: Invited,
  messageId: string,
): Promise<{ id: string; secret: Buffer }> {
  const token = newSecret();
  const shortCode = newShortCode();
  const id = newId();
  await tx.insert(invitation).values({
    collaborationId,
    casusId,
    id,
    personId,
    consentId,
    tokenDigest: sha256(token),
    shortCodeDigest: shortCodeDigest(shortCode),
    channel: consentId === null ? channel : null,
    createdAt: at,
  });
  const key = await keyOf(tx, collaborationId, casusId);
  const carried = JSON.stringify({ token, shortCode: writtenShortCode(shortCode) });
  return { id, secret: seal(key, `outbox.secret/${messageId}`, carried) };
}
