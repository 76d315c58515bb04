import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { casusPerson } from "@/lib/db/schema/casus";

/** The professionals of a casus of whom this person may know (VIS-2). */
export async function readKnown(tx: Transaction, casusId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ id: casusPerson.personId })
    .from(casusPerson)
    .where(and(eq(casusPerson.casusId, casusId), eq(casusPerson.kind, "participant")));
  return new Set(rows.map(({ id }) => id));
}
