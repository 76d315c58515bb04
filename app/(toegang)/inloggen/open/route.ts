import { addressBlock } from "@/lib/auth/address-block";
import { postedForm, seeOther, textOf } from "@/lib/auth/post";
import { redeemLink } from "@/lib/auth/redeem-link";
import { sentSecret } from "@/lib/auth/session-cookie";

/** The button behind an e-mail link. */
export async function POST(request: Request): Promise<Response> {
  const form = await postedForm(request);
  if (form instanceof Response) return form;
  const cookie = await redeemLink(textOf(form, "token"), addressBlock(request.headers), await sentSecret());
  if (cookie === null) return seeOther("/inloggen?verlopen=1");
  const answer = seeOther("/overzicht");
  answer.headers.append("Set-Cookie", cookie);
  return answer;
}
