import "server-only";
import { cookies } from "next/headers";
import { getLocale } from "next-intl/server";
import { cookieOptions, languageCookieName } from "@/lib/auth/cookies";
import type { Locale } from "./locale";

/**
 * Keeps a language in this browser until it is closed or somebody signs out; only where cookies can be set: an action or a
 * route.
 */
export async function keepLanguage(locale: Locale): Promise<void> {
  (await cookies()).set(languageCookieName(), locale, cookieOptions());
}

/** Keeps the language of the link that this page was opened with. */
export const keepAskedLanguage = async (): Promise<void> => keepLanguage(await getLocale());

/** A second signer on the same device begins with nothing. */
export async function dropLanguage(): Promise<void> {
  (await cookies()).delete({ name: languageCookieName(), ...cookieOptions() });
}
