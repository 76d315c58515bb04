import { useTranslations } from "next-intl";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PinInput } from "./pin-input";

/** What was wrong with the PIN that was sent, as the address names it. */
function mistakeOf(
  mistake: unknown,
): { field: "pin" | "again"; words: "pinVorm" | "pinMakkelijk" | "pinAnders" } | null {
  switch (mistake) {
    case "form":
      return { field: "pin", words: "pinVorm" };
    case "easy":
      return { field: "pin", words: "pinMakkelijk" };
    case "twice":
      return { field: "again", words: "pinAnders" };
    default:
      return null;
  }
}

/** A PIN for this sitting. A plain form to a route: the next page is loaded whole. */
export function ChoosePin({ mistake }: { mistake: unknown }) {
  const t = useTranslations("toegang.tafel");
  const wrong = mistakeOf(mistake);
  const error = (field: "pin" | "again") => (wrong?.field === field ? t(wrong.words) : null);
  return (
    <form action="/aan-tafel/pincode" method="post" className="stapel" autoComplete="off">
      {wrong === null ? null : (
        <ErrorSummary title={t("foutKop")} errors={[{ field: wrong.field, message: t(wrong.words) }]} />
      )}
      <p>{t("pinUitleg")}</p>
      <PinInput name="pin" label={t("pinVeld")} help={t("pinHulp")} error={error("pin")} />
      <PinInput name="again" label={t("pinNog")} error={error("again")} />
      <Actions>
        <Button>{t("pinKnop")}</Button>
      </Actions>
      <p className="zacht klein">{t("halfuur")}</p>
    </form>
  );
}
