import { type TimeStamping, signDetached } from "./cades";
import type { Stamp } from "./certificate";
import { makeRoom } from "./room";

/** A signature takes some 1,200 bytes, and its time stamp brings the certificates of its service along. */
const ROOM = 4_096;
const ROOM_WITH_TIME_STAMP = 20_480;

/**
 * Seals a file that react-pdf set: a digital signature over the whole of it.
 *
 * @param at what the file says about when it was sealed, to the second
 */
export async function sealPdf(
  pdf: Buffer,
  stamp: Stamp,
  at: Date,
  timeStamping: TimeStamping | null = null,
): Promise<Buffer> {
  const { file, from, to } = makeRoom(pdf, at, timeStamping ? ROOM_WITH_TIME_STAMP : ROOM);
  const seal = await signDetached([file.subarray(0, from - 1), file.subarray(to + 1)], stamp, timeStamping);
  if (2 * seal.length > to - from) throw new Error("A seal that is longer than its room.");
  file.write(seal.toString("hex"), from, "latin1");
  return file;
}
