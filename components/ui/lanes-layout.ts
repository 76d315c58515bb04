import type { ConsentStatus } from "@/lib/policy/vocabulary";

type LanePiece = { from: number; until: number; status: ConsentStatus };

/** The pieces of one lane cut at the row of now; `first` and `last` do not touch another piece. Rows count from 0. */
export function lanePieces(
  pieces: readonly LanePiece[],
  now: number,
): (LanePiece & { first: boolean; last: boolean; later: boolean })[] {
  const sorted = [...pieces].sort((a, b) => a.from - b.from);
  return sorted.flatMap((piece, i) => {
    const first = sorted[i - 1]?.until !== piece.from;
    const last = sorted[i + 1]?.from !== piece.until;
    if (piece.from < now && now < piece.until) {
      return [
        { ...piece, until: now, first, last: false, later: false },
        { ...piece, from: now, first: false, last, later: true },
      ];
    }
    return [{ ...piece, first, last, later: piece.from >= now }];
  });
}

/** For each lane the track it is drawn in: lanes that never stand beside each other share one. Rows count from 0. */
export function laneTracks(lanes: readonly { pieces: readonly LanePiece[] }[]): number[] {
  const ends: number[] = [];
  const order = lanes
    .map(({ pieces }, i) => ({
      i,
      from: Math.min(...pieces.map((piece) => piece.from)),
      until: Math.max(...pieces.map((piece) => piece.until)),
    }))
    .sort((a, b) => a.from - b.from || a.i - b.i);
  const tracks = lanes.map(() => 0);
  for (const { i, from, until } of order) {
    const free = ends.findIndex((end) => end < from);
    const track = free === -1 ? ends.length : free;
    ends[track] = until;
    tracks[i] = track;
  }
  return tracks;
}
