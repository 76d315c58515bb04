import type { ReactNode } from "react";

/** Nothing yet: says so, and what comes first. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="leeg">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <use href="#i-mark" />
      </svg>
      <h3>{title}</h3>
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
