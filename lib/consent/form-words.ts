/** The fixed sentences of the form, per language; and what of an asker's words comes from a closed list. */
import type { Locale } from "@/lib/i18n/locale";
import { wordsOf } from "@/lib/i18n/words";
import { WAY_WORDS, WAYS } from "./vocabulary";

export const formWords = (language: Locale) => wordsOf(language, "formulier");
export type FormWords = ReturnType<typeof formWords>;

/** "Schriftelijk" in the language of the form; what an asker wrote in own words stays as it is. */
export function howIn(t: FormWords, how: string): string {
  const way = WAYS.find((each) => WAY_WORDS[each] === how);
  return way === undefined ? how : t(`manieren.${way}`);
}

/** What guardians are to a pupil, as far as it comes from the list. */
export const RELATIONS = ["moeder", "vader", "ouder", "voogd"] as const;

/** "moeder" in the language of the form; what else was written stays as it is. */
export function relationIn(t: FormWords, relation: string): string {
  const known = RELATIONS.find((each) => each === relation);
  return known === undefined ? relation : t(`relaties.${known}`);
}
