export type Box = { left: number; top: number; right: number; bottom: number };
export type Ellipse = { cx: number; cy: number; rx: number; ry: number };

/** The point of an ellipse at an angle in degrees: 0 is right, 90 is down. */
export function pointOn({ cx, cy, rx, ry }: Ellipse, degrees: number): { x: number; y: number } {
  const angle = (degrees * Math.PI) / 180;
  return { x: cx + rx * Math.cos(angle), y: cy + ry * Math.sin(angle) };
}

/** How far one moves along the ellipse there for each degree. */
export function stepPerDegree({ rx, ry }: Ellipse, degrees: number): number {
  const angle = (degrees * Math.PI) / 180;
  return (Math.hypot(rx * Math.sin(angle), ry * Math.cos(angle)) * Math.PI) / 180;
}

/**
 * The half height that an ellipse of half width `rx` round (cx, 0) needs to hold these boxes with `margin` to spare.
 * Boxes must be narrower than the ellipse by more than the margin.
 */
export function halfHeightToHold(boxes: readonly Box[], cx: number, rx: number, margin: number): number {
  const needs = boxes.map(({ left, right, top, bottom }) => {
    const x = Math.max(cx - left, right - cx) + margin;
    const y = Math.max(-top, bottom) + margin;
    return y / Math.sqrt(1 - Math.min(0.97, (x / rx) ** 2));
  });
  return Math.max(0, ...needs);
}
