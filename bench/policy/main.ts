/** `npm run bench:policy`: decisions per second on one core, beside CASL, and what the grants of all time to come cost. */
import { beside, median, ratio } from "@/bench/figures";
import { readingOf, reading } from "@/lib/policy/reading";
import { accessAt } from "@/lib/policy/decide";
import { changeInstants, grantsFrom } from "@/lib/policy/grants";
import { momentOf, partAt } from "@/lib/policy/moment";
import { abilityFor, assertComparable, rowOf } from "./casl";
import { benchCasus, NOW } from "./casus";

const ROUNDS = 31;

const facts = benchCasus();
const moment = momentOf(facts, NOW);
assertComparable(moment);

const readers = [...moment.readers.values()];
const abilities = readers.map((reader) => abilityFor(moment, reader));
const rows = facts.notes.map((note) => rowOf(moment, note));
const parts = facts.notes.map((note) => partAt(moment, note));
const pairs = readers.length * facts.notes.length;

const ways = {
  /** Pairs alone, both with everything of the moment folded beforehand. */
  casl: () => count(abilities, (ability) => count(rows, (row) => (ability.can("read", row) ? 1 : 0))),
  engine: () => count(parts, (part) => count(readers, (reader) => (reading(part, reader).allow ? 1 : 0))),
  /** From nothing: consents, people and notes of the moment, then every pair. */
  whole: () => count(accessAt(momentOf(facts, NOW)), ({ allow }) => (allow ? 1 : 0)),
  grants: () => grantsFrom(facts, NOW).length,
};

agree();
const times = measure(ways);
const passes = changeInstants(facts, NOW).length + 1;

report([
  `${readers.length} readers × ${facts.notes.length} notes × ${facts.consents.length} consents (${moment.permits.length} in force): ${pairs} pairs, ${ways.engine()} allowed`,
  `Node ${process.versions.node}, one core, medians of ${ROUNDS} rounds`,
  "",
  row("CASL, consents folded beforehand", times.casl, `${perSecond(times.casl)} decisions/s`),
  row("engine, consents folded beforehand", times.engine, `${perSecond(times.engine)} decisions/s`),
  row("engine, from the facts alone", times.whole, `${perSecond(times.whole)} decisions/s`),
  row("grants until eternity", times.grants, `${ways.grants()} grants over ${passes} stretches`),
  "",
  `engine : CASL, times as fast             ${beside(ratio(times.casl, times.engine), "at least", 5)}`,
  `engine from the facts : CASL folded      ${ratio(times.casl, times.whole).toFixed(1)} × as fast`,
  `grants : one pass from the facts         ${ratio(times.grants, times.whole).toFixed(1)} passes for ${passes} stretches`,
]);

/** A benchmark of two programs that decide differently compares nothing. */
function agree() {
  for (const [index, note] of facts.notes.entries()) {
    for (const [who, reader] of readers.entries()) {
      const row = rows[index];
      if (row === undefined || abilities[who] === undefined) throw new Error("every pair is decided by both");
      const ours = readingOf(moment, note, reader.id);
      if (ours.allow !== abilities[who].can("read", row)) {
        throw new Error(`CASL decides ${note.id} for ${reader.id} differently from ${ours.rule}`);
      }
    }
  }
}

/** Milliseconds by round. The ways take turns, so that a slow spell of the machine falls on all of them. */
function measure<Way extends string>(tried: Record<Way, () => number>): Record<Way, number[]> {
  const names = Object.keys(tried) as Way[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Way, number[]>;
  const repeats = new Map(names.map((name) => [name, repeatsFor(tried[name])]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) taken[name].push(timed(tried[name], repeats.get(name) ?? 1));
  }
  return taken;
}

/** Warms up for a while, and says how often to repeat so that a round takes about 20 ms. */
function repeatsFor(way: () => number): number {
  const begin = performance.now();
  let done = 0;
  while (performance.now() - begin < 500) {
    way();
    done += 1;
  }
  return Math.max(1, Math.round((20 * done) / 500));
}

function timed(way: () => number, repeats: number): number {
  const begin = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) way();
  return (performance.now() - begin) / repeats;
}

function count<Item>(items: readonly Item[], each: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + each(item), 0);
}

function perSecond(taken: number[]): string {
  return new Intl.NumberFormat("en").format(Math.round((pairs / median(taken)) * 1000));
}

function row(what: string, taken: number[], remark: string): string {
  return `${what.padEnd(38)} ${median(taken).toFixed(3).padStart(8)} ms   ${remark}`;
}

function report(lines: string[]) {
  process.stdout.write(`${lines.join("\n")}\n`);
}
