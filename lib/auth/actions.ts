"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { asGate } from "@/lib/db/doors";
import { done, refused } from "@/lib/result/refusal";
import { addressOf } from "./accounts";
import { evenly } from "./even";
import { addressBlock } from "./address-block";
import { openForm, refusedState, staffForm } from "./form";
import { readInput } from "./form-data";
import { mayTry } from "./limit";
import { mistakesByField, plainMistake } from "./mistakes";
import { signIn } from "./next-auth";
import { currentSession } from "./session-cookie";

const login = z.object({ email: z.string().trim().toLowerCase().max(254).pipe(z.email()) });

/**
 * Sends a professional a link to sign in with. Known and unknown addresses are answered alike, in words and in time; an
 * address gets at most three links an hour, and asking more often looks the same.
 */
export const askLink = openForm(async (data) => {
  const parsed = login.safeParse(readInput(data), { error: plainMistake });
  if (!parsed.success)
    return refusedState({ code: "not-valid", fields: mistakesByField(parsed.error.issues) }, data);
  return (await sendLink(parsed.data.email))
    ? redirect("/inloggen/verstuurd")
    : refusedState({ code: "too-often" }, data);
});

/** A professional who is signed in proves it again, by a link to their own address. */
export const askOwnLink = staffForm(z.object({}), async () => {
  const session = await currentSession();
  const email = session && (await asGate((tx) => addressOf(tx, session.accountId)));
  if (!email) return refused("signed-out");
  return (await sendLink(email)) ? done({ redirectTo: "/inloggen/verstuurd" }) : refused("too-often");
});

/** False where too many links were asked from one block of addresses. */
async function sendLink(email: string): Promise<boolean> {
  const block = addressBlock(await headers());
  return evenly(async () => {
    const [here, there] = await asGate(async (tx) => [
      await mayTry(tx, `link-from/${block}`, { atMost: 30, minutes: 15 }),
      await mayTry(tx, `link-to/${email}`, { atMost: 3, minutes: 60 }),
    ]);
    if (here && there) await signIn("emaillink", { email, redirect: false, redirectTo: "/overzicht" });
    return here === true;
  });
}
