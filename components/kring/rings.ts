import { type Ellipse, halfHeightToHold } from "./ellipse";
import {
  type Label,
  type LabelStyle,
  labelHeight,
  type Line,
  lineBox,
  loweredLabel,
  placedLabel,
} from "./label";
import type { Measures } from "./measures";
import type { KringPeople, KringPerson } from "./people";
import { fit } from "./text-width";

/** Family and school, laid out round (cx, 0). */
export type Rings = {
  inner: Ellipse;
  school: Ellipse;
  child: Line[];
  labels: Label[];
  schoolName: Line | null;
};

/** The two rings with everybody in them. Each ring is as high as what it holds asks. */
export function rings(people: KringPeople, cx: number, m: Measures): Rings {
  const { inner, child, labels: family } = familyRing(people, cx, m);
  const { school, schoolName, labels: staff } = schoolRing(people.school, inner, m);
  return { inner, school, child, schoolName, labels: [...family, ...staff] };
}

/** The same, lower by `dy`. */
export function lowered(made: Rings, dy: number): Rings {
  const line = (one: Line): Line => ({ ...one, y: one.y + dy });
  return {
    inner: { ...made.inner, cy: made.inner.cy + dy },
    school: { ...made.school, cy: made.school.cy + dy },
    child: made.child.map(line),
    schoolName: made.schoolName && line(made.schoolName),
    labels: made.labels.map((label) => loweredLabel(label, dy)),
  };
}

/** The child's name in the middle, family above and below it. */
function familyRing({ child, inside }: KringPeople, cx: number, m: Measures) {
  const room = m.innerRx * 1.5;
  const middle = m.childName * 1.15 + (child.detail ? m.role * 1.3 : 0);
  const top = -middle / 2;
  const lines: Line[] = [
    {
      text: fit(child.name, m.childName, "heading", room),
      size: m.childName,
      face: "heading",
      y: top + m.childName * 0.9,
    },
  ];
  if (child.detail) {
    const y = top + m.childName * 1.15 + m.role;
    lines.push({ text: fit(child.detail, m.role, "plain", room), size: m.role, face: "plain", y });
  }
  const style: LabelStyle = { name: m.name, role: m.role, width: m.familyWidth };
  const labels = aboveAndBelow(inside, middle / 2 + 6, m.familyRow, {
    cx,
    gap: 12,
    spare: 6,
    style,
    roles: false,
  });
  const boxes = [...lines.map((line) => lineBox(line, cx, "middle")), ...labels.map((label) => label.box)];
  const ry = Math.max(m.childName * 1.9, halfHeightToHold(boxes, cx, m.innerRx, 8));
  return { inner: { cx, cy: 0, rx: m.innerRx, ry }, child: lines, labels };
}

/** The people of the school between the two rings, and the school's name at the foot. */
function schoolRing(school: KringPeople["school"], inner: Ellipse, m: Measures) {
  const { cx } = inner;
  const roles = school.people.length <= m.rolesUpTo;
  const style: LabelStyle = { name: m.name, role: m.role, width: m.schoolWidth };
  const [first, left, right, ...others] = school.people;
  const beside = m.sides && left && right ? [left, right] : [];
  const rest = first && beside.length > 0 ? [first, ...others] : school.people;

  const edge = inner.ry + 12;
  const labels = aboveAndBelow(rest, edge, m.schoolRow, { cx, gap: 14, spare: 8, style, roles });
  beside.forEach((person, i) => {
    const x = cx + ((i === 0 ? -1 : 1) * (m.schoolRx + m.innerRx)) / 2;
    const narrow = { ...style, width: m.schoolRx - m.innerRx - 28 };
    labels.push(placedLabel(person, roles ? [person.role] : [], { x, y: 0 }, narrow));
  });

  const lowest = Math.max(edge, ...labels.map((label) => label.box.bottom + 4));
  const schoolName: Line | null = school.name
    ? {
        text: fit(school.name, m.role, "bold", m.schoolRx * 1.2),
        size: m.role,
        face: "bold",
        y: lowest + m.role * 1.3,
      }
    : null;
  const boxes = labels.map((label) => label.box);
  if (schoolName) boxes.push(lineBox(schoolName, cx, "middle"));
  const ry = Math.max(edge + 24, halfHeightToHold(boxes, cx, m.schoolRx, 14));
  return { school: { cx, cy: 0, rx: m.schoolRx, ry }, schoolName, labels };
}

type Rowing = { cx: number; gap: number; spare: number; style: LabelStyle; roles: boolean };

/** Rows of labels above and below the middle, from `edge` outward; the first half stands above. */
function aboveAndBelow(people: readonly KringPerson[], edge: number, most: number, rowing: Rowing): Label[] {
  const { cx, gap, spare, style, roles } = rowing;
  const height = labelHeight(style, roles ? 1 : 0) + spare;
  const half = Math.ceil(people.length / 2);
  const put = (row: readonly KringPerson[], y: number) =>
    row.map((person, i) => {
      const x = cx + (i - (row.length - 1) / 2) * (style.width + gap);
      return placedLabel(person, roles ? [person.role] : [], { x, y }, style);
    });
  const above = rows(people.slice(0, half), most);
  const below = rows(people.slice(half), most);
  return [
    ...above.flatMap((row, i) => put(row, -edge - height * (above.length - i - 0.5))),
    ...below.flatMap((row, i) => put(row, edge + height * (i + 0.5))),
  ];
}

/** Rows of at most `most`, as even as can be: five in rows of three are three and two. */
function rows<T>(items: readonly T[], most: number): T[][] {
  const count = Math.ceil(items.length / most);
  const made: T[][] = [];
  let taken = 0;
  for (let i = 0; i < count; i++) {
    const size = Math.ceil((items.length - taken) / (count - i));
    made.push(items.slice(taken, taken + size));
    taken += size;
  }
  return made;
}
