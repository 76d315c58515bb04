import { and, eq } from "drizzle-orm";
import { asPerson, type Hat } from "@/lib/db/doors";
import { consentDiscloser, consentRecipient } from "@/lib/db/schema/consent";
import { organisation } from "@/lib/db/schema/tenant";

/** An organisation, or one person: then the name is found among the people of the casus. */
export type Recipient = { id: string; organisation: string | null };

/** Who would share and who would receive, by one request. */
export type Parties = { disclosers: readonly string[]; recipients: readonly Recipient[] };

/** By request of a casus, as far as the viewer may see them: the asker, the coordinators, those whom it asks. */
export function readParties(hat: Hat, casusId: string): Promise<ReadonlyMap<string, Parties>> {
  return asPerson(
    hat,
    async (tx) => {
      const rows = await tx
        .select({
          consentId: consentRecipient.consentId,
          organisationId: consentRecipient.organisationId,
          personId: consentRecipient.personId,
          name: organisation.name,
        })
        .from(consentRecipient)
        .leftJoin(
          organisation,
          and(
            eq(organisation.collaborationId, consentRecipient.collaborationId),
            eq(organisation.id, consentRecipient.organisationId),
          ),
        )
        .where(eq(consentRecipient.casusId, casusId));
      const disclosers = Map.groupBy(
        await tx.select().from(consentDiscloser).where(eq(consentDiscloser.casusId, casusId)),
        ({ consentId }) => consentId,
      );
      return new Map(
        [...Map.groupBy(rows, ({ consentId }) => consentId)].map(
          ([consentId, entries]): [string, Parties] => [
            consentId,
            {
              disclosers: (disclosers.get(consentId) ?? []).map(({ organisationId }) => organisationId),
              recipients: entries.map(({ organisationId, personId, name }) => ({
                id: organisationId ?? personId ?? "",
                organisation: name,
              })),
            },
          ],
        ),
      );
    },
    casusId,
  );
}
