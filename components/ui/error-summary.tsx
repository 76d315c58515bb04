"use client";

import { useEffect, useRef } from "react";

export type FieldMistake = {
  /** Id of the field it is about (a field's id is its name unless told otherwise). */
  field: string;
  message: string;
};

type ErrorSummaryProps = { title: string; errors: readonly FieldMistake[] };

/**
 * All mistakes of a form together, each a link to its field. Takes the focus when it appears: by script when it comes
 * in place, by `autofocus` when the page comes anew without scripts. Nothing is shown when there are no mistakes.
 */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const what = errors.map((error) => `${error.field}:${error.message}`).join("\n");
  useEffect(() => {
    if (what) box.current?.focus();
  }, [what]);

  if (errors.length === 0) return null;
  return (
    <div ref={box} className="foutlijst" role="alert" aria-labelledby="foutlijst-kop" tabIndex={-1} autoFocus>
      <h2 id="foutlijst-kop">{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field}:${error.message}`}>
            <a
              href={`#${error.field}`}
              onClick={(event) => {
                const field = document.getElementById(error.field);
                if (!field) return;
                event.preventDefault();
                field.scrollIntoView({ block: "center" });
                const target = field.matches("input, select, textarea, button")
                  ? field
                  : field.querySelector<HTMLElement>("input, select, textarea");
                (target ?? field).focus({ preventScroll: true });
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
