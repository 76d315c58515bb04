import type { ComponentPropsWithRef } from "react";
import { describedBy, Field, type FieldText } from "./field";

type TextAreaProps = FieldText &
  Omit<ComponentPropsWithRef<"textarea">, "name" | "className"> & { name: string; labelHidden?: boolean };

/** A box to write in; it grows with the text. Takes every attribute of a `<textarea>`. */
export function TextArea({ label, help, error, optional, labelHidden, id, name, ...area }: TextAreaProps) {
  const fieldId = id ?? name;
  return (
    <Field id={fieldId} label={label} help={help} error={error} optional={optional} labelHidden={labelHidden}>
      <textarea
        rows={4}
        {...area}
        id={fieldId}
        name={name}
        className="invoer"
        {...describedBy(fieldId, { help, error })}
      />
    </Field>
  );
}
