/** Time as a set of half-open stretches: where a condition holds, and what two conditions have in common. */
import type { Instant } from "./instant";
import type { Interval } from "./interval";

/** From `from` on, for ever. */
export const always = (from: Instant): Interval[] => [{ from, until: null }];

/**
 * The stretches, from the first moment on, in which a condition holds that changes at these moments only.
 *
 * @param moments in order of time
 */
export function stretchesWhere<Moment extends { at: Instant }>(
  moments: readonly Moment[],
  holds: (moment: Moment) => boolean,
): Interval[] {
  const found: Interval[] = [];
  let begun: Instant | null = null;
  for (const moment of moments) {
    const { at } = moment;
    const now = holds(moment);
    if (now && begun === null) begun = at;
    if (!now && begun !== null) {
      found.push({ from: begun, until: at });
      begun = null;
    }
  }
  return begun === null ? found : [...found, { from: begun, until: null }];
}

/** What of some stretches lies at or after `from`. */
export function since(from: Instant, stretches: readonly Interval[]): Interval[] {
  return stretches
    .filter(({ until }) => until === null || until > from)
    .map((each) => ({ from: Math.max(each.from, from), until: each.until }));
}

/** In which at least one holds: sorted, touching ones joined. */
export function union(stretches: readonly Interval[]): Interval[] {
  const sorted = [...stretches].sort((one, other) => one.from - other.from);
  const joined: Interval[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    if (last === undefined || (last.until !== null && last.until < next.from))
      joined.push({ from: next.from, until: next.until });
    else if (last.until !== null && (next.until === null || next.until > last.until)) last.until = next.until;
  }
  return joined;
}

/** In which both hold. */
export function intersection(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  return one.flatMap((left) =>
    other.flatMap((right) => {
      const from = Math.max(left.from, right.from);
      const until =
        left.until === null
          ? right.until
          : right.until === null
            ? left.until
            : Math.min(left.until, right.until);
      return until === null || from < until ? [{ from, until }] : [];
    }),
  );
}
