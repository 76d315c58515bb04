export type DrawnBox = { x: number; y: number; width: number; height: number };

/** Absolute moves, lines and curves: what the signing page keeps. */
const LINES = /^(?:\s*[MLCQ](?:[\s,]*-?\d+(?:\.\d+)?){2,})+\s*$/;

/**
 * Where the lines of a drawn signature lie, with a margin round them: bends count as far as their handles reach. Null for
 * what is no drawing.
 */
export function drawnBox(path: string): DrawnBox | null {
  if (!LINES.test(path)) return null;
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  if (numbers.length % 2 !== 0) return null;
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  const [left, top] = [least(xs), least(ys)];
  const [wide, high] = [most(xs) - left, most(ys) - top];
  // A dot or a straight line has no height of its own.
  const margin = Math.max(wide, high, 20) * 0.06;
  const size = (length: number) => Math.max(length, 20) + 2 * margin;
  return { x: left - margin, y: top - margin, width: size(wide), height: size(high) };
}

const least = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.min(one, other));
const most = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.max(one, other));
