/** What is done to sealed files, by mistake or not. */

/** The file with one text in the place of another, wherever that stands. */
export const replaced = (file: Buffer, old: string | RegExp, by: string): Buffer =>
  Buffer.from(file.toString("latin1").replace(old, by), "latin1");

/** With another value for one byte. */
export function changedAt(file: Buffer, position: number, by = 1): Buffer {
  const changed = Buffer.from(file);
  changed[position] = ((changed[position] ?? 0) + by) % 256;
  return changed;
}

/** With these four numbers as what is sealed, in as many bytes as there were. */
export function withRange(file: Buffer, range: string): Buffer {
  return replaced(file, /\/ByteRange \[[^\]]*\]/, `/ByteRange [${range.padEnd(34)}]`);
}

/** What a program adds that changes something without touching what was there. */
export const updated = (file: Buffer): Buffer =>
  Buffer.concat([
    file,
    Buffer.from("1 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\ntrailer\n<<>>\n%%EOF\n"),
  ]);
