/** Days and moments in Dutch words, on the calendar and clock of the country. */
import { ZONES } from "@/lib/policy/calendar";
import type { Framework } from "@/lib/policy/vocabulary";
import { type Day, dayAt, lastDayBefore } from "./day";

/** "31 juli 2027". */
export function writeDay({ year, month, day }: Day): string {
  return new Intl.DateTimeFormat("nl", { dateStyle: "long", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, day),
  );
}

/** "9 maart", without the year. */
export function writeDayOfYear({ year, month, day }: Day): string {
  return new Intl.DateTimeFormat("nl", { day: "numeric", month: "long", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, day),
  );
}

/** "31 juli 2027", of an instant. */
export const longDay = (at: Date, framework: Framework): string => writeDay(dayAt(framework, at));

/** "31 juli", with the year where it is another than that of `now`. */
export function day(at: Date, framework: Framework, now: Date): string {
  const written = dayAt(framework, at);
  return written.year === dayAt(framework, now).year ? writeDayOfYear(written) : writeDay(written);
}

/** "vr 2 april", with the year where it is another. */
export function weekday(at: Date, framework: Framework, now: Date): string {
  const name = new Intl.DateTimeFormat("nl", { timeZone: ZONES[framework], weekday: "short" }).format(at);
  return `${name} ${day(at, framework, now)}`;
}

/** The last day of a half-open period, as people say it: "tot en met 31 juli". */
export function lastDay(until: Date, framework: Framework, now: Date): string {
  return day(new Date(until.getTime() - 1), framework, now);
}

/** "14.30 uur". */
export function clockTime(at: Date, framework: Framework): string {
  const time = new Intl.DateTimeFormat("nl", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: ZONES[framework],
  }).format(at);
  return `${time.replace(":", ".")} uur`;
}

/** "22 november 2026 om 14.05 uur". */
export const writeInstant = (framework: Framework, at: Date): string =>
  `${longDay(at, framework)} om ${clockTime(at, framework)}`;

/** "van 22 november 2026 tot en met 31 juli 2027", of a half-open period. */
export function writePeriod(
  framework: Framework,
  { validFrom, validUntil }: { validFrom: Date; validUntil: Date },
): string {
  const from = dayAt(framework, validFrom);
  const last = lastDayBefore(framework, validUntil);
  const begin = from.year === last.year ? writeDayOfYear(from) : writeDay(from);
  return `van ${begin} tot en met ${writeDay(last)}`;
}
