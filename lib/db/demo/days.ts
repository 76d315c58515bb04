import type { BirthDate, Day } from "./story";

/** The day of birth of somebody who turns `years` in `inDays` days (negative: that many days ago). */
export function turning(years: number, inDays: Day, today: Date): BirthDate {
  const birthday = new Date(
    Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + inDays),
  );
  birthday.setUTCFullYear(birthday.getUTCFullYear() - years);
  return birthday.toISOString().slice(0, 10);
}

/** Days until the end of the school year: 31 July, this year's or the next. */
export function untilSummer(today: Date): Day {
  const thisYear = Date.UTC(today.getUTCFullYear(), 7, 1);
  const end =
    thisYear - today.getTime() > 30 * 86_400_000 ? thisYear : Date.UTC(today.getUTCFullYear() + 1, 7, 1);
  return (end - today.getTime()) / 86_400_000 - 1 / 12;
}
