import type { ReactNode } from "react";

type Side = { title: ReactNode; children: ReactNode };

/** What follows from a yes, and from a no: beside each other, in the same ink. */
export function YesNo({ yes, no }: { yes: Side; no: Side }) {
  return (
    <div className="janee">
      {[yes, no].map((side, i) => (
        <div key={i}>
          <h3>{side.title}</h3>
          {typeof side.children === "string" ? <p>{side.children}</p> : side.children}
        </div>
      ))}
    </div>
  );
}
