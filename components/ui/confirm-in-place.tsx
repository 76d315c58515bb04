import type { ReactNode } from "react";
import { Actions } from "./actions";
import { buttonClass } from "./button";
import { Notice } from "./notice";
import { TextLink } from "./text-link";

type ConfirmInPlaceProps = {
  /** The first tap: "Stop". */
  trigger: ReactNode;
  /** "Weet u het zeker?" */
  question: ReactNode;
  /** What follows, in a sentence. */
  children?: ReactNode;
  /** The second tap: a Button of kind stop in its form. */
  confirm: ReactNode;
  /** The way back; the address of this same page. */
  cancel?: { href: string; label: ReactNode };
  kind?: "stop-edge" | "text" | "edge";
};

/** Asks once more in place, without dialog and without scripts: a `<details>` whose summary is the first tap. */
export function ConfirmInPlace({
  trigger,
  question,
  children,
  confirm,
  cancel,
  kind = "stop-edge",
}: ConfirmInPlaceProps) {
  return (
    <details className="bevestig">
      <summary className={buttonClass[kind]}>{trigger}</summary>
      <Notice kind="fout" icon="ring-ingetrokken">
        <p>
          <strong>{question}</strong> {children}
        </p>
        <Actions>
          {confirm}
          {cancel ? (
            <TextLink href={cancel.href} hard className={buttonClass.text}>
              {cancel.label}
            </TextLink>
          ) : null}
        </Actions>
      </Notice>
    </details>
  );
}
