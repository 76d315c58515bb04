/**
 * In which language a document is set. It is known while its parts become elements, which happens in one go (./expand), so
 * that every sentence finds it without each part passing it on.
 */
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";

let current: Locale = DEFAULT_LOCALE;

export const paperLanguage = (): Locale => current;

/** Makes something in a language; nothing of it may wait for anything. */
export function inPaperLanguage<T>(language: Locale, make: () => T): T {
  const before = current;
  current = language;
  try {
    return make();
  } finally {
    current = before;
  }
}
