import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONSENT_STATUSES, SECTORS } from "@/lib/policy/vocabulary";
import { border } from "./border";
import type { Box } from "./ellipse";
import { lineBox } from "./label";
import { type KringLayout, narrowLayout, wideLayout } from "./layout";
import { groupedKring, type KringOutsider, type KringPeople } from "./people";

// Sizes "max": full houses and long names, not mostly small ones.
const words = fc.string({ minLength: 1, maxLength: 40, size: "max" }).filter((text) => text.trim() !== "");
const person = fc.record({
  name: words,
  role: fc.option(words, { nil: undefined }),
  sector: fc.constantFrom(...SECTORS),
});

const outsider = fc.record({
  name: words,
  role: fc.option(words, { nil: undefined }),
  sector: fc.constantFrom(...SECTORS),
  organisation: fc.constantFrom(
    "Jeugdteam Noord",
    "GGD",
    "gemeente",
    "samenwerkingsverband",
    "wijkteam",
    "leerplicht",
  ),
  status: fc.constantFrom<KringOutsider["status"]>(...CONSENT_STATUSES, "geen"),
  detail: fc.option(words, { nil: undefined }),
});

const people = fc
  .record({
    child: fc.record({ name: words, detail: fc.option(words, { nil: undefined }) }),
    inside: fc.array(person, { maxLength: 5, size: "max" }),
    staff: fc.array(person, { maxLength: 10, size: "max" }),
    outside: fc.array(outsider, { maxLength: 10, size: "max" }),
  })
  .map(({ child, inside, staff, outside }): KringPeople => ({
    child,
    inside: inside.map((one, i) => ({ ...one, id: `binnen-${i}` })),
    school: {
      name: "kring van De Zilverberk",
      people: staff.map((one, i) => ({ ...one, id: `school-${i}` })),
    },
    outside: outside.map((one, i) => ({ ...one, id: `buiten-${i}` })),
  }));

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Everything in the drawing that carries text, with the room it takes. */
function textBoxes({ labels, child, schoolName, inner }: KringLayout): Box[] {
  const middle = schoolName ? [...child, schoolName] : child;
  // Below the letters' foot nothing stands but a descender: lines of one text may come that close.
  const tight = middle.map((line) => ({
    ...lineBox(line, inner.cx, "middle"),
    bottom: line.y + line.size * 0.15,
    top: line.y - line.size * 0.8,
  }));
  return [...labels.map((label) => label.box), ...tight];
}

const within = (box: Box, { cx, cy, rx, ry }: KringLayout["school"]) =>
  [box.left, box.right].every((x) =>
    [box.top, box.bottom].every((y) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1.0001),
  );

describe.each([
  ["on a desk", wideLayout],
  ["on a phone", narrowLayout],
])("the drawing %s", (_, layoutOf) => {
  const drawn = people.map((one) => layoutOf(groupedKring(one, (count) => `${count} mensen`)));

  it("never lays one text over another", () => {
    fc.assert(
      fc.property(drawn, (layout) => {
        const boxes = textBoxes(layout);
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      }),
    );
  });

  it("keeps every text within the picture", () => {
    fc.assert(
      fc.property(drawn, (layout) => {
        for (const box of textBoxes(layout)) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(layout.width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(layout.height);
        }
      }),
    );
  });

  it("keeps family within the inner ring, and school between the rings", () => {
    fc.assert(
      fc.property(drawn, (layout) => {
        for (const label of layout.labels) {
          if (label.id.startsWith("binnen")) expect(within(label.box, layout.inner)).toBe(true);
          if (!label.id.startsWith("school")) continue;
          expect(within(label.box, layout.school)).toBe(true);
          expect(
            label.box.bottom <= layout.inner.cy - layout.inner.ry ||
              label.box.top >= layout.inner.cy + layout.inner.ry ||
              label.box.right <= layout.inner.cx - layout.inner.rx ||
              label.box.left >= layout.inner.cx + layout.inner.rx,
          ).toBe(true);
        }
      }),
    );
  });

  it("keeps others outside the school's ring", () => {
    fc.assert(
      fc.property(drawn, (layout) => {
        const { cx, cy, rx, ry } = layout.school;
        for (const label of layout.labels.filter((one) => one.id.startsWith("buiten"))) {
          const { left, right, top, bottom } = label.box;
          expect(right < cx - rx || left > cx + rx || bottom < cy - ry || top > cy + ry).toBe(true);
        }
      }),
    );
  });

  it("opens the border once for each consent that holds, dashes it for each awaited, bars it for each no", () => {
    fc.assert(
      fc.property(drawn, (layout) => {
        const count = (...statuses: string[]) =>
          layout.gates.filter((gate) => statuses.includes(gate.status)).length;
        const { solid, dashed, bars } = border(layout);
        expect(dashed).toHaveLength(count("onvolledig"));
        expect(bars).toHaveLength(count("geweigerd", "ingetrokken"));
        const breaks = count("geldig", "onvolledig");
        expect(solid).toHaveLength(layout.tail ? breaks + 3 : breaks === 0 ? 2 : breaks);
        expect(solid.concat(dashed).join(" ")).not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});

describe("above twelve people", () => {
  it("organisations stand for theirs, apart for each status, and the family stays as it is", () => {
    const many: KringPeople = {
      child: { name: "Noor" },
      inside: [
        { id: "sanne", name: "Sanne", sector: "gezin" },
        { id: "karim", name: "Karim", sector: "gezin" },
      ],
      school: {
        name: "De Zilverberk",
        people: ["Marije", "Joost", "Petra", "Anna"].map((name) => ({ id: name, name, sector: "school" })),
      },
      outside: [
        ...["Youssef", "Bo", "Kees"].map((name): KringOutsider => ({
          id: name,
          name,
          sector: "jeugdhulp",
          organisation: "Jeugdteam",
          status: "geldig",
        })),
        { id: "Mia", name: "Mia", sector: "jeugdhulp", organisation: "Jeugdteam", status: "onvolledig" },
        ...["Ilse", "Ruud", "Tess"].map((name): KringOutsider => ({
          id: name,
          name,
          sector: "gezondheidszorg",
          organisation: "GGD",
          status: "geen",
        })),
      ],
    };
    const grouped = groupedKring(many, (count) => `${count} mensen`);
    expect(grouped.inside).toEqual(many.inside);
    expect(grouped.school.people.map(({ name }) => name)).toEqual(["4 mensen"]);
    expect(grouped.outside.map(({ name, role, status }) => [name, role, status])).toEqual([
      ["Jeugdteam", "3 mensen", "geldig"],
      ["Mia", undefined, "onvolledig"],
      ["GGD", "3 mensen", "geen"],
    ]);
  });
});
