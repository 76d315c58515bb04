/** Days, moments and lists in a language's own way, on the calendar and clock of the country. */
import { ZONES } from "@/lib/policy/calendar";
import type { Framework } from "@/lib/policy/vocabulary";
import { type Day } from "@/lib/calendar/day";
import { exactMoment } from "@/lib/calendar/exact-moment";
import { writeInstant } from "@/lib/calendar/words";
import { LANGUAGES } from "./languages";
import type { Locale } from "./locale";

const utc = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

/** "31 juli 2027", "31 July 2027". */
export const dayIn = (locale: Locale, day: Day): string =>
  new Intl.DateTimeFormat(LANGUAGES[locale].tag, { dateStyle: "long", timeZone: "UTC" }).format(utc(day));

/** "9 maart", "9 March": without the year. */
export const dayOfYearIn = (locale: Locale, day: Day): string =>
  new Intl.DateTimeFormat(LANGUAGES[locale].tag, { day: "numeric", month: "long", timeZone: "UTC" }).format(
    utc(day),
  );

/** "22 november 2026 om 14.05 uur", "22 November 2026 at 14:05". */
export function instantIn(locale: Locale, framework: Framework, at: Date): string {
  if (locale === "nl") return writeInstant(framework, at);
  return new Intl.DateTimeFormat(LANGUAGES[locale].tag, {
    dateStyle: "long",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: ZONES[framework],
  }).format(at);
}

/** "22 november 2026, 14.05.07 uur", "22 November 2026 at 14:05:07": as evidence states it. */
export function exactInstantIn(locale: Locale, framework: Framework, at: Date): string {
  if (locale === "nl") return exactMoment(framework, at).local;
  return new Intl.DateTimeFormat(LANGUAGES[locale].tag, {
    dateStyle: "long",
    timeStyle: "medium",
    hourCycle: "h23",
    timeZone: ZONES[framework],
  }).format(at);
}
