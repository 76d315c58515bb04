import { border } from "./border";
import { LabelText, TextLine } from "./label-svg";
import type { KringLayout } from "./layout";

/** One drawing of the people, as laid out. Its words are cut to fit, so it is a picture with a name; the list says all. */
export function KringSvg({
  layout,
  label,
  className,
}: {
  layout: KringLayout;
  label: string;
  className: string;
}) {
  const { inner, school, tail, child, labels, gates, spokes, schoolName } = layout;
  const { solid, dashed, bars } = border(layout);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${layout.width} ${Math.ceil(layout.height)}`}
      role="img"
      aria-label={label}
    >
      <ellipse className="k-binnen" cx={school.cx} cy={school.cy} rx={school.rx} ry={school.ry} />
      {spokes.map((spoke) => (
        <line key={spoke.id} className="k-spaak" x1={spoke.x1} y1={spoke.y1} x2={spoke.x2} y2={spoke.y2} />
      ))}
      {solid.map((path) => (
        <path key={path} className="k-grens" d={path} />
      ))}
      {dashed.map((path) => (
        <path key={path} className="k-grens wacht" d={path} />
      ))}
      {bars.map((one) => (
        <line key={`${one.x1} ${one.y1}`} className="k-slot" {...one} />
      ))}
      <ellipse className="k-gezin" cx={inner.cx} cy={inner.cy} rx={inner.rx} ry={inner.ry} />
      {child.map((line, i) => (
        <TextLine
          key={line.text}
          line={line}
          x={inner.cx}
          anchor="middle"
          className={i === 0 ? "k-kind" : undefined}
        />
      ))}
      {schoolName ? <TextLine line={schoolName} x={school.cx} anchor="middle" className="k-school" /> : null}
      {labels.map((one) => (
        <LabelText key={one.id} label={one} />
      ))}
      {gates.map((gate) => (
        <g key={gate.id} className={`s-${gate.status}`}>
          <circle className="k-vlak" cx={gate.x} cy={gate.y} r={tail ? 12 : 14} />
          <use href={`#i-ring-${gate.status}`} x={gate.x - 11} y={gate.y - 11} width="22" height="22" />
        </g>
      ))}
    </svg>
  );
}
