import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisLabels, pieces, type Segment } from "./consent-bar-layout";

const day = (n: number) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString();
const range = { from: day(0), until: day(100) };

describe("the pieces of a consent's life", () => {
  const segment = (from: number, until: number | null, status: Segment["status"]): Segment => ({
    from: day(from),
    until: until === null ? null : day(until),
    status,
  });

  it.each<[string, Segment[], number | undefined, unknown[]]>([
    [
      "one stretch is round at both ends",
      [segment(10, 40, "geldig")],
      undefined,
      [[10, 30, "geldig", true, true, false]],
    ],
    [
      "what holds now is cut at now",
      [segment(10, 40, "geldig")],
      20,
      [
        [10, 10, "geldig", true, false, false],
        [20, 20, "geldig", false, true, true],
      ],
    ],
    [
      "neighbours that touch are one bar",
      [segment(10, 20, "geldig"), segment(20, 30, "onvolledig")],
      undefined,
      [
        [10, 10, "geldig", true, false, false],
        [20, 10, "onvolledig", false, true, false],
      ],
    ],
    [
      "a gap parts them",
      [segment(10, 20, "geldig"), segment(25, 30, "geldig")],
      undefined,
      [
        [10, 10, "geldig", true, true, false],
        [25, 5, "geldig", true, true, false],
      ],
    ],
    [
      "an open end runs to the edge",
      [segment(90, null, "geldig")],
      undefined,
      [[90, 10, "geldig", true, false, false]],
    ],
    [
      "what began earlier is cut at the edge",
      [segment(-10, 10, "geldig")],
      undefined,
      [[0, 10, "geldig", false, true, false]],
    ],
    [
      "what lies outside is not drawn",
      [segment(-20, 0, "geldig"), segment(100, 120, "geldig")],
      undefined,
      [],
    ],
    [
      "a stretch that begins now is still to come",
      [segment(20, 40, "nog_niet")],
      20,
      [[20, 20, "nog_niet", true, true, true]],
    ],
  ])("%s", (_, segments, now, expected) => {
    const drawn = pieces(segments, range, now === undefined ? undefined : day(now));
    expect(
      drawn.map((p) => [Math.round(p.at), Math.round(p.length), p.status, p.first, p.last, p.later]),
    ).toEqual(expected);
  });

  it("never leave the bar nor cover each other", () => {
    const cuts = fc.uniqueArray(fc.integer({ min: -50, max: 150 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(cuts, fc.integer({ min: -50, max: 150 }), (points, now) => {
        const sorted = [...points].sort((a, b) => a - b);
        const segments = sorted.slice(1).map((until, i) => segment(sorted[i] ?? until, until, "geldig"));
        let end = 0;
        for (const piece of pieces(segments, range, day(now))) {
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.at).toBeGreaterThanOrEqual(end - 1e-9);
          end = piece.at + piece.length;
        }
        expect(end).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});

describe("labels on the axis", () => {
  it("never cover each other on one line, nor leave the axis", () => {
    const label = fc.record({
      at: fc.integer({ min: -20, max: 120 }).map(day),
      label: fc.string({ minLength: 1, maxLength: 30 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 10 }), (marks) => {
        const placed = axisLabels(marks, range, 1);
        const spans = placed.map(({ at, label: text, edge, line }) => {
          const begin = edge === "begin" ? at : edge === "eind" ? at - text.length : at - text.length / 2;
          return { line, begin, end: begin + text.length };
        });
        for (const [i, a] of spans.entries()) {
          expect(a.begin).toBeGreaterThanOrEqual(0);
          for (const b of spans.slice(i + 1))
            expect(a.line === b.line && a.begin < b.end && b.begin < a.end).toBe(false);
        }
      }),
    );
  });
});
