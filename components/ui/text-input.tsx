import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";
import { describedBy, Field, type FieldText } from "./field";

type TextInputProps = FieldText &
  Omit<ComponentPropsWithRef<"input">, "name" | "width" | "className"> & {
    name: string;
    /** How much is expected: the box is as wide as the answer. code: a one-time code. */
    width?: "full" | "half" | "kort" | "code";
    labelHidden?: boolean;
  };

/** A line to write on. Takes every attribute of an `<input>`, so also what `register("…")` returns. */
export function TextInput({
  label,
  help,
  error,
  optional,
  labelHidden,
  width = "full",
  id,
  name,
  ...input
}: TextInputProps) {
  const fieldId = id ?? name;
  return (
    <Field id={fieldId} label={label} help={help} error={error} optional={optional} labelHidden={labelHidden}>
      <input
        type="text"
        {...input}
        id={fieldId}
        name={name}
        className={classNames("invoer", width !== "full" && width)}
        {...describedBy(fieldId, { help, error })}
      />
    </Field>
  );
}
