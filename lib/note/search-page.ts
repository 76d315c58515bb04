/** What somebody may read, a page at a time: driven by the own grants, guarded by row-level security. */
import { and, desc, eq, gte, lt } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { partGrant } from "@/lib/db/schema/grants";
import { note, part } from "@/lib/db/schema/note";
import { idAt } from "@/lib/db/uuid";
import type { NoteKind } from "./vocabulary";

/** How many parts are held open at once. */
export const PAGE = 100;

/** Half open. */
export type SoughtDay = { from: Date; until: Date };

type Page = { casusId: string | undefined; before: string | undefined; day: SoughtDay | null };
type Opened = { partId: string; part: typeof part.$inferSelect | null; note: { kind: NoteKind } | null } & {
  rule: string;
  ground: string;
};
export type Row = Opened & { part: NonNullable<Opened["part"]>; note: NonNullable<Opened["note"]> };

/**
 * The next own grants, newest first, whose parts stand in the order of time; row-level security guards each part, so that
 * there is none beside the grant of a casus that is closed for the moment.
 */
export function readPage(tx: Transaction, { casusId, before, day }: Page): Promise<Opened[]> {
  const around = (at: Date, hours: number) => idAt(Math.max(0, at.getTime() + hours * 3_600_000), 0);
  const grants = tx.$with("page").as(
    tx
      .select({
        casusId: partGrant.casusId,
        partId: partGrant.partId,
        rule: partGrant.rule,
        ground: partGrant.ground,
      })
      .from(partGrant)
      .where(
        and(
          casusId === undefined ? undefined : eq(partGrant.casusId, casusId),
          before === undefined ? undefined : lt(partGrant.partId, before),
          // The moment of writing stands in the id, near enough to find the day.
          day === null
            ? undefined
            : and(gte(partGrant.partId, around(day.from, -1)), lt(partGrant.partId, around(day.until, 1))),
        ),
      )
      .orderBy(desc(partGrant.partId))
      .limit(PAGE),
  );
  const ofDay = day === null ? undefined : and(gte(part.writtenAt, day.from), lt(part.writtenAt, day.until));
  return tx
    .with(grants)
    .select({
      partId: grants.partId,
      rule: grants.rule,
      ground: grants.ground,
      part,
      note: { kind: note.kind },
    })
    .from(grants)
    .leftJoin(part, and(eq(part.casusId, grants.casusId), eq(part.id, grants.partId), ofDay))
    .leftJoin(note, and(eq(note.casusId, part.casusId), eq(note.id, part.noteId)))
    .orderBy(desc(grants.partId));
}

export const isOpen = (row: Opened): row is Row => row.part !== null && row.note !== null;
