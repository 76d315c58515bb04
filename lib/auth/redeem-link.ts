import "server-only";
import { NextRequest } from "next/server";
import { asGate } from "@/lib/db/doors";
import { sessionCookieName } from "./cookies";
import { emailLink } from "./email-link";
import { mayTry } from "./limit";
import { handlers } from "./next-auth";
import { endSession } from "./session";

/**
 * Signs in with the token of an e-mail link, through next-auth. Its callback is not reachable from outside: mail scanners
 * follow links, and a link that signs in when it is followed could sign somebody in as somebody else. A page of ours with
 * a button posts the token, and this asks the library in the same process.
 *
 * @param block where the request came from
 * @param before the secret of the session that this browser had
 * @returns the Set-Cookie header of the new session; null when the link is unknown, used or too old
 */
export async function redeemLink(
  token: string,
  block: string,
  before: string | null,
): Promise<string | null> {
  if (!(await asGate((tx) => mayTry(tx, `redeem/${block}`, { atMost: 60, minutes: 15 })))) return null;
  const callback = new URL(`/api/auth/callback/${emailLink.id}`, process.env.KRINGSPRAAK_ORIGIN);
  callback.search = new URLSearchParams({ token, callbackUrl: "/overzicht" }).toString();
  const answer = await handlers.GET(new NextRequest(callback));
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith(`${sessionCookieName()}=`));
  if (cookie === undefined || cookie.startsWith(`${sessionCookieName()}=;`)) return null;
  if (before !== null) await asGate((tx) => endSession(tx, before));
  return cookie;
}
