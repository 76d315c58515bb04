import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sendByGateway } from "./sms";

const message = {
  messageId: "<1@kringspraak.example>",
  to: "+31612345678",
  text: "Er ligt iets voor u klaar.",
};

let gateway: Server;
let received: { method?: string; headers: IncomingMessage["headers"]; body: string }[];
/** What the gateway does with a message. */
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  received = [];
  answer = (response) => response.writeHead(202).end();
  gateway = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      received.push({ method: request.method, headers: request.headers, body });
      answer(response);
    });
  });
  gateway.listen(0, "127.0.0.1");
  await once(gateway, "listening");
  vi.stubEnv("SMS_URL", `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/messages`);
  vi.stubEnv("SMS_TOKEN", "geheim-van-de-gateway");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  gateway.closeAllConnections();
  if (gateway.listening) await new Promise((resolve) => gateway.close(resolve));
});

test("a text message is one post of number and text, with the token and an id that stays the same", async () => {
  expect(await sendByGateway(message)).toBe("sent");
  expect(received).toHaveLength(1);
  expect(received[0]?.method).toBe("POST");
  expect(JSON.parse(received[0]?.body ?? "")).toEqual({ to: message.to, text: message.text });
  expect(received[0]?.headers).toMatchObject({
    "content-type": "application/json",
    authorization: "Bearer geheim-van-de-gateway",
    "idempotency-key": message.messageId,
  });
});

test.each([
  [200, "sent"],
  [400, "never"],
  [404, "never"],
  [422, "never"],
  [401, "later"],
  [403, "later"],
  [408, "later"],
  [429, "later"],
  [500, "later"],
  [503, "later"],
] as const)("an answer of %s means %s", async (status, outcome) => {
  answer = (response) => response.writeHead(status).end("{}");
  expect(await sendByGateway(message)).toBe(outcome);
});

test("a gateway that sends elsewhere is not followed: the token stays here", async () => {
  answer = (response) => response.writeHead(307, { Location: "http://127.0.0.1:1/" }).end();
  expect(await sendByGateway(message)).toBe("later");
  expect(received).toHaveLength(1);
});

test("a gateway that is away, or hangs up, is tried later", async () => {
  answer = (response) => response.destroy();
  expect(await sendByGateway(message)).toBe("later");
  gateway.closeAllConnections();
  await new Promise((resolve) => gateway.close(resolve));
  expect(await sendByGateway(message)).toBe("later");
});
