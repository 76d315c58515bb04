import type { ReactNode } from "react";
import { SourceLine } from "./source-line";

type MarginNoteProps = {
  /** Small capitals: "Waarom", "U leest dit omdat". */
  title?: ReactNode;
  /** The reason, in a plain sentence. */
  children?: ReactNode;
  /** Text of the source, as lib/policy names it. */
  source?: ReactNode;
  /** Id or ids of the rules that decided. */
  rule?: string | readonly string[];
  /** What stands before the rules, where that is not Dutch. */
  ruleWord?: string;
  /** Floats out of running text into the margin of a brievenblad. */
  inText?: boolean;
};

/** Why something is so: reason, source, rule. Goes into `why` of a Row, into `aside` of a Page, or into running text. */
export function MarginNote({ title, children, source, rule, ruleWord, inText }: MarginNoteProps) {
  const note = (
    <div className="noot" role="note">
      {title ? <strong className="kapitaal">{title}</strong> : null}
      {typeof children === "string" ? <p>{children}</p> : children}
      <SourceLine source={source} rule={rule} word={ruleWord} />
    </div>
  );
  return inText ? <div className="kant kant-in">{note}</div> : note;
}
