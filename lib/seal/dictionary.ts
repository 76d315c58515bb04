/** The entry of a file that holds its seal (PAdES baseline B-B, EN 319 142-1), always in the same words. */

/** Bytes from the start of the file to the seal, and from the seal's end to the end of the file. */
export type Range = { before: number; after: number; rest: number };

const WIDTH = 10;

/** Everything up to the seal itself; as long for every range. `M` tells when: the signature itself may not (B-B). */
export function dictionaryHead(at: Date, { before, after, rest }: Range): string {
  const range = [before, after, rest].map((length) => String(length).padEnd(WIDTH)).join(" ");
  return [
    "<<",
    "/Type /Sig",
    "/Filter /Adobe.PPKLite",
    "/SubFilter /ETSI.CAdES.detached",
    `/M (D:${at.toISOString().replace(/\D/g, "").slice(0, 14)}Z)`,
    `/ByteRange [0 ${range}]`,
    "/Contents ",
  ].join("\n");
}

export const HEAD_LENGTH = dictionaryHead(new Date(0), { before: 0, after: 0, rest: 0 }).length;

const M = /\/M \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)/;
const RANGE = /\/ByteRange \[0 (\d{1,10}) +(\d{1,10}) +(\d{1,10}) *\]/;

/** What stands in a head that we wrote; null for any other text. */
export function readHead(text: string): { at: Date; range: Range } | null {
  const [, year, month, day, hour, minute, second] = M.exec(text) ?? [];
  const [, before, after, rest] = (RANGE.exec(text) ?? []).map(Number);
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (before === undefined || after === undefined || rest === undefined) return null;
  if (Number.isNaN(at.getTime())) return null;
  const range = { before, after, rest };
  return dictionaryHead(at, range) === text ? { at, range } : null;
}
