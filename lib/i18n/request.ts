import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { routing } from "./locale";
import { messagesIn } from "./messages";

/** The language and texts of one request; next-intl asks for them (next.config.mjs). */
// eslint-disable-next-line import/no-default-export -- next-intl takes the default export.
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  return { locale, messages: messagesIn[locale], timeZone: "Europe/Amsterdam" };
});
