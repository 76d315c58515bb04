import type { ReactNode } from "react";

/** The head of a part of the letter (`deel`), with an optional remark in the margin. */
export function SectionHead({ id, title, why }: { id?: string; title: ReactNode; why?: ReactNode }) {
  return (
    <div className="rij deel" id={id}>
      <h2 className="tekst">{title}</h2>
      {why ? <div className="kant">{why}</div> : null}
    </div>
  );
}
