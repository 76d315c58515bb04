import { keyedDigest } from "@/lib/crypto/secrets";
import type { Hat } from "@/lib/db/doors";

/**
 * The id of what one filled-in form makes: the same form sent twice makes one thing. A UUIDv7 of the moment at which the
 * form was opened; the rest is a digest with who sends it, so that nobody can choose an id, or find out whether one exists.
 *
 * @param formKey the hidden field of the form, a UUIDv7
 */
export function idOfForm({ collaborationId, personId }: Hat, formKey: string): string {
  const digest = keyedDigest("form", `${collaborationId}/${personId}/${formKey}`);
  const bytes = Buffer.concat([
    Buffer.from(formKey.replaceAll("-", ""), "hex").subarray(0, 6),
    digest.subarray(0, 10),
  ]);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
