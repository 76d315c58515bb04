import { eq } from "drizzle-orm";
import { type People, peopleOf } from "@/lib/person/people";
import type { Transaction } from "@/lib/db/doors";
import { reach } from "@/lib/db/schema/grants";

/** Everybody of a casus whom this person may know; null where nothing of it was ever shown, as of one that is not there. */
export async function knownPeople(
  tx: Transaction,
  collaborationId: string,
  casusId: string,
): Promise<People | null> {
  const shown = await tx.select({ casusId: reach.casusId }).from(reach).where(eq(reach.casusId, casusId));
  return shown.length === 0 ? null : peopleOf(tx, collaborationId, casusId);
}
