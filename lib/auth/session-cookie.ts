import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { asGate } from "@/lib/db/doors";
import { cookieOptions, sessionCookieName } from "./cookies";
import { endSession, readSession, type Session } from "./session";

/**
 * The session of this request's browser; null where there is none or it has ended. Not asked through next-auth, which
 * answers "nobody" when the database is away: that must be a fault, not a login page.
 */
export const currentSession = cache(async (): Promise<Session | null> => {
  const secret = await sentSecret();
  return secret === null ? null : asGate((tx) => readSession(tx, secret));
});

/** The secret that this browser sent, whether or not it is still good. */
export async function sentSecret(): Promise<string | null> {
  return (await cookies()).get(sessionCookieName())?.value ?? null;
}

/** Gives this browser a session, in place of the one it had. Only where cookies can be set: an action or a route. */
export async function keepSession({ secret, endsAt }: { secret: string; endsAt: Date }): Promise<void> {
  (await cookies()).set(sessionCookieName(), secret, { ...cookieOptions(), expires: endsAt });
}

/** Ends this browser's session on the server, and takes its cookie away. */
export async function dropSession(): Promise<void> {
  const secret = await sentSecret();
  if (secret !== null) await asGate((tx) => endSession(tx, secret));
  (await cookies()).delete({ name: sessionCookieName(), ...cookieOptions() });
}
