import type { ReactNode } from "react";
import { Hidden } from "./hidden";

/** What a signer leaves out. Screen readers pass over a line through words, so the label says it. */
export function Struck({ children, label = "weggelaten:" }: { children: ReactNode; label?: string }) {
  return (
    <s>
      <Hidden>{label} </Hidden>
      {children}
    </s>
  );
}
