import type { ReactNode } from "react";

/** Stays at the foot of a phone or tablet while one writes; a desk shows the same in the margin, so there it is gone. */
export function StickyBar({ children }: { children: ReactNode }) {
  return <div className="plakvoet">{children}</div>;
}
