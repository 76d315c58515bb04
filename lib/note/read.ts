/** The notes of a casus that somebody may read, each with its ground; recorded before they are shown. */
import { and, desc, eq, lt, sql } from "drizzle-orm";
import { callName, nameOf, type People, type Someone } from "@/lib/person/people";
import { append } from "@/lib/audit/append";
import { keyOf } from "@/lib/crypto/keyring";
import { type Key, openText } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { partGrant } from "@/lib/db/schema/grants";
import { note, part, partSeen } from "@/lib/db/schema/note";
import { collaboration } from "@/lib/db/schema/tenant";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayWrite } from "@/lib/policy/act";
import { type Explained, type Told, tell } from "@/lib/policy/explain";
import type { Category, Framework } from "@/lib/policy/vocabulary";
import { grantedDecision } from "./granted";
import { databaseNow } from "./now";
import { type OwnPart, readOwnParts } from "./own-parts";
import { readConsentsShown } from "./consents-shown";
import { knownPeople } from "./people";
import type { Nature, NoteKind } from "./vocabulary";

export type PartView = {
  id: string;
  category: Category;
  nature: Nature | null;
  heading: string | null;
  body: string;
  /** That its author corrected it, when last, and why. */
  corrected: { at: Date; reason: string } | null;
  /** First shown to this reader on this page. */
  fresh: boolean;
  why: Told;
  /** What `why` explains: the decision that the grant stores. */
  decision: Explained;
  /** What the author alone sees of the part (VIS-15); null of what somebody else wrote. */
  own: OwnPart | null;
};

export type NoteView = {
  id: string;
  kind: NoteKind;
  writtenAt: Date;
  /** Who wrote it; null where the name is nothing for this reader. */
  author: Someone | null;
  isMine: boolean;
  parts: PartView[];
};

export type CasusNotes = {
  casusId: string;
  framework: Framework;
  /** What the pupil is called; null where not even that may be known any more. */
  child: string | null;
  notes: NoteView[];
  /** The part after which older ones follow; null where there are none. */
  older: string | null;
  mayWrite: boolean;
};

/** How many parts stand on one page. */
const PAGE = 50;

/**
 * The notes of a casus that this person may read now, newest first. Reading is recorded in the same transaction, ground by
 * ground and with the parts on the page: where that fails, this throws and nothing is shown.
 *
 * @param before the part before which to go on, as `older` of the page above it
 * @returns null where nothing of this casus exists for this person
 */
export function readNotes(hat: Hat, casusId: string, before?: string): Promise<CasusNotes | null> {
  return asPerson(
    hat,
    async (tx) => {
      const people = await knownPeople(tx, hat.collaborationId, casusId);
      if (people === null) return null;
      const rows = await readableParts(tx, casusId, before);
      const child = [...people.values()].find(({ kind }) => kind === "child");
      if (rows.length === 0 && child === undefined) return null;

      const shown = rows.slice(0, PAGE);
      await record(tx, hat, casusId, shown);
      const framework = await frameworkOf(tx);
      const now = await databaseNow(tx);
      const view = {
        key: await keyOf(tx, hat.collaborationId, casusId),
        people,
        framework,
        now,
        reader: hat.personId,
        own: await readOwnParts(tx, casusId, shown, people),
        consents: await readConsentsShown(tx, casusId),
      };
      return {
        casusId,
        framework,
        child: child ? callName(people, child.id) : null,
        notes: notesOf(shown, view),
        older: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
        mayWrite: mayWrite(await readSituation(tx, hat, casusId, now), await readActor(tx, hat)).allowed,
      };
    },
    casusId,
  );
}

type Row = Awaited<ReturnType<typeof readableParts>>[number];

/** One part more than a page, so that it is known whether older ones follow. Row-level security decides which. */
function readableParts(tx: Transaction, casusId: string, before: string | undefined) {
  return tx
    .select({
      id: part.id,
      noteId: part.noteId,
      kind: note.kind,
      authorId: part.authorId,
      writtenAt: part.writtenAt,
      category: part.category,
      nature: part.nature,
      heading: part.heading,
      body: part.body,
      correctedAt: part.correctedAt,
      correctionReason: part.correctionReason,
      rule: partGrant.rule,
      ground: partGrant.ground,
      byId: partGrant.byId,
      until: partGrant.until,
      seenAt: partSeen.seenAt,
    })
    .from(part)
    .innerJoin(note, and(eq(note.casusId, part.casusId), eq(note.id, part.noteId)))
    .innerJoin(partGrant, and(eq(partGrant.casusId, part.casusId), eq(partGrant.partId, part.id)))
    .leftJoin(partSeen, and(eq(partSeen.casusId, part.casusId), eq(partSeen.partId, part.id)))
    .where(and(eq(part.casusId, casusId), before === undefined ? undefined : lt(part.id, before)))
    .orderBy(desc(part.id))
    .limit(PAGE + 1);
}

/** Who read what, on which ground: an event for each ground on the page. And what was new is so no more. */
async function record(tx: Transaction, hat: Hat, casusId: string, rows: readonly Row[]): Promise<void> {
  const byGround = Map.groupBy(rows, ({ rule, ground }) => `${rule} ${ground}`);
  for (const [first, ...more] of byGround.values()) {
    if (first === undefined) continue;
    const { rule, ground } = first;
    const objects = [first, ...more].map(({ id }) => id);
    await append(tx, "reads", { action: "parts.read", scopeId: casusId, objects, rule, ground });
  }
  const unseen = rows.filter(({ seenAt }) => seenAt === null);
  if (unseen.length === 0) return;
  const seen = { collaborationId: hat.collaborationId, casusId, personId: hat.personId };
  await tx
    .insert(partSeen)
    .values(unseen.map(({ id }) => ({ ...seen, partId: id, seenAt: sql`date_trunc('milliseconds', now())` })))
    .onConflictDoNothing();
}

async function frameworkOf(tx: Transaction): Promise<Framework> {
  const [row] = await tx.select({ framework: collaboration.framework }).from(collaboration);
  if (!row) throw new Error("Everybody sees the own covenant.");
  return row.framework;
}

type View = {
  key: Key;
  people: People;
  framework: Framework;
  now: Date;
  reader: string;
  own: ReadonlyMap<string, OwnPart>;
  consents: ReadonlySet<string>;
};

/** The parts note by note, the newest note first, the parts of a note in the order in which they were written. */
function notesOf(rows: readonly Row[], view: View): NoteView[] {
  const notes = Map.groupBy(rows.toReversed(), ({ noteId }) => noteId);
  return [...notes].reverse().flatMap(([id, parts]) => {
    const [first] = parts;
    if (first === undefined) return [];
    const { kind, writtenAt, authorId } = first;
    const author = view.people.get(authorId) ?? null;
    return [
      {
        id,
        kind,
        writtenAt,
        author,
        isMine: authorId === view.reader,
        parts: parts.map((row) => partOf(row, view)),
      },
    ];
  });
}

function partOf(row: Row, { key, people, framework, now, reader, own, consents }: View): PartView {
  const child = [...people.values()].find(({ kind }) => kind === "child");
  const names = {
    framework,
    reader: { as: "u" },
    child: child ? callName(people, child.id) : "de leerling",
    author: people.has(row.authorId) ? nameOf(people, row.authorId) : "de schrijver",
  } as const;
  const decision = grantedDecision(row);
  return {
    id: row.id,
    category: row.category,
    nature: row.nature,
    heading: openText(key, `part.heading/${row.id}`, row.heading),
    body: openText(key, `part.body/${row.id}`, row.body) ?? "",
    corrected: row.correctedAt
      ? {
          at: row.correctedAt,
          reason: openText(key, `part.correction_reason/${row.id}`, row.correctionReason) ?? "",
        }
      : null,
    fresh: row.seenAt === null && row.authorId !== reader,
    why: tell(decision, names, now.getTime(), consents),
    decision,
    own: own.get(row.id) ?? null,
  };
}
