/** The languages of the family's pages. Dutch has no prefix in the address; it is the text that was approved. */
import { defineRouting } from "next-intl/routing";

export const routing = defineRouting({
  locales: ["nl"],
  defaultLocale: "nl",
  localePrefix: "as-needed",
  // Nobody's browser chooses the language of what they sign.
  localeDetection: false,
});
