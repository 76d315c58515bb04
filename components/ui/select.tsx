import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";
import { describedBy, Field, type FieldText } from "./field";

type SelectProps = FieldText &
  Omit<ComponentPropsWithRef<"select">, "name" | "className" | "children"> & {
    name: string;
    options: readonly { value: string; label: string; disabled?: boolean }[];
    /** Words of the first, empty option ("Kies…"); leave out when a choice always stands. */
    empty?: string;
    width?: "full" | "half" | "kort";
  };

/** One of many (more than six; fewer are a ChoiceList). Takes every attribute of a `<select>`. */
export function Select({
  label,
  help,
  error,
  optional,
  options,
  empty,
  width = "full",
  id,
  name,
  ...select
}: SelectProps) {
  const fieldId = id ?? name;
  return (
    <Field id={fieldId} label={label} help={help} error={error} optional={optional}>
      <select
        {...select}
        id={fieldId}
        name={name}
        className={classNames("invoer", width !== "full" && width)}
        {...describedBy(fieldId, { help, error })}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
