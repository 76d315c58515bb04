/** The parts of which somebody may look at who reads them, newest first. */
import { and, desc, eq, inArray, lt, lte } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { type Hat, type Transaction, within } from "@/lib/db/doors";
import { note, part } from "@/lib/db/schema/note";
import type { NoteKind } from "@/lib/note/vocabulary";
import type { Overseer } from "@/lib/policy/overseeing";
import type { Category, ScopeKind } from "@/lib/policy/vocabulary";

export type PartRow = {
  id: string;
  authorId: string;
  kind: NoteKind;
  writtenAt: Date;
  category: Category;
  /** Words of the note: only for who may read the part. */
  heading: string | null;
  /** For the officer alone (VIS-11). */
  scope: ScopeKind | null;
  takenBack: boolean;
};

/** How many parts stand on one page. */
const PAGE = 60;

type Wanted = {
  as: Overseer;
  /** No part that was written later. */
  at: Date;
  /** The part before which to go on. */
  before: string | undefined;
  /** What an officer looks after. */
  ofOrganisation: readonly string[];
};

/** @returns a page of rows, and the part after which older ones follow */
export async function readRows(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  { as, at, before, ofOrganisation }: Wanted,
): Promise<{ rows: PartRow[]; older: string | null }> {
  const here = and(
    eq(part.casusId, casusId),
    lte(part.writtenAt, at),
    before === undefined ? undefined : lt(part.id, before),
  );
  const found =
    as === "officer"
      ? await rowsWithoutWords(tx, and(here, inArray(part.id, [...ofOrganisation])))
      : await rowsOfReader(
          tx,
          hat,
          casusId,
          and(here, as === "author" ? eq(part.authorId, hat.personId) : undefined),
        );
  const rows = found.slice(0, PAGE);
  return { rows, older: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null };
}

type Where = ReturnType<typeof and>;

const head = {
  id: part.id,
  authorId: part.authorId,
  kind: note.kind,
  writtenAt: part.writtenAt,
  category: part.category,
  takenBackAt: part.takenBackAt,
};
const ofNote = and(eq(note.casusId, part.casusId), eq(note.id, part.noteId));

/** Row-level security decides which. */
async function rowsOfReader(tx: Transaction, hat: Hat, casusId: string, where: Where): Promise<PartRow[]> {
  const rows = await tx
    .select({ ...head, heading: part.heading })
    .from(part)
    .innerJoin(note, ofNote)
    .where(where)
    .orderBy(desc(part.id))
    .limit(PAGE + 1);
  if (rows.length === 0) return [];
  const key = await keyOf(tx, hat.collaborationId, casusId);
  return rows.map(({ takenBackAt, heading, ...row }) => ({
    ...row,
    heading: openText(key, `part.heading/${row.id}`, heading),
    scope: null,
    takenBack: takenBackAt !== null,
  }));
}

/** An officer reads no part: the materialiser looks, which cannot read words either. */
function rowsWithoutWords(tx: Transaction, where: Where): Promise<PartRow[]> {
  return within(tx, "materialiser", "person", async () => {
    const rows = await tx
      .select({ ...head, scope: part.scope })
      .from(part)
      .innerJoin(note, ofNote)
      .where(where)
      .orderBy(desc(part.id))
      .limit(PAGE + 1);
    return rows.map(({ takenBackAt, ...row }) => ({
      ...row,
      heading: null,
      takenBack: takenBackAt !== null,
    }));
  });
}
