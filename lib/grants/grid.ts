/**
 * Who reads which part at a moment: what is told of each reader of each part, by the rules on the facts, or for the past by
 * the grants as they stood. Pure; what the viewer may not know is left out here, not on the page.
 */
import type { Allow, Deny } from "@/lib/policy/decision";
import type { Facts, Note } from "@/lib/policy/facts";
import { aheadOf } from "@/lib/policy/grants";
import type { Instant } from "@/lib/policy/instant";
import { asKnown, foresee, type Foreseen, type Seen } from "./foresight";

export type Cell =
  | { state: "wrote" }
  | {
      state: "reads";
      /** null: not on which ground (VIS-8, VIS-13). */
      decision: Allow | null;
      /** Half open; null without end, undefined where the end is nothing that the viewer may know. */
      until: Instant | null | undefined;
    }
  /** Of the own parts alone (VIS-12). */
  | { state: "waits" }
  /** With a ground where the author's own choice decides, and to the author alone (VIS-15). */
  | { state: "not"; because: Deny | null };

/** By part, and then by reader; who is not there is unknown to the viewer, or takes no part at that moment. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

/** From `at` on, by the rules on these facts; every part is written by then. */
export function cellsByRules(facts: Facts, at: Instant, partIds: readonly string[], seen: Seen): Cells {
  const wanted = new Set(partIds);
  const notes = facts.notes.filter(({ id }) => wanted.has(id));
  const known = aheadOf(asKnown(facts, seen), at);
  // To read by a disclosure is known to who reads, if not that there is a record of it.
  const own = aheadOf(facts, at);
  return new Map(
    notes.map((note) => {
      const others = foresee(known, note, seen).filter(({ reader }) => reader !== seen.viewer);
      const viewers = foresee(own, note, seen).filter(({ reader }) => reader === seen.viewer);
      return [note.id, cellsOf(note, [...others, ...viewers], seen)];
    }),
  );
}

function cellsOf({ author }: Note, told: readonly Foreseen[], { people }: Seen): ReadonlyMap<string, Cell> {
  const cells = told.map((each): [string, Cell] => [each.reader, cellOf(each)]);
  return new Map(people.has(author) ? [...cells, [author, { state: "wrote" }]] : cells);
}

function cellOf(each: Foreseen): Cell {
  if (each.reads) return { state: "reads", decision: each.decision, until: each.until };
  if (each.because === "toestemming nodig") return { state: "waits" };
  return { state: "not", because: each.because === "nu niet" ? null : each.because };
}

/** A grant as it stood at a moment of the past. */
export type PastGrant = { part: string; reader: string; decision: Allow; until: Instant | null };

/** As it stood then. Why somebody did not read is not told of the past: what was chosen and answered then is not kept so. */
export function cellsAsTheyStood(
  facts: Facts,
  partIds: readonly string[],
  grants: readonly PastGrant[],
  seen: Seen,
): Cells {
  const guardians = new Set(facts.guardians.map(({ id }) => id));
  const authors = new Map(facts.notes.map(({ id, author }) => [id, author]));
  const isHidden = ({ reader, decision }: PastGrant) =>
    !seen.people.has(reader) ||
    (decision.ground === "zonder_toestemming" &&
      reader !== seen.viewer &&
      !seen.disclosures.has(decision.by ?? ""));
  const byPart = Map.groupBy(
    grants.filter((grant) => !isHidden(grant)),
    ({ part }) => part,
  );
  return new Map(
    partIds.map((part) => {
      const cells = (byPart.get(part) ?? []).map(({ reader, decision, until }): [string, Cell] => {
        if (authors.get(part) === reader) return [reader, { state: "wrote" }];
        const isGroundHidden =
          (guardians.has(reader) && !seen.authority.has(reader)) ||
          (decision.ground === "hierarchisch_meerdere" && !seen.inquiring.has(reader));
        return [
          reader,
          {
            state: "reads",
            decision: isGroundHidden ? null : decision,
            until: isGroundHidden || (until !== null && !seen.ends.has(until)) ? undefined : until,
          },
        ];
      });
      return [part, new Map(cells)];
    }),
  );
}

/** One change between two grids: somebody who reads a part in one of them alone. */
export type Change = { part: string; reader: string; reads: boolean };

export function changesBetween(before: Cells, after: Cells): Change[] {
  return [...after].flatMap(([part, cells]) => {
    const earlier = before.get(part);
    const readers = new Set([...cells.keys(), ...(earlier?.keys() ?? [])]);
    return [...readers].flatMap((reader): Change[] => {
      const reads = isReader(cells.get(reader));
      return reads === isReader(earlier?.get(reader)) ? [] : [{ part, reader, reads }];
    });
  });
}

const isReader = (cell: Cell | undefined) => cell?.state === "reads" || cell?.state === "wrote";
