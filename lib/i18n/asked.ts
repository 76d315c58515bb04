/** In which language a page was asked for. Pure: proxy.ts asks it, and passes the answer on. */
import { DEFAULT_LOCALE, isLocale, type Locale } from "./locale";

/** The request header by which proxy.ts tells the pages; what a browser sends under this name is overwritten. */
export const LANGUAGE_HEADER = "x-taal";

/** The query by which a link in a message says its language. */
export const LANGUAGE_QUERY = "taal";

/** The first part of every address that a family sees, with the door and the page that checks a PDF; all others are Dutch, whatever was chosen on this device. */
const FAMILY = [
  ...["", "aan-tafel", "bewijs", "code", "controleren", "mijn"],
  ...["taal", "tekenen", "uitloggen", "uitnodiging"],
];

/** Where a professional looks at what a family will read: in the language that the address says, and no other. */
const PREVIEW = /^\/casussen\/[^/]+\/toestemming\/[^/]+\/zo-leest\//;

/**
 * The link's language before the one that was chosen on this device.
 *
 * @param path of the page, such as `/tekenen/…`
 * @param query what the address says after `taal=`, or null
 * @param cookie the choice that this browser keeps, or undefined
 */
export function languageAsked(path: string, query: string | null, cookie: string | undefined): Locale {
  if (PREVIEW.test(path)) return isLocale(query) ? query : DEFAULT_LOCALE;
  if (!FAMILY.includes(path.split("/")[1] ?? "")) return DEFAULT_LOCALE;
  if (isLocale(query)) return query;
  return isLocale(cookie) ? cookie : DEFAULT_LOCALE;
}
