import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { refusalOfUnfit } from "./unfit";

const site = "https://kringspraak.example";

beforeEach(() => vi.stubEnv("KRINGSPRAAK_ORIGIN", site));
afterEach(() => vi.unstubAllEnvs());

const post = (headers: Record<string, string>, path = "/inloggen", method = "POST") =>
  refusalOfUnfit({ method, url: `${site}${path}`, headers: new Headers(headers) }, ["/demo/word"])?.status;

describe("a form", () => {
  test.each([
    ["of our own", { origin: site }, undefined],
    ["of another site", { origin: "https://evil.example" }, 403],
    ["of a subdomain", { origin: "https://x.kringspraak.example" }, 403],
    ["of our name over http", { origin: "http://kringspraak.example" }, 403],
    ["of an opaque origin", { origin: "null" }, 403],
    ["without an origin", {}, 403],
    ["with something that is no origin", { origin: "%00" }, 403],
    ["that is as big as may be", { origin: site, "content-length": "4194304" }, undefined],
    ["that is too big", { origin: site, "content-length": "4194305" }, 413],
  ])("%s", (_what, headers, status) => {
    expect(post(headers as Record<string, string>)).toBe(status);
  });

  test("is looked at by the route itself where it may come from another host", () => {
    expect(post({ origin: "http://localhost:3000" }, "/demo/word")).toBeUndefined();
  });

  test("of the demo comes from the host that it goes to", () => {
    vi.stubEnv("KRINGSPRAAK_DEMO", "1");
    const host = "an-bos.localhost:3000";
    expect(post({ origin: `http://${host}`, host })).toBeUndefined();
    expect(post({ origin: "http://localhost:3000", host })).toBe(403);
  });
});

test("reading is never refused here", () => {
  expect(post({ origin: "https://evil.example" }, "/", "GET")).toBeUndefined();
});
