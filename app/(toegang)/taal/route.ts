import { ownPath, postedForm, textOf } from "@/lib/auth/post";
import { keepLanguage } from "@/lib/i18n/keep-language";
import { isLocale } from "@/lib/i18n/locale";

/** Chooses the language of this browser, and comes back to the page where that was done. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (form instanceof Response) return form;
  const chosen = textOf(form, "taal");
  if (isLocale(chosen)) await keepLanguage(chosen);
  return new Response(null, { status: 303, headers: { Location: ownPath(form.get("verder")) ?? "/" } });
}
