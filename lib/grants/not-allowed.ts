import { eq } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { refused, type Result } from "@/lib/result/refusal";

/**
 * The refusal of somebody who may not do this in a casus. Whoever is not shown the casus (any more) gets the answer of one
 * that does not exist (SECURITY C2).
 */
export async function notAllowedIn(tx: Transaction, casusId: string): Promise<Result<never>> {
  const shown = await tx.select({ id: casus.id }).from(casus).where(eq(casus.id, casusId));
  return refused(shown.length > 0 ? "not-allowed" : "not-found");
}
