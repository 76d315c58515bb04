/**
 * Whether a request that changes something was sent by a page of this site. A missing, foreign or opaque (`null`) origin
 * is not ours. In the demo each person has an own host below `localhost`, and only the same host is ours.
 */
export function isOurOrigin(sent: Pick<Headers, "get">): boolean {
  const origin = sent.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  if (process.env.KRINGSPRAAK_DEMO !== "1") return origin === process.env.KRINGSPRAAK_ORIGIN;
  return new URL(origin).host === sent.get("host");
}
