import { UnrecognizedActionError } from "next/dist/client/components/unrecognized-action-error";
import { describe, expect, test } from "vitest";
import { faultOf, isUnsent, unsentState } from "./keep";

const withDigest = (fault: Error, digest: string) => Object.assign(fault, { digest });

describe("what an action threw", () => {
  test("is no fault where Next.js goes to another page or finds none", () => {
    expect(faultOf(withDigest(new Error("NEXT_REDIRECT"), "NEXT_REDIRECT;push;/mijn;307;"))).toBeNull();
    expect(faultOf(withDigest(new Error("404"), "NEXT_HTTP_ERROR_FALLBACK;404"))).toBeNull();
  });

  test("is a lost connection where nobody was reached", () => {
    expect(faultOf(new TypeError("Failed to fetch"))).toBe("no-connection");
  });

  test("is ours where the server broke, or what stands before it answered", () => {
    expect(faultOf(withDigest(new Error("omitted in production"), "1234567890"))).toBe("our-fault");
    expect(faultOf(withDigest(new TypeError("omitted in production"), "1234567890"))).toBe("our-fault");
    expect(faultOf(new Error("An unexpected response was received from the server."))).toBe("our-fault");
  });

  test("is an old page where the server does not know the form any more", () => {
    expect(faultOf(new UnrecognizedActionError('Server Action "0042" was not found on the server.'))).toBe(
      "old-page",
    );
  });
});

test("a form that got no answer keeps what was typed, and says so", () => {
  const typed = new FormData();
  typed.append("remark", "Bel eerst even.");
  typed.append("category", "verzuim");
  typed.append("category", "thuis");
  const state = unsentState(typed, "no-connection");
  expect(state).toMatchObject({
    status: "refused",
    fields: {},
    values: { remark: "Bel eerst even.", category: ["verzuim", "thuis"] },
  });
  expect(isUnsent(state)).toBe(true);
  expect(isUnsent({ status: "idle" })).toBe(false);
});
