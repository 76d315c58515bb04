import { request } from "node:http";
import type { Page } from "@playwright/test";

export type Answer = { status: number; location: string; headers: Record<string, string>; body: string };

type Sent = { method?: string; headers?: Record<string, string>; body?: string };

/** Sends a request as no browser would, to the host that the address names; redirects are not followed. */
export function send(address: string, { method = "GET", headers = {}, body }: Sent = {}): Promise<Answer> {
  const { host, port, pathname, search } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, path: pathname + search, method, headers: { host, ...headers } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location ?? "",
            headers: Object.fromEntries(
              Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
            ),
            body: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The cookies of the host where this page stands, as a header. */
export async function cookiesOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies(page.url());
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
