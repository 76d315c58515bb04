/** What stands in time, and what should: the least that must be written. */

/** A half-open stretch `[from, until)` in milliseconds of something that `key` names. */
export type Stretch = { readonly key: string; readonly from: number; readonly until: number | null };

/** A stretch as it is from `at` on: two that are named alike say the same. */
export function nameAt(at: number, { key, from, until }: Stretch): string {
  return `${key} ${Math.max(from, at)} ${until}`;
}

/**
 * Compares what is stored with what the rules say from `at` on. A stored stretch that began before `at` is the wanted one
 * that begins at `at`, when both end alike: nothing changed for it.
 *
 * @returns the stored stretches to end, and the wanted ones to add
 */
export function difference<Stored extends Stretch, Wanted extends Stretch>(
  stored: readonly Stored[],
  wanted: readonly Wanted[],
  at: number,
): { end: Stored[]; add: Wanted[] } {
  const missing = new Map(wanted.map((each) => [nameAt(at, each), each]));
  const end = stored.filter((each) => !missing.delete(nameAt(at, each)));
  return { end, add: [...missing.values()] };
}
