import type { ReactNode } from "react";

/** The marker pen: behind at most one phrase a paragraph. */
export function Mark({ children }: { children: ReactNode }) {
  return <mark className="marker">{children}</mark>;
}
