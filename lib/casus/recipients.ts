import { eq } from "drizzle-orm";
import { asPerson, type Hat } from "@/lib/db/doors";
import { consentRecipient } from "@/lib/db/schema/consent";

/** Who would receive by each request of a casus, as far as the viewer may see it: ids of organisations and of people. */
export async function readRecipients(
  hat: Hat,
  casusId: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await asPerson(
    hat,
    (tx) => tx.select().from(consentRecipient).where(eq(consentRecipient.casusId, casusId)),
    casusId,
  );
  return new Map(
    [...Map.groupBy(rows, ({ consentId }) => consentId)].map(([consentId, entries]) => [
      consentId,
      new Set(entries.map(({ organisationId, personId }) => organisationId ?? personId ?? "")),
    ]),
  );
}
