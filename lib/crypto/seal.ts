import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** A 256-bit key. */
export type Key = Buffer;

const VERSION = 1;

/**
 * Seals text (AES-256-GCM). `place` says where it stands, e.g. `part.body/<id>`: sealed bytes that are moved to another
 * row or column no longer open.
 *
 * @returns one byte of version, 12 of nonce, 16 of tag, then the ciphertext
 */
export function seal(key: Key, place: string, text: string | Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
  const sealedText = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealedText]);
}

/** Opens what `seal` made. Throws if key, place or a single bit differs. */
export function unseal(key: Key, place: string, bytes: Buffer): Buffer {
  if (bytes.readUInt8(0) !== VERSION)
    throw new Error("Sealed with a version that this release does not know.");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(1, 13)).setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(13, 29));
  return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]);
}

/** Blank text is NULL: whether somebody wrote something is a fact, what they wrote is not. */
export function sealText(key: Key, place: string, text: string | null | undefined): Buffer | null {
  return text === null || text === undefined || text.trim() === "" ? null : seal(key, place, text);
}

/** The text behind sealed bytes, or null where there is none. */
export function openText(key: Key, place: string, bytes: Buffer | null): string | null {
  return bytes === null ? null : unseal(key, place, bytes).toString("utf8");
}
