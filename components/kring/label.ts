import { type LineKind, lineKind } from "@/components/ui/line-kind";
import type { Box } from "./ellipse";
import type { KringPerson } from "./people";
import { type Face, fit, textWidth } from "./text-width";

export type Anchor = "start" | "middle" | "end";
export type Line = { text: string; size: number; face: Face; y: number };

/** Lines of text about one person: `x` is where they are anchored, the box is what they cover. */
export type Label = {
  id: string;
  x: number;
  anchor: Anchor;
  lines: Line[];
  underline: { kind: LineKind; x: number; y: number; width: number };
  box: Box;
};

export type LabelStyle = { name: number; role: number; width: number };

/** How high a label is: the name with its line, and under it so many other lines. */
export function labelHeight({ name, role }: Pick<LabelStyle, "name" | "role">, others: number): number {
  return name * 1.75 + others * role * 1.3;
}

/** What lines of text cover. */
export function lineBox(line: Line, x: number, anchor: Anchor): Box {
  const width = textWidth(line.text, line.size, line.face);
  const left = anchor === "middle" ? x - width / 2 : anchor === "start" ? x : x - width;
  return { left, right: left + width, top: line.y - line.size, bottom: line.y + line.size * 0.3 };
}

/** A label whose block of lines is centred on `y`; texts wider than the style allows are cut. */
export function placedLabel(
  person: KringPerson,
  details: readonly (string | undefined)[],
  { x, y, anchor = "middle" }: { x: number; y: number; anchor?: Anchor },
  style: LabelStyle,
): Label {
  const others = details.filter((text): text is string => Boolean(text));
  const height = labelHeight(style, others.length);
  const top = y - height / 2;
  const name: Line = {
    text: fit(person.name, style.name, "bold", style.width),
    size: style.name,
    face: "bold",
    y: top + style.name * 0.95,
  };
  const lines = others.map((text, i): Line => ({
    text: fit(text, style.role, "plain", style.width),
    size: style.role,
    face: "plain",
    y: top + style.name * 1.75 + style.role * (0.85 + i * 1.3),
  }));
  const nameBox = lineBox(name, x, anchor);
  const boxes = [nameBox, ...lines.map((line) => lineBox(line, x, anchor))];
  return {
    id: person.id,
    x,
    anchor,
    lines: [name, ...lines],
    underline: {
      kind: lineKind(person.sector),
      x: nameBox.left,
      y: top + style.name * 1.3,
      width: nameBox.right - nameBox.left,
    },
    box: {
      left: Math.min(...boxes.map((box) => box.left)),
      right: Math.max(...boxes.map((box) => box.right)),
      top,
      bottom: top + height,
    },
  };
}

/** The same, lower by `dy`. */
export function loweredLabel(label: Label, dy: number): Label {
  return {
    ...label,
    lines: label.lines.map((line) => ({ ...line, y: line.y + dy })),
    underline: { ...label.underline, y: label.underline.y + dy },
    box: { ...label.box, top: label.box.top + dy, bottom: label.box.bottom + dy },
  };
}
