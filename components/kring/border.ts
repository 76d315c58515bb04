import { type Ellipse, pointOn, stepPerDegree } from "./ellipse";
import type { Gate, KringLayout } from "./layout";

/** The border as SVG paths: closed everywhere but at gates; dashed where an answer is awaited; bars where somebody said no. */
export type Border = {
  solid: string[];
  dashed: string[];
  bars: { x1: number; y1: number; x2: number; y2: number }[];
};

const isOpen = ({ status }: Gate) => status === "geldig";
const isAwaited = ({ status }: Gate) => status === "onvolledig";
const isBarred = ({ status }: Gate) => status === "geweigerd" || status === "ingetrokken";
const breaks = (gate: Gate) => isOpen(gate) || isAwaited(gate);

/** The border of secrecy: the school's ring on a desk, on a phone the line that leaves it. */
export function border(layout: KringLayout): Border {
  return layout.tail ? alongTail(layout, layout.tail) : alongRing(layout.school, layout.gates);
}

function alongRing(ring: Ellipse, gates: readonly Gate[]): Border {
  const gaps = gates
    .filter(breaks)
    .map((gate) => ({
      gate,
      angle: ((gate.angle % 360) + 360) % 360,
      half: gate.half / stepPerDegree(ring, gate.angle),
    }))
    .sort((a, b) => a.angle - b.angle);
  const first = gaps[0];
  const solid = first
    ? gaps.map(({ angle, half }, i) => {
        const next = gaps[i + 1] ?? { ...first, angle: first.angle + 360 };
        return arc(ring, angle + half, next.angle - next.half);
      })
    : [arc(ring, 0, 180), arc(ring, 180, 360)];
  return {
    solid,
    dashed: gaps
      .filter(({ gate }) => isAwaited(gate))
      .map(({ angle, half }) => arc(ring, angle - half, angle + half)),
    bars: gates.filter(isBarred).map((gate) => barAcross(ring, gate)),
  };
}

function alongTail({ school, gates }: KringLayout, tail: { x: number; from: number; to: number }): Border {
  const down = (from: number, to: number) => `M${round(tail.x)} ${round(from)}V${round(to)}`;
  const solid = [arc(school, 180, 360), arc(school, 0, 180)];
  let from = tail.from;
  for (const gate of gates.filter(breaks)) {
    solid.push(down(from, gate.y - gate.half));
    from = gate.y + gate.half;
  }
  solid.push(down(from, tail.to));
  return {
    solid,
    dashed: gates.filter(isAwaited).map((gate) => down(gate.y - gate.half, gate.y + gate.half)),
    bars: gates.filter(isBarred).map((gate) => {
      const y = round(gate.y + gate.half - 4);
      return { x1: round(tail.x - 9), y1: y, x2: round(tail.x + 9), y2: y };
    }),
  };
}

/** A short stroke across the ring, just beside the sign of the gate. */
function barAcross(ring: Ellipse, gate: Gate): Border["bars"][number] {
  const degrees = gate.angle + Math.min(gate.half, 22) / stepPerDegree(ring, gate.angle);
  const { x, y } = pointOn(ring, degrees);
  const angle = (degrees * Math.PI) / 180;
  const across = { x: ring.ry * Math.cos(angle), y: ring.rx * Math.sin(angle) };
  const length = Math.hypot(across.x, across.y);
  const dx = (across.x / length) * 9;
  const dy = (across.y / length) * 9;
  return { x1: round(x - dx), y1: round(y - dy), x2: round(x + dx), y2: round(y + dy) };
}

function arc(ring: Ellipse, from: number, to: number): string {
  const a = pointOn(ring, from);
  const b = pointOn(ring, to);
  const large = to - from > 180 ? 1 : 0;
  return `M${round(a.x)} ${round(a.y)}A${round(ring.rx)} ${round(ring.ry)} 0 ${large} 1 ${round(b.x)} ${round(b.y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
