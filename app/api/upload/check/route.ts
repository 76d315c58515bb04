import { cookies } from "next/headers";
import { addressBlock } from "@/lib/auth/address-block";
import { checkedCookieName, cookieOptions } from "@/lib/auth/cookies";
import { fileIn, readUpTo } from "@/lib/http/body";
import { isOurOrigin } from "@/lib/http/origin";
import { LANGUAGE_QUERY } from "@/lib/i18n/asked";
import { isLocale } from "@/lib/i18n/locale";
import { checkFile, mayCheck } from "@/lib/seal/check";
import { type Outcome, writeOutcome } from "@/lib/seal/outcome";
import { inTurn } from "@/lib/seal/turns";

const LARGEST = 10 * 1024 * 1024;
/** Room for the form around the file. */
const AROUND = 64 * 1024;
const SHOWN_FOR_SECONDS = 60;

/**
 * Takes a PDF from anybody, and leads back to the page that says whether it is ours. Outside the proxy, where Next.js would
 * cut the body off silently. The answer goes into a cookie and not into the address: nobody can send somebody else an
 * address that says of a file what is not so. The language of the page stands in the address, for the body may not come
 * through.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOurOrigin(request.headers)) return new Response(null, { status: 403 });
  const outcome = (await mayCheck(addressBlock(request.headers)))
    ? await inTurn(() => check(request))
    : ({ kind: "too-often" } as const);
  (await cookies()).set(checkedCookieName(), writeOutcome(outcome ?? { kind: "busy" }), {
    ...cookieOptions(),
    maxAge: SHOWN_FOR_SECONDS,
  });
  const language = new URL(request.url).searchParams.get(LANGUAGE_QUERY);
  const inLanguage = isLocale(language) ? `&${LANGUAGE_QUERY}=${language}` : "";
  return new Response(null, {
    status: 303,
    headers: { Location: `/controleren?antwoord=1${inLanguage}`, "Cache-Control": "private, no-store" },
  });
}

async function check(request: Request): Promise<Outcome> {
  const body = await readUpTo(request, LARGEST + AROUND);
  if (body === null) return { kind: "too-large" };
  const file = await fileIn(body, request.headers.get("content-type"), "bestand");
  if (file === null) return { kind: "empty" };
  return file.length > LARGEST ? { kind: "too-large" } : checkFile(file);
}
