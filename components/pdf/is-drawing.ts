/** How many numbers each command takes: moves, lines and curves, all absolute, as the signing page keeps them. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6 };

/** Whether a path can be drawn: what is no whole path would stop the file from being made. In one pass, however long. */
export function isDrawing(path: string): boolean {
  const between = path.replaceAll(/[MLCQ]|-?\d+(?:\.\d+)?/g, "");
  if (/[^\s,]/.test(between) || !/^\s*M/.test(path)) return false;
  return path
    .split(/(?=[MLCQ])/)
    .filter((stroke) => stroke.trim() !== "")
    .every((stroke) => {
      const count = stroke.match(/-?\d+(?:\.\d+)?/g)?.length ?? 0;
      return count > 0 && count % (TAKES[stroke.charAt(0)] ?? Number.NaN) === 0;
    });
}
