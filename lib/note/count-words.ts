import { inWords } from "@/lib/casus/number-words";

/** "zes mensen lezen dit": how many people besides the writer. */
export function readersInWords(count: number): string {
  if (count === 0) return "alleen u leest dit";
  return count === 1 ? "één mens leest dit" : `${inWords(count)} mensen lezen dit`;
}
