import { inWords } from "@/lib/casus/number-words";

/** "zes mensen mogen dit lezen": how many people besides the writer. */
export function readersInWords(count: number): string {
  if (count === 0) return "alleen u leest dit";
  return count === 1 ? "één mens mag dit lezen" : `${inWords(count)} mensen mogen dit lezen`;
}
