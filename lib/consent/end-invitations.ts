import { and, eq, isNull } from "drizzle-orm";
import { invitation } from "@/lib/db/schema/gate";
import type { Work } from "@/lib/grants/permitted";

/** Links and short codes die with the request, with a new link, and with the request that takes its place. */
export async function endInvitations(
  { tx, at, here }: Work,
  consentId: string,
  personId?: string,
): Promise<void> {
  await tx
    .update(invitation)
    .set({ endedAt: at })
    .where(
      and(
        eq(invitation.casusId, here.casusId),
        eq(invitation.consentId, consentId),
        personId === undefined ? undefined : eq(invitation.personId, personId),
        isNull(invitation.endedAt),
      ),
    );
}
