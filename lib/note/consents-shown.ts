import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { sight } from "@/lib/db/schema/grants";

/** The consents of a casus whose page this person can open (VIS-3). */
export async function readConsentsShown(tx: Transaction, casusId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ id: sight.objectId })
    .from(sight)
    .where(and(eq(sight.casusId, casusId), inArray(sight.kind, ["consent", "consent_state"])));
  return new Set(rows.map(({ id }) => id));
}
