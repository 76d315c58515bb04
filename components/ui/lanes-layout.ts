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
