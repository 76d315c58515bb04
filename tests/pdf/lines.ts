/** Where a file's text stands on its pages, read back by another program: to see whether it runs into other text. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A run of text: points from the left and from the foot of the page to its baseline. */
export type Run = { page: number; text: string; x: number; y: number; width: number; size: number };

export async function runsOf(file: Buffer): Promise<Run[]> {
  const loading = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const document = await loading.promise;
  const runs: Run[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , , size, x, y] = item.transform.map(Number);
      if (size === undefined || x === undefined || y === undefined) continue;
      runs.push({ page, text: item.str, x, y, width: item.width, size });
    }
  }
  await loading.destroy();
  return runs;
}

/** From the tail of a g to the top of a capital. */
export const inkOf = ({ y, size }: Run) => ({ low: y - 0.22 * size, high: y + 0.72 * size });

/** Half a point, for the rounding of whoever writes and whoever reads. */
const HAIR = 0.5;

/** Pairs that are printed over each other, each in words. */
export function overprinted(runs: readonly Run[]): string[] {
  return runs.flatMap((one, index) =>
    runs
      .slice(index + 1)
      .filter((other) => touch(one, other))
      .map((other) => `page ${one.page}: ‘${one.text}’ over ‘${other.text}’`),
  );
}

function touch(one: Run, other: Run): boolean {
  if (one.page !== other.page) return false;
  const [a, b] = [inkOf(one), inkOf(other)];
  const beside = one.x + one.width <= other.x + HAIR || other.x + other.width <= one.x + HAIR;
  return !beside && a.low < b.high - HAIR && b.low < a.high - HAIR;
}
