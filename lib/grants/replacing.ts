/** Which request takes the place of which. Read as the materialiser: who is asked the new one need not know of the old. */
import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { type Transaction, within } from "@/lib/db/doors";
import { consent, consentRequest } from "@/lib/db/schema/consent";
import type { Facts } from "@/lib/policy/facts";
import { endsByReplacing } from "@/lib/policy/replacing";
import type { Standing } from "@/lib/policy/standing";
import type { CasusKey } from "./ledger";

/** By each request of a casus that was sent, the one that it replaces. */
export function readReplaced(tx: Transaction, casusId: string): Promise<ReadonlyMap<string, string>> {
  return within(tx, "materialiser", "person", async () => {
    const rows = await tx
      .select({ id: consentRequest.consentId, replaces: consentRequest.replaces })
      .from(consentRequest)
      .innerJoin(
        consent,
        and(eq(consent.casusId, consentRequest.casusId), eq(consent.id, consentRequest.consentId)),
      )
      .where(
        and(
          eq(consentRequest.casusId, casusId),
          isNotNull(consentRequest.replaces),
          isNotNull(consent.sentAt),
        ),
      );
    return new Map(rows.flatMap(({ id, replaces }) => (replaces === null ? [] : [[id, replaces]])));
  });
}

/**
 * By each request, a draft or sent, the one whose place it takes.
 *
 * @param consentIds what whoever asks was shown: of nothing else it is told
 */
export function readReplacing(
  tx: Transaction,
  consentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return within(tx, "materialiser", "person", async () => {
    const rows = await tx
      .select({ id: consentRequest.consentId, replaces: consentRequest.replaces })
      .from(consentRequest)
      .where(and(inArray(consentRequest.consentId, [...consentIds]), isNotNull(consentRequest.replaces)));
    return new Map(rows.flatMap(({ id, replaces }) => (replaces === null ? [] : [[id, replaces]])));
  });
}

/** Ends, for good, the consents in whose place another one holds by now. Runs as the materialiser. */
export async function endReplaced(
  tx: Transaction,
  { casusId }: CasusKey,
  facts: Facts,
  { consents }: Standing,
  at: Date,
): Promise<void> {
  for (const [id, end] of endsByReplacing(facts, consents)) {
    if (end > at.getTime()) continue;
    const endedAt = new Date(end);
    await tx
      .update(consent)
      .set({ endedAt })
      .where(
        and(
          eq(consent.casusId, casusId),
          eq(consent.id, id),
          isNull(consent.endedAt),
          sql`${consent.validUntil} > ${endedAt.toISOString()}::timestamptz`,
        ),
      );
  }
}
