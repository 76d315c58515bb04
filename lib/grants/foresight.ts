import type { Allow, Deny } from "@/lib/policy/decision";
import type { Facts, Note } from "@/lib/policy/facts";
import { type Ahead, grantsOfNote } from "@/lib/policy/grants";
import type { Instant } from "@/lib/policy/instant";
import { readingsOf } from "@/lib/policy/reading";
import { closedByWriter } from "./writers-choice";

/** What somebody may know of the casus: what row-level security shows to that person, now. */
export type Seen = {
  /** Whose eyes these are: what a writer chose is told to the writer alone (VIS-15). */
  viewer: string;
  /** People by id (VIS-2, VIS-13). Nobody else is spoken of, nor counted. */
  people: ReadonlySet<string>;
  /** Guardians whose authority and restriction are shown. */
  authority: ReadonlySet<string>;
  /** Heads of school whose question to be informed is shown (VIS-8). */
  inquiring: ReadonlySet<string>;
  /** Disclosures that are shown (VIS-6): what others open does not exist. */
  disclosures: ReadonlySet<string>;
  /** Instants at which something ends that is shown: a consent, a period, a birthday. */
  ends: ReadonlySet<Instant>;
};

/** What is told of one reader of a note, saved or not. */
export type Foreseen = { reader: string } & (
  | {
      reads: true;
      /** null: that this person reads is told, not on which ground (VIS-8, VIS-13). */
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
 * Who reads a note, as far as the viewer may know, by the rules and the facts that its grants are made from. In order of
 * the readers' ids, without its writer and without professionals who take no part at the moment.
 *
 * @param ahead the casus from that moment on, as the viewer may know it (`asKnown`)
 * @param note of the casus, or not saved yet: then its id is nobody's
 */
export function foresee(ahead: Ahead, note: Note, seen: Seen): Foreseen[] {
  const [now] = ahead;
  const isWriter = note.author === seen.viewer;
  const ownChoice = isWriter ? closedByWriter(now.facts, now.at, note) : null;
  const ends = endsOf(ahead, note);
  const guardians = new Set(now.facts.guardians.map(({ id }) => id));
  const isGroundHidden = ({ ground }: Allow, reader: string) =>
    (guardians.has(reader) && !seen.authority.has(reader)) ||
    (ground === "hierarchisch_meerdere" && !seen.inquiring.has(reader));

  return readingsOf(now, note).flatMap(({ reader, decision }): Foreseen[] => {
    if (reader === note.author || !seen.people.has(reader)) return [];
    if (decision.allow) {
      if (isGroundHidden(decision, reader))
        return [{ reader, reads: true, decision: null, until: undefined }];
      const end = ends.get(reader) ?? null;
      return [{ reader, reads: true, decision, until: end === null || seen.ends.has(end) ? end : undefined }];
    }
    if (decision.ground === "geen_deelnemer") return [];
    const chosen = ownChoice?.get(reader);
    if (chosen !== undefined) return [{ reader, reads: false, because: chosen }];
    const needsConsent = isWriter && decision.ground === "geen_toestemming";
    return [{ reader, reads: false, because: needsConsent ? "toestemming nodig" : "nu niet" }];
  });
}

/** The facts without the disclosures that the viewer does not know of. */
export const asKnown = (facts: Facts, { disclosures }: Seen): Facts => ({
  ...facts,
  disclosures: facts.disclosures.filter(({ id }) => disclosures.has(id)),
});

/** When each who reads now stops, on whatever ground: a second grant that begins where the first ends goes on. */
function endsOf(ahead: Ahead, note: Note): ReadonlyMap<string, Instant | null> {
  const ends = new Map<string, Instant | null>();
  for (const { reader, from, until } of grantsOfNote(ahead, note)) {
    if (from === ahead[0].at || ends.get(reader) === from) ends.set(reader, until);
  }
  return ends;
}
