import { useTranslations } from "next-intl";
import { PinInput } from "@/components/table/pin-input";

/** At the table: the PIN that this signer chose when coming in, under the answer. */
export function PinAgain({ you, error }: { you: "u" | "je"; error: string | undefined }) {
  const t = useTranslations("toegang.tafel");
  return (
    <PinInput
      name="pin"
      label={t("pinTeken", { you })}
      help={t("pinTekenHulp", { you })}
      error={error ?? null}
    />
  );
}
