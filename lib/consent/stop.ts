import type { Proof } from "./proof";

/**
 * A stop, and before it the yes that ended by it.
 *
 * @param proofs the answers to one request, the first one first
 * @param stopId the answer that stopped
 * @returns null where that is no stop
 */
export function stopWithItsYes(proofs: readonly Proof[], stopId: string | undefined): Proof[] | null {
  const place = proofs.findIndex(({ id, answer }) => id === stopId && answer === "withdrawn");
  const stop = proofs[place];
  if (stop === undefined) return null;
  const yes = proofs.slice(0, place).findLast(({ by, answer }) => by === stop.by && answer === "given");
  return yes === undefined ? [stop] : [yes, stop];
}
