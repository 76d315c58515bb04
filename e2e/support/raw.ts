import { request } from "node:http";
import type { Page } from "@playwright/test";

export type Answer = {
  status: number;
  location: string;
  headers: Record<string, string>;
  body: string;
  bytes: Buffer;
};

type Sent = { method?: string; headers?: Record<string, string>; body?: string };

/** Somebody as the server meets them: the host where they stand, and what their browser sends along. */
export type Caller = {
  origin: string;
  cookie: string;
  /** Another process that answers for the same host. */
  port?: string;
};

/**
 * Sends a request as no browser would, to the host that the address names; redirects are not followed.
 *
 * @param at the port to knock at, where it is another than that of the address
 */
export function send(
  address: string,
  { method = "GET", headers = {}, body }: Sent = {},
  at?: string,
): Promise<Answer> {
  const { host, port, pathname, search } = new URL(address);
  const said = { host, "user-agent": "Mozilla/5.0", ...headers };
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port: at ?? port, path: pathname + search, method, headers: said },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const bytes = Buffer.concat(chunks);
          const pairs = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location ?? "",
            headers: Object.fromEntries(pairs) as Record<string, string>,
            body: bytes.toString("utf8"),
            bytes,
          });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Whoever stands on this page, with the session that its browser has there now. */
export async function callerOf(page: Page): Promise<Caller> {
  const cookies = await page.context().cookies(page.url());
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  return { origin: new URL(page.url()).origin, cookie };
}

/** Gets a path as this caller. */
export const get = ({ origin, cookie, port }: Caller, path: string, headers: Record<string, string> = {}) =>
  send(origin + path, { headers: { cookie, ...headers } }, port);
