import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { languageCookieName } from "@/lib/auth/cookies";
import { contentSecurityPolicy, securityHeaders } from "@/lib/http/headers";
import { actionsOfThisBuild, isOfAnotherRelease, type Knows } from "@/lib/http/old-form";
import { refusalOfOldForm, refusalOfUnfit } from "@/lib/http/unfit";
import { LANGUAGE_HEADER, LANGUAGE_QUERY, languageAsked } from "@/lib/i18n/asked";
import { LANGUAGES } from "@/lib/i18n/languages";

/**
 * Sets headers, and answers plainly what cannot be taken; it decides nothing: every access check stands without it.
 * Next.js reads the nonce from the policy on the request and puts it on its own scripts; pages read it from `x-nonce`, and
 * their language from `x-taal`.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const nonce = randomBytes(16).toString("base64");
  const circumstances = {
    nonce,
    https: process.env.KRINGSPRAAK_ORIGIN?.startsWith("https:") ?? false,
    development: process.env.NODE_ENV === "development",
    formsAlsoTo: process.env.KRINGSPRAAK_DEMO === "1" ? hostsOfTheDemo() : undefined,
  };
  const forwarded = new Headers(request.headers);
  forwarded.set("x-nonce", nonce);
  const { pathname, searchParams } = request.nextUrl;
  const chosen = request.cookies.get(languageCookieName())?.value;
  const language = languageAsked(pathname, searchParams.get(LANGUAGE_QUERY), chosen);
  forwarded.set(LANGUAGE_HEADER, language);
  forwarded.set("Content-Security-Policy", contentSecurityPolicy(circumstances));
  const response =
    refusalOfUnfit(request, ["/api/", "/demo/word"]) ??
    ((await isOfAnotherRelease(request, knowsAction))
      ? refusalOfOldForm(LANGUAGES[language].words.weigering.code["old-page"])
      : null) ??
    NextResponse.next({ request: { headers: forwarded } });
  for (const [name, value] of Object.entries(securityHeaders(circumstances)))
    response.headers.set(name, value);
  return response;
}

/** While developing, actions come and go with every change. */
const knowsAction: Knows = process.env.NODE_ENV === "development" ? () => true : actionsOfThisBuild();

/** `http://*.localhost:3000` */
function hostsOfTheDemo(): string {
  const { protocol, port } = new URL(process.env.KRINGSPRAAK_ORIGIN ?? "http://localhost");
  return `${protocol}//*.localhost${port === "" ? "" : `:${port}`}`;
}

// Uploads stay outside: behind a proxy Next.js silently cuts a body off at 10 MB.
export const config = { matcher: ["/((?!_next/static|_next/image|favicon.ico|api/upload/).*)"] };
