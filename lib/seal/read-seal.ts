/**
 * What a file of anybody's says about itself: sealed by us and unaltered, sealed by us and altered since, or not ours. It
 * may be anything and come from anybody: nothing in it is believed but what the seal covers, and work is bounded.
 */
import { verify, X509Certificate } from "node:crypto";
import { sha256 } from "@/lib/crypto/secrets";
import { cmsOf, digestOf, readCms, whatIsSigned } from "./cades";
import { HEAD_LENGTH, readHead } from "./dictionary";

/** A certificate of ours, and when files were sealed with it. */
export type Known = { certificate: Buffer; from: Date; until: Date };

export type Reading =
  | { kind: "unaltered"; certificate: Buffer; at: Date }
  /** A certificate of ours is in it, and the file is not as it was when that seal was set. */
  | { kind: "altered"; certificate: Buffer }
  | { kind: "foreign" };

/** @param find the certificate with this SHA-256, if it is one of ours */
export async function readSeal(
  file: Buffer,
  find: (fingerprint: Buffer) => Promise<Known | null>,
): Promise<Reading> {
  let altered: Reading | null = null;
  for (const place of placesOf(file)) {
    const seal = parse(file.subarray(place.from, place.to));
    const known = seal === null ? null : await find(seal.fingerprint);
    if (seal === null || known === null) continue;
    const at = momentOf(file, place, seal, known);
    if (at !== null) return { kind: "unaltered", certificate: known.certificate, at };
    altered ??= { kind: "altered", certificate: known.certificate };
  }
  return altered ?? { kind: "foreign" };
}

/** Whether this is a PDF at all: readers look for the mark in the first kilobyte. */
export const isPdf = (file: Buffer): boolean => file.subarray(0, 1024).includes("%PDF-");

/** Hexadecimal digits between `<` and `>`. */
type Place = { from: number; to: number };

/** As many as are looked at, in a file that ought to have one. */
const MOST_SEALS = 16;
/** Digits; ours have fewer. */
const LONGEST = 100_000;
const SHORTEST = 400;

/** Where a seal may stand: behind each `/Contents` that is a long row of hexadecimal digits. */
function placesOf(file: Buffer): Place[] {
  const places: Place[] = [];
  for (let at = file.indexOf(CONTENTS); at >= 0; at = file.indexOf(CONTENTS, at + 1)) {
    const from = at + CONTENTS.length;
    const window = file.subarray(from, from + LONGEST);
    const to = from + window.indexOf(">");
    if (to - from >= SHORTEST && /^[0-9a-f]*$/i.test(file.toString("latin1", from, to)))
      places.push({ from, to });
    if (places.length === MOST_SEALS) break;
  }
  return places;
}

const CONTENTS = "/Contents <";

type Seal = { digits: string; fingerprint: Buffer } & NonNullable<ReturnType<typeof readCms>>;

/** One signature with one certificate; null for anything else. */
function parse(place: Buffer): Seal | null {
  try {
    const digits = place.toString("latin1");
    const seal = readCms(Buffer.from(digits, "hex"));
    return seal && { ...seal, digits, fingerprint: sha256(seal.certificate) };
  } catch {
    // Whatever a stranger may write between the brackets.
    return null;
  }
}

/** When a file was sealed that is wholly as it was then; null where it is not. */
function momentOf(file: Buffer, { from, to }: Place, seal: Seal, known: Known): Date | null {
  const start = from - 1;
  const head = readHead(file.toString("latin1", Math.max(0, start - HEAD_LENGTH), start));
  if (head === null) return null;
  const { at, range } = head;
  const whole = range.before === start && range.after === to + 1 && range.after + range.rest === file.length;
  if (!whole || at < known.from || at >= known.until) return null;
  const digest = digestOf([file.subarray(0, start), file.subarray(to + 1)]);
  return isAsWeWouldWriteIt(seal, digest) && isSigned(seal, digest) ? at : null;
}

/** The signature covers the file, and not all of itself: its other bytes are held to what we write, up to the last zero. */
function isAsWeWouldWriteIt({ digits, ...parts }: Seal, digest: Buffer): boolean {
  return (
    digits ===
    cmsOf({ ...parts, digest })
      .toString("hex")
      .padEnd(digits.length, "0")
  );
}

const isSigned = ({ certificate, signature }: Seal, digest: Buffer): boolean =>
  verify("sha256", whatIsSigned(certificate, digest), new X509Certificate(certificate).publicKey, signature);
