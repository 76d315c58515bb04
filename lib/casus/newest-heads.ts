import { desc, eq } from "drizzle-orm";
import { asPerson, type Hat } from "@/lib/db/doors";
import { note } from "@/lib/db/schema/note";
import { readFamilies, readProfessionals } from "@/lib/person/names";
import type { Sector } from "@/lib/policy/vocabulary";

/** The head of a note (VIS-11): its kind, moment and author; nothing of what it says. */
export type Head = {
  id: string;
  kind: (typeof note.$inferSelect)["kind"];
  writtenAt: Date;
  /** Null where the name is nothing for this reader. */
  author: { name: string; sector: Sector | "gezin"; organisation: string | null } | null;
  isMine: boolean;
};

const SHOWN = 3;

/** The newest notes of a casus of which the viewer may read a part. */
export function readNewestHeads(hat: Hat, casusId: string): Promise<Head[]> {
  return asPerson(
    hat,
    async (tx) => {
      const rows = await tx
        .select()
        .from(note)
        .where(eq(note.casusId, casusId))
        .orderBy(desc(note.writtenAt), desc(note.id))
        .limit(SHOWN);
      const staff = await readProfessionals(tx, hat.collaborationId, [
        ...new Set(rows.map(({ authorId }) => authorId)),
      ]);
      const family = await readFamilies(tx, hat.collaborationId, [casusId]);
      return rows.map(({ id, kind, writtenAt, authorId }) => {
        const professional = staff.get(authorId);
        const member = family.get(authorId);
        return {
          id,
          kind,
          writtenAt,
          author: professional
            ? {
                name: professional.name,
                sector: professional.organisation.sector,
                organisation: professional.organisation.name,
              }
            : member
              ? { name: member.name, sector: "gezin" as const, organisation: null }
              : null,
          isMine: authorId === hat.personId,
        };
      });
    },
    casusId,
  );
}
