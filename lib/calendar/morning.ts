import { ZONES } from "@/lib/policy/calendar";
import type { Framework } from "@/lib/policy/vocabulary";
import { type Day, startOf } from "./day";

/** What was planned for a day goes out at nine in the morning, on the clock of the country. */
const HOUR = 9;
const HOUR_MS = 3_600_000;

const CLOCKS = { nl: clockOf(ZONES.nl), vl: clockOf(ZONES.vl) };

/** Nine in the morning of a day. Where the clock changes in the night before, nine stays nine. */
export function morningOf(framework: Framework, day: Day): Date {
  const guess = startOf(framework, day).getTime() + HOUR * HOUR_MS;
  return new Date(guess + (HOUR - Number(CLOCKS[framework].format(guess))) * HOUR_MS);
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", { hour: "numeric", hourCycle: "h23", timeZone });
}
