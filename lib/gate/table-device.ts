/** The device at the table: what its browser keeps while a sitting lasts, and what goes when it begins and ends. */
import "server-only";
import { cookies } from "next/headers";
import { checkedCookieName, codeCookieName, cookieOptions, tableCookieName } from "@/lib/auth/cookies";
import { dropSession, sentSecret } from "@/lib/auth/session-cookie";
import { LANGUAGE_QUERY } from "@/lib/i18n/asked";
import { dropLanguage } from "@/lib/i18n/keep-language";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import type { Sitter } from "./table";

/**
 * The page that empties the browser's caches before it leads to the table (app/(toegang)/aan-tafel/schoon). The language is
 * forgotten with the rest, so the address says it once more.
 */
export const cleanSlate = (language: Locale = DEFAULT_LOCALE): string =>
  inLanguage("/aan-tafel/schoon", language);

/** Where a device is handed over and comes back, in a language. */
export const tableIn = (language: Locale): string => inLanguage("/aan-tafel", language);

const inLanguage = (path: string, language: Locale) =>
  language === DEFAULT_LOCALE ? path : `${path}?${LANGUAGE_QUERY}=${language}`;

/** Hands the device over: the professional is out, and nothing of them is left for whoever holds it next. */
export async function passDevice({ token, expires }: { token: string; expires: Date }): Promise<void> {
  await leaveDevice();
  (await cookies()).set(tableCookieName(), token, { ...cookieOptions(), expires });
}

/**
 * Signs out whoever is signed in, and begins with nothing. The token stays until the sitting would have ended by itself: it
 * opens nothing any more, and tells whoever goes back in this browser that it is over.
 */
export async function leaveDevice(): Promise<void> {
  const jar = await cookies();
  await dropSession();
  await dropLanguage();
  for (const name of [codeCookieName(), checkedCookieName()]) jar.delete({ name, ...cookieOptions() });
}

/** What this browser shows at the table. */
export async function sitterHere(): Promise<Sitter> {
  return { table: await sentToken(), before: await sentSecret() };
}

/** The token of the device, where it was handed over and the sitting's time is not up. */
export async function sentToken(): Promise<string | null> {
  return (await cookies()).get(tableCookieName())?.value ?? null;
}
