import { localDay, startOfDay } from "@/lib/policy/calendar";
import type { BirthDate, Day } from "./story";

// Amsterdam and Brussels keep one time.
const CLOCK = "nl";

/** The working day: the fraction of a story's day lies between its ends. */
const OPENS_AT_HOUR = 9;
const HOURS = 8;

/** The day of birth of somebody who turns `years` in `inDays` days (negative: that many days ago). */
export function turning(years: number, inDays: Day, today: Date): BirthDate {
  const birthday = new Date(midnight(inDays, today).getTime() + 43_200_000);
  birthday.setUTCFullYear(birthday.getUTCFullYear() - years);
  return birthday.toISOString().slice(0, 10);
}

/** Days until the end of the school year, which ends with 31 July: this year's or the next. */
export function untilSummer(today: Date): Day {
  const { year, month, day } = localDay(CLOCK, today.getTime());
  const daysUntil = (summer: number) =>
    (Date.UTC(summer, 7, 1) - Date.UTC(year, month - 1, day)) / 86_400_000;
  return daysUntil(year) > 30 ? daysUntil(year) : daysUntil(year + 1);
}

/** A moment within working hours: -30.5 is one o'clock in the afternoon, thirty-one days before today. */
export function moment(day: Day, today: Date): Date {
  const minutes = Math.round((OPENS_AT_HOUR + (day - Math.floor(day)) * HOURS) * 60);
  // Counted back from its end: where the clock changes, it has done so before the working day begins.
  return new Date(midnight(day + 1, today).getTime() - (24 * 60 - minutes) * 60_000);
}

/** The first moment of a day: what ends there held until the evening before. */
export function midnight(day: Day, today: Date): Date {
  const { year, month, day: date } = localDay(CLOCK, today.getTime());
  return new Date(startOfDay(CLOCK, { year, month, day: date + Math.floor(day) }));
}
