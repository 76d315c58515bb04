// npm run bench:search: looking through 5,000 readable parts: the time per 1,000, the first results, and the memory held.
import { type BigCasus, withBigCasus } from "@/bench/big-casus";
import { median } from "@/bench/figures";
import { searchNotes } from "@/lib/note/search";

const PARTS = 5000;
const ROUNDS = 3;

/** Some 2,000 characters; one part in a hundred has the word that is looked for. */
const wordsOf = (place: number): string =>
  `${place % 100 === 99 ? "pimpelmees " : ""}${"Op dinsdag begint de les later en dat helpt. ".repeat(45)}`;

type Round = { first: number; whole: number; hits: number; answers: number; heap: number };

async function lookThrough({ coordinator, casusId }: BigCasus, question: string): Promise<Round> {
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const since = performance.now();
  const round: Round = { first: Number.NaN, whole: 0, hits: 0, answers: 0, heap: 0 };
  let after: string | undefined;
  do {
    const found = await searchNotes(coordinator, { question, casusId, after });
    round.answers += 1;
    round.hits += found.hits.length;
    round.heap = Math.max(round.heap, process.memoryUsage().heapUsed - before);
    if (found.hits.length > 0 && Number.isNaN(round.first)) round.first = performance.now() - since;
    after = found.next ?? undefined;
  } while (after !== undefined);
  round.whole = performance.now() - since;
  return round;
}

async function measure(casus: BigCasus): Promise<void> {
  for (const question of ["pimpelmees", "nergens"]) {
    const found: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) found.push(await lookThrough(casus, question));
    const of = (value: (round: Round) => number) => median(found.map(value));
    console.log(`"${question}": ${found[0]?.hits} of ${PARTS} parts found in ${found[0]?.answers} answers
  first results after   ${of(({ first }) => first)
    .toFixed(0)
    .padStart(6)} ms
  everything after      ${of(({ whole }) => whole)
    .toFixed(0)
    .padStart(6)} ms, ${(of(({ whole }) => whole) / (PARTS / 1000)).toFixed(0)} ms per 1,000 parts
  heap held at most     ${(Math.max(...found.map(({ heap }) => heap)) / 2 ** 20).toFixed(0).padStart(6)} MB above the begin`);
  }
}

await withBigCasus(PARTS, measure, wordsOf);
