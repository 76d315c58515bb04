/** Calendar days as people type and read them, beside the instants at which they begin where the framework holds. */
import { localDay, startOfDay } from "@/lib/policy/calendar";
import type { Framework } from "@/lib/policy/vocabulary";

export type Day = ReturnType<typeof localDay>;

/**
 * Reads `31-7-2027`, `31/07/2027` or the browser's own `2027-07-31`; null when that is no day of the calendar, or one
 * outside 1900 to 2199.
 */
export function parseDay(text: string): Day | null {
  const dutch = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text);
  const native = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  const [, year, month, day] = native ?? (dutch ? [dutch[0], dutch[3], dutch[2], dutch[1]] : []);
  if (year === undefined || month === undefined || day === undefined) return null;
  const read = { year: Number(year), month: Number(month), day: Number(day) };
  const date = new Date(Date.UTC(read.year, read.month - 1, read.day));
  const exists = date.getUTCMonth() === read.month - 1 && date.getUTCDate() === read.day;
  return exists && read.year >= 1900 && read.year < 2200 ? read : null;
}

/** As `parseDay` reads it: `31-7-2027`. */
export function typedDay({ year, month, day }: Day): string {
  return `${day}-${month}-${year}`;
}

/** As it stands in the three fields of a date. */
export function typedParts({ year, month, day }: Day): Record<keyof Day, string> {
  return { day: String(day), month: String(month), year: String(year) };
}

export const dayAfter = ({ year, month, day }: Day): Day => dayOf(Date.UTC(year, month - 1, day + 1));
export const dayBefore = ({ year, month, day }: Day): Day => dayOf(Date.UTC(year, month - 1, day - 1));
export const daysLater = ({ year, month, day }: Day, days: number): Day =>
  dayOf(Date.UTC(year, month - 1, day + days));
/** The same day a year later; 29 February becomes 1 March. */
export const yearLater = ({ year, month, day }: Day): Day => dayOf(Date.UTC(year + 1, month - 1, day));

export function compareDays(one: Day, other: Day): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

function dayOf(utc: number): Day {
  const date = new Date(utc);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The last day of the school year in which `from` lies: the first 31 July on or after it. */
export function schoolYearEnd(from: Day): Day {
  const thisYear = { year: from.year, month: 7, day: 31 };
  return compareDays(from, thisYear) <= 0 ? thisYear : { ...thisYear, year: from.year + 1 };
}

/** The day of an instant, and the last day before one: what "tot en met" says of a half-open end. */
export const dayAt = (framework: Framework, at: Date): Day => localDay(framework, at.getTime());
export const lastDayBefore = (framework: Framework, until: Date): Day =>
  localDay(framework, until.getTime() - 1);
export const startOf = (framework: Framework, day: Day): Date => new Date(startOfDay(framework, day));
