/** Names and attributes of our cookies. They hold secrets of a browser or its language, never data about anybody. */

const overHttps = () => process.env.KRINGSPRAAK_ORIGIN?.startsWith("https:") ?? false;

/** `__Host-` makes the browser refuse it over http, for another path or for a whole domain. */
const named = (name: string) => (overHttps() ? `__Host-${name}` : name);

export const sessionCookieName = () => named("kringspraak");

/** The language that was chosen on this device, until the browser is closed or somebody signs out. */
export const languageCookieName = () => named("taal");

/** Ties a one-time code to the browser that asked for it. */
export const codeCookieName = () => named("kringspraak-code");

/** The device that was handed over at the table, from the handing over until it is over. */
export const tableCookieName = () => named("kringspraak-tafel");

/** What was found about a file, for a minute, for the browser that brought it: an address could be sent to somebody else. */
export const checkedCookieName = () => named("kringspraak-zegel");

export const cookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", path: "/", secure: overHttps() }) as const;
