/** What a benchmark says of its measurements. */

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * How many times as long one took as the other: the median over the rounds of what they took in the same round. On a busy
 * machine that holds still where the medians of the two, each by itself, do not.
 */
export function ratio(one: readonly number[], other: readonly number[]): number {
  return median(one.map((time, round) => time / (other[round] ?? Number.NaN)));
}

/** "1.42 (aim: at most 1.6, met)" */
export function beside(found: number, bound: "at most" | "at least", aim: number): string {
  const met = bound === "at most" ? found <= aim : found >= aim;
  return `${found.toFixed(2)} (aim: ${bound} ${aim}, ${met ? "met" : "NOT MET"})`;
}
