import { eq } from "drizzle-orm";
import { findKey } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { casusPerson } from "@/lib/db/schema/casus";
import { organisation, person } from "@/lib/db/schema/tenant";
import type { Sector } from "@/lib/policy/vocabulary";

/** What a hat says of the one who wears it. */
export type Self = {
  name: string;
  organisation: { id: string; name: string; sector: Sector } | null;
  jobTitle: string | null;
  /** Data protection officer of the organisation. */
  officer: boolean;
};

/** One's own name and work, read as oneself. A guardian to whom nothing may be shown any more has no name here. */
export function readSelf(hat: Hat): Promise<Self> {
  return asPerson(hat, async (tx) => {
    const [row] = await tx
      .select({
        name: person.name,
        jobTitle: person.jobTitle,
        officer: person.officer,
        organisation: { id: organisation.id, name: organisation.name, sector: organisation.sector },
      })
      .from(person)
      .leftJoin(organisation, eq(organisation.id, person.organisationId))
      .where(eq(person.id, hat.personId));
    if (!row) throw new Error("A hat without a person.");
    const scope = hat.kind === "staff" ? hat.collaborationId : await casusOf(tx, hat);
    const key = scope === null ? null : await findKey(tx, hat.collaborationId, scope);
    if (!key) return { name: "", organisation: row.organisation, jobTitle: null, officer: row.officer };
    return {
      name: openText(key, `person.name/${hat.personId}`, row.name) ?? "",
      organisation: row.organisation,
      jobTitle: openText(key, `person.job_title/${hat.personId}`, row.jobTitle),
      officer: row.officer,
    };
  });
}

/** The one casus in which a pupil or guardian is this person. */
async function casusOf(tx: Transaction, { personId }: Hat): Promise<string | null> {
  const [row] = await tx
    .select({ id: casusPerson.casusId })
    .from(casusPerson)
    .where(eq(casusPerson.personId, personId));
  return row?.id ?? null;
}
