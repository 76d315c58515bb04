/** What /controleren says of a file, and of what can be done to one. */
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { changedAt, replaced, updated, withRange } from "@/tests/seal/changes";
import { blankForm, SEALED_AT } from "@/tests/seal/files";
import { newStamp, type Stamp } from "./certificate";
import { isPdf, type Known, readSeal } from "./read-seal";
import { sealPdf } from "./seal-pdf";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const NAME = "De Zilverberk";
const BEFORE = new Date("2026-09-01T08:00:00Z");

let plain: Buffer;
let file: Buffer;
let ours: Stamp;
let another: Stamp;
let forged: Stamp;
/** Where the digits of the seal begin, and where they end. */
let from: number;
let to: number;

beforeAll(async () => {
  plain = await blankForm();
  [ours, another, forged] = await Promise.all([
    newStamp(NAME, BEFORE),
    newStamp("GGD Rivierland", BEFORE),
    newStamp(NAME, BEFORE),
  ]);
  file = await sealPdf(plain, ours, SEALED_AT);
  from = file.lastIndexOf("/Contents <") + "/Contents <".length;
  to = file.indexOf(">", from);
});

const known = (stamp: Stamp, until = "2028-09-01T08:00:00Z"): Known => ({
  certificate: stamp.certificate,
  from: BEFORE,
  until: new Date(until),
});

const kindOf = async (read: Buffer, certificates = [known(ours), known(another)]) => {
  const { kind } = await readSeal(read, (fingerprint) => {
    const stamp = [ours, another, forged].find((each) => each.fingerprint.equals(fingerprint));
    return Promise.resolve(
      certificates.find(({ certificate }) => stamp?.certificate.equals(certificate)) ?? null,
    );
  });
  return kind;
};

test("a file as it was sealed is unaltered, and tells when it was", async () => {
  const reading = await readSeal(file, () => Promise.resolve(known(ours)));
  expect(reading).toEqual({
    kind: "unaltered",
    certificate: ours.certificate,
    at: new Date(Math.floor(SEALED_AT.getTime() / 1000) * 1000),
  });
});

describe("a sealed file is altered", () => {
  test.each<[string, () => Buffer | Promise<Buffer>]>([
    ["with a byte changed in its first object", () => changedAt(file, 20)],
    ["in another language", () => replaced(file, "/Lang (nl-NL)", "/Lang (fr-FR)")],
    ["with a byte changed behind the seal", () => changedAt(file, to + 8)],
    ["with another moment", () => replaced(file, /\/M \(D:2026/, "/M (D:2025")],
    ["with another digit at the end of the signature", () => withDigit(lastDigit())],
    ["with a digit behind the signature", () => withDigit(lastDigit() + 10)],
    ["with a capital among the digits", () => replaced(file, /(?<=\/Contents <[0-9a-f]+)[a-f]/, "A")],
    ["with something added behind it", () => updated(file)],
    ["with a line end added", () => Buffer.concat([file, Buffer.from("\n")])],
    ["with something put before it", () => Buffer.concat([Buffer.from("%PDF-1.4\n"), file])],
    ["without its last line", () => file.subarray(0, -6)],
    ["cut off just behind the seal", () => file.subarray(0, to + 2)],
    ["with a second seal of ours", () => sealedAgain(another)],
    ["with a second seal of somebody else's", () => sealedAgain(forged)],
    ["whose range is negative", () => withRange(file, "0 -1 10 20")],
    ["whose range overlaps itself", () => withRange(file, `0 ${to} ${from} 500`)],
    ["whose range goes beyond the end", () => withRange(file, `0 ${from - 1} ${to + 1} 9999999999`)],
    ["whose range leaves out more than the seal", () => withRange(file, `0 10 ${to + 1} 272`)],
    ["whose range does not begin at the start", () => withRange(file, `9 ${from - 1} ${to + 1} 272`)],
    ["whose range is no range", () => withRange(file, "0 0 0")],
    ["whose range has too many numbers", () => withRange(file, "0 1 2 3 4 5 6 7")],
    ["whose range is of numbers without end", () => withRange(file, "0 99999999999999999999 1 1")],
    ["with its seal in another file", () => transplanted()],
    ["with something hidden between the digits", () => changedAt(file, to - 5, "x".charCodeAt(0) - 48)],
  ])("%s", async (title, make) => {
    const made = await make();
    expect(made.equals(file)).toBe(false);
    // Digits that are none are no seal any more; all else is one of ours that does not fit.
    expect(await kindOf(made)).toBe(title.includes("between the digits") ? "foreign" : "altered");
  });

  test("when it says to be of a day on which its certificate was not in use", async () => {
    expect(await kindOf(file, [known(ours, "2026-10-01T00:00:00Z")])).toBe("altered");
  });

  test("whichever byte of it is changed: never is it unaltered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (position, by) => {
        expect(await kindOf(changedAt(file, position, by))).not.toBe("unaltered");
      }),
      { numRuns: 300 },
    );
  });

  test("wherever it is cut off: never is it unaltered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), async (length) => {
        expect(await kindOf(file.subarray(0, length))).not.toBe("unaltered");
      }),
      { numRuns: 200 },
    );
  });
});

describe("a file is not ours", () => {
  test.each<[string, () => Buffer | Promise<Buffer>]>([
    ["without a seal", () => plain],
    ["sealed with a certificate that merely bears the same name", () => sealPdf(plain, forged, SEALED_AT)],
    ["cut off before the seal", () => file.subarray(0, from - 200)],
    ["that is empty", () => Buffer.alloc(0)],
    ["that is no PDF", () => Buffer.from("Geachte heer, mevrouw")],
    ["that is only the beginning of one", () => Buffer.from("%PDF-1.7\n")],
    ["whose seal is nonsense", () => Buffer.from(`%PDF-1.7\n/Contents <${"ab".repeat(1_000)}>`)],
    ["whose seal is nested without end", () => Buffer.from(`%PDF-1.7\n/Contents <${"3080".repeat(9_000)}>`)],
    [
      "whose seal claims to be longer than it is",
      () => Buffer.from(`%PDF-1.7\n/Contents <3084ffffffff${"00".repeat(500)}>`),
    ],
    [
      "that is nothing but beginnings of seals",
      () => Buffer.from(`%PDF-1.7\n${"/Contents <".repeat(900_000)}`),
    ],
    [
      "that is nothing but seals",
      () => Buffer.from(`%PDF-1.7\n${`/Contents <${"30".repeat(400)}>`.repeat(12_000)}`),
    ],
    [
      "that is one open bracket of 10 MB",
      () => Buffer.from(`%PDF-1.7\n/Contents <${"0".repeat(10_000_000)}`),
    ],
  ])("%s", async (_title, make) => {
    const made = await make();
    const began = performance.now();
    expect(await kindOf(made)).toBe("foreign");
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test("when its certificate is none of ours, whatever else is right", async () => {
    expect(await kindOf(file, [])).toBe("foreign");
  });
});

test.each([
  ["a file of ours", () => file, true],
  ["one with something before its mark", () => Buffer.concat([Buffer.alloc(1_000), file]), true],
  ["one whose mark comes too late", () => Buffer.concat([Buffer.alloc(2_000), file]), false],
  ["an image", () => Buffer.from([0x89, 0x50, 0x4e, 0x47]), false],
  ["nothing", () => Buffer.alloc(0), false],
])("%s is a PDF or not", (_title, make, expected) => {
  expect(isPdf(make())).toBe(expected);
});

/** With another hexadecimal digit there. */
const withDigit = (position: number) =>
  changedAt(file, position, file[position] === "0".charCodeAt(0) ? 1 : 48 - (file[position] ?? 0) + 256);

/** Of the signature; zeros fill what was left of its room. */
const lastDigit = () => from + file.toString("latin1", from, to).replace(/0+$/, "").length - 1;

/** The sealed file as it was, with one more seal behind it. */
async function sealedAgain(stamp: Stamp): Promise<Buffer> {
  const second = await sealPdf(plain, stamp, SEALED_AT);
  return Buffer.concat([file, second.subarray(plain.length)]);
}

/** The seal of this file in one in another language. */
async function transplanted(): Promise<Buffer> {
  const other = await sealPdf(replaced(plain, "/Lang (nl-NL)", "/Lang (fr-FR)"), forged, SEALED_AT);
  file.copy(other, from, from, to);
  return other;
}
