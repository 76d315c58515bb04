import { useLocale, useTranslations } from "next-intl";
import { LANGUAGES } from "@/lib/i18n/languages";
import { type Locale, LOCALES } from "@/lib/i18n/locale";
import { LanguageSwitch } from "./language-switch";

const offered = (locale: Locale) => ({ locale, name: LANGUAGES[locale].name });

/** The switch at the top of every page of a family, and of the door. */
export function Languages() {
  const t = useTranslations("scherm.taal");
  return (
    <LanguageSwitch
      current={offered(useLocale())}
      languages={LOCALES.map(offered)}
      words={{ title: t("kop"), help: t("kies"), withoutScripts: t("zonder") }}
    />
  );
}
