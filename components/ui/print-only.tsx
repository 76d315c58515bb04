import type { ReactNode } from "react";

/** On paper alone. */
export function PrintOnly({ children }: { children: ReactNode }) {
  return <div className="alleen-druk">{children}</div>;
}
