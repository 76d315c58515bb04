import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { consentDiscloser, consentRecipient } from "@/lib/db/schema/consent";
import { organisation } from "@/lib/db/schema/tenant";

/** The names of the organisations between which each request asks, over all casussen: who may tell, who may know. */
export async function organisationsByConsent(tx: Transaction): Promise<ReadonlyMap<string, string[]>> {
  const rows = [
    ...(await tx
      .select({ consentId: consentDiscloser.consentId, name: organisation.name })
      .from(consentDiscloser)
      .innerJoin(
        organisation,
        and(
          eq(organisation.collaborationId, consentDiscloser.collaborationId),
          eq(organisation.id, consentDiscloser.organisationId),
        ),
      )),
    ...(await tx
      .select({ consentId: consentRecipient.consentId, name: organisation.name })
      .from(consentRecipient)
      .innerJoin(
        organisation,
        and(
          eq(organisation.collaborationId, consentRecipient.collaborationId),
          eq(organisation.id, consentRecipient.organisationId),
        ),
      )),
  ];
  return new Map(
    [...Map.groupBy(rows, ({ consentId }) => consentId)].map(([consentId, parties]) => [
      consentId,
      [...new Set(parties.map(({ name }) => name))],
    ]),
  );
}
