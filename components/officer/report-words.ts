import { day, lastDay } from "@/lib/calendar/words";
import { inWords } from "@/lib/casus/number-words";
import type { ReportHead, Reports } from "@/lib/officer/reports";

/** "Tot 3 maart werd gedacht dat iemand gezag had." */
export const believedWords = ({ held, until }: ReportHead, { framework, now }: Reports): string =>
  `Tot ${day(until, framework, now)} werd gedacht dat iemand ${held ? "geen gezag" : "gezag"} had.`;

/** "van 1 februari tot en met 3 maart" */
export const periodWords = ({ from, until }: ReportHead, { framework, now }: Reports): string =>
  `van ${day(from, framework, now)} tot en met ${lastDay(until, framework, now)}`;

export function readsWords(reads: number): string {
  if (reads === 0) return "Niemand las in die tijd in stukken van uw organisatie iets wat daarop rustte.";
  return reads === 1
    ? "Eén keer is iets gelezen wat daarop rustte."
    : `${reads > 20 ? reads : inWords(reads).replace(/^./u, (first) => first.toUpperCase())} keer is iets gelezen wat daarop rustte.`;
}
