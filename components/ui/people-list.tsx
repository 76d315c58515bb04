import type { ReactNode } from "react";
import { type Side, lineKind } from "./line-kind";

type Listed = { id: string; name: string; sector: Side; role?: ReactNode; end?: ReactNode };

/** People as lines: the name, the role under it, and at the end how it stands with them. */
export function PeopleList({ people }: { people: readonly Listed[] }) {
  return (
    <ul className="mensen">
      {people.map((person) => (
        <li key={person.id}>
          <span className={`naam o-${lineKind(person.sector)}`}>{person.name}</span>
          {person.end ? <span>{person.end}</span> : null}
          {person.role ? <span className="rol">{person.role}</span> : null}
        </li>
      ))}
    </ul>
  );
}
