/** Where a rule comes from, with the rule's id: "§ Convenant, Bijlage 6 · regel SAY-NL-2". Never without its sentence beside it. */
export function SourceLine({ source, rule }: { source?: string; rule?: string | readonly string[] }) {
  const rules = typeof rule === "string" ? [rule] : (rule ?? []);
  if (!source && rules.length === 0) return null;
  return (
    <p className="bron">
      {source}
      {source && rules.length > 0 ? " · " : null}
      {rules.length === 0 ? null : rules.length === 1 ? "regel " : "regels "}
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
