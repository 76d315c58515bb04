import type { ComponentPropsWithRef, ReactNode } from "react";
import { TextInput } from "./text-input";

type DateInputProps = Omit<ComponentPropsWithRef<"input">, "name" | "width" | "className" | "type"> & {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  error?: string | null;
  optional?: ReactNode;
  /** The browser's own calendar; its value is `yyyy-mm-dd`. Otherwise people type `dd-mm-jjjj`. */
  native?: boolean;
};

/** A date one looks up or plans: typed as day-month-year, with an example in the help. */
export function DateInput({
  native,
  help = native ? undefined : "dag-maand-jaar, zoals 31-7-2027",
  ...rest
}: DateInputProps) {
  return native ? (
    <TextInput {...rest} help={help} type="date" width="kort" />
  ) : (
    <TextInput {...rest} help={help} inputMode="numeric" autoComplete="off" width="kort" />
  );
}
