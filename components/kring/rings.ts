import { fit, type Label, type LabelStyle, type Line, placedLabel, textWidth } from "./label";
import type { KringPeople, KringPerson } from "./people";

export type Ellipse = { cx: number; cy: number; rx: number; ry: number };
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

/** Half the height an ellipse needs so that a point at (x, y) from its middle lies within it. */
const reach = (x: number, y: number, rx: number) => y / Math.sqrt(1 - Math.min(0.96, (x / rx) ** 2));

/** What a drawing has room for. */
export type Measures = {
  width: number;
  name: number;
  role: number;
  childName: number;
  /** Family: people a row, and the widest a name may be. */
  familyRow: number;
  familyWidth: number;
  schoolRow: number;
  schoolWidth: number;
  schoolRx: number;
  innerRx: number;
  /** Room at the sides of the family for somebody of the school. */
  sides: boolean;
  rolesUpTo: number;
};

export const WIDE: Measures = {
  width: 1040,
  name: 18,
  role: 14,
  childName: 34,
  familyRow: 3,
  familyWidth: 104,
  schoolRow: 3,
  schoolWidth: 168,
  schoolRx: 352,
  innerRx: 206,
  sides: true,
  rolesUpTo: 6,
};

export const NARROW: Measures = {
  width: 320,
  name: 16,
  role: 14,
  childName: 28,
  familyRow: 2,
  familyWidth: 78,
  schoolRow: 2,
  schoolWidth: 108,
  schoolRx: 152,
  innerRx: 122,
  sides: false,
  rolesUpTo: 0,
};

/** Family and school, laid out. */
export type Rings = {
  inner: Ellipse;
  school: Ellipse;
  child: Line[];
  labels: Label[];
  schoolName: Line | null;
};

/** Family and school round the middle (cx, 0); the caller moves it down to where it belongs. */
export function rings(people: KringPeople, cx: number, m: Measures): Rings {
  const labels: Label[] = [];
  const middle = m.childName * 1.15 + (people.child.detail ? m.role * 1.3 : 0);
  const familyRows = rows(people.inside, m.familyRow);
  const above = familyRows.slice(0, Math.ceil(familyRows.length / 2));
  const below = familyRows.slice(above.length);
  const rowHeight = m.name * 1.75 + 6;

  const childTop = -middle / 2;
  const child: Line[] = [
    {
      text: fit(people.child.name, m.childName, true, m.innerRx * 1.7),
      size: m.childName,
      bold: false,
      y: childTop + m.childName * 0.9,
    },
    ...(people.child.detail
      ? [
          {
            text: fit(people.child.detail, m.role, false, m.innerRx * 1.7),
            size: m.role,
            bold: false,
            y: childTop + m.childName * 1.15 + m.role,
          },
        ]
      : []),
  ];

  const put = (row: readonly KringPerson[], y: number, gap: number, style: LabelStyle, roles: boolean) => {
    const step = style.width + gap;
    row.forEach((person, i) => {
      const x = cx + (i - (row.length - 1) / 2) * step;
      labels.push(placedLabel(person, roles ? [person.role] : [], { x, y }, style));
    });
  };
  const family: LabelStyle = { name: m.name, role: m.role, width: m.familyWidth };
  above.forEach((row, i) =>
    put(row, -middle / 2 - 6 - rowHeight * (above.length - i - 0.5), 12, family, false),
  );
  below.forEach((row, i) => put(row, middle / 2 + 6 + rowHeight * (i + 0.5), 12, family, false));

  const innerNeeds = labels.map(({ box }) =>
    reach(
      Math.max(Math.abs(box.left - cx), Math.abs(box.right - cx)) + 8,
      Math.max(Math.abs(box.top), Math.abs(box.bottom)) + 6,
      m.innerRx,
    ),
  );
  const inner = { cx, cy: 0, rx: m.innerRx, ry: Math.max(m.childName * 1.9, ...innerNeeds) };

  const staff = [...people.school.people];
  const roles = staff.length <= m.rolesUpTo || staff.length === 1;
  const style: LabelStyle = { name: m.name, role: m.role, width: m.schoolWidth };
  const staffHeight = m.name * 1.75 + (roles ? m.role * 1.3 : 0) + 8;
  const sides = m.sides && staff.length >= 3 ? staff.splice(1, 2) : [];
  const sideX = (m.schoolRx + m.innerRx) / 2;
  sides.forEach((person, i) => {
    const room = { ...style, width: m.schoolRx - m.innerRx - 28 };
    labels.push(
      placedLabel(person, roles ? [person.role] : [], { x: cx + (i === 0 ? -sideX : sideX), y: 0 }, room),
    );
  });
  const top = rows(staff.slice(0, Math.ceil(staff.length / 2)), m.schoolRow);
  const bottom = rows(staff.slice(Math.ceil(staff.length / 2)), m.schoolRow);
  const edge = inner.ry + 12;
  top.forEach((row, i) => put(row, -edge - staffHeight * (top.length - i - 0.5), 14, style, roles));
  bottom.forEach((row, i) => put(row, edge + staffHeight * (i + 0.5), 14, style, roles));

  const nameY = edge + staffHeight * bottom.length + m.role * 1.4;
  const schoolText = people.school.name ? fit(people.school.name, m.role, true, m.schoolRx * 1.1) : "";
  const nameHalf = textWidth(schoolText, m.role, true) / 2;
  const needs = labels
    .slice(people.inside.length)
    .map(({ box }) =>
      reach(
        Math.max(Math.abs(box.left - cx), Math.abs(box.right - cx)) + 16,
        Math.max(Math.abs(box.top), Math.abs(box.bottom)) + 16,
        m.schoolRx,
      ),
    );
  const school = {
    cx,
    cy: 0,
    rx: m.schoolRx,
    ry: Math.max(edge + 28, reach(nameHalf + 16, nameY + 14, m.schoolRx), ...needs),
  };
  return {
    inner,
    school,
    child,
    labels,
    schoolName: schoolText ? { text: schoolText, size: m.role, bold: true, y: nameY } : null,
  };
}

/** The same, lower by `dy`. */
export function movedDown(made: Rings, dy: number): Rings {
  const line = (one: Line): Line => ({ ...one, y: one.y + dy });
  return {
    inner: { ...made.inner, cy: dy },
    school: { ...made.school, cy: dy },
    child: made.child.map(line),
    schoolName: made.schoolName && line(made.schoolName),
    labels: made.labels.map((one) => ({
      ...one,
      lines: one.lines.map(line),
      underline: { ...one.underline, y: one.underline.y + dy },
      box: { ...one.box, top: one.box.top + dy, bottom: one.box.bottom + dy },
    })),
  };
}

/** The point of an ellipse at an angle in degrees: 0 is right, 90 is down. */
export function pointOn({ cx, cy, rx, ry }: Ellipse, degrees: number): { x: number; y: number } {
  const angle = (degrees * Math.PI) / 180;
  return { x: cx + rx * Math.cos(angle), y: cy + ry * Math.sin(angle) };
}
