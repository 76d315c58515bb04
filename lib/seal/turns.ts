/** Each holds a few copies of a file of at most 10 MB. */
const AT_ONCE = 6;

let busy = 0;

/** Does a piece of work unless as many as fit into memory are being done; then null, at once. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
  if (busy >= AT_ONCE) return null;
  busy += 1;
  try {
    return await work();
  } finally {
    busy -= 1;
  }
}
