import { type Ellipse, pointOn, stepPerDegree } from "./ellipse";
import { type Label, labelHeight, type Line, placedLabel } from "./label";
import { NARROW, WIDE } from "./measures";
import type { KringOutsider, KringPeople } from "./people";
import { lowered, rings } from "./rings";

/** Where the border may be passed: on it, and how far to each side along it the gate reaches. */
export type Gate = { id: string; status: ConsentGate; x: number; y: number; angle: number; half: number };
type ConsentGate = Exclude<KringOutsider["status"], "geen">;

/**
 * Places for the drawing of the people round a pupil, in the units of the picture. The family stands in the inner
 * ring, the school round it, others outside. The school's ring is the border of secrecy. Texts are cut to fit their
 * place: the list beside the drawing says everything in full.
 */
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
const GATE = 32;

/** For a desk: others stand left and right of the school's ring, each before their own gate in it. */
export function wideLayout(people: KringPeople): KringLayout {
  const m = WIDE;
  const made = rings(people, m.width / 2, m);
  const slot = labelHeight(m, 2) + 22;
  // By turns, so that two stand across from each other.
  const right = people.outside.filter((_, i) => i % 2 === 0);
  const left = people.outside.filter((_, i) => i % 2 === 1);
  const height = Math.max(made.school.ry * 2 + 24, Math.max(right.length, left.length) * slot);
  const middle = lowered(made, height / 2);
  const layout: KringLayout = { ...middle, width: m.width, height, tail: null, gates: [], spokes: [] };

  for (const [group, toRight] of [[right, true] as const, [left, false] as const]) {
    const step = Math.min(height / Math.max(group.length, 1), slot * 1.4);
    const turn = group.length > 1 ? Math.min(28, 128 / (group.length - 1)) : 28;
    group.forEach((person, i) => {
      const place = i - (group.length - 1) / 2;
      const x = toRight ? m.width - OUTSIDE_WIDTH : OUTSIDE_WIDTH;
      const y = height / 2 + place * step;
      const label = placedLabel(
        person,
        [person.role, person.detail],
        { x, y, anchor: toRight ? "start" : "end" },
        { name: m.name, role: m.role, width: OUTSIDE_WIDTH },
      );
      layout.labels.push(label);
      if (person.status === "geen") return;

      const angle = toRight ? place * turn : 180 - place * turn;
      const at = pointOn(layout.school, angle);
      const half = Math.min(GATE, turn * stepPerDegree(layout.school, angle) * 0.42);
      layout.gates.push({ id: person.id, status: person.status, angle, half, ...at });
      const nameY = (label.lines[0]?.y ?? y) - m.name * 0.3;
      layout.spokes.push({ id: person.id, x1: at.x, y1: at.y, x2: x + (toRight ? -8 : 8), y2: nameY });
    });
  }
  return layout;
}

/** For a phone: the border leaves the school's ring at its side and runs down; others stand along it, one under the other. */
export function narrowLayout(people: KringPeople): KringLayout {
  const m = NARROW;
  const made = rings(people, m.width / 2, m);
  const middle = lowered(made, made.school.ry + 6);
  const { school } = middle;
  const tailX = school.cx - school.rx;
  const textX = tailX + 30;
  const style = { name: m.name, role: m.role, width: m.width - textX - 4 };
  const labels = [...middle.labels];
  const gates: Gate[] = [];

  let y = school.cy + school.ry + 12;
  for (const person of people.outside) {
    const details = [person.role, person.detail];
    const room = labelHeight(m, details.filter(Boolean).length) + 18;
    const label = placedLabel(person, details, { x: textX, y: y + room / 2, anchor: "start" }, style);
    labels.push(label);
    if (person.status !== "geen") {
      const gateY = (label.lines[0]?.y ?? y) - m.name * 0.32;
      gates.push({
        id: person.id,
        status: person.status,
        x: tailX,
        y: gateY,
        angle: 180,
        half: Math.min(24, room * 0.42),
      });
    }
    y += room;
  }
  const tail = people.outside.length > 0 ? { x: tailX, from: school.cy, to: y } : null;
  const height = tail ? y + 6 : school.cy + school.ry + 6;
  return { ...middle, width: m.width, height, tail, labels, gates, spokes: [] };
}
