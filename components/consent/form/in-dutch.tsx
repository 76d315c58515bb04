import { useTranslations } from "next-intl";
import type { ConsentForm } from "@/lib/consent/form";

/** Says in a form of another language that what the asker wrote is Dutch. */
export function InDutch({ form }: { form: Pick<ConsentForm, "language"> }) {
  const t = useTranslations("scherm.vertaling");
  return form.language === "nl" ? null : <p className="zacht klein">{t("zelfGeschreven")}</p>;
}
