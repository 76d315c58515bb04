import { ZONES } from "@/lib/policy/calendar";
import type { Framework } from "@/lib/policy/vocabulary";
import { dayAt } from "./day";
import { writeDay } from "./words";

export type ExactMoment = {
  /** "22 november 2026, 14.05.07 uur", on the clock of the country. */
  local: string;
  /** "Europe/Amsterdam, UTC+01:00". */
  zone: string;
  /** ISO 8601 with milliseconds. */
  utc: string;
};

/** An instant as evidence states it: on the local clock, with its zone, and in UTC. */
export function exactMoment(framework: Framework, at: Date): ExactMoment {
  const timeZone = ZONES[framework];
  const part = (options: Intl.DateTimeFormatOptions, wanted: Intl.DateTimeFormatPartTypes) =>
    new Intl.DateTimeFormat("en-GB", { ...options, timeZone })
      .formatToParts(at)
      .find(({ type }) => type === wanted)?.value ?? "";
  const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium", timeZone })
    .format(at)
    .replaceAll(":", ".");
  const offset = part({ timeZoneName: "longOffset" }, "timeZoneName").replace("GMT", "UTC");
  return {
    local: `${writeDay(dayAt(framework, at))}, ${time} uur`,
    zone: `${timeZone}, ${offset}`,
    utc: at.toISOString(),
  };
}
