/**
 * Looking for words in what somebody may read, newest first. Row-level security gives the parts; they are opened page by
 * page in this process, and what is not found is forgotten. What is shown is recorded first.
 */
import { and, desc, eq, gte, lt, sql } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { dayAfter, dayAt, parseDay, startOf } from "@/lib/calendar/day";
import { writeDay } from "@/lib/calendar/words";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import { keysOf } from "@/lib/crypto/keyring";
import { type Key, openText } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { partGrant } from "@/lib/db/schema/grants";
import { note, part } from "@/lib/db/schema/note";
import { type People, peopleOf, type Someone } from "@/lib/person/people";
import type { Category } from "@/lib/policy/vocabulary";
import { excerptOf, markedIn, missingIn, type Segment, wordsIn } from "./match";
import { ENOUGH } from "./search-schema";
import { NOTE_KIND_WORDS, type NoteKind } from "./vocabulary";

export type Hit = {
  partId: string;
  noteId: string;
  casusId: string;
  kind: NoteKind;
  category: Category;
  writtenAt: Date;
  /** The pupil's name; null where it may not be known any more, and where one casus is looked through. */
  child: string | null;
  author: Someone | null;
  isMine: boolean;
  heading: Segment[] | null;
  excerpt: Segment[];
};

export type Found = {
  hits: Hit[];
  /** The part after which looking goes on; null when everything was looked through. */
  next: string | null;
};

export type Sought = {
  question: string;
  /** One casus; without it all. */
  casusId?: string;
  /** As `next` of what was found before. */
  after?: string;
};

/** How many parts are held open at once, and how many are looked through for one answer. */
const PAGE = 100;
const MOST_PARTS = 1000;

/** @returns nothing for a question without words; the same for what is hidden as for what is not there */
export function searchNotes(hat: Hat, { question, casusId, after }: Sought): Promise<Found> {
  const sought = readQuestion(question);
  if (sought === null) return Promise.resolve({ hits: [], next: null });
  return asPerson(
    hat,
    async (tx) => {
      const known = peopleOnce(tx, hat);
      const found: (Hit & { ground: string; rule: string })[] = [];
      let next = after ?? null;
      for (let looked = 0; looked < MOST_PARTS && found.length < ENOUGH; looked += PAGE) {
        const rows = await readPage(tx, { casusId, before: next ?? undefined, day: sought.day });
        const hits = await hitsIn(tx, hat, rows, sought.words, known);
        found.push(...hits.slice(0, ENOUGH - found.length));
        const last = hits.length > 0 && found.length === ENOUGH ? found.at(-1)?.partId : rows.at(-1)?.id;
        const isCut = last !== rows.at(-1)?.id;
        next = rows.length < PAGE && !isCut ? null : (last ?? null);
        if (next === null) break;
      }
      await record(tx, found);
      const hits = found.map(({ ground: _ground, rule: _rule, ...hit }) =>
        casusId === undefined ? hit : { ...hit, child: null },
      );
      return { hits, next };
    },
    casusId,
  );
}

type Question = { words: string[]; day: { from: Date; until: Date } | null };

/** A day is looked up by when something was written, all else by its words. Amsterdam and Brussels keep one time. */
function readQuestion(question: string): Question | null {
  const day = parseDay(question);
  if (day) return { words: [], day: { from: startOf("nl", day), until: startOf("nl", dayAfter(day)) } };
  const words = wordsIn(question);
  return words.length === 0 ? null : { words, day: null };
}

type Row = Awaited<ReturnType<typeof readPage>>[number];
type Page = { casusId: string | undefined; before: string | undefined; day: Question["day"] };

/** Driven by the own grants, whose parts stand in the order of time; row-level security guards each part. */
function readPage(tx: Transaction, { casusId, before, day }: Page) {
  const inCasus = casusId === undefined ? undefined : eq(partGrant.casusId, casusId);
  const older = before === undefined ? undefined : lt(partGrant.partId, before);
  return tx
    .select({
      id: part.id,
      noteId: part.noteId,
      casusId: part.casusId,
      kind: note.kind,
      authorId: part.authorId,
      writtenAt: part.writtenAt,
      category: part.category,
      heading: part.heading,
      body: part.body,
      rule: partGrant.rule,
      ground: partGrant.ground,
    })
    .from(partGrant)
    .innerJoin(part, and(eq(part.casusId, partGrant.casusId), eq(part.id, partGrant.partId)))
    .innerJoin(note, and(eq(note.casusId, part.casusId), eq(note.id, part.noteId)))
    .where(
      and(
        inCasus,
        older,
        day === null ? undefined : and(gte(part.writtenAt, day.from), lt(part.writtenAt, day.until)),
      ),
    )
    .orderBy(desc(partGrant.partId))
    .limit(PAGE);
}

type Known = (casusId: string) => Promise<People>;

function peopleOnce(tx: Transaction, { collaborationId }: Hat): Known {
  const known = new Map<string, People>();
  return async (casusId) => {
    const people = known.get(casusId) ?? (await peopleOf(tx, collaborationId, casusId));
    known.set(casusId, people);
    return people;
  };
}

async function hitsIn(
  tx: Transaction,
  hat: Hat,
  rows: readonly Row[],
  words: readonly string[],
  known: Known,
) {
  const keys = await keysOf(tx, hat.collaborationId, [...new Set(rows.map(({ casusId }) => casusId))]);
  const hits: (Hit & { ground: string; rule: string })[] = [];
  for (const row of rows) {
    const key = keys.get(row.casusId);
    if (key === undefined) continue;
    const people = await known(row.casusId);
    const hit = hitOf(hat, row, words, people, key);
    if (hit !== null) hits.push({ ...hit, ground: row.ground, rule: row.rule });
  }
  return hits;
}

/** A word may stand in the part itself, or beside it: kind, subject, day, and the names that the reader may know. */
function hitOf(hat: Hat, row: Row, words: readonly string[], people: People, key: Key): Hit | null {
  const child = [...people.values()].find(({ kind }) => kind === "child")?.name ?? null;
  const author = people.get(row.authorId) ?? null;
  const missing = missingIn(headOf(row, child, author), words);
  const heading = openText(key, `part.heading/${row.id}`, row.heading);
  const body = openText(key, `part.body/${row.id}`, row.body) ?? "";
  if (missingIn(`${heading ?? ""}\n${body}`, missing).length > 0) return null;
  const { id, noteId, casusId, kind, category, writtenAt } = row;
  return {
    ...{ partId: id, noteId, casusId, kind, category, writtenAt, child, author },
    isMine: row.authorId === hat.personId,
    heading: heading === null ? null : markedIn(heading, words),
    excerpt: excerptOf(body, words),
  };
}

const headOf = ({ kind, category, writtenAt }: Row, child: string | null, author: Someone | null): string =>
  [
    ...[NOTE_KIND_WORDS[kind], CATEGORY_WORDS[category].name, category, writeDay(dayAt("nl", writtenAt))],
    ...[child, author?.name, author?.organisation?.name],
  ].join("\n");

/** Who found what, on which ground: an event for each ground and casus. */
async function record(
  tx: Transaction,
  found: readonly { casusId: string; partId: string; ground: string; rule: string }[],
): Promise<void> {
  const groups = Map.groupBy(found, ({ casusId, rule, ground }) => `${casusId} ${rule} ${ground}`);
  for (const [first, ...more] of groups.values()) {
    if (first === undefined) continue;
    const { casusId, rule, ground } = first;
    const objects = [first, ...more].map(({ partId }) => partId);
    await append(tx, "reads", { action: "parts.read", scopeId: casusId, objects, rule, ground });
  }
}
