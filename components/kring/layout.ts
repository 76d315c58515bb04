import { type Label, type Line, placedLabel } from "./label";
import type { KringOutsider, KringPeople } from "./people";
import { type Ellipse, movedDown, NARROW, pointOn, rings, WIDE } from "./rings";

/**
 * Places for the drawing of the people round a pupil. Pure: people in, coordinates out, in the units of the picture.
 * The family stands in the inner ring, the school round it, others outside; the school's ring is the border that is
 * open where a consent holds. Texts are cut to fit their place: the list beside the drawing says everything in full.
 */

export type Gate = { id: string; status: KringOutsider["status"]; x: number; y: number; angle: number };

export type KringLayout = {
  width: number;
  height: number;
  inner: Ellipse;
  school: Ellipse;
  /** On a phone the border leaves the ring at its side and runs down to here, one gate after the other. */
  tail: { x: number; from: number; to: number } | null;
  child: Line[];
  labels: Label[];
  gates: Gate[];
  /** From a gate to the name of whom it is for. */
  spokes: { id: string; x1: number; y1: number; x2: number; y2: number }[];
  schoolName: Line | null;
};

const OUTSIDE_WIDTH = 150;

/** For a desk: others stand left and right of the school's ring, each before their own gate in it. */
export function wideLayout(people: KringPeople): KringLayout {
  const m = WIDE;
  const cx = m.width / 2;
  const made = rings(people, cx, m);
  // From the top right on, by turns, so that two stand across from each other.
  const right = people.outside.filter((_, i) => i % 2 === 0);
  const left = people.outside.filter((_, i) => i % 2 === 1);
  const slot = m.name * 1.75 + m.role * 1.3 * 2 + 22;
  const most = Math.max(right.length, left.length);
  const height = Math.max(made.school.ry * 2 + 24, most * slot);
  const { inner, school, child, labels, schoolName } = movedDown(made, height / 2);

  const gates: Gate[] = [];
  const spokes: KringLayout["spokes"] = [];
  for (const [side, group] of [
    ["right", right],
    ["left", left],
  ] as const) {
    const step = Math.min(height / Math.max(group.length, 1), slot * 1.5);
    const turn = group.length > 1 ? Math.min(26, 124 / (group.length - 1)) : 0;
    group.forEach((person, i) => {
      const place = i - (group.length - 1) / 2;
      const y = height / 2 + place * step;
      const x = side === "right" ? m.width - OUTSIDE_WIDTH : OUTSIDE_WIDTH;
      const anchor = side === "right" ? "start" : "end";
      labels.push(
        placedLabel(
          person,
          [person.role, person.detail],
          { x, y, anchor },
          { name: m.name, role: m.role, width: OUTSIDE_WIDTH },
        ),
      );
      const degrees = side === "right" ? place * turn : 180 - place * turn;
      const gate = pointOn(school, degrees);
      if (person.status !== "geen")
        gates.push({ id: person.id, status: person.status, angle: degrees, ...gate });
      const nameY = labels.at(-1)?.lines[0]?.y ?? y;
      spokes.push({
        id: person.id,
        x1: gate.x,
        y1: gate.y,
        x2: side === "right" ? x - 8 : x + 8,
        y2: nameY - m.name * 0.3,
      });
    });
  }
  return { width: m.width, height, inner, school, tail: null, child, labels, gates, spokes, schoolName };
}

/** For a phone: the border leaves the school's ring at its side and runs down; others stand along it, one under the other. */
export function narrowLayout(people: KringPeople): KringLayout {
  const m = NARROW;
  const cx = m.width / 2;
  const made = rings(people, cx, m);
  const { inner, school, child, labels, schoolName } = movedDown(made, made.school.ry + 6);
  const tailX = cx - school.rx;
  const start = school.cy + school.ry + 20;
  const gates: Gate[] = [];
  let y = start;
  for (const person of people.outside) {
    const details = [person.role, person.detail];
    const room = m.name * 1.75 + details.filter(Boolean).length * m.role * 1.3 + 18;
    const textX = tailX + 30;
    labels.push(
      placedLabel(
        person,
        details,
        { x: textX, y: y + room / 2, anchor: "start" },
        { name: m.name, role: m.role, width: m.width - textX - 4 },
      ),
    );
    const nameY = (labels.at(-1)?.lines[0]?.y ?? y) - m.name * 0.32;
    if (person.status !== "geen")
      gates.push({ id: person.id, status: person.status, angle: 180, x: tailX, y: nameY });
    y += room;
  }
  const tail = people.outside.length > 0 ? { x: tailX, from: school.cy, to: y } : null;
  return {
    width: m.width,
    height: tail ? y + 4 : school.cy + school.ry + 6,
    inner,
    school,
    tail,
    child,
    labels,
    gates,
    spokes: [],
    schoolName,
  };
}
