import type { ComponentPropsWithRef } from "react";
import { describedBy, Field, type FieldText } from "./field";

type FileInputProps = FieldText &
  Omit<ComponentPropsWithRef<"input">, "name" | "type" | "className"> & { name: string };

/** A file from the device. Say in `help` which kinds and how large; the server checks by content. */
export function FileInput({ label, help, error, optional, id, name, ...input }: FileInputProps) {
  const fieldId = id ?? name;
  return (
    <Field id={fieldId} label={label} help={help} error={error} optional={optional}>
      <input
        {...input}
        type="file"
        id={fieldId}
        name={name}
        className="invoer"
        {...describedBy(fieldId, { help, error })}
      />
    </Field>
  );
}
