/**
 * Looking for words in what somebody may read, newest first. Row-level security gives the parts; they are opened page by
 * page in this process, and what is not found is forgotten. What is shown is recorded first.
 */
import { append } from "@/lib/audit/append";
import { dayAfter, dayAt, parseDay, startOf } from "@/lib/calendar/day";
import { writeDay } from "@/lib/calendar/words";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import { keysOf } from "@/lib/crypto/keyring";
import { type Key, openText } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { type People, peopleOf, type Someone } from "@/lib/person/people";
import type { Category } from "@/lib/policy/vocabulary";
import { excerptOf, markedIn, missingIn, type Segment, wordsIn } from "./match";
import { isOpen, PAGE, readPage, type Row, type SoughtDay } from "./search-page";
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

/** How many parts are looked through for one answer. */
const MOST_PARTS = 1000;

/** @returns nothing for a question without words; the same for what is hidden as for what is not there */
export function searchNotes(hat: Hat, { question, casusId, after }: Sought): Promise<Found> {
  const sought = readQuestion(question);
  if (sought === null) return Promise.resolve({ hits: [], next: null });
  return asPerson(
    hat,
    async (tx) => {
      const known = peopleOnce(tx, hat);
      const found: Grounded[] = [];
      let next = after ?? null;
      for (let looked = 0; looked < MOST_PARTS && found.length < ENOUGH; looked += PAGE) {
        const rows = await readPage(tx, { casusId, before: next ?? undefined, day: sought.day });
        const hits = await hitsIn(tx, hat, rows.filter(isOpen), sought.words, known);
        const wanted = hits.slice(0, ENOUGH - found.length);
        found.push(...wanted);
        const last = found.length === ENOUGH ? wanted.at(-1)?.partId : rows.at(-1)?.partId;
        const isLast = rows.length < PAGE && last === rows.at(-1)?.partId;
        next = isLast ? null : (last ?? null);
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

type Question = { words: string[]; day: SoughtDay | null };

/** A day is looked up by when something was written, all else by its words. Amsterdam and Brussels keep one time. */
function readQuestion(question: string): Question | null {
  const day = parseDay(question);
  if (day) return { words: [], day: { from: startOf("nl", day), until: startOf("nl", dayAfter(day)) } };
  const words = wordsIn(question);
  return words.length === 0 ? null : { words, day: null };
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

type Grounded = Hit & { ground: string; rule: string };

async function hitsIn(
  tx: Transaction,
  hat: Hat,
  rows: readonly Row[],
  words: readonly string[],
  known: Known,
): Promise<Grounded[]> {
  const casussen = [...new Set(rows.map((row) => row.part.casusId))];
  const keys = await keysOf(tx, hat.collaborationId, casussen);
  const hits: Grounded[] = [];
  for (const row of rows) {
    const key = keys.get(row.part.casusId);
    if (key === undefined) continue;
    const people = await known(row.part.casusId);
    const hit = hitOf(hat, row, words, people, key);
    if (hit !== null) hits.push({ ...hit, ground: row.ground, rule: row.rule });
  }
  return hits;
}

/** A word may stand in the part itself, or beside it: kind, subject, day, and the names that the reader may know. */
function hitOf(hat: Hat, row: Row, words: readonly string[], people: People, key: Key): Hit | null {
  const { id, noteId, casusId, category, writtenAt, authorId } = row.part;
  const child = [...people.values()].find(({ kind }) => kind === "child")?.name ?? null;
  const author = people.get(authorId) ?? null;
  const heading = openText(key, `part.heading/${id}`, row.part.heading);
  const body = openText(key, `part.body/${id}`, row.part.body) ?? "";
  const missing = missingIn(headOf(row, child, author), words);
  if (missingIn(`${heading ?? ""}\n${body}`, missing).length > 0) return null;
  return {
    ...{ partId: id, noteId, casusId, kind: row.note.kind, category, writtenAt, child, author },
    isMine: authorId === hat.personId,
    heading: heading === null ? null : markedIn(heading, words),
    excerpt: excerptOf(body, words),
  };
}

const headOf = (
  { note: { kind }, part: { category, writtenAt } }: Row,
  child: string | null,
  author: Someone | null,
) =>
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
