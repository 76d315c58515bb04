import type { ReactNode } from "react";

/** One stretch of the line down the page: rows and section heads along it. */
export function Letter({ children }: { children: ReactNode }) {
  return <div className="brief">{children}</div>;
}
