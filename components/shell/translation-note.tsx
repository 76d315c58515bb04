import { useLocale, useTranslations } from "next-intl";
import { isTranslation, LANGUAGES } from "@/lib/i18n/languages";
import { ReadInDutch } from "./read-in-dutch";

/** Says of a page that it is a translation, whether somebody checked it, and gives the Dutch in one tap. */
export function TranslationNote() {
  const locale = useLocale();
  const t = useTranslations("scherm.vertaling");
  if (!isTranslation(locale)) return null;
  return (
    <div className="vertaald">
      {t("is")} {t("nagekeken", { reviewed: LANGUAGES[locale].reviewed ? "yes" : "no" })}{" "}
      <ReadInDutch label={t("lees")} />
    </div>
  );
}
