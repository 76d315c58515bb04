import { expect, test } from "vitest";
import { isDrawing } from "./is-drawing";

test.each([
  ["M 1 2 L 3 4", true],
  ["M1,2 C 1 2 3 4 5 6 7 8 9 10 11 12 Q-1 -2 3.5 4.25", true],
  ["", false],
  ["L 1 2", false],
  ["M 1", false],
  ["M 1 2 C 1 2 3 4", false],
  ["M 1 2 . - ,", false],
  ["M 1.2.3", false],
])("%s: %s", (path, expected) => {
  expect(isDrawing(path)).toBe(expected);
});

test("a long drawing that ends badly is judged in one pass", () => {
  expect(isDrawing(`M ${"1".repeat(30_000)} ${"12 ".repeat(9_999)}.`)).toBe(false);
});
