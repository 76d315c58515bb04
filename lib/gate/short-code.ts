/**
 * The short code beside a link, for who does not follow links: 12 letters and digits of 32 that are not mistaken for each
 * other, 60 bits, written in threes of four.
 */
import { randomBytes } from "node:crypto";
import { keyedDigest } from "@/lib/crypto/secrets";

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const LENGTH = 12;

/** A new code in capitals, without its hyphens. */
export function newShortCode(): string {
  // 256 is a multiple of 32: every letter is as likely as another.
  return Array.from(randomBytes(LENGTH), (byte) => LETTERS.charAt(byte % LETTERS.length)).join("");
}

/** As people read it: `ABCD-EFGH-JKLM`. */
export const writtenShortCode = (code: string): string => code.match(/.{4}/g)?.join("-") ?? code;

/** What somebody typed as a code, or null when it cannot be one. */
export function typedShortCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s.–—-]/g, "");
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
}

/** Keyed, for a code of 60 bits could be found from a plain digest by trying. */
export const shortCodeDigest = (code: string): Buffer => keyedDigest("short-code", code);
