/** The grid says what the rules say, and nothing that the viewer may not know. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { casusFromSeed } from "@/lib/policy/cases/arbitrary";
import { decide } from "@/lib/policy/decide";
import { type Facts, parseFacts } from "@/lib/policy/facts";
import { aheadOf, grantsFrom } from "@/lib/policy/grants";
import type { Seen } from "./foresight";
import { cellsAsTheyStood, cellsByRules, changesBetween, type Cells, type PastGrant } from "./grid";

const AT = Date.parse("2026-11-22T10:00:00Z");
const RUNS = { numRuns: process.env.DEEP === "1" ? 5_000 : 60 };

type Case = { facts: Facts; viewer: string };

const everybody = ({ child, guardians, participants }: Facts) =>
  [child, ...guardians, ...participants].map(({ id }) => id);

const cases = fc.tuple(fc.nat(1_000_000), fc.nat()).map(([seed, pick]): Case => {
  const parsed = parseFacts(casusFromSeed(seed));
  if (!parsed.ok) throw new Error(parsed.fault.message);
  const { facts } = parsed;
  const people = everybody(facts);
  return { facts, viewer: people[pick % people.length] ?? "" };
});

const seeing = ({ facts, viewer }: Case, changes: Partial<Seen> = {}): Seen => ({
  viewer,
  people: new Set(everybody(facts)),
  authority: new Set(facts.guardians.map(({ id }) => id)),
  inquiring: new Set(facts.inquiries.map(({ by }) => by)),
  disclosures: new Set(facts.disclosures.map(({ id }) => id)),
  ends: new Set(aheadOf(facts, AT).map(({ at }) => at)),
  ...changes,
});

const written = ({ notes }: Facts) => notes.filter(({ writtenAt }) => writtenAt <= AT).map(({ id }) => id);
const byRules = (each: Case, changes: Partial<Seen> = {}) =>
  cellsByRules(each.facts, AT, written(each.facts), seeing(each, changes));

const pairs = (cells: Cells, states: readonly string[]) =>
  [...cells].flatMap(([part, row]) =>
    [...row].flatMap(([reader, { state }]) => (states.includes(state) ? [`${part} ${reader}`] : [])),
  );
const readingIn = (cells: Cells) => pairs(cells, ["reads", "wrote"]).sort();
const allowedBy = (facts: Facts) =>
  decide(facts, AT)
    .access.flatMap(({ note, reader, allow }) => (allow ? [`${note} ${reader}`] : []))
    .sort();

const pastOf = (facts: Facts): PastGrant[] =>
  grantsFrom(facts, AT)
    .filter(({ from }) => from === AT)
    .map(({ note, reader, rule, ground, by, until }) => ({
      part: note,
      reader,
      until,
      decision: { allow: true, rule, ground, by },
    }));
const asItStood = (each: Case, changes: Partial<Seen> = {}) =>
  cellsAsTheyStood(each.facts, written(each.facts), pastOf(each.facts), seeing(each, changes));

describe("the grid", () => {
  test("shows as readers those whom the rules let read, by the rules and as it stood", () => {
    fc.assert(
      fc.property(cases, (each) => {
        expect(readingIn(byRules(each))).toEqual(allowedBy(each.facts));
        expect(readingIn(asItStood(each))).toEqual(allowedBy(each.facts));
      }),
      RUNS,
    );
  });

  test.each([
    ["by the rules", byRules],
    ["as it stood", asItStood],
  ])("speaks of nobody whom the viewer may not know, and says the same of the others: %s", (_, grid) => {
    fc.assert(
      fc.property(cases, fc.nat(), (each, pick) => {
        const all = everybody(each.facts).filter((id) => id !== each.viewer);
        const hidden = all[pick % all.length] ?? "";
        const people = new Set(everybody(each.facts).filter((id) => id !== hidden));
        for (const [part, row] of grid(each, { people })) {
          const whole = new Map(grid(each).get(part));
          whole.delete(hidden);
          expect(new Map(row)).toEqual(whole);
        }
      }),
      RUNS,
    );
  });

  test("is as if there were no disclosure, for who does not know of it, but for the own reading", () => {
    fc.assert(
      fc.property(cases, (each) => {
        const without = { ...each, facts: { ...each.facts, disclosures: [] } };
        const unknowing = byRules(each, { disclosures: new Set() });
        for (const [part, row] of byRules(without))
          for (const [reader, cell] of row)
            if (reader !== each.viewer) expect(unknowing.get(part)?.get(reader)).toEqual(cell);
        const stood = [...asItStood(each, { disclosures: new Set() }).values()].flatMap((row) => [...row]);
        for (const [reader, cell] of stood)
          if (reader !== each.viewer && cell.state === "reads")
            expect(cell.decision?.ground).not.toBe("zonder_toestemming");
      }),
      RUNS,
    );
  });

  test("tells why somebody does not read to the author of a part alone", () => {
    fc.assert(
      fc.property(cases, (each) => {
        const author = new Map(each.facts.notes.map((note) => [note.id, note.author]));
        for (const [part, row] of byRules(each))
          for (const cell of row.values())
            if (cell.state === "waits" || (cell.state === "not" && cell.because !== null))
              expect(author.get(part)).toBe(each.viewer);
      }),
      RUNS,
    );
  });

  test("tells no ground, and no end, that hangs on an authority or an inquiry that is not shown", () => {
    fc.assert(
      fc.property(cases, (each) => {
        const guardians = new Set(each.facts.guardians.map(({ id }) => id));
        const less = { authority: new Set<string>(), inquiring: new Set<string>(), ends: new Set<number>() };
        for (const grid of [byRules(each, less), asItStood(each, less)])
          for (const row of grid.values())
            for (const [reader, cell] of row) {
              if (cell.state !== "reads") continue;
              expect(cell.until ?? null).toBeNull();
              if (guardians.has(reader)) expect(cell.decision).toBeNull();
              expect(cell.decision?.ground).not.toBe("hierarchisch_meerdere");
            }
      }),
      RUNS,
    );
  });

  test("differs from another one by who reads in one of them alone", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const less = byRules({ ...one, facts: { ...one.facts, consents: [] } });
        const changes = changesBetween(byRules(one), less);
        const [before, after] = [readingIn(byRules(one)), readingIn(less)];
        const told = (reads: boolean) =>
          changes.flatMap((each) => (each.reads === reads ? [`${each.part} ${each.reader}`] : [])).sort();
        expect(told(true)).toEqual(after.filter((pair) => !before.includes(pair)));
        expect(told(false)).toEqual(before.filter((pair) => !after.includes(pair)));
      }),
      RUNS,
    );
  });
});
