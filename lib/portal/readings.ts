/** Who read what the family may read too (VIS-10): of the ledger, what the database tells this guardian or pupil. */
import { sql } from "drizzle-orm";
import { z } from "zod";
import { ownCasus } from "@/lib/consent/answer-casus";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import type { NoteKind } from "@/lib/note/vocabulary";
import { peopleOf, type People, type Someone } from "@/lib/person/people";
import { ZONES } from "@/lib/policy/calendar";
import { ALLOW_GROUNDS, type AllowGround, READING_RULES, type ReadingRule } from "@/lib/policy/decision";
import type { Framework } from "@/lib/policy/vocabulary";
import { frameworkHere } from "./framework";

/** The grounds on which a professional reads; the others are the family's own. */
export type OthersGround = Exclude<AllowGround, "inzage_jeugdige" | "onderwijs" | "gezag">;

/** One professional, one note, one ground, one day. */
export type Reading = {
  reader: Someone;
  /** The last time on that day. */
  at: Date;
  rule: ReadingRule;
  ground: OthersGround;
  note: { id: string; kind: NoteKind; writtenAt: Date; author: Someone | null; isMine: boolean };
};

export type Readings = {
  framework: Framework;
  now: Date;
  readings: Reading[];
  /** The page with what was read before; null where there is nothing more. */
  older: number | null;
};

/** How many stand on one page. */
const PAGE = 50;

/**
 * What was read, the newest first.
 *
 * @param page counted from 1
 */
export async function readReadings(hat: Hat, page: number): Promise<Readings> {
  return asPerson(hat, async (tx) => {
    const { framework, now } = await frameworkHere(tx);
    const casusId = await ownCasus(tx, hat);
    if (casusId === null) return { framework, now, readings: [], older: null };
    const people = await peopleOf(tx, hat.collaborationId, casusId);
    const rows = await rowsOf(tx, casusId, framework, sql`limit ${PAGE + 1} offset ${(page - 1) * PAGE}`);
    const readings = rows.slice(0, PAGE).flatMap((row) => readingOf(row, people, hat.personId));
    return { framework, now, readings, older: rows.length > PAGE ? page + 1 : null };
  });
}

/** Who read these notes, the last time first: each reader once a note. */
export async function whoReadNotes(
  hat: Hat,
  casusId: string,
  noteIds: readonly string[],
): Promise<ReadonlyMap<string, Reading[]>> {
  if (noteIds.length === 0) return new Map();
  return asPerson(hat, async (tx) => {
    const { framework } = await frameworkHere(tx);
    const people = await peopleOf(tx, hat.collaborationId, casusId);
    const rows = await rowsOf(tx, casusId, framework, sql``, noteIds);
    const last = new Map<string, Reading>();
    for (const reading of rows.flatMap((row) => readingOf(row, people, hat.personId))) {
      const once = `${reading.note.id} ${reading.reader.id}`;
      if (!last.has(once)) last.set(once, reading);
    }
    return Map.groupBy(last.values(), ({ note }) => note.id);
  });
}

const row = z.object({
  reader_id: z.uuid(),
  at: z.coerce.date(),
  rule: z.enum(READING_RULES),
  ground: z.enum(ALLOW_GROUNDS).exclude(["inzage_jeugdige", "onderwijs", "gezag"]),
  note_id: z.uuid(),
  kind: z.enum(["gesprek", "observatie", "telefoon", "verslag", "eigen_woorden", "overig"]),
  written_at: z.coerce.date(),
  author_id: z.uuid(),
});
type Row = z.infer<typeof row>;

/** The heads come from the notes themselves, so that row-level security has its say once more. */
async function rowsOf(
  tx: Transaction,
  casusId: string,
  framework: Framework,
  limit: ReturnType<typeof sql>,
  noteIds?: readonly string[],
): Promise<Row[]> {
  const within = noteIds === undefined ? sql`` : sql`and n.id in ${[...noteIds]}`;
  const rows = await tx.execute(sql`select r.reader_id, r.rule, r.ground, p.note_id, n.kind, n.author_id,
      to_char(n.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as written_at,
      to_char(max(r.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from parts_read_by_others(${casusId}) r
    join part p on p.casus_id = ${casusId} and p.id = r.part_id
    join note n on n.casus_id = p.casus_id and n.id = p.note_id ${within}
    group by r.reader_id, r.rule, r.ground, p.note_id, n.kind, n.author_id, n.written_at,
      (r.at at time zone ${ZONES[framework]})::date
    order by max(r.at) desc, p.note_id, r.reader_id, r.ground ${limit}`);
  return z.array(row).parse([...rows]);
}

function readingOf(row: Row, people: People, me: string): Reading[] {
  const reader = people.get(row.reader_id);
  if (reader === undefined) return [];
  const { at, rule, ground, note_id: id, kind, written_at: writtenAt, author_id: author } = row;
  const note = { id, kind, writtenAt, author: people.get(author) ?? null, isMine: author === me };
  return [{ reader, at, rule, ground, note }];
}
