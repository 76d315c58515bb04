import { getLocale } from "next-intl/server";
import { postedForm, seeOther } from "@/lib/auth/post";
import { currentSession, dropSession } from "@/lib/auth/session-cookie";
import { LANGUAGE_QUERY } from "@/lib/i18n/asked";
import { leaveDevice, tableIn } from "@/lib/gate/table-device";
import { dropLanguage } from "@/lib/i18n/keep-language";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";

/**
 * Signs out, on the server and in this browser. The language goes too; the page that says so is still in it. At the table
 * the sitting is over, and the device goes back.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (form instanceof Response) return form;
  const session = await currentSession();
  const locale = await getLocale();
  if (session?.hat?.sitting !== undefined) {
    await leaveDevice();
    return seeOther(tableIn(locale), "all");
  }
  await dropSession();
  await dropLanguage();
  const kind = session?.hat?.kind ?? "staff";
  if (kind === "staff") return seeOther("/inloggen?uit=1");
  return seeOther(`/uitnodiging?uit=1${locale === DEFAULT_LOCALE ? "" : `&${LANGUAGE_QUERY}=${locale}`}`);
}
