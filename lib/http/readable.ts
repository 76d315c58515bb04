import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** Where an address goes that no page can have. */
const NOWHERE = "/onleesbaar";

/**
 * An address whose path is no text once decoded (`/casussen/%FF`), as one that is not there; any other as it is. Next.js
 * fails on the first before a page, or the proxy, is asked (vercel/next.js#94278).
 */
export function readableAddress(address: string): string {
  const [path = ""] = address.split("?");
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    return NOWHERE;
  }
}

/** From now on every server of this process is asked for addresses that it can read. */
export function readAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.url = readableAddress(request.url ?? "/");
  });
}
