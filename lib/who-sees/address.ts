/** Where a grid stands: each moment, each thing to suppose and each cell has an address. */

export type Place = { day?: string; suppose?: string; before?: string; cell?: Chosen };
export type Chosen = { part: string; reader: string };

export function addressOf(casusId: string, { day, suppose, before, cell }: Place): string {
  const query = new URLSearchParams();
  if (day !== undefined) query.set("op", day);
  if (suppose !== undefined) query.set("stel", suppose);
  if (before !== undefined) query.set("voor", before);
  if (cell !== undefined) query.set("cel", `${cell.part}.${cell.reader}`);
  const asked = query.size > 0 ? `?${query}` : "";
  return `/casussen/${casusId}/wie-ziet-wat${asked}${cell === undefined ? "" : "#uitleg"}`;
}

/** Null for what names no cell. */
export function readCell(text: string | undefined): Chosen | null {
  const [part, reader] = text?.split(".") ?? [];
  return part && reader ? { part, reader } : null;
}
