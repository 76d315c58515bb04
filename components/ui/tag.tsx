import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** A word with an edge: feit, mening, met tolk. `fresh`: new to this reader. */
export function Tag({ children, fresh }: { children: ReactNode; fresh?: boolean }) {
  return <span className={classNames("label", fresh && "nieuw")}>{children}</span>;
}
