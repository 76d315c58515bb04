import { and, eq, inArray } from "drizzle-orm";
import { keyOf, keysOf } from "@/lib/crypto/keyring";
import { openText, unseal } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import { casusPerson } from "@/lib/db/schema/casus";
import { organisation, person, team } from "@/lib/db/schema/tenant";
import type { Sector } from "@/lib/policy/vocabulary";

/** A professional as the covenant's directory knows them. */
export type Professional = {
  id: string;
  name: string;
  jobTitle: string | null;
  team: string | null;
  organisation: { id: string; name: string; sector: Sector };
};

/** A pupil or guardian of one casus. */
export type FamilyMember = { id: string; casusId: string; kind: "child" | "guardian"; name: string };

/**
 * Professionals that the reader may know of, by id, with what they are called.
 *
 * @param ids only these; without it everybody who still works there
 */
export async function readProfessionals(
  tx: Transaction,
  collaborationId: string,
  ids?: readonly string[],
): Promise<ReadonlyMap<string, Professional>> {
  if (ids?.length === 0) return new Map();
  const rows = await tx
    .select({
      id: person.id,
      name: person.name,
      jobTitle: person.jobTitle,
      endedAt: person.endedAt,
      organisationId: organisation.id,
      organisationName: organisation.name,
      sector: organisation.sector,
      team: team.name,
    })
    .from(person)
    .innerJoin(
      organisation,
      and(
        eq(organisation.collaborationId, person.collaborationId),
        eq(organisation.id, person.organisationId),
      ),
    )
    .leftJoin(team, and(eq(team.collaborationId, person.collaborationId), eq(team.id, person.teamId)))
    .where(and(eq(person.kind, "staff"), ids ? inArray(person.id, [...ids]) : undefined));
  if (rows.length === 0) return new Map();
  const key = await keyOf(tx, collaborationId, collaborationId);
  return new Map(
    rows
      .filter(({ endedAt }) => ids !== undefined || endedAt === null)
      .map((row): [string, Professional] => [
        row.id,
        {
          id: row.id,
          name: unseal(key, `person.name/${row.id}`, row.name).toString("utf8"),
          jobTitle: openText(key, `person.job_title/${row.id}`, row.jobTitle),
          team: row.team,
          organisation: { id: row.organisationId, name: row.organisationName, sector: row.sector },
        },
      ]),
  );
}

/**
 * Pupils and guardians that the reader may know of, by id.
 *
 * @param casusIds only of these casussen; without it of all
 */
export async function readFamilies(
  tx: Transaction,
  collaborationId: string,
  casusIds?: readonly string[],
): Promise<ReadonlyMap<string, FamilyMember>> {
  if (casusIds?.length === 0) return new Map();
  const rows = await tx
    .select({ id: person.id, casusId: casusPerson.casusId, kind: person.kind, name: person.name })
    .from(casusPerson)
    .innerJoin(
      person,
      and(eq(person.collaborationId, casusPerson.collaborationId), eq(person.id, casusPerson.personId)),
    )
    .where(
      and(
        inArray(casusPerson.kind, ["child", "guardian"]),
        casusIds ? inArray(casusPerson.casusId, [...casusIds]) : undefined,
      ),
    );
  const keys = await keysOf(tx, collaborationId, [...new Set(rows.map(({ casusId }) => casusId))]);
  return new Map(
    rows.flatMap(({ id, casusId, kind, name }): [string, FamilyMember][] => {
      const key = keys.get(casusId);
      if (key === undefined || kind === "staff") return [];
      return [[id, { id, casusId, kind, name: unseal(key, `person.name/${id}`, name).toString("utf8") }]];
    }),
  );
}
