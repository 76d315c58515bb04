import { expect, test } from "vitest";
import { dateOf, dayAfter, instantOf } from "./date";

test("a local date is the same day back, in summer and in winter", () => {
  for (const date of ["2026-01-01", "2026-07-31", "2026-03-29", "2026-10-25"]) {
    expect(dateOf("nl", instantOf("nl", date))).toBe(date);
    expect(dateOf("vl", new Date(instantOf("vl", dayAfter(date)).getTime() - 1))).toBe(date);
  }
});
