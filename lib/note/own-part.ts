/** One part as its author has it before them to correct. */
import { and, desc, eq } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asPerson, type Hat } from "@/lib/db/doors";
import { part } from "@/lib/db/schema/note";
import { partVersion } from "@/lib/db/schema/writing";
import { collaboration } from "@/lib/db/schema/tenant";
import { callName } from "@/lib/person/people";
import type { Framework } from "@/lib/policy/vocabulary";
import { knownPeople } from "./people";
import type { Nature } from "./vocabulary";

export type PartText = { nature: Nature | null; heading: string | null; body: string };
export type EarlierText = PartText & { until: Date };

export type OwnPartText = PartText & {
  casusId: string;
  partId: string;
  framework: Framework;
  child: string | null;
  /** Since when it says so: its writing, or its last correction. */
  since: Date;
  /** What it said before, the latest first (VIS-15). */
  earlier: readonly EarlierText[];
};

/**
 * Recorded as a reading of one's own, like every page with a part on it.
 *
 * @returns null for a part that is not this person's own, or was taken back; alike to one that does not exist
 */
export function readOwnPart(hat: Hat, casusId: string, partId: string): Promise<OwnPartText | null> {
  return asPerson(
    hat,
    async (tx) => {
      const [row] = await tx
        .select({
          nature: part.nature,
          heading: part.heading,
          body: part.body,
          writtenAt: part.writtenAt,
          correctedAt: part.correctedAt,
          takenBackAt: part.takenBackAt,
        })
        .from(part)
        .where(and(eq(part.casusId, casusId), eq(part.id, partId), eq(part.authorId, hat.personId)));
      if (!row || row.takenBackAt) return null;
      await append(tx, "reads", {
        ...{ action: "parts.read", scopeId: casusId, objects: [partId] },
        ...{ rule: "ACC-1", ground: "auteur" },
      });
      const key = await keyOf(tx, hat.collaborationId, casusId);
      const versions = await tx
        .select()
        .from(partVersion)
        .where(and(eq(partVersion.casusId, casusId), eq(partVersion.partId, partId)))
        .orderBy(desc(partVersion.replacedAt));
      const people = await knownPeople(tx, hat.collaborationId, casusId);
      const child = [...(people?.values() ?? [])].find(({ kind }) => kind === "child");
      const [covenant] = await tx.select({ framework: collaboration.framework }).from(collaboration);
      if (!covenant) throw new Error("Everybody sees the own covenant.");
      return {
        casusId,
        partId,
        framework: covenant.framework,
        child: people && child ? callName(people, child.id) : null,
        nature: row.nature,
        heading: openText(key, `part.heading/${partId}`, row.heading),
        body: openText(key, `part.body/${partId}`, row.body) ?? "",
        since: row.correctedAt ?? row.writtenAt,
        earlier: versions.map(({ id, nature, heading, body, replacedAt }) => ({
          nature,
          heading: openText(key, `part_version.heading/${id}`, heading),
          body: openText(key, `part_version.body/${id}`, body) ?? "",
          until: replacedAt,
        })),
      };
    },
    casusId,
  );
}
