import { expect, test } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "./headers";

const served = { nonce: "bm9uY2U=", https: true, development: false };

function directives(policy: string): Record<string, string[]> {
  const pairs = policy.split("; ").map((directive) => directive.split(" "));
  return Object.fromEntries(pairs.map(([name, ...sources]) => [name, sources]));
}

test("only scripts with the nonce of this page run, and none from text", () => {
  const { "script-src": scripts } = directives(contentSecurityPolicy(served));
  expect(scripts).toEqual(["'self'", "'nonce-bm9uY2U='", "'strict-dynamic'"]);
});

test("inline styles need the nonce; only style attributes do without", () => {
  const policy = directives(contentSecurityPolicy(served));
  expect(policy["style-src"]).toEqual(["'self'", "'nonce-bm9uY2U='"]);
  expect(policy["style-src-attr"]).toEqual(["'unsafe-inline'"]);
});

test.each([
  ["default-src", "'self'"],
  ["object-src", "'none'"],
  ["base-uri", "'none'"],
  ["form-action", "'self'"],
  ["frame-ancestors", "'none'"],
])("%s is %s", (directive, source) => {
  expect(directives(contentSecurityPolicy(served))[directive]).toEqual([source]);
});

test("text is evaluated as code on a developer's machine only", () => {
  expect(contentSecurityPolicy({ ...served, development: true })).toContain("'unsafe-eval'");
  expect(contentSecurityPolicy(served)).not.toContain("unsafe-eval");
});

test("no page may be kept by a cache, framed by another origin's window or read as another type", () => {
  const headers = securityHeaders(served);
  expect(headers["Cache-Control"]).toBe("private, no-store");
  expect(headers["Cross-Origin-Opener-Policy"]).toBe("same-origin");
  expect(headers["X-Content-Type-Options"]).toBe("nosniff");
  expect(headers["Referrer-Policy"]).toBe("same-origin");
});

test("browsers are told to keep to https, but never on plain http", () => {
  expect(securityHeaders(served)["Strict-Transport-Security"]).toMatch(/^max-age=63072000/);
  expect(securityHeaders({ ...served, https: false })).not.toHaveProperty("Strict-Transport-Security");
});

test("forms go to this site alone, in the demo to its people's hosts as well", () => {
  expect(contentSecurityPolicy(served)).toContain("form-action 'self';");
  expect(contentSecurityPolicy({ ...served, formsAlsoTo: "http://*.localhost:3000" })).toContain(
    "form-action 'self' http://*.localhost:3000;",
  );
});
