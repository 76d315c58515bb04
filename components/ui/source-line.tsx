import type { ReactNode } from "react";

/** Where a rule comes from, with the rule's id: "§ Convenant, Bijlage 6 · regel SAY-NL-2". Never without its sentence beside it. */
export function SourceLine({
  source,
  rule,
  word,
}: {
  /** Words of your own where it is not Dutch as it stands. */
  source?: ReactNode;
  rule?: string | readonly string[];
  /** Before the rules, where that is not Dutch. */
  word?: string;
}) {
  const rules = typeof rule === "string" ? [rule] : (rule ?? []);
  const before = word ?? (rules.length === 1 ? "regel" : "regels");
  if (!source && rules.length === 0) return null;
  return (
    <p className="bron">
      {typeof source === "string" ? <bdi lang="nl">{source}</bdi> : source}
      {source && rules.length > 0 ? " · " : null}
      {rules.length === 0 ? null : `${before} `}
      {rules.length > 0
        ? rules.map((id, i) => (
            <span key={id}>
              {i > 0 ? ", " : null}
              <span className="regel">{id}</span>
            </span>
          ))
        : null}
    </p>
  );
}
