/** Keys that are derived from the key-encryption key, and digests of what is only compared. */
import { createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Key } from "./seal";

/** The key-encryption key, from the environment: 32 bytes in base64. Throws when it is missing or of another length. */
export function keyEncryptionKey(): Key {
  const key = Buffer.from(process.env.KRINGSPRAAK_KEK ?? "", "base64");
  if (key.length !== 32) throw new Error("KRINGSPRAAK_KEK must hold 32 bytes in base64.");
  return key;
}

/** A keyed digest of something that people share or guess (an address, a name): comparable, not reversible without the key. */
export function keyedDigest(purpose: string, text: string): Buffer {
  const key = Buffer.from(hkdfSync("sha256", keyEncryptionKey(), "", `kringspraak/${purpose}`, 32));
  return createHmac("sha256", key).update(text.normalize("NFC")).digest();
}

/** SHA-256, of a random secret of at least 128 bits or of a text that is shown. */
export const sha256 = (text: string | Buffer): Buffer => createHash("sha256").update(text).digest();

/** A secret of 256 bits for a link or a session, in letters that survive an address bar. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** Whether a text that came back to us can be such a secret. */
export const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text);
