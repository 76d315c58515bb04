import { and, desc, eq } from "drizzle-orm";
import { asPerson, type Hat } from "@/lib/db/doors";
import { guardedVersion } from "@/lib/db/schema/consent";
import { nameOf, peopleOf } from "@/lib/person/people";

export type GuardedWait = { consentId: string; guardian: { id: string; name: string } };

/** The versions without places of a casus that wait for this professional to release them. */
export function listGuardedWaits(hat: Hat, casusId: string): Promise<GuardedWait[]> {
  return asPerson(
    hat,
    async (tx) => {
      const rows = await tx
        .select({
          consentId: guardedVersion.consentId,
          guardianId: guardedVersion.guardianId,
          secondAt: guardedVersion.secondAt,
        })
        .from(guardedVersion)
        .where(and(eq(guardedVersion.casusId, casusId), eq(guardedVersion.secondBy, hat.personId)))
        .orderBy(desc(guardedVersion.writtenAt));
      if (rows.length === 0) return [];
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      const newest = [
        ...new Map(rows.toReversed().map((row) => [`${row.consentId} ${row.guardianId}`, row])).values(),
      ];
      return newest
        .filter(({ secondAt }) => secondAt === null)
        .map(({ consentId, guardianId }) => ({
          consentId,
          guardian: { id: guardianId, name: nameOf(people, guardianId) },
        }));
    },
    casusId,
  );
}
