/**
 * The languages of the family's pages. Dutch is the text that was approved; the others are translations of it. To add one:
 * its folder below `messages/`, and its name here; the compiler then asks for the line in ./languages.
 */
export const LOCALES = ["nl", "en", "fr", "de", "tr", "ar", "uk", "pl"] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "nl";

export const isLocale = (text: unknown): text is Locale => LOCALES.some((locale) => locale === text);
