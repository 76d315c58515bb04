import { type LineKind, lineKind } from "@/components/ui/line-kind";
import type { KringPerson } from "./people";

export type Line = { text: string; size: number; bold: boolean; y: number };

/** Lines of text about one person: `x` is where they are anchored, the box is what they may cover. */
export type Label = {
  id: string;
  x: number;
  anchor: "start" | "middle" | "end";
  lines: Line[];
  underline: { kind: LineKind; x: number; y: number; width: number };
  box: Box;
};

export type Box = { left: number; top: number; right: number; bottom: number };
// Mean width of a character as a share of the size; measured on Atkinson Hyperlegible Next, on the wide side.
const CHARACTER = { bold: 0.58, plain: 0.54 };

/** Width of a text as drawn, estimated upward. */
export function textWidth(text: string, size: number, bold: boolean): number {
  return text.length * size * (bold ? CHARACTER.bold : CHARACTER.plain);
}

/** The text, cut with an ellipsis where it is wider than it may be. */
export function fit(text: string, size: number, bold: boolean, width: number): string {
  if (textWidth(text, size, bold) <= width) return text;
  const characters = Math.max(1, Math.floor(width / (size * (bold ? CHARACTER.bold : CHARACTER.plain))) - 1);
  return `${text.slice(0, characters).trimEnd()}…`;
}

export type LabelStyle = { name: number; role: number; width: number };

/** A label whose block of lines is centred on `y`. */
export function placedLabel(
  person: KringPerson,
  details: readonly (string | undefined)[],
  { x, y, anchor = "middle" }: { x: number; y: number; anchor?: Label["anchor"] },
  { name, role, width }: LabelStyle,
): Label {
  const extra = details.filter((text): text is string => Boolean(text));
  const shown = fit(person.name, name, true, width);
  const nameWidth = textWidth(shown, name, true);
  const underlined = name * 1.75;
  const height = underlined + extra.length * role * 1.3;
  const top = y - height / 2;
  const lines: Line[] = [
    { text: shown, size: name, bold: true, y: top + name * 0.95 },
    ...extra.map((text, i) => ({
      text: fit(text, role, false, width),
      size: role,
      bold: false,
      y: top + underlined + role * (0.85 + i * 1.3),
    })),
  ];
  const widest = Math.max(...lines.map((line) => textWidth(line.text, line.size, line.bold)));
  const left = anchor === "middle" ? x - widest / 2 : anchor === "start" ? x : x - widest;
  const nameLeft = anchor === "middle" ? x - nameWidth / 2 : anchor === "start" ? x : x - nameWidth;
  return {
    id: person.id,
    x,
    anchor,
    lines,
    underline: { kind: lineKind(person.sector), x: nameLeft, y: top + name * 1.3, width: nameWidth },
    box: { left, top, right: left + widest, bottom: top + height },
  };
}
