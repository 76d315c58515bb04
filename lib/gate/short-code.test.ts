import { beforeAll, expect, test } from "vitest";
import { newShortCode, shortCodeDigest, typedShortCode, writtenShortCode } from "./short-code";

beforeAll(() => {
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 1).toString("base64");
});

test("a short code has sixty bits, in letters that are not mistaken for each other", () => {
  const codes = Array.from({ length: 500 }, newShortCode);
  expect(new Set(codes).size).toBe(500);
  const letters = new Set(codes.join(""));
  expect(letters.size).toBe(32);
  for (const mistaken of "01IO") expect(letters).not.toContain(mistaken);
});

test("what is written is what may be typed, however it is typed", () => {
  const code = newShortCode();
  const written = writtenShortCode(code);
  expect(written).toMatch(/^.{4}-.{4}-.{4}$/);
  for (const typed of [
    written,
    code,
    written.toLowerCase(),
    ` ${written.replaceAll("-", " ")} `,
    written.replaceAll("-", "–"),
  ]) {
    expect(typedShortCode(typed)).toBe(code);
  }
});

test.each(["", "ABCD", "ABCD-EFGH-JKL0", "ABCDEFGHJKLMN", "😀😀😀😀😀😀😀😀😀😀😀😀"])(
  "%j is no short code",
  (typed) => {
    expect(typedShortCode(typed)).toBeNull();
  },
);

test("a digest tells codes apart and does not hold them", () => {
  const [one, two] = [newShortCode(), newShortCode()];
  expect(shortCodeDigest(one)).not.toEqual(shortCodeDigest(two));
  expect(shortCodeDigest(one).toString("utf8")).not.toContain(one);
});
