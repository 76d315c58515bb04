import { eq } from "drizzle-orm";
import type { Hat, Transaction } from "@/lib/db/doors";
import { casusPerson } from "@/lib/db/schema/casus";

/** The one casus in which a pupil or guardian is this person; null where there is none any more. */
export async function ownCasus(tx: Transaction, { personId }: Hat): Promise<string | null> {
  const [row] = await tx
    .select({ id: casusPerson.casusId })
    .from(casusPerson)
    .where(eq(casusPerson.personId, personId));
  return row?.id ?? null;
}
