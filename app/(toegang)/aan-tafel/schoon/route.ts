import { seeOther } from "@/lib/auth/post";
import { tableIn } from "@/lib/gate/table-device";
import { LANGUAGE_QUERY } from "@/lib/i18n/asked";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";

/**
 * Between two who hold one device: the next page is loaded whole, and the browser forgets what it kept of the pages before.
 * A form that Next.js sent by itself would fetch the next page into the page of now, with all that stands in its memory;
 * what is no page makes the browser come here on its own.
 */
export function GET(request: Request): Response {
  const mode = request.headers.get("sec-fetch-mode") ?? "navigate";
  if (mode !== "navigate" || request.headers.has("rsc")) return new Response(null, { status: 204 });
  const language = new URL(request.url).searchParams.get(LANGUAGE_QUERY);
  return seeOther(tableIn(isLocale(language) ? language : DEFAULT_LOCALE), "all");
}
