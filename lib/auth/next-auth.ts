/** next-auth, which signs professionals in. The only file that configures it; sessions are read in session-cookie.ts. */
import "server-only";
import NextAuth from "next-auth";
import { cookieOptions, sessionCookieName } from "./cookies";
import { emailLink } from "./email-link";
import { gateAdapter } from "./gate-adapter";

const twelveHours = 12 * 60 * 60;

/** What goes wrong is told without whom it concerned. */
const log = (what: { name: string }) => void process.stderr.write(`sign-in: ${what.name}\n`);

export const { handlers, signIn } = NextAuth(() => ({
  adapter: gateAdapter,
  providers: [emailLink],
  trustHost: true,
  // The row's own idle time slides (session.ts); for the library a session lasts until its absolute end.
  session: { strategy: "database", maxAge: twelveHours, updateAge: twelveHours },
  cookies: { sessionToken: { name: sessionCookieName(), options: cookieOptions() } },
  useSecureCookies: cookieOptions().secure,
  pages: { signIn: "/inloggen", error: "/inloggen", verifyRequest: "/inloggen/verstuurd" },
  logger: { error: log, warn: () => {}, debug: () => {} },
}));
