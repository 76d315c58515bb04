import type { Allow, Deny } from "@/lib/policy/decision";
import type { Note } from "@/lib/policy/facts";
import { type Ahead, grantsOfNote } from "@/lib/policy/grants";
import type { Instant } from "@/lib/policy/instant";
import { readingsOf } from "@/lib/policy/reading";
import { closedByWriter } from "./writers-choice";

/** What a writer may know of the casus: what row-level security shows to that person, now. */
export type Seen = {
  /** People by id (VIS-2, VIS-13). Nobody else is spoken of, nor counted. */
  people: ReadonlySet<string>;
  /** Guardians whose authority and restriction are shown. */
  authority: ReadonlySet<string>;
  /** Instants at which something ends that is shown: a consent, a period, a birthday. */
  ends: ReadonlySet<Instant>;
};

/** What is told of one reader of a note that is not saved yet. */
export type Foreseen = { reader: string } & (
  | {
      reads: true;
      /** null: that this guardian reads is told, not on which ground (VIS-13). */
      decision: Allow | null;
      /** Half open; null without end, undefined where the end is nothing that the writer may know. */
      until: Instant | null | undefined;
    }
  | {
      reads: false;
      /** What the writer's own choices decide, or no more than these words. */
      because: Deny | "toestemming nodig" | "nu niet";
    }
);

/**
 * Who will read a note once it is saved, as far as its writer may know, by the rules and the facts that its grants will be
 * made from. In order of the readers' ids, without the writer and without professionals who take no part now.
 *
 * @param ahead the casus from now on
 * @param note not in the facts; its id is nobody's
 */
export function foresee(ahead: Ahead, note: Note, seen: Seen): Foreseen[] {
  const [now] = ahead;
  const ownChoice = closedByWriter(now.facts, now.at, note);
  const ends = endsOf(ahead, note);
  const guardians = new Set(now.facts.guardians.map(({ id }) => id));

  return readingsOf(now, note).flatMap(({ reader, decision }): Foreseen[] => {
    if (reader === note.author || !seen.people.has(reader)) return [];
    if (decision.allow) {
      if (guardians.has(reader) && !seen.authority.has(reader))
        return [{ reader, reads: true, decision: null, until: undefined }];
      const end = ends.get(reader) ?? null;
      return [{ reader, reads: true, decision, until: end === null || seen.ends.has(end) ? end : undefined }];
    }
    if (decision.ground === "geen_deelnemer") return [];
    const chosen = ownChoice.get(reader);
    if (chosen !== undefined) return [{ reader, reads: false, because: chosen }];
    return [
      {
        reader,
        reads: false,
        because: decision.ground === "geen_toestemming" ? "toestemming nodig" : "nu niet",
      },
    ];
  });
}

/** When each who reads now stops, on whatever ground: a second grant that begins where the first ends goes on. */
function endsOf(ahead: Ahead, note: Note): ReadonlyMap<string, Instant | null> {
  const ends = new Map<string, Instant | null>();
  for (const { reader, from, until } of grantsOfNote(ahead, note)) {
    if (from === ahead[0].at || ends.get(reader) === from) ends.set(reader, until);
  }
  return ends;
}
