import type { ReactNode } from "react";
import { classNames } from "./class-names";

type RowProps = {
  /** The bold word in the time column: "vóór donderdag". */
  when?: ReactNode;
  /** Under it, softer: "14.30 uur". */
  whenDetail?: ReactNode;
  /** A whole sentence; becomes the heading of the row. */
  title?: ReactNode;
  level?: 2 | 3;
  /** What the sign on the line says: half ochre waits, solid is now, diamond is a birthday, stil has none. */
  state?: "wacht" | "nu" | "feest" | "stil";
  /** Closer to the next row. */
  kort?: boolean;
  /** What stands in the margin: one or more `MarginNote`s. */
  why?: ReactNode;
  id?: string;
  children?: ReactNode;
};

/** One thing in the letter: when · what · why. On a phone the when becomes a line above, the why is indented below. */
export function Row({ when, whenDetail, title, level = 3, state, kort, why, id, children }: RowProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const Element = title ? "article" : "div";
  return (
    <Element id={id} className={classNames("rij", state, kort && "kort")}>
      {when || whenDetail ? (
        <div className="tijd">
          {when ? <b>{when}</b> : null}
          {whenDetail ? <span>{whenDetail}</span> : null}
        </div>
      ) : null}
      <div className="tekst">
        {title ? <Heading className={level === 2 ? "kop-3" : undefined}>{title}</Heading> : null}
        {children}
      </div>
      {why ? <div className="kant">{why}</div> : null}
    </Element>
  );
}
