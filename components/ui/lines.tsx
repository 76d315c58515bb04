import type { ReactNode } from "react";

type Line = { id: string; title: ReactNode; help?: ReactNode; end?: ReactNode };

/** Things as lines: what it is, a sentence about it, and at the end how it stands. */
export function Lines({ items }: { items: readonly Line[] }) {
  return (
    <ul className="opsom">
      {items.map((item) => (
        <li key={item.id}>
          {item.end ? (
            <span className="tweeeinden">
              <b>{item.title}</b> {item.end}
            </span>
          ) : (
            <b>{item.title}</b>
          )}
          {item.help ? <span className="uitleg">{item.help}</span> : null}
        </li>
      ))}
    </ul>
  );
}
