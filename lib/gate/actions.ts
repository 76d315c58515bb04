"use server";

import { cookies, headers } from "next/headers";
import { redirect, RedirectType } from "next/navigation";
import { z } from "zod";
import { addressBlock } from "@/lib/auth/address-block";
import { codeCookieName, cookieOptions } from "@/lib/auth/cookies";
import { familyForm, openForm, refusedState } from "@/lib/auth/form";
import { ownPath, textOf } from "@/lib/auth/post";
import { done, refused, type Result } from "@/lib/result/refusal";
import { evenly } from "@/lib/auth/even";
import { keepAskedLanguage } from "@/lib/i18n/keep-language";
import type { Knock } from "./live-invitation";
import { askCode } from "./one-time-code";
import { typedShortCode } from "./short-code";
import type { Sitter } from "./table";
import { sitterHere } from "./table-device";
import { closeByLink, closeForHat } from "./wrong-person";

/** Where it says that a link was closed. */
const CLOSED = "/uitnodiging/niet-voor-mij";

/** "Stuur mij een code", behind a link. */
export const askByLink = openForm(async (data) => {
  const asked = await knock({ token: textOf(data, "token") });
  // The token is no text that somebody typed: it does not come back.
  return asked.ok ? redirect("/code") : refusedState(asked.refusal, new FormData());
});

/** The short code from the message, typed. */
export const askByShortCode = openForm(async (data) => {
  const shortCode = typedShortCode(textOf(data, "code"));
  if (shortCode === null) return refusedState({ code: "not-valid", fields: { code: "short-code" } }, data);
  const asked = await knock({ shortCode });
  return asked.ok ? redirect("/code") : refusedState(asked.refusal, data);
});

/** "Dit is niet voor mij", behind a link: the answer is the same for every link. */
export const closeLink = openForm(async (data) => {
  const closed = await evenly(async () => closeByLink(textOf(data, "token"), addressBlock(await headers())));
  await keepAskedLanguage();
  return closed.ok ? redirect(CLOSED, RedirectType.replace) : refusedState(closed.refusal, new FormData());
});

/** The same behind the code. */
export const closeMine = familyForm(z.object({ consent: z.uuid() }), async ({ input, viewer }) => {
  await closeForHat(viewer.hat, input.consent);
  return done({ redirectTo: CLOSED, once: true });
});

/** Whoever is signed in proves it again, and comes back to the page they were on. */
export const askAgain = familyForm(z.object({ verder: z.string().optional() }), async ({ input, viewer }) => {
  const asked = await knock({ hat: viewer.hat });
  if (!asked.ok) return asked;
  const back = ownPath(input.verder);
  return done({ redirectTo: back === null ? "/code" : `/code?verder=${encodeURIComponent(back)}` });
});

/** "Stuur mij een code", on a device that was handed over; again by whoever sits there, to come back to the page they were on. */
export const askAtTable = openForm(async (data) => {
  const asked = await knock({ sitter: await sitterHere() });
  if (!asked.ok) return refusedState(asked.refusal, new FormData());
  const back = ownPath(textOf(data, "verder"));
  redirect(back === null ? "/code" : `/code?verder=${encodeURIComponent(back)}`);
});

async function knock(by: Knock | { sitter: Sitter }): Promise<Result<null>> {
  const jar = await cookies();
  const before = jar.get(codeCookieName())?.value ?? null;
  const asked = await evenly(async () => askCode(by, addressBlock(await headers()), before));
  if (!asked.ok) return refused(asked.refusal.code);
  jar.set(codeCookieName(), asked.value, { ...cookieOptions(), maxAge: 600 });
  await keepAskedLanguage();
  return done(null);
}
