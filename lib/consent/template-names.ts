/** Whether somebody of a casus is named in a text that is to be kept outside it. Pure. */

/** Small words in a name, which name nobody by themselves. */
const PARTICLES = new Set([
  "van",
  "de",
  "der",
  "den",
  "het",
  "ten",
  "ter",
  "te",
  "in",
  "op",
  "la",
  "le",
  "el",
  "al",
  "bin",
]);

/**
 * The names of people that stand in a text: a whole name or a first name however it is written, any other part of a name as
 * it is written, because "groot" is a word and "Groot" may be a name.
 *
 * @param names whole names
 */
export function namesIn(text: string, names: readonly string[]): string[] {
  const words = wordsOf(text);
  const written = new Set([...words, ...words.map((word) => word.replace(/s$/u, ""))]);
  const inAnyWay = new Set([...written].map((word) => word.toLowerCase()));
  const found = names.flatMap((name) => {
    const [first = "", ...rest] = wordsOf(name).filter((word) => word.length > 1);
    const others = rest.filter((word) => !PARTICLES.has(word.toLowerCase()) && written.has(word));
    return inAnyWay.has(first.toLowerCase()) ? [first, ...others] : others;
  });
  return [...new Set(found)];
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
