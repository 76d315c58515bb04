import { createTranslator } from "use-intl/core";
import { LANGUAGES } from "./languages";
import type { Locale } from "./locale";
import type { Messages } from "./messages";

const translatorOf = <Part extends keyof Messages>(locale: Locale, part: Part) =>
  createTranslator<Messages, Part>({ locale, messages: LANGUAGES[locale].words, namespace: part });

/** A translator remembers the messages that it has parsed. */
const made = new Map<string, unknown>();

/** The words of one part of the site in one language, where there is no page that knows its language. */
export function wordsOf<Part extends keyof Messages>(
  locale: Locale,
  part: Part,
): ReturnType<typeof translatorOf<Part>> {
  const name = `${locale}/${part}`;
  const words = (made.get(name) ?? translatorOf(locale, part)) as ReturnType<typeof translatorOf<Part>>;
  made.set(name, words);
  return words;
}
