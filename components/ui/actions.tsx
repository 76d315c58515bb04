import type { ReactNode } from "react";

/** Buttons beside each other; on a phone the filled one takes the whole line. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="doen">{children}</div>;
}
