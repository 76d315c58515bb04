/** What a writer is told is what the grants will say, and nothing that the writer may not know. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { casusFromSeed } from "@/lib/policy/cases/arbitrary";
import { type Facts, type Note, parseFacts } from "@/lib/policy/facts";
import { aheadOf, grantsFrom } from "@/lib/policy/grants";
import { foresee, type Foreseen, type Seen } from "./foresight";
import { closedByWriter } from "./writers-choice";

const AT = Date.parse("2026-11-22T10:00:00Z");
const RUNS = { numRuns: process.env.DEEP === "1" ? 5_000 : 300 };

type Case = { facts: Facts; note: Note };

/** A random casus at a random of its instants, with one of its notes as if it were not saved yet. */
const cases = fc
  .tuple(fc.nat(1_000_000), fc.nat())
  .map(([seed, pick]): Case | null => {
    const parsed = parseFacts(casusFromSeed(seed));
    if (!parsed.ok) throw new Error(parsed.fault.message);
    const { facts } = parsed;
    const written = facts.notes[pick % Math.max(1, facts.notes.length)];
    return written ? { facts, note: { ...written, id: " ", writtenAt: AT } } : null;
  })
  .filter((each) => each !== null);

const everybody = ({ child, guardians, participants }: Facts) =>
  [child, ...guardians, ...participants].map(({ id }) => id);

const seeing = ({ facts, note }: Case, changes: Partial<Seen> = {}): Seen => ({
  viewer: note.author,
  inquiring: new Set(facts.inquiries.map(({ by }) => by)),
  disclosures: new Set(facts.disclosures.map(({ id }) => id)),
  people: new Set(everybody(facts)),
  authority: new Set(facts.guardians.map(({ id }) => id)),
  ends: new Set(aheadOf(facts, AT).map(({ at }) => at)),
  ...changes,
});

const foreseen = ({ facts, note }: Case, seen: Seen) => foresee(aheadOf(facts, AT), note, seen);
const readersIn = (told: readonly Foreseen[]) => told.flatMap(({ reader, reads }) => (reads ? [reader] : []));

describe("what is foreseen", () => {
  test("names as readers whom the grants will name, on the same ground", () => {
    fc.assert(
      fc.property(cases, ({ facts, note }) => {
        const told = foreseen({ facts, note }, seeing({ facts, note }));
        const grants = grantsFrom({ ...facts, notes: [...facts.notes, note] }, AT).filter(
          ({ note: of, reader, from }) => of === note.id && from === AT && reader !== note.author,
        );
        const expected = grants.map(({ reader, rule, ground, by }) => ({ reader, rule, ground, by }));
        expect(
          told.flatMap((each) =>
            each.reads && each.decision
              ? [
                  {
                    reader: each.reader,
                    rule: each.decision.rule,
                    ground: each.decision.ground,
                    by: each.decision.by,
                  },
                ]
              : [],
          ),
        ).toEqual(expected);
      }),
      RUNS,
    );
  });

  test("speaks of nobody whom the writer may not know, and says the same of the others", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ facts, note }, pick) => {
        const all = everybody(facts);
        const hidden = all[pick % all.length];
        const people = new Set(all.filter((id) => id !== hidden));
        const told = foreseen({ facts, note }, seeing({ facts, note }, { people }));
        expect(told).toEqual(
          foreseen({ facts, note }, seeing({ facts, note })).filter(({ reader }) => reader !== hidden),
        );
      }),
      RUNS,
    );
  });

  test("names a ground for a no only where it stays so whatever anybody answers, and whoever holds authority", () => {
    fc.assert(
      fc.property(cases, ({ facts, note }) => {
        const told = foreseen({ facts, note }, seeing({ facts, note }));
        const blind = foreseen(
          {
            facts: {
              ...facts,
              consents: [],
              guardians: facts.guardians.map((guardian) => ({
                ...guardian,
                authority: [],
                restricted: [{ from: 0, until: null }],
              })),
            },
            note,
          },
          seeing({ facts, note }),
        );
        const grounds = (lines: readonly Foreseen[]) =>
          lines.flatMap((each) =>
            !each.reads && typeof each.because === "object" ? [[each.reader, each.because.ground]] : [],
          );
        // Less is open in the second casus, so whoever is named here is named there, with the same words.
        expect(grounds(blind)).toEqual(expect.arrayContaining(grounds(told)));
      }),
      RUNS,
    );
  });

  test("says nothing of a guardian's authority, or of an end, that the writer may not know", () => {
    fc.assert(
      fc.property(cases, ({ facts, note }) => {
        const guardians = new Set(facts.guardians.map(({ id }) => id));
        for (const each of foreseen(
          { facts, note },
          seeing({ facts, note }, { authority: new Set(), ends: new Set() }),
        )) {
          if (!each.reads) continue;
          if (guardians.has(each.reader)) expect(each.decision).toBeNull();
          expect(each.until ?? null).toBeNull();
        }
      }),
      RUNS,
    );
  });
});

describe("what the writer closed", () => {
  test("is never open in the casus itself", () => {
    fc.assert(
      fc.property(cases, ({ facts, note }) => {
        const readers = new Set(
          readersIn(foreseen({ facts: { ...facts, disclosures: [] }, note }, seeing({ facts, note }))),
        );
        for (const reader of closedByWriter(facts, AT, note).keys()) expect(readers.has(reader)).toBe(false);
      }),
      RUNS,
    );
  });

  test("is everybody for what is personal, and for what is no secret only who takes no part", () => {
    fc.assert(
      fc.property(cases, ({ facts, note }) => {
        const others = everybody(facts).filter((id) => id !== note.author);
        const personal = closedByWriter(facts, AT, { ...note, scope: { kind: "persoonlijk" } });
        expect([...personal.values()].every(({ rule }) => rule === "ACC-2")).toBe(true);
        expect([...personal.keys()].sort()).toEqual([...others].sort());
        const open = {
          ...note,
          scope: { kind: "casus" as const },
          secret: false,
          withheldFrom: [],
          concerns: [],
        };
        expect(
          [...closedByWriter(facts, AT, open).values()].every(({ ground }) => ground === "geen_deelnemer"),
        ).toBe(true);
      }),
      RUNS,
    );
  });
});
