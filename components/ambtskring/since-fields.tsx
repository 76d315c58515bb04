import type { Typed } from "@/components/casus/typed";
import { DateFields } from "@/components/ui/date-fields";

/** Sinds wanneer: asked for every change of a kring, never taken for granted. */
export function SinceFields({ typed, help }: { typed: Typed; help: string }) {
  return (
    <DateFields
      name="since"
      label="Sinds wanneer?"
      help={help}
      defaultValue={typed.date("since")}
      error={typed.error("since")}
    />
  );
}
