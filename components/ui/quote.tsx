import type { ReactNode } from "react";
import { classNames } from "./class-names";

type QuoteProps = {
  /** Who said it, when, written down by whom. */
  by?: ReactNode;
  /** A full sentence that one signs: the same letters, upright. */
  upright?: boolean;
  children: ReactNode;
};

/** The child's own voice: the only italic on the platform, behind an ink bar, always first. */
export function Quote({ by, upright, children }: QuoteProps) {
  return (
    <blockquote className={classNames("citaat", upright && "recht")}>
      {typeof children === "string" ? <p>{children}</p> : children}
      {by ? <footer>{by}</footer> : null}
    </blockquote>
  );
}
