/** What was written lately over all casussen: heads, and what is new. Words of notes are read in the casus alone. */
import { and, desc, eq, sql } from "drizzle-orm";
import { type People, peopleOf, type Someone } from "@/lib/person/people";
import { asPerson, type Hat } from "@/lib/db/doors";
import { partGrant } from "@/lib/db/schema/grants";
import { note, part, partSeen } from "@/lib/db/schema/note";
import type { NoteKind } from "./vocabulary";

/** The head of a note (VIS-11): its kind, moment and author, and of which casus. */
export type NoteHead = {
  noteId: string;
  casusId: string;
  kind: NoteKind;
  writtenAt: Date;
  /** The pupil's name; null where it may not be known any more. */
  child: string | null;
  author: Someone | null;
  isMine: boolean;
  /** Some of it was never shown to this reader. */
  fresh: boolean;
};

const NEWEST = 50;

/**
 * The heads of the notes to which the newest parts belong that this person may read, newest first. Driven by the own
 * grants, whose parts stand in the order of time; row-level security guards each part.
 */
export function newestNotes(hat: Hat): Promise<NoteHead[]> {
  return asPerson(hat, async (tx) => {
    const grants = tx
      .$with("newest")
      .as(
        tx
          .select({ casusId: partGrant.casusId, partId: partGrant.partId })
          .from(partGrant)
          .orderBy(desc(partGrant.partId))
          .limit(NEWEST),
      );
    const rows = await tx
      .with(grants)
      .select({
        noteId: note.id,
        casusId: note.casusId,
        kind: note.kind,
        writtenAt: note.writtenAt,
        authorId: note.authorId,
        partId: part.id,
        seenAt: partSeen.seenAt,
      })
      .from(grants)
      .innerJoin(part, and(eq(part.casusId, grants.casusId), eq(part.id, grants.partId)))
      .innerJoin(note, and(eq(note.casusId, part.casusId), eq(note.id, part.noteId)))
      .leftJoin(partSeen, and(eq(partSeen.casusId, part.casusId), eq(partSeen.partId, part.id)))
      .orderBy(desc(part.id));
    const people = new Map<string, People>();
    for (const { casusId } of rows) {
      if (!people.has(casusId)) people.set(casusId, await peopleOf(tx, hat.collaborationId, casusId));
    }
    return [...Map.groupBy(rows, ({ noteId }) => noteId).values()].flatMap((parts): NoteHead[] => {
      const [head] = parts;
      if (head === undefined) return [];
      const { noteId, casusId, kind, writtenAt, authorId } = head;
      const isMine = authorId === hat.personId;
      const known = [...(people.get(casusId)?.values() ?? [])];
      return [
        {
          noteId,
          casusId,
          kind,
          writtenAt,
          child: known.find((each) => each.kind === "child")?.name ?? null,
          author: known.find(({ id }) => id === authorId) ?? null,
          isMine,
          fresh: !isMine && parts.some(({ seenAt }) => seenAt === null),
        },
      ];
    });
  });
}

/** In how many notes something is new, by casus: for an overview. Counts what the viewer may read, and nothing else. */
export async function freshNotes(hat: Hat): Promise<ReadonlyMap<string, number>> {
  const rows = await asPerson(hat, (tx) =>
    tx
      .select({ casusId: part.casusId, notes: sql<number>`count(distinct ${part.noteId})`.mapWith(Number) })
      .from(partGrant)
      .innerJoin(part, and(eq(part.casusId, partGrant.casusId), eq(part.id, partGrant.partId)))
      .leftJoin(partSeen, and(eq(partSeen.casusId, part.casusId), eq(partSeen.partId, part.id)))
      .where(sql`${partSeen.seenAt} is null and ${part.authorId} <> ${hat.personId}`)
      .groupBy(part.casusId),
  );
  return new Map(rows.map(({ casusId, notes }) => [casusId, notes]));
}
