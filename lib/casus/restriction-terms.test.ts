import { describe, expect, test } from "vitest";
import { askedOf, closingOf, type Signatures } from "./restriction-terms";

const since = new Date("2026-03-02T09:00:00Z");
const fresh: Signatures = {
  recordedBy: "marije",
  secondBy: "joost",
  since,
  secondAt: null,
  secondAgrees: null,
  opening: null,
};
const days = (count: number) => new Date(since.getTime() + count * 86_400_000);
const signed = (secondAgrees: boolean): Signatures => ({ ...fresh, secondAt: days(1), secondAgrees });
const opening = { by: "marije", second: "ilse", at: days(2), declinedAt: null };

describe("a closing", () => {
  test.each<[string, Signatures, number, string]>([
    ["waits for its second signature", fresh, 6.99, "waits"],
    ["is overdue after seven days", fresh, 7, "overdue"],
    ["is confirmed, however long ago", signed(true), 400, "confirmed"],
    ["is declined, and no longer waits", signed(false), 2, "declined"],
  ])("%s", (_, signatures, after, state) => {
    expect(closingOf(signatures, days(after))).toBe(state);
  });
});

describe("who is asked", () => {
  test.each<[string, Signatures, string, string | null]>([
    ["the second, to confirm", fresh, "joost", "closing"],
    ["not who recorded it", fresh, "marije", null],
    ["nobody twice", signed(true), "joost", null],
    ["whoever decides about opening", { ...signed(true), opening }, "ilse", "opening"],
    ["nobody who declined to open", { ...fresh, opening: { ...opening, declinedAt: days(3) } }, "ilse", null],
    ["about opening first", { ...fresh, opening: { ...opening, second: "joost" } }, "joost", "opening"],
  ])("%s", (_, signatures, me, asked) => {
    expect(askedOf(signatures, me)).toBe(asked);
  });
});
