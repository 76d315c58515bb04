import { postedForm, seeOther, textOf } from "@/lib/auth/post";
import { keepSession } from "@/lib/auth/session-cookie";
import { chosenPin, sitWithPin } from "@/lib/gate/pin";
import { sitterHere } from "@/lib/gate/table-device";

/** The signer chooses a PIN and comes in. Nobody else is signed in here any more. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (form instanceof Response) return form;
  const chosen = chosenPin(textOf(form, "pin"), textOf(form, "again"));
  if ("mistake" in chosen) return seeOther(`/aan-tafel?fout=${chosen.mistake}`);
  const seated = await sitWithPin(await sitterHere(), chosen.pin);
  if (!seated.ok) return seeOther("/aan-tafel");
  const { consentId, ...session } = seated.value;
  await keepSession(session);
  return seeOther(`/tekenen/${consentId}`);
}
