/** Who looks at this page: the hat that the session of this browser wears. */
import "server-only";
import { getLocale } from "next-intl/server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Hat } from "@/lib/db/doors";
import { LANGUAGE_QUERY } from "@/lib/i18n/asked";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import { tableCookieName } from "./cookies";
import type { Means } from "./session";
import { currentSession } from "./session-cookie";
import { type Self, readSelf } from "./self";

export type Viewer = Self & {
  hat: Hat;
  /** How this person was recognised: what the evidence page says. */
  means: Means;
  /** The last proof of identity; see `isFreshProof`. */
  provenAt: Date;
  /** In which this page is read. */
  language: Locale;
};

/** Null where nobody is signed in, the session has ended, or no hat is chosen yet. Asked of the database once a request. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const session = await currentSession();
  if (!session?.hat) return null;
  const self = await readSelf(session.hat);
  return {
    ...self,
    hat: session.hat,
    means: session.means,
    provenAt: session.provenAt,
    language: await getLocale(),
  };
});

/** The professional who looks; whoever is not signed in as one goes to the login. */
export async function staffViewer(): Promise<Viewer> {
  const who = await viewer();
  if (who?.hat.kind === "staff") return who;
  const session = await currentSession();
  redirect(session && !session.hat ? "/hoed" : "/inloggen");
}

/**
 * The guardian or pupil who looks, signed in by themselves; whoever sits at the table goes back to the one question that is
 * theirs there.
 */
export async function familyViewer(): Promise<Viewer> {
  const who = await signerViewer();
  if (who.hat.sitting !== undefined) redirect("/aan-tafel");
  return who;
}

/**
 * The guardian or pupil who looks, by themselves or at the table; whoever is not signed in as one goes to where the short
 * code is typed, in the language of the link that brought them, or learns that the sitting on this device is over.
 */
export async function signerViewer(): Promise<Viewer> {
  const who = await viewer();
  if (who && who.hat.kind !== "staff") return who;
  if ((await cookies()).has(tableCookieName())) redirect("/aan-tafel");
  const locale = await getLocale();
  redirect(locale === DEFAULT_LOCALE ? "/uitnodiging" : `/uitnodiging?${LANGUAGE_QUERY}=${locale}`);
}
