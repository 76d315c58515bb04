import { chooseHat } from "@/lib/auth/choose-hat";
import { postedForm, seeOther, textOf } from "@/lib/auth/post";
import { keepSession, sentSecret } from "@/lib/auth/session-cookie";

/** Puts on another hat of the same account. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (form instanceof Response) return form;
  const secret = await sentSecret();
  const session = secret === null ? null : await chooseHat(secret, textOf(form, "hoed"));
  if (session === null) return seeOther("/hoed");
  await keepSession(session);
  return seeOther("/overzicht");
}
