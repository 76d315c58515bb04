/** What was noted of hearing a pupil, as whoever reads may see it: row-level security decides, and a reading is recorded. */
import { and, asc, eq } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import type { Day } from "@/lib/calendar/day";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import type { Hat, Transaction } from "@/lib/db/doors";
import { childHeard, childWords } from "@/lib/db/schema/consent";

export type HeardEntry = {
  id: string;
  heard: boolean;
  /** Null: the pupil was not heard. */
  on: Day | null;
  how: string;
  recordedBy: string;
  recordedAt: Date;
  /** Null: the pupil said nothing, or the reader may not know what. */
  said: string | null;
  forAsker: boolean;
  forGuardians: readonly string[];
  /** The reader wrote it down. */
  mine: boolean;
};

/**
 * Every entry about one request, the first one first.
 *
 * @param edition `asker`: what goes into the asker's own papers, with the words alone that were meant for the asker
 */
export async function readHeard(
  tx: Transaction,
  { collaborationId, personId }: Hat,
  casusId: string,
  consentId: string,
  edition: "reader" | "asker" = "reader",
): Promise<HeardEntry[]> {
  const rows = await tx
    .select({ entry: childHeard, words: childWords })
    .from(childHeard)
    .leftJoin(
      childWords,
      and(eq(childWords.casusId, childHeard.casusId), eq(childWords.heardId, childHeard.id)),
    )
    .where(and(eq(childHeard.casusId, casusId), eq(childHeard.consentId, consentId)))
    .orderBy(asc(childHeard.recordedAt), asc(childHeard.id));
  if (rows.length === 0) return [];
  const key = await keyOf(tx, collaborationId, casusId);
  const entries = rows.map(({ entry, words }): HeardEntry => {
    const { id, heard, recordedBy, recordedAt } = entry;
    const shown = words !== null && (edition === "reader" || words.forAsker) ? words : null;
    return {
      ...{ id, heard, recordedBy, recordedAt },
      on: dayIn(entry.heardOn),
      how: openText(key, `child_heard.how/${id}`, entry.how) ?? "",
      said: shown && openText(key, `child_words.said/${id}`, shown.said),
      forAsker: shown?.forAsker ?? false,
      forGuardians: shown?.forGuardians ?? [],
      mine: recordedBy === personId,
    };
  });
  const read = entries.filter(({ said }) => said !== null).map(({ id }) => id);
  if (read.length > 0)
    await append(tx, "reads", {
      action: "consent.heard.read",
      scopeId: casusId,
      objects: [consentId, ...read],
      rule: "VIS-4",
    });
  return entries;
}

/** What a pupil said, for a guardian whom the pupil lets read it, and for the pupil; who was there is the asker's to know. */
export type ChildSaid = { on: Day | null; text: string };

export async function readChildSaid(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  consentId: string,
): Promise<ChildSaid[]> {
  const entries = await readHeard(tx, hat, casusId, consentId);
  return entries.flatMap(({ on, said }) => (said === null ? [] : [{ on, text: said }]));
}

/** A local date as it is stored, `YYYY-MM-DD`. */
function dayIn(date: string | null): Day | null {
  if (date === null) return null;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}
