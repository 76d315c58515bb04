import { LabelText, TextLine } from "./label-svg";
import type { Frame, NestedLayout } from "./nested-layout";

type NestedSvgProps = {
  layout: NestedLayout;
  label: string;
  className: string;
  /** Where a name leads, by person; a link is called what it shows. */
  doors: ReadonlyMap<string, string>;
};

/** Rings round a pupil, as laid out; whoever may be moved is a link. The list beside it says everything in full. */
export function NestedSvg({ layout, label, className, doors }: NestedSvgProps) {
  const { width, height, core, child, rings } = layout;
  return (
    <svg className={className} viewBox={`0 0 ${width} ${Math.ceil(height)}`} role="group" aria-label={label}>
      {[...rings].reverse().map(({ id, frame }) => (
        <FrameShape key={id} className="k-ambt" frame={frame} />
      ))}
      <FrameShape className="k-gezin" frame={core} />
      {child.map((line, i) => (
        <TextLine
          key={line.text}
          line={line}
          x={width / 2}
          anchor="middle"
          className={i === 0 ? "k-kind" : undefined}
        />
      ))}
      {rings.map(({ id, title, labels }) => (
        <g key={id}>
          {title.map((line) => (
            <TextLine
              key={line.y}
              line={line}
              x={width / 2}
              anchor="middle"
              className={line.face === "bold" ? "k-school" : undefined}
            />
          ))}
          {labels.map((one) => {
            const href = doors.get(one.id);
            if (href === undefined) return <LabelText key={one.id} label={one} />;
            const { left, right, top, bottom } = one.box;
            return (
              <a key={one.id} className="k-deur" href={href}>
                <rect x={left - 6} y={top - 4} width={right - left + 12} height={bottom - top + 6} rx="6" />
                <LabelText label={one} />
              </a>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

function FrameShape({ frame, className }: { frame: Frame; className: string }) {
  const { radius, ...place } = frame;
  return <rect className={className} {...place} rx={radius} />;
}
