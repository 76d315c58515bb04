/**
 * Room for a seal, added to a file that react-pdf set as an incremental update (ISO 32000-1, 7.5.6): what was there stays
 * as it was, byte for byte, and the file stays PDF/A. The file is our own, so its form is known: one table of objects, and
 * each dictionary as plain text.
 */
import { createHash } from "node:crypto";
import { dictionaryHead, HEAD_LENGTH } from "./dictionary";

/** A file with room in it. The seal goes, as hexadecimal digits, between `from` and `to`. */
export type Roomy = { file: Buffer; from: number; to: number };

/** @param bytes how long the seal may be */
export function makeRoom(pdf: Buffer, at: Date, bytes: number): Roomy {
  const trailer = readTrailer(pdf);
  const seal = trailer.size;
  const { text, offsets } = writeObjects(pdf, fieldFor(pdf, trailer, seal));
  offsets.set(seal, pdf.length + text.length);
  const begin = `${text}${seal} 0 obj\n`;
  const before = pdf.length + begin.length + HEAD_LENGTH;
  const after = before + 2 * bytes + 2;
  const end = `${CLOSE}${tableOf(offsets)}${trailerOf(pdf, trailer, after + CLOSE.length)}`;
  const head = dictionaryHead(at, { before, after, rest: end.length });
  const file = Buffer.concat([pdf, Buffer.from(`${begin}${head}<${"0".repeat(2 * bytes)}>${end}`, "latin1")]);
  return { file, from: before + 1, to: after - 1 };
}

const CLOSE = "\n>>\nendobj\n";

/** Objects with their numbers: the catalogue and the first page as they were, with the field added, and the field itself. */
function fieldFor(pdf: Buffer, { table, root, size }: Trailer, seal: number): [number, string][] {
  const catalogue = objectAt(pdf, table, root);
  const page = reference(objectAt(pdf, table, reference(catalogue, "Pages")), "Kids");
  const field = size + 1;
  return [
    [root, withEntry(catalogue, `/AcroForm << /Fields [${field} 0 R] /SigFlags 3 >>`)],
    [page, withEntry(objectAt(pdf, table, page), `/Annots [${field} 0 R]`)],
    [
      field,
      // Invisible, printed and locked.
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Zegel) /Rect [0 0 0 0] /F 132 /P ${page} 0 R /V ${seal} 0 R >>`,
    ],
  ];
}

/** Objects as text behind the file, and where each begins. */
function writeObjects(pdf: Buffer, objects: readonly [number, string][]) {
  const offsets = new Map<number, number>();
  let text = pdf.at(-1) === NEWLINE ? "" : "\n";
  for (const [number, dictionary] of objects) {
    offsets.set(number, pdf.length + text.length);
    text += `${number} 0 obj\n${dictionary}\nendobj\n`;
  }
  return { text, offsets };
}

const tableOf = (offsets: ReadonlyMap<number, number>): string =>
  [...offsets].reduce(
    (table, [number, offset]) => `${table}${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`,
    "xref\n",
  );

function trailerOf(pdf: Buffer, { table, size, root, info, id }: Trailer, tableAt: number): string {
  return [
    "trailer",
    `<<\n/Size ${size + 2}\n/Root ${root} 0 R\n/Info ${info} 0 R`,
    `/ID [<${id}> <${digestOf(pdf)}>]\n/Prev ${table}\n>>`,
    `startxref\n${tableAt}\n%%EOF\n`,
  ].join("\n");
}

const NEWLINE = 0x0a;

type Trailer = { table: number; size: number; root: number; info: number; id: string };

function readTrailer(pdf: Buffer): Trailer {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.subarray(-64).toString("latin1"))?.[1]);
  const trailer = /trailer\s*<<([^]*)>>\s*startxref/.exec(pdf.subarray(table).toString("latin1"))?.[1] ?? "";
  const size = Number(/\/Size (\d+)/.exec(trailer)?.[1]);
  const id = /\/ID \[<([0-9a-f]+)>/i.exec(trailer)?.[1];
  if (!Number.isInteger(size) || id === undefined) throw new Error("Not a file as react-pdf sets it.");
  return { table, size, root: reference(trailer, "Root"), info: reference(trailer, "Info"), id };
}

/** The object that an entry refers to, or the first of the list there. */
function reference(dictionary: string, entry: string): number {
  const number = Number(new RegExp(`/${entry} \\[?(\\d+) 0 R`).exec(dictionary)?.[1]);
  if (!Number.isInteger(number)) throw new Error(`No /${entry} in a file that react-pdf set.`);
  return number;
}

/** The dictionary of an object, found by the table: one section that begins at 0, twenty bytes a line. */
function objectAt(pdf: Buffer, table: number, number: number): string {
  const head = /^xref\s+0 \d+\s+/.exec(pdf.subarray(table, table + 40).toString("latin1"))?.[0];
  if (head === undefined) throw new Error("Not a table as react-pdf sets it.");
  const line = table + head.length + 20 * number;
  const at = Number(pdf.subarray(line, line + 10).toString("latin1"));
  const text = pdf.subarray(at, pdf.indexOf("endobj", at)).toString("latin1");
  const dictionary = new RegExp(`^${number} 0 obj\\s*(<<[^]*>>)\\s*$`).exec(text)?.[1];
  if (dictionary === undefined) throw new Error("Not an object as react-pdf sets it.");
  return dictionary;
}

function withEntry(dictionary: string, entry: string): string {
  const [name = ""] = entry.split(" ");
  if (dictionary.includes(`${name} `)) throw new Error(`There is ${name} already.`);
  return `${dictionary.slice(0, -2)}${entry}\n>>`;
}

/** An update has an identity of its own beside the file's first one. */
const digestOf = (pdf: Buffer) => createHash("sha256").update(pdf).digest("hex").slice(0, 32);
