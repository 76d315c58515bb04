import { capital, inWords } from "@/lib/casus/number-words";

/** "zes mensen mogen dit lezen": how many people besides the writer. */
export function readersInWords(count: number): string {
  if (count === 0) return "alleen u leest dit";
  return count === 1 ? "één mens mag dit lezen" : `${inWords(count)} mensen mogen dit lezen`;
}

/** What a search found so far, in what this reader may read. */
export function foundInWords(count: number, goesOn: boolean): string {
  if (count === 0)
    return goesOn ? "Nog niets gevonden. Er wordt verder gezocht." : "Niets gevonden in wat u mag lezen.";
  const found = count === 1 ? "Eén deel gevonden" : `${capital(inWords(count))} delen gevonden`;
  return goesOn ? `${found}, er kan meer zijn.` : `${found}.`;
}
