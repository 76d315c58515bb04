import { and, asc, eq, sql } from "drizzle-orm";
import { nameOf, type People } from "@/lib/person/people";
import type { Transaction } from "@/lib/db/doors";
import { leak, leakRead } from "@/lib/db/schema/leak";
import { part, partConcerns, partWithheld } from "@/lib/db/schema/note";
import { partVersion } from "@/lib/db/schema/writing";
import { organisation } from "@/lib/db/schema/tenant";
import type { ScopeKind } from "@/lib/policy/vocabulary";

/** What its author chose for a part: shown to nobody else (VIS-15). */
export type OwnPart = {
  scope: ScopeKind;
  secret: boolean;
  takenBackAt: Date | null;
  /** Who had read what was taken back (VIS-10), the first reader first. */
  readBy: { name: string; firstAt: Date }[];
  /** How many texts it had before this one. */
  versions: number;
  /** Names of people and organisations that it is kept from. */
  withheldFrom: string[];
  /** Names of people whom it is also about. */
  concerns: string[];
};

/** The choices of those parts on a page that this person wrote, by part. */
export async function readOwnParts(
  tx: Transaction,
  casusId: string,
  shown: readonly { id: string; authorId: string; ground: string }[],
  people: People,
): Promise<ReadonlyMap<string, OwnPart>> {
  const mine = new Set(shown.filter(({ ground }) => ground === "auteur").map(({ id }) => id));
  if (mine.size === 0) return new Map();
  const parts = await tx
    .select({ id: part.id, scope: part.scope, secret: part.secret, takenBackAt: part.takenBackAt })
    .from(part)
    .where(eq(part.casusId, casusId));
  const withheld = await tx
    .select({ partId: partWithheld.partId, personId: partWithheld.personId, organisation: organisation.name })
    .from(partWithheld)
    .leftJoin(organisation, eq(organisation.id, partWithheld.organisationId))
    .where(eq(partWithheld.casusId, casusId));
  const concerns = await tx
    .select({ partId: partConcerns.partId, personId: partConcerns.personId })
    .from(partConcerns)
    .where(eq(partConcerns.casusId, casusId));
  const versions = await tx
    .select({ partId: partVersion.partId, count: sql<number>`count(*)::int` })
    .from(partVersion)
    .where(eq(partVersion.casusId, casusId))
    .groupBy(partVersion.partId);
  const reads = await tx
    .select({ partId: leak.partId, readerId: leakRead.readerId, firstAt: leakRead.firstAt })
    .from(leakRead)
    .innerJoin(leak, and(eq(leak.casusId, leakRead.casusId), eq(leak.id, leakRead.leakId)))
    .where(eq(leakRead.casusId, casusId))
    .orderBy(asc(leakRead.firstAt));
  return new Map(
    parts
      .filter(({ id }) => mine.has(id))
      .map(({ id, ...chosen }) => [
        id,
        {
          ...chosen,
          readBy: reads
            .filter(({ partId }) => partId === id)
            .map(({ readerId, firstAt }) => ({ name: nameOf(people, readerId), firstAt })),
          versions: versions.find(({ partId }) => partId === id)?.count ?? 0,
          withheldFrom: withheld
            .filter(({ partId }) => partId === id)
            .map(({ personId, organisation: house }) => house ?? nameOf(people, personId ?? "")),
          concerns: concerns
            .filter(({ partId }) => partId === id)
            .map(({ personId }) => nameOf(people, personId)),
        },
      ]),
  );
}
