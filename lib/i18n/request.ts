import { headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { LANGUAGE_HEADER } from "./asked";
import { LANGUAGES } from "./languages";
import { DEFAULT_LOCALE, isLocale } from "./locale";

/** The language and texts of one request, as proxy.ts passed it on; next-intl asks for them (next.config.mjs). */
// eslint-disable-next-line import/no-default-export -- next-intl takes the default export.
export default getRequestConfig(async () => {
  const asked = (await headers()).get(LANGUAGE_HEADER);
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  return { locale, messages: LANGUAGES[locale].words, timeZone: "Europe/Amsterdam" };
});
