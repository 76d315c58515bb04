import type { ConsentStatus } from "@/lib/policy/vocabulary";

/** A stretch of a consent's life: ISO instants, half open; `until` null is open. */
export type Segment = { from: string; until: string | null; status: ConsentStatus };

/** What the drawing spans: ISO instants. */
export type Range = { from: string; until: string };

/** A piece to draw; `at` and `length` in percent of the range. */
export type Piece = {
  at: number;
  length: number;
  status: ConsentStatus;
  /** Begins, or ends, without touching another piece: drawn round. */
  first: boolean;
  last: boolean;
  /** Lies after now: drawn as still to come. */
  later: boolean;
};

/** Where an instant lies in the range, in percent; outside it below 0 or above 100. */
export function percent(at: string, range: Range): number {
  const from = Date.parse(range.from);
  return ((Date.parse(at) - from) / (Date.parse(range.until) - from)) * 100;
}

/**
 * The pieces of a consent's life within the range, in order. What holds or waits is cut at `now`; segments that lie
 * outside the range are left out, and what sticks out is cut off and not drawn round there.
 */
export function pieces(segments: readonly Segment[], range: Range, now?: string): Piece[] {
  const present = now === undefined ? Infinity : percent(now, range);
  const stretches = segments
    .map(({ from, until, status }) => ({
      status,
      from: percent(from, range),
      until: until === null ? Infinity : percent(until, range),
    }))
    .filter(({ from, until }) => until > Math.max(from, 0) && from < 100)
    .sort((a, b) => a.from - b.from);

  return stretches.flatMap((stretch, i) => {
    const touchesBefore = stretches[i - 1]?.until === stretch.from;
    const touchesAfter = stretches[i + 1]?.from === stretch.until;
    const runs = stretch.status === "geldig" || stretch.status === "onvolledig";
    const cuts =
      runs && present > stretch.from && present < stretch.until
        ? [stretch.from, present, stretch.until]
        : [stretch.from, stretch.until];
    return cuts.slice(1).flatMap((end, j): Piece[] => {
      const begin = cuts[j] ?? stretch.from;
      const at = Math.max(begin, 0);
      const stop = Math.min(end, 100);
      if (stop <= at) return [];
      return [
        {
          at,
          length: stop - at,
          status: stretch.status,
          first: j === 0 && begin >= 0 && !touchesBefore,
          last: end === stretch.until && end <= 100 && !touchesAfter,
          later: begin >= present,
        },
      ];
    });
  });
}

/** A label on the axis: where, on which line above the axis (0 is nearest), and which of its edges stands at `at`. */
export type AxisLabel<T> = T & { at: number; line: number; edge: "begin" | "eind" | "midden" };

/**
 * Puts labels on as few lines as keep them apart. `width` is the share of the axis that one character takes, in
 * percent; on the narrowest phone (288 px) that is about 2.4.
 */
export function axisLabels<T extends { at: string; label: string }>(
  marks: readonly T[],
  range: Range,
  width = 2.4,
): AxisLabel<T>[] {
  const ends: number[] = [];
  return marks
    .map((mark) => ({ ...mark, at: percent(mark.at, range) }))
    .filter(({ at }) => at >= 0 && at <= 100)
    .sort((a, b) => a.at - b.at)
    .map((mark) => {
      const size = mark.label.length * width;
      const edge = mark.at < size / 2 ? "begin" : mark.at > 100 - size / 2 ? "eind" : "midden";
      const begin = edge === "begin" ? mark.at : edge === "eind" ? mark.at - size : mark.at - size / 2;
      const free = ends.findIndex((end) => end + width <= begin);
      const line = free === -1 ? ends.length : free;
      ends[line] = begin + size;
      return { ...mark, line, edge };
    });
}
