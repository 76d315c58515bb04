import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box } from "./ellipse";
import { lineBox } from "./label";
import { type Frame, narrowNested, type NestedLayout, wideNested } from "./nested-layout";

const words = fc.string({ minLength: 1, maxLength: 60, size: "max" }).filter((text) => text.trim() !== "");
const person = fc.record({ name: words, role: words, sector: fc.constantFrom("school", "clb") });
const kring = fc
  .record({ name: words, about: words, people: fc.array(person, { maxLength: 9, size: "max" }) })
  .map(({ people, ...rest }) => ({ ...rest, people: people.map((each, i) => ({ ...each, id: `p${i}` })) }));
const kringen = fc
  .array(kring, { maxLength: 6, size: "max" })
  .map((list) => list.map((each, i) => ({ ...each, id: `k${i}` })));

const boxOf = ({ x, y, width, height }: Frame): Box => ({
  ...{ left: x, right: x + width, top: y, bottom: y + height },
});
const within = (inner: Box, outer: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
const apart = (one: Box, other: Box) =>
  one.bottom <= other.top || other.bottom <= one.top || one.right <= other.left || other.right <= one.left;
/** All that is written in a ring. */
const textsIn = ({ width }: NestedLayout, { title, labels }: NestedLayout["rings"][number]): Box[] => [
  ...title.map((line) => lineBox(line, width / 2, "middle")),
  ...labels.map(({ box }) => box),
];

describe.each([
  ["on a desk", wideNested],
  ["on a telephone", narrowNested],
])("the rings %s", (_, layoutOf) => {
  test("hold everybody once, each within the own ring and outside the one before, and nothing lies over anything", () => {
    fc.assert(
      fc.property(words, kringen, (name, given) => {
        const layout = layoutOf({ name, detail: "3 Humane" }, given);
        const picture = { left: 0, top: 0, right: layout.width, bottom: layout.height };
        let before = boxOf(layout.core);
        layout.rings.forEach((ring, i) => {
          const frame = boxOf(ring.frame);
          expect(within(before, frame) && within(frame, picture)).toBe(true);
          expect(ring.labels.map(({ id }) => id).sort()).toEqual(
            (given[i]?.people ?? []).map(({ id }) => id).sort(),
          );
          const texts = textsIn(layout, ring);
          for (const [place, text] of texts.entries()) {
            expect(within(text, frame) && apart(text, before)).toBe(true);
            expect(texts.every((other, at) => at === place || apart(text, other))).toBe(true);
          }
          before = frame;
        });
      }),
      { numRuns: 100 },
    );
  });
});
