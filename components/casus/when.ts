import { ZONES } from "@/lib/policy/calendar";
import type { Framework } from "@/lib/policy/vocabulary";

/** "31 juli 2027", on the calendar of the country. */
export function longDay(at: Date, framework: Framework): string {
  return new Intl.DateTimeFormat("nl", { dateStyle: "long", timeZone: ZONES[framework] }).format(at);
}

/** "31 juli", with the year where it is another than that of `now`. */
export function day(at: Date, framework: Framework, now: Date): string {
  const timeZone = ZONES[framework];
  const year = (moment: Date) => new Intl.DateTimeFormat("nl", { timeZone, year: "numeric" }).format(moment);
  if (year(at) !== year(now)) return longDay(at, framework);
  return new Intl.DateTimeFormat("nl", { timeZone, day: "numeric", month: "long" }).format(at);
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
