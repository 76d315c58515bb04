import { day } from "@/lib/calendar/words";
import { capital, inWords } from "@/lib/casus/number-words";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import { NOTE_KIND_WORDS, SCOPE_WORDS } from "@/lib/note/vocabulary";
import type { LeakHead } from "@/lib/officer/leaks";
import type { Framework } from "@/lib/policy/vocabulary";

/** "Gesprek van 3 maart, over thuis": the head of what was taken back, and no word of it. */
export const leakHeadWords = (
  { kind, writtenAt, category }: LeakHead,
  framework: Framework,
  now: Date,
): string =>
  `${NOTE_KIND_WORDS[kind]} van ${day(writtenAt, framework, now)}, over ${CATEGORY_WORDS[category].name}`;

export const readersWords = (count: number): string =>
  count === 1 ? "Eén ander las het." : `${capital(inWords(count))} anderen lazen het.`;

/** How far it reached, as the writer chose it. */
export const reachWords = ({ scope }: LeakHead): string => SCOPE_WORDS[scope].toLowerCase();
