import { setTimeout } from "node:timers/promises";

/** Longer than any of these answers takes. */
const EVEN_MS = 250;

/**
 * Gives an answer no sooner than after a quarter of a second, so that its time does not tell what stood behind a link, a
 * code or an address (SECURITY D1).
 */
export async function evenly<T>(work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.allSettled([work(), setTimeout(EVEN_MS)]);
  if (result.status === "rejected") throw result.reason;
  return result.value;
}
