import { describe, expect, test } from "vitest";
import { isSuperseded, successorsOf, type Versioned } from "./successor";

const NOW = new Date("2026-11-28T12:00:00Z");
const SUMMER = new Date("2027-08-01T00:00:00Z");

const request = (consentId: string, more: Partial<Versioned> = {}): Versioned => ({
  consentId,
  sentAt: new Date("2026-11-01T12:00:00Z"),
  validFrom: new Date("2026-11-02T00:00:00Z"),
  validUntil: SUMMER,
  status: "onvolledig",
  ...more,
});
const later = { sentAt: new Date("2026-11-20T12:00:00Z") };

/** What became of the request "old" when "new" was made in its place. */
const superseded = (old: Partial<Versioned>, next: Partial<Versioned>) => {
  const [one, other] = [request("old", old), request("new", { ...later, ...next })];
  return isSuperseded(one, successorsOf([one, other], new Map([["new", "old"]]), NOW).get("old"));
};

describe("A request that waits", () => {
  test("is waited for no more once a new version was sent", () => expect(superseded({}, {})).toBe(true));
  test("goes on waiting while the new version is a draft", () =>
    expect(superseded({}, { sentAt: null, status: "concept" })).toBe(false));
  test("waits again when somebody said no to the new version, or stopped", () => {
    expect(superseded({}, { status: "geweigerd" })).toBe(false);
    expect(superseded({}, { status: "ingetrokken" })).toBe(false);
  });
  test("waits again when the new version was ended, or its time is over", () => {
    expect(superseded({}, { status: "beeindigd" })).toBe(false);
    expect(superseded({}, { status: "verlopen", validUntil: NOW })).toBe(false);
  });
  test("still waits for its own time when it was prolonged", () =>
    expect(superseded({}, { validFrom: SUMMER, validUntil: new Date("2028-08-01T00:00:00Z") })).toBe(false));
  test("is replaced by the newest of several versions, also over one in between", () => {
    const requests = [request("old"), request("mid", later), request("new", { sentAt: NOW })];
    const found = successorsOf(
      requests,
      new Map([
        ["mid", "old"],
        ["new", "mid"],
      ]),
      NOW,
    );
    expect([found.get("old")?.consentId, found.get("mid")?.consentId]).toEqual(["new", "new"]);
  });
});

test("A request that got a no is done with once another was sent in its place, whatever that one got", () => {
  expect(superseded({ status: "geweigerd" }, {})).toBe(true);
  expect(superseded({ status: "ingetrokken" }, { status: "geweigerd" })).toBe(true);
});

test("What holds goes on while a new version waits", () => {
  expect(superseded({ status: "geldig" }, {})).toBe(false);
  expect(superseded({ status: "nog_niet" }, {})).toBe(false);
});
