/** A request's text as it is hashed, line by line, in its own language and direction. */
export function TextLines({ lines, language }: { lines: readonly string[]; language?: string }) {
  return (
    <div className="stapel" lang={language} dir="auto">
      {lines.map((line, place) =>
        line.startsWith("# ") ? (
          <p key={place} dir="auto">
            <strong>{line.slice(2)}</strong>
          </p>
        ) : (
          <p key={place} dir="auto">
            {line}
          </p>
        ),
      )}
    </div>
  );
}
