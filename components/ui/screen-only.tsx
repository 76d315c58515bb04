import type { ReactNode } from "react";

/** On screens alone. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div className="niet-druk">{children}</div>;
}
