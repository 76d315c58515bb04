import type { ReactNode } from "react";
import type { Side } from "./line-kind";
import { PersonName } from "./person-name";

type Reader = { id: string; name: string; sector: Side; role?: ReactNode; ground: ReactNode };

type ReadersProps = {
  title: ReactNode;
  lead?: ReactNode;
  readers: readonly Reader[];
  level?: 2 | 3;
  id?: string;
};

/** Who will read something, and for each on which ground and until when. The drawing shows how many. */
export function Readers({ title, lead, readers, level = 2, id }: ReadersProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section aria-labelledby={id ? `${id}-kop` : undefined} id={id}>
      <div className="lezers-kop">
        {readers.length > 0 ? <Circle of={readers.length} /> : null}
        <div>
          <Heading id={id ? `${id}-kop` : undefined}>{title}</Heading>
          {lead ? <p className="klein zacht">{lead}</p> : null}
        </div>
      </div>
      <ul className="lezers mt-4">
        {readers.map((reader) => (
          <li key={reader.id}>
            <PersonName name={reader.name} sector={reader.sector} role={reader.role} />
            <span className="grond">{reader.ground}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A dot for each reader round an open ring; above 24 the ring says enough. */
function Circle({ of }: { of: number }) {
  const dots = Math.min(of, 24);
  const size = dots > 14 ? 2.2 : 3.4;
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="10" fill="none" stroke="currentColor" strokeWidth="1.6" />
      {Array.from({ length: dots }, (_, i) => {
        const angle = (i / dots) * 2 * Math.PI - Math.PI / 2;
        return (
          <circle
            key={i}
            cx={(24 + 19 * Math.cos(angle)).toFixed(2)}
            cy={(24 + 19 * Math.sin(angle)).toFixed(2)}
            r={size}
            fill="currentColor"
          />
        );
      })}
    </svg>
  );
}
