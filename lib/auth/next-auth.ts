/** next-auth, with sessions in our database. The only file that knows it: everybody else asks viewer.ts or the sign-in actions. */
import "server-only";
import NextAuth, { type DefaultSession } from "next-auth";
import { cookieOptions, sessionCookieName } from "./cookies";
import { emailLink } from "./email-link";
import { type FoundSession, gateAdapter } from "./gate-adapter";
import type { Session } from "./session";

/** The library hands a session over as JSON. */
type Handed = Omit<Session, "provenAt" | "endsAt"> & { provenAt: string | Date; endsAt: string | Date };

declare module "next-auth" {
  interface Session extends DefaultSession {
    session: Handed;
  }
}

const twelveHours = 12 * 60 * 60;

const log = (what: { name: string }) => void process.stderr.write(`sign-in: ${what.name}\n`);

export const { auth, handlers, signIn } = NextAuth(() => ({
  adapter: gateAdapter,
  providers: [emailLink],
  trustHost: true,
  // The row's own idle time slides (session.ts); for the library a session lasts until its absolute end.
  session: { strategy: "database", maxAge: twelveHours, updateAge: twelveHours },
  cookies: { sessionToken: { name: sessionCookieName(), options: cookieOptions() } },
  useSecureCookies: cookieOptions().secure,
  pages: { signIn: "/inloggen", error: "/inloggen", verifyRequest: "/inloggen/verstuurd" },
  callbacks: {
    session: ({ session }) => ({
      expires: session.expires,
      session: (session as unknown as FoundSession).found,
    }),
  },
  // What goes wrong is told without whom it concerned.
  logger: { error: log, warn: () => {}, debug: () => {} },
}));
