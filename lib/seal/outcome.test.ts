import { expect, test } from "vitest";
import { type Outcome, readOutcome, writeOutcome } from "./outcome";

test.each<Outcome>([
  { kind: "unaltered", organisation: "Coöperatie ‘De Zilverberk’", at: new Date("2026-11-22T13:05:07Z") },
  { kind: "altered", organisation: "De Zilverberk" },
  { kind: "foreign" },
  { kind: "too-large" },
])("an outcome survives a cookie: %o", (outcome) => {
  expect(readOutcome(writeOutcome(outcome))).toEqual(outcome);
  expect(writeOutcome(outcome)).toMatch(/^[\w-]+$/);
});

test.each([undefined, "", "%", "bnVsbA", "e30", Buffer.from('{"kind":"ours"}').toString("base64url")])(
  "what no page of ours wrote is none: %s",
  (text) => {
    expect(readOutcome(text)).toBeNull();
  },
);
