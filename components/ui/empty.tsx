import type { ReactNode } from "react";

/** Nothing yet: says so, and what comes first. It stands in place of what a page is about, right under its heading. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="leeg">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <use href="#i-mark" />
      </svg>
      <h2 className="kop-3">{title}</h2>
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
