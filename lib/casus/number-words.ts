const UNITS = [
  "nul",
  "één",
  "twee",
  "drie",
  "vier",
  "vijf",
  "zes",
  "zeven",
  "acht",
  "negen",
  "tien",
  "elf",
  "twaalf",
];
const TEENS = ["dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"];

/** A count or an age in words up to twenty, in figures above. */
export function inWords(count: number): string {
  return [...UNITS, ...TEENS][count] ?? String(count);
}

/** With a capital; a capital E bears no accent ("Eén"). */
export const capital = (text: string): string =>
  text.replace(/^é/u, "E").charAt(0).toUpperCase() + text.slice(1);

/** "Noor", "Noor en Sam", "Noor, Sam en Lot". */
export function listed(words: readonly string[], joiner = "en"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${joiner} ${words.at(-1)}`;
}
