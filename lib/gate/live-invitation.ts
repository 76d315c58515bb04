import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import { sha256 } from "@/lib/crypto/secrets";
import type { Hat, Transaction } from "@/lib/db/doors";
import { consent, consentSigner } from "@/lib/db/schema/consent";
import { invitation } from "@/lib/db/schema/gate";
import { person } from "@/lib/db/schema/tenant";
import { shortCodeDigest } from "./short-code";

/** What somebody shows at the door: a link's token, the short code, or being signed in already and proving it again. */
export type Knock = { token: string } | { shortCode: string } | { hat: Hat };

export type LiveInvitation = {
  collaborationId: string;
  casusId: string;
  id: string;
  consentId: string | null;
  /** Of a link to the own pages: by which way it went. */
  channel: "email" | "sms" | null;
  hat: Hat;
};

/**
 * The invitation behind a link or code, as long as it lives: it was not ended, its request has not ended, its address is
 * not the wrong person's; where it leads to the own pages, the rules show that person the casus. Null is unknown, ended and
 * revoked alike.
 */
export function findLive(tx: Transaction, knock: Knock): Promise<LiveInvitation | null> {
  if ("token" in knock) return live(tx, eq(invitation.tokenDigest, sha256(knock.token)));
  if ("shortCode" in knock) return live(tx, eq(invitation.shortCodeDigest, shortCodeDigest(knock.shortCode)));
  const { collaborationId, personId } = knock.hat;
  return live(tx, and(eq(invitation.collaborationId, collaborationId), eq(invitation.personId, personId)));
}

/** As `findLive`, by the invitation's own key. */
export const findLiveById = (
  tx: Transaction,
  { collaborationId, casusId, id }: Pick<LiveInvitation, "collaborationId" | "casusId" | "id">,
): Promise<LiveInvitation | null> =>
  live(
    tx,
    and(
      eq(invitation.collaborationId, collaborationId),
      eq(invitation.casusId, casusId),
      eq(invitation.id, id),
    ),
  );

async function live(tx: Transaction, which: ReturnType<typeof and>): Promise<LiveInvitation | null> {
  const [row] = await tx
    .select({
      collaborationId: invitation.collaborationId,
      casusId: invitation.casusId,
      id: invitation.id,
      consentId: invitation.consentId,
      channel: invitation.channel,
      personId: invitation.personId,
      kind: person.kind,
    })
    .from(invitation)
    .innerJoin(
      person,
      and(eq(person.collaborationId, invitation.collaborationId), eq(person.id, invitation.personId)),
    )
    .leftJoin(
      consent,
      and(
        eq(consent.collaborationId, invitation.collaborationId),
        eq(consent.casusId, invitation.casusId),
        eq(consent.id, invitation.consentId),
      ),
    )
    .leftJoin(
      consentSigner,
      and(
        eq(consentSigner.collaborationId, invitation.collaborationId),
        eq(consentSigner.casusId, invitation.casusId),
        eq(consentSigner.consentId, invitation.consentId),
        eq(consentSigner.personId, invitation.personId),
      ),
    )
    .where(
      and(
        which,
        isNull(invitation.endedAt),
        or(isNull(person.endedAt), gt(person.endedAt, sql`now()`)),
        or(
          and(
            isNull(invitation.consentId),
            sql`is_shown_casus(${invitation.collaborationId}, ${invitation.casusId}, ${invitation.personId})`,
          ),
          and(
            gt(sql`coalesce(${consent.endedAt}, ${consent.validUntil})`, sql`now()`),
            isNull(consentSigner.wrongPersonAt),
          ),
        ),
      ),
    )
    .orderBy(desc(invitation.createdAt))
    .limit(1);
  if (!row) return null;
  const { personId, kind, ...rest } = row;
  return { ...rest, hat: { collaborationId: row.collaborationId, personId, kind } };
}
