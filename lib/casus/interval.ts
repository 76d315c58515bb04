/** A half-open interval of instants; `until` null is open. */
type Interval = { from: Date; until: Date | null };

export const holds = ({ from, until }: Interval, at: Date): boolean =>
  from <= at && (until === null || until > at);

/**
 * What becomes of a recorded interval when a newer record holds from `from` to `until`: where it must end, or null when
 * it may stay. One that began later ends where it began, and is no fact any more; its record stays.
 */
export function endBefore(recorded: Interval, { from, until }: Interval): Date | null {
  const over = recorded.until !== null && recorded.until <= recorded.from;
  const before = recorded.until !== null && recorded.until <= from;
  const after = until !== null && recorded.from >= until;
  if (over || before || after) return null;
  return recorded.from < from ? from : recorded.from;
}
