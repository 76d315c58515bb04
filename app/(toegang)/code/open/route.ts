import { cookies } from "next/headers";
import { codeCookieName, cookieOptions } from "@/lib/auth/cookies";
import { ownPath, postedForm, seeOther, textOf } from "@/lib/auth/post";
import { keepSession, sentSecret } from "@/lib/auth/session-cookie";
import { evenly } from "@/lib/auth/even";
import { enterCode } from "@/lib/gate/one-time-code";
import { sentToken } from "@/lib/gate/table-device";

/** Takes the code. A second signer on the same device begins with nothing: who was signed in here is out. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (form instanceof Response) return form;
  const back = ownPath(form.get("verder"));
  const jar = await cookies();
  const browser = jar.get(codeCookieName())?.value ?? "";
  const before = await sentSecret();
  const table = await sentToken();
  const entered = await evenly(() => enterCode(browser, textOf(form, "code"), before, table));
  if (!entered.ok)
    return seeOther(`/code?fout=1${back === null ? "" : `&verder=${encodeURIComponent(back)}`}`);
  const { consentId, ...session } = entered.value;
  await keepSession(session);
  jar.delete({ name: codeCookieName(), ...cookieOptions() });
  return seeOther(back ?? (consentId === null ? "/mijn" : `/tekenen/${consentId}`));
}
