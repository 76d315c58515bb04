/** The sentences that only paper says, in the language in which it is set; all others come from the form itself. */
import { LANGUAGES } from "@/lib/i18n/languages";
import type { Messages } from "@/lib/i18n/messages";
import { wordsOf } from "@/lib/i18n/words";
import { paperLanguage } from "@/lib/pdf/language";

type Translate = ReturnType<typeof wordsOf<"papier">>;

/** What is filled in from elsewhere keeps its own direction within a sentence from right to left (U+2068, U+2069). */
const isolated = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && !CHOOSING.has(name) ? `\u2068${value}\u2069` : value,
    ]),
  );

/** Arguments by which a sentence chooses, and that it does not say. */
const CHOOSING = new Set(["you", "kind", "edition"]);

export const t = ((key: keyof Messages["papier"], values?: Record<string, unknown>) => {
  const language = paperLanguage();
  const say = wordsOf(language, "papier") as (key: string, values?: Record<string, unknown>) => string;
  return say(key, values && LANGUAGES[language].direction === "rtl" ? isolated(values) : values);
}) as Translate;
