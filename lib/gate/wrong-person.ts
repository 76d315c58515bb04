import { and, eq, isNull, sql } from "drizzle-orm";
import { type Limit, mayTry } from "@/lib/auth/limit";
import { asGate, type Hat, type Transaction } from "@/lib/db/doors";
import { consentRequest, consentSigner } from "@/lib/db/schema/consent";
import { invitation } from "@/lib/db/schema/gate";
import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import { done, refused, type Result } from "@/lib/result/refusal";
import { findLive, type LiveInvitation } from "./live-invitation";

const knocks: Limit = { atMost: 60, minutes: 15 };

/**
 * "Dit is niet voor mij", said by whoever has the link: closes every link, code and session of the person whom the message
 * was for, and tells the asker. A link that opens nothing is answered alike.
 *
 * @param block where the request came from; see lib/auth/address-block
 * @returns refused only where too many were tried from one block of addresses
 */
export function closeByLink(token: string, block: string): Promise<Result<null>> {
  return asGate(async (tx) => {
    if (!(await mayTry(tx, `knock/${block}`, knocks))) return refused("too-often");
    const invited = await findLive(tx, { token });
    if (invited) await close(tx, invited);
    return done(null);
  });
}

/** The same, said on the pages behind the code. What this person was not asked closes nothing. */
export function closeForHat({ collaborationId, personId }: Hat, consentId: string): Promise<void> {
  return asGate(async (tx) => {
    const [asked] = await tx
      .select({ casusId: consentSigner.casusId })
      .from(consentSigner)
      .where(
        and(
          eq(consentSigner.collaborationId, collaborationId),
          eq(consentSigner.consentId, consentId),
          eq(consentSigner.personId, personId),
        ),
      );
    if (asked) await closeQuestion(tx, { collaborationId, casusId: asked.casusId, personId, consentId });
  });
}

async function close(tx: Transaction, { collaborationId, casusId, id, consentId, hat }: LiveInvitation) {
  if (consentId !== null) {
    await closeQuestion(tx, { collaborationId, casusId, personId: hat.personId, consentId });
    return;
  }
  await tx
    .update(invitation)
    .set({ endedAt: sql`now()` })
    .where(
      and(
        eq(invitation.collaborationId, collaborationId),
        eq(invitation.casusId, casusId),
        eq(invitation.id, id),
      ),
    );
}

type Question = { collaborationId: string; casusId: string; personId: string; consentId: string };

/** Links, codes and sessions of that person end with it, by drizzle/0004_change.sql. Said twice is said once. */
async function closeQuestion(
  tx: Transaction,
  { collaborationId, casusId, personId, consentId }: Question,
): Promise<void> {
  const closed = await tx
    .update(consentSigner)
    .set({ wrongPersonAt: sql`now()` })
    .where(
      and(
        eq(consentSigner.collaborationId, collaborationId),
        eq(consentSigner.casusId, casusId),
        eq(consentSigner.consentId, consentId),
        eq(consentSigner.personId, personId),
        isNull(consentSigner.wrongPersonAt),
      ),
    )
    .returning({ consentId: consentSigner.consentId });
  if (closed.length === 0) return;
  const [request] = await tx
    .select({ asker: consentRequest.draftedBy })
    .from(consentRequest)
    .where(
      and(
        eq(consentRequest.collaborationId, collaborationId),
        eq(consentRequest.casusId, casusId),
        eq(consentRequest.consentId, consentId),
      ),
    );
  if (!request) return;
  await tx.insert(outbox).values({
    collaborationId,
    id: newId(),
    casusId,
    kind: "wrong_person",
    personId: request.asker,
    objectId: consentId,
    createdAt: sql`now()`,
    nextTryAt: sql`now()`,
  });
}
