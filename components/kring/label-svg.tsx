import type { LineKind } from "@/components/ui/line-kind";
import type { Label, Line } from "./label";

/** Somebody in a drawing: the lines about this person, underlined as their organisation is. */
export function LabelText({ label }: { label: Label }) {
  return (
    <g>
      {label.lines.map((line, i) => (
        <TextLine key={i} line={line} x={label.x} anchor={label.anchor} />
      ))}
      <Underline {...label.underline} />
    </g>
  );
}

export function TextLine({
  line,
  x,
  anchor,
  className,
}: {
  line: Line;
  x: number;
  anchor: Label["anchor"];
  className?: string;
}) {
  return (
    <text
      className={className ?? (line.face === "bold" ? "k-naam" : "k-rol")}
      x={x}
      y={line.y}
      textAnchor={anchor}
      fontSize={line.size}
    >
      {line.text}
    </text>
  );
}

/** The kind of line of the organisation, drawn: SVG text has no kinds of underline of its own everywhere. */
function Underline({ kind, x, y, width }: { kind: LineKind; x: number; y: number; width: number }) {
  const className = `k-lijn l-${kind}`;
  switch (kind) {
    case "jeugdhulp":
      return <path className={className} d={`M${x} ${y - 2}h${width}M${x} ${y + 2}h${width}`} />;
    case "verband":
      return (
        <path
          className={className}
          d={`M${x} ${y}${"q2 -4 4 0t4 0".repeat(Math.max(1, Math.round(width / 8)))}`}
        />
      );
    case "gezin":
    case "school":
    case "zorg":
    case "overheid":
    case "overig":
      return <path className={className} d={`M${x} ${y}h${width}`} />;
  }
}
