import { TextInput } from "@/components/ui/text-input";

type PinInputProps = { name: string; label: string; help?: string; error: string | null };

/** Digits that nobody beside the table reads. A browser offers to keep a password, but not what is for one time. */
export function PinInput({ name, label, help, error }: PinInputProps) {
  return (
    <TextInput
      name={name}
      type="password"
      label={label}
      help={help}
      error={error}
      width="kort"
      dir="ltr"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
    />
  );
}
