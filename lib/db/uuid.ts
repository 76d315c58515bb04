import { randomBytes } from "node:crypto";

let last = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562): 48 bits of milliseconds, a 12-bit counter, 62 random bits. Ids made by one process sort in the
 * order in which they were made.
 */
export function newId(now: number = Date.now()): string {
  if (now > last) {
    last = now;
    counter = randomBytes(1).readUInt8();
  } else if (counter === 0xfff) {
    last += 1;
    counter = 0;
  } else {
    counter += 1;
  }
  return idAt(last, counter);
}

/** A UUIDv7 of a moment (milliseconds since 1970) and a place among those of that moment, 0 to 4095. */
export function idAt(at: number, place: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt16BE(0x7000 | place, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
