import type { ReactNode } from "react";
import { type Side, lineKind } from "./line-kind";

type PersonNameProps = {
  name: string;
  /** "gezin" for child and guardians, else the sector of the organisation. */
  sector: Side;
  /** Role and organisation in words; needed wherever the reader does not know them yet. */
  role?: ReactNode;
};

/** A name with the line of its organisation, and the role in small capitals after it. */
export function PersonName({ name, sector, role }: PersonNameProps) {
  return (
    <>
      <span dir="auto" className={`naam o-${lineKind(sector)}`}>
        {name}
      </span>
      {role ? (
        <>
          {" "}
          <span className="rol">{role}</span>
        </>
      ) : null}
    </>
  );
}
