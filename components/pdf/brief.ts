/** Whether texts are brief enough to be kept on one page: what is not may be cut, else it would run off the paper. */

/** Signs on a line of the main column, and on one that holds no space: there only one piece of a word fits. */
const SIGNS = 52;
const UNBROKEN = 28;
/** A third of a page. */
const LINES = 18;

export function isBrief(texts: readonly (string | null)[], most = LINES): boolean {
  return texts.reduce((lines, text) => lines + (text === null ? 0 : linesOf(text)), 0) <= most;
}

/** Rather too many than too few. */
function linesOf(text: string): number {
  return text.split("\n").reduce((lines, paragraph) => {
    const across = paragraph.split(/\s/u).some(({ length }) => length > UNBROKEN) ? UNBROKEN : SIGNS;
    return lines + Math.max(1, Math.ceil(paragraph.length / across));
  }, 0);
}
