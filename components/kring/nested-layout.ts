import { type Label, labelHeight, type LabelStyle, type Line, placedLabel } from "./label";
import type { KringPerson } from "./people";
import { fit } from "./text-width";

export type NestedKring = { id: string; name: string; about: string; people: readonly KringPerson[] };
type Child = { name: string; detail?: string };

/** A ring as a rounded frame round the middle of the picture. */
export type Frame = { x: number; y: number; width: number; height: number; radius: number };
export type NestedLayout = {
  width: number;
  height: number;
  core: Frame;
  child: Line[];
  /** From the pupil outward. */
  rings: { id: string; frame: Frame; title: Line[]; labels: Label[] }[];
};

/** What there is room for, in the units of the picture. */
type Measures = {
  width: number;
  name: number;
  role: number;
  childName: number;
  coreHalf: number;
  /** How far each ring is wider than the one within, to each side. */
  step: number;
  radius: number;
  /** The widest that the outermost ring may be, to each side. */
  half: number;
  label: number;
};

const WIDE: Measures = {
  ...{ width: 1040, name: 18, role: 14, childName: 34, coreHalf: 150, step: 26, radius: 72 },
  ...{ half: 400, label: 168 },
};
/** On a telephone of 320, as the other drawing. */
const NARROW: Measures = {
  ...{ width: 320, name: 17, role: 15, childName: 28, coreHalf: 100, step: 7, radius: 52 },
  ...{ half: 157, label: 112 },
};

const GAP = 12;
const MARGIN = 10;

export const wideNested = (child: Child, kringen: readonly NestedKring[]) => nested(child, kringen, WIDE);
export const narrowNested = (child: Child, kringen: readonly NestedKring[]) => nested(child, kringen, NARROW);

/** How far something reaches above and below the middle of the picture. */
type Reach = { up: number; down: number };

/** Rings round a pupil, each as high as its people ask; the first one stands nearest. Texts are cut to fit their place. */
function nested(child: Child, kringen: readonly NestedKring[], m: Measures): NestedLayout {
  const cx = m.width / 2;
  const middle = m.childName * 1.15 + (child.detail ? m.role * 1.5 : 0);
  const core: Reach = { up: middle / 2 + 14, down: middle / 2 + 14 };
  let within = core;
  const rings = kringen.map((kring, i) => {
    const half = m.half - (kringen.length - 1 - i) * m.step;
    const made = ringOf(kring, { cx, within, half }, m);
    within = made.reach;
    return { id: kring.id, half, radius: m.radius + i * m.step, ...made };
  });
  const cy = within.up + 2;
  const framed = (half: number, { up, down }: Reach, radius: number): Frame => ({
    ...{ x: cx - half, y: cy - up, width: half * 2, height: up + down },
    radius: Math.min(radius, half, (up + down) / 2),
  });
  const top = cy - middle / 2;
  return {
    width: m.width,
    height: within.up + within.down + 4,
    core: framed(m.coreHalf, core, core.up),
    child: [
      childLine(child.name, m.childName, "heading", top + m.childName * 0.9, m),
      ...(child.detail
        ? [childLine(child.detail, m.role, "plain", top + m.childName * 1.15 + m.role, m)]
        : []),
    ],
    rings: rings.map(({ id, half, radius, reach, title, people }) => ({
      id,
      frame: framed(half, reach, radius),
      title: title.map((line) => ({ ...line, y: line.y + cy })),
      labels: people.map(({ person, x, y }) =>
        placedLabel(person, [person.role], { x, y: y + cy }, styleOf(m)),
      ),
    })),
  };
}

const styleOf = ({ name, role, label }: Measures): LabelStyle => ({ name, role, width: label });

function childLine(text: string, size: number, face: Line["face"], y: number, m: Measures): Line {
  return { text: fit(text, size, face, m.coreHalf * 1.7), size, face, y };
}

/** One ring round what lies within: its name above, then half of its people, the others below. */
function ringOf(
  { name, about, people }: NestedKring,
  { cx, within, half }: { cx: number; within: Reach; half: number },
  m: Measures,
) {
  const row = labelHeight(m, 1) + 8;
  const beside = Math.max(1, Math.floor((half * 2 - MARGIN * 2 + GAP) / (m.label + GAP)));
  const upper = people.slice(0, Math.floor(people.length / 2));
  const above = inRows(upper, beside);
  const below = inRows(people.slice(upper.length), beside);
  const reach: Reach = {
    up: within.up + MARGIN + above.length * row + m.role * 2.9 + 4,
    down: within.down + MARGIN + below.length * row + 4,
  };
  const from = -reach.up + m.role * 1.5;
  const room = half * 1.5;
  const title: Line[] = [
    { text: fit(name, m.role, "bold", room), size: m.role, face: "bold", y: from },
    { text: fit(about, m.role, "plain", room), size: m.role, face: "plain", y: from + m.role * 1.35 },
  ];
  const put = (rows: readonly (readonly KringPerson[])[], yOf: (place: number) => number) =>
    rows.flatMap((persons, place) =>
      persons.map((person, i) => ({
        person,
        x: cx + (i - (persons.length - 1) / 2) * (m.label + GAP),
        y: yOf(place),
      })),
    );
  const placed = [
    ...put(above, (place) => -within.up - MARGIN / 2 - row * (above.length - place - 0.5)),
    ...put(below, (place) => within.down + MARGIN / 2 + row * (place + 0.5)),
  ];
  return { reach, title, people: placed };
}

/** Rows of at most `most`, as even as can be. */
function inRows<T>(items: readonly T[], most: number): T[][] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
