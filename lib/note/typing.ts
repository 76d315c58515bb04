/** What keys do while a note is typed. Plain text in, plain text out: the field stays an ordinary text box. */

export type Typed = { text: string; from: number; to: number };

const MARK = /^(\s{0,8})(?:([-*•])|(\d{1,3})([.)]))(\s+)/;

/** Enter in a list: the next point, or the end of the list after an empty one. Null where the box does as always. */
export function continueList({ text, from, to }: Typed): Typed | null {
  if (from !== to) return null;
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const line = text.slice(start, from);
  const mark = MARK.exec(line);
  if (mark === null) return null;
  const [whole, indent = "", bullet, number, closing = "", gap = " "] = mark;
  if (line.length === whole.length) {
    const without = text.slice(0, start) + text.slice(from);
    return { text: without, from: start, to: start };
  }
  const next = `\n${indent}${bullet ?? `${Number(number) + 1}${closing}`}${gap}`;
  const at = from + next.length;
  return { text: text.slice(0, from) + next + text.slice(from), from: at, to: at };
}

/** Stars around the words that are selected, or away from them. */
export function toggleEmphasis({ text, from, to }: Typed): Typed {
  const inside = text.slice(from, to);
  if (text[from - 1] === "*" && text[to] === "*")
    return { text: text.slice(0, from - 1) + inside + text.slice(to + 1), from: from - 1, to: to - 1 };
  return { text: `${text.slice(0, from)}*${inside}*${text.slice(to)}`, from: from + 1, to: to + 1 };
}
