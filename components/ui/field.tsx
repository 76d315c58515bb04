import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

/** What every field shows around its box. */
export type FieldText = {
  label: ReactNode;
  /** One sentence under the label. */
  help?: ReactNode;
  /** What is wrong and how to mend it; absent when nothing is. */
  error?: string | null;
  /** Word after the label of what may stay empty. We never mark what must be filled in. */
  optional?: ReactNode;
};

/** The attributes that tie a control to its help and mistake. */
export function describedBy(id: string, { help, error }: Pick<FieldText, "help" | "error">) {
  return {
    "aria-describedby": classNames(help ? `${id}-uitleg` : null, error ? `${id}-fout` : null),
    "aria-invalid": error ? true : undefined,
  };
}

type FieldProps = FieldText & {
  /** Id of the control inside; the group's own id when `group`. */
  id: string;
  /** A fieldset with a legend, for several controls that answer one question. */
  group?: boolean;
  labelHidden?: boolean;
  /** Legend in the size of an h3, when the question is the section. */
  labelLarge?: boolean;
  children: ReactNode;
};

/** Label, help, mistake and control, in that order. The control takes `describedBy(id, …)`. */
export function Field({
  id,
  label,
  help,
  error,
  optional,
  group,
  labelHidden,
  labelLarge,
  children,
}: FieldProps) {
  const Element = group ? "fieldset" : "div";
  const text = (
    <>
      {label}
      {optional ? <span className="optioneel"> ({optional})</span> : null}
    </>
  );
  const labelClass = classNames(labelHidden && "vh", labelLarge && "groot");
  return (
    <Element
      className={classNames("veld", error && "fout")}
      {...(group ? { id, tabIndex: -1, ...describedBy(id, { help, error: null }) } : {})}
    >
      {group ? (
        <legend className={labelClass}>{text}</legend>
      ) : (
        <label className={labelClass} htmlFor={id}>
          {text}
        </label>
      )}
      {help ? (
        <span className="uitleg" id={`${id}-uitleg`}>
          {help}
        </span>
      ) : null}
      {error ? (
        <p className="foutmelding" id={`${id}-fout`}>
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      ) : null}
      {children}
    </Element>
  );
}
