/** How words of their own become part of a sentence. Light: browsers load it too. */
import type { Locale } from "./locale";

/** "verzuim, ondersteuning en thuis". */
export const listIn = (locale: Locale, words: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(words);

/** A title within a sentence: without its capital, but in German, where nouns keep it. */
export function withinSentence(locale: string, title: string): string {
  if (locale === "de") return title;
  const [first = "", ...rest] = title;
  return `${first.toLocaleLowerCase(locale)}${rest.join("")}`;
}
