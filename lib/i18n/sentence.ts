/** How words of their own become part of a sentence. Light: browsers load it too. */
import { DEFAULT_LOCALE, type Locale } from "./locale";

/** "verzuim, ondersteuning en thuis". */
export const listIn = (locale: Locale, words: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(words);

/** A title within a sentence: without its capital, but in German, where nouns keep it. */
export function withinSentence(locale: string, title: string): string {
  if (locale === "de") return title;
  const [first = "", ...rest] = title;
  return `${first.toLocaleLowerCase(locale)}${rest.join("")}`;
}

/** A name, or what the asker wrote, within a translated sentence: in its own direction, with its signs (U+2068, U+2069). */
export const isolated = (locale: Locale, text: string): string =>
  locale === DEFAULT_LOCALE ? text : `\u2068${text}\u2069`;
