/** Days and ages on the clock of the country: AGE-1. */
import type { Facts } from "./facts";
import type { Instant } from "./instant";
import type { Framework } from "./vocabulary";

export const ZONES = { nl: "Europe/Amsterdam", vl: "Europe/Brussels" } as const satisfies Record<
  Framework,
  string
>;

const CLOCKS = { nl: clockOf(ZONES.nl), vl: clockOf(ZONES.vl) };
const DAY = 86_400_000;

type Day = { year: number; month: number; day: number };

/** The calendar day of `at` where the framework holds. */
export function localDay(framework: Framework, at: Instant): Day {
  const { year, month, day } = localTime(framework, at);
  return { year, month, day };
}

const starts: Record<Framework, Map<number, Instant>> = { nl: new Map(), vl: new Map() };
/** About 270 years of days; whoever asks for more pays anew. */
const MOST_STARTS = 100_000;

/** The first instant of a calendar day where the framework holds. Days out of the month roll over, as in Date.UTC. */
export function startOfDay(framework: Framework, day: Day): Instant {
  const midnight = utc(day);
  const known = starts[framework].get(midnight);
  if (known !== undefined) return known;
  const start = findStart(framework, midnight);
  if (starts[framework].size < MOST_STARTS) starts[framework].set(midnight, start);
  return start;
}

function findStart(framework: Framework, midnight: number): Instant {
  const wanted = new Date(midnight);
  // The clock may change on the day itself: try the offset of the day before and of the day after, the earliest first.
  const candidates = [midnight - DAY, midnight + DAY].map((near) => midnight - offsetAt(framework, near));
  return Math.min(...candidates.filter((at) => localDay(framework, at).day === wanted.getUTCDate()));
}

const birthdays = new WeakMap<Facts, Map<number, Instant>>();

/**
 * Local midnight of the day on which the child turns `age`. Who was born on 29 February has a birthday on 1 March in
 * other years: Date.UTC rolls over by itself.
 */
export function birthday(facts: Facts, age: number): Instant {
  const known = birthdays.get(facts) ?? new Map<number, Instant>();
  birthdays.set(facts, known);
  const found = known.get(age);
  if (found !== undefined) return found;
  const born = birthDay(facts);
  const at = startOfDay(facts.framework, { ...born, year: born.year + age });
  known.set(age, at);
  return at;
}

/** The birthdays that end or begin a say, a capacity or an authority: the twelfth, sixteenth and eighteenth. */
export function decidingBirthdays(facts: Facts): Instant[] {
  return [12, 16, 18].map((age) => birthday(facts, age));
}

/** Whole years on the calendar day of `at`; negative before birth. */
export function ageAt(facts: Facts, at: Instant): number {
  const born = birthDay(facts);
  const today = localDay(facts.framework, at);
  const years = today.year - born.year;
  return utc(today) < utc({ ...born, year: today.year }) ? years - 1 : years;
}

function birthDay({ child }: Facts): Day {
  const [year = 0, month = 0, day = 0] = child.birthDate.split("-").map(Number);
  return { year, month, day };
}

function offsetAt(framework: Framework, at: Instant): number {
  const { year, month, day, hour, minute, second } = localTime(framework, at);
  const shown = utc({ year, month, day }) + ((hour * 60 + minute) * 60 + second) * 1000;
  return shown - Math.floor(at / 1000) * 1000;
}

function utc({ year, month, day }: Day): number {
  // Date.UTC takes the years 0–99 for 1900–1999; setUTCFullYear does not.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
}

function localTime(framework: Framework, at: Instant) {
  const time = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of CLOCKS[framework].formatToParts(at)) {
    if (type in time) time[type as keyof typeof time] = Number(value);
  }
  return time;
}
