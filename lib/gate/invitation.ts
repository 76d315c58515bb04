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

/**
 * Invites a pupil or guardian, in the transaction of the person who does: makes link and short code, and puts the message
 * into the outbox. Link and code live until the request or the invitation ends; earlier ones go on living beside it.
 * When an address is ended or is the wrong person's, the database ends its links, codes and sessions (drizzle/0004_change.sql).
 *
 * @param consentId what it leads to; null for one's own page
 * @param at the instant of the change
 * @returns the id of the invitation; nobody sees link and code but who gets the message
 */
export async function createInvitation(
  tx: Transaction,
  { collaborationId, casusId, personId, consentId, at }: Invitee & { consentId: string | null; at: Date },
): Promise<string> {
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
    createdAt: at,
  });
  const messageId = newId();
  const key = await keyOf(tx, collaborationId, casusId);
  await tx.insert(outbox).values({
    collaborationId,
    id: messageId,
    casusId,
    kind: "invitation",
    personId,
    objectId: id,
    secret: seal(
      key,
      `outbox.secret/${messageId}`,
      JSON.stringify({ token, shortCode: writtenShortCode(shortCode) }),
    ),
    createdAt: at,
    nextTryAt: at,
  });
  return id;
}
