import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { consentSigner } from "@/lib/db/schema/consent";
import { invitation } from "@/lib/db/schema/gate";
import type { Waiting } from "./waiting";

/** The messages whose object is the invitation that their link belongs to. */
const carriesLink = ({ kind }: Waiting): boolean =>
  kind === "invitation" || kind === "own_pages" || kind === "reminder" || kind === "own_now";

/** Whether the link of an invitation still opens something; of another message there is no link to ask about. */
export async function linkStillLives(tx: Transaction, row: Waiting): Promise<boolean> {
  if (!carriesLink(row)) return true;
  const found = await invitationOf(tx, row);
  return found !== null && found.endedAt === null;
}

/**
 * Notes beside the question that its message went, or did not arrive: what the asker sees (VIS-14). Of a link to the own pages
 * it is noted with the link.
 */
export async function noteDelivery(tx: Transaction, row: Waiting, outcome: "sent" | "failed"): Promise<void> {
  if (row.kind === "own_pages" || row.kind === "own_now") return noteWithLink(tx, row, outcome);
  // That a reminder went is nothing new about the question; that it did not arrive is.
  if (row.kind !== "invitation" && !(row.kind === "reminder" && outcome === "failed")) return;
  const found = await invitationOf(tx, row);
  if (!found?.consentId) return;
  await tx
    .update(consentSigner)
    .set(outcome === "sent" ? { sentAt: sql`now()`, failedAt: null } : { failedAt: sql`now()` })
    .where(
      and(
        eq(consentSigner.collaborationId, row.collaborationId),
        eq(consentSigner.casusId, found.casusId),
        eq(consentSigner.consentId, found.consentId),
        eq(consentSigner.personId, row.personId),
      ),
    );
}

async function noteWithLink(tx: Transaction, row: Waiting, outcome: "sent" | "failed"): Promise<void> {
  if (row.casusId === null || row.objectId === null) return;
  await tx
    .update(invitation)
    .set(outcome === "sent" ? { sentAt: sql`now()` } : { failedAt: sql`now()` })
    .where(
      and(
        eq(invitation.collaborationId, row.collaborationId),
        eq(invitation.casusId, row.casusId),
        eq(invitation.id, row.objectId),
      ),
    );
}

async function invitationOf(tx: Transaction, row: Waiting) {
  if (row.casusId === null || row.objectId === null) return null;
  const [found] = await tx
    .select({ casusId: invitation.casusId, consentId: invitation.consentId, endedAt: invitation.endedAt })
    .from(invitation)
    .where(
      and(
        eq(invitation.collaborationId, row.collaborationId),
        eq(invitation.casusId, row.casusId),
        eq(invitation.id, row.objectId),
      ),
    );
  return found ?? null;
}
