import type { Instant } from "./instant";

/** Half open, `[from, until)`; `until` null is open. */
export type Interval = { from: Instant; until: Instant | null };

export function holdsAt(interval: Interval, at: Instant): boolean {
  return interval.from <= at && (interval.until === null || at < interval.until);
}

export function inPeriods(periods: readonly Interval[], at: Instant): boolean {
  return periods.some((period) => holdsAt(period, at));
}

export function isEmptyOrInverted({ from, until }: Interval): boolean {
  return until !== null && until <= from;
}

export function overlap(one: Interval, other: Interval): boolean {
  return (other.until === null || one.from < other.until) && (one.until === null || other.from < one.until);
}
