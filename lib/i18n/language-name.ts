/** What a language is called in another: "Arabisch". Light: browsers load it too. */
import type { Locale } from "./locale";

export const languageName = (language: string, within: Locale): string =>
  new Intl.DisplayNames(within, { type: "language" }).of(language) ?? language;
