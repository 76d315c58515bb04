/** Longer than any word that people write, shorter than the narrowest column. */
const LONGEST = 28;

/**
 * Where a word may be broken: nowhere, for Dutch reads best unbroken on a left-aligned page. Only what is too long for a
 * line (an address of a page, a row of letters without spaces) is cut, so that nothing runs off the paper.
 */
export function inLines(word: string): string[] {
  if (word.length <= LONGEST) return [word];
  return word.match(new RegExp(`.{1,${LONGEST}}`, "gsu")) ?? [word];
}
