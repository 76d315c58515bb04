import type { Gate, KringLayout } from "./layout";
import { type Ellipse, pointOn } from "./rings";

/** Stretches of the border as SVG paths: closed everywhere but at gates; dashed where an answer is awaited. */
export type Border = {
  solid: string[];
  dashed: string[];
  bars: { x1: number; y1: number; x2: number; y2: number }[];
};

/** How far to each side of a gate, along the border, in the units of the drawing. */
const HALF = 22;

const isOpen = (status: Gate["status"]) => status === "geldig";
const isAwaited = (status: Gate["status"]) => status === "onvolledig";
const isBarred = (status: Gate["status"]) => status === "geweigerd" || status === "ingetrokken";

/** The border of secrecy: the school's ring on a desk, on a phone the line that leaves it. */
export function border(layout: KringLayout): Border {
  return layout.tail ? alongTail(layout, layout.tail) : alongRing(layout.school, layout.gates);
}

function alongRing(ring: Ellipse, gates: readonly Gate[]): Border {
  const made: Border = { solid: [], dashed: [], bars: [] };
  const breaks = gates
    .filter(({ status }) => isOpen(status) || isAwaited(status))
    .map((gate) => ({ ...gate, angle: ((gate.angle % 360) + 360) % 360, half: halfAngle(ring, gate.angle) }))
    .sort((a, b) => a.angle - b.angle);
  for (const gate of gates.filter(({ status }) => isBarred(status))) made.bars.push(bar(ring, gate));
  for (const gate of breaks)
    if (isAwaited(gate.status)) made.dashed.push(arc(ring, gate.angle - gate.half, gate.angle + gate.half));

  const first = breaks[0];
  if (!first) {
    made.solid.push(arc(ring, 0, 180), arc(ring, 180, 360));
    return made;
  }
  breaks.forEach((gate, i) => {
    const next = breaks[i + 1] ?? { ...first, angle: first.angle + 360 };
    const from = gate.angle + gate.half;
    const to = next.angle - next.half;
    if (to > from) made.solid.push(arc(ring, from, to));
  });
  return made;
}

function alongTail({ school, gates }: KringLayout, tail: { x: number; from: number; to: number }): Border {
  const made: Border = { solid: [arc(school, 180, 360), arc(school, 0, 180)], dashed: [], bars: [] };
  let from = tail.from;
  for (const gate of gates) {
    if (isBarred(gate.status))
      made.bars.push({ x1: tail.x - 9, y1: gate.y + HALF - 4, x2: tail.x + 9, y2: gate.y + HALF - 4 });
    if (!isOpen(gate.status) && !isAwaited(gate.status)) continue;
    made.solid.push(`M${tail.x} ${round(from)}V${round(gate.y - HALF)}`);
    if (isAwaited(gate.status))
      made.dashed.push(`M${tail.x} ${round(gate.y - HALF)}V${round(gate.y + HALF)}`);
    from = gate.y + HALF;
  }
  made.solid.push(`M${tail.x} ${round(from)}V${round(tail.to)}`);
  return made;
}

/** The angle that spans HALF along the ring there: more where the ring bends sharply. */
function halfAngle({ rx, ry }: Ellipse, degrees: number): number {
  const angle = (degrees * Math.PI) / 180;
  const speed = Math.hypot(rx * Math.sin(angle), ry * Math.cos(angle));
  return (HALF / speed) * (180 / Math.PI);
}

function bar(ring: Ellipse, gate: Gate): Border["bars"][number] {
  const beside = gate.angle + halfAngle(ring, gate.angle) * 0.9;
  const { x, y } = pointOn(ring, beside);
  const angle = (beside * Math.PI) / 180;
  const length = Math.hypot(ring.ry * Math.cos(angle), ring.rx * Math.sin(angle));
  const dx = ((ring.ry * Math.cos(angle)) / length) * 9;
  const dy = ((ring.rx * Math.sin(angle)) / length) * 9;
  return { x1: round(x - dx), y1: round(y - dy), x2: round(x + dx), y2: round(y + dy) };
}

function arc(ring: Ellipse, from: number, to: number): string {
  const a = pointOn(ring, from);
  const b = pointOn(ring, to);
  return `M${round(a.x)} ${round(a.y)}A${round(ring.rx)} ${round(ring.ry)} 0 ${to - from > 180 ? 1 : 0} 1 ${round(b.x)} ${round(b.y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
