/** Each person of the demo opens on an own host, so that people stand side by side in one browser: cookies are kept per host. */

/** Host labels of names, the same name twice apart; in the order of the names. */
export function hostNames(names: readonly string[]): string[] {
  const plain = names.map(label);
  return plain.map((each, i) => {
    const earlier = plain.slice(0, i).filter((other) => other === each).length;
    return earlier === 0 ? each : `${each}-${earlier + 1}`;
  });
}

const label = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 40) || "iemand";

/** `http://noor-van-dalen.localhost:3000`, beside the demo's own `http://localhost:3000`. */
export function originOf(host: string, demo: string = process.env.KRINGSPRAAK_ORIGIN ?? ""): string {
  const at = new URL(demo);
  return `${at.protocol}//${host}.localhost${at.port === "" ? "" : `:${at.port}`}`;
}

/** Whether a form came from a page of this demo, on whichever of its hosts. */
export function isDemoOrigin(sent: Pick<Headers, "get">): boolean {
  const origin = sent.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  const { hostname, port } = new URL(origin);
  const here = new URL(process.env.KRINGSPRAAK_ORIGIN ?? "http://localhost");
  return port === here.port && /^(127\.0\.0\.1|([a-z0-9-]+\.)?localhost)$/.test(hostname);
}
