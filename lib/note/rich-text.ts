/**
 * The little that a note's text can look like: paragraphs, lists, emphasis. Stored as it was typed, never as HTML; read into
 * blocks each time it is shown. Whatever is no mark is text, so that nothing that was written goes missing.
 *
 * A blank line ends a paragraph, other line ends stay. "- " (also "* ", "•") begins a point of a list, "1. " a numbered
 * one. Words between *stars* bear emphasis.
 */
export type Span = { text: string; strong: boolean };
/** One line of a paragraph, or one point of a list. */
export type Line = readonly Span[];
export type Block =
  | { kind: "paragraph"; lines: readonly Line[] }
  | { kind: "points"; lines: readonly Line[] }
  | { kind: "numbers"; first: number; lines: readonly Line[] };

const POINT = /^\s{0,8}[-*•·]\s+(?=\S)/;
const NUMBER = /^\s{0,8}(0|[1-9]\d{0,2})[.)]\s+(?=\S)/;
/** Characters that turn the order of all that follows them: they make text say other than what stands there. */
const TURNS = /[\u202a-\u202e]/g;

export function readRichText(text: string): Block[] {
  const paragraphs = text.replaceAll(TURNS, "").split(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/);
  return paragraphs.flatMap(blocksOf);
}

/** What stands between two blank lines: a paragraph, or lists and lines after each other. */
function blocksOf(paragraph: string): Block[] {
  const blocks: (Block & { lines: Line[] })[] = [];
  for (const typed of paragraph.split(/\r?\n/).filter((line) => line.trim() !== "")) {
    const { kind, first, rest } = lineOf(typed);
    const last = blocks.at(-1);
    // A number that does not follow on the one before stays the number that was typed.
    const goesOn =
      last?.kind === kind && (last.kind !== "numbers" || first === last.first + last.lines.length);
    if (last && goesOn) last.lines.push(spansOf(rest));
    else blocks.push({ kind, first, lines: [spansOf(rest)] });
  }
  return blocks;
}

function lineOf(typed: string): { kind: Block["kind"]; first: number; rest: string } {
  const point = POINT.exec(typed);
  if (point) return { kind: "points", first: 0, rest: typed.slice(point[0].length).trimEnd() };
  const number = NUMBER.exec(typed);
  if (number)
    return { kind: "numbers", first: Number(number[1]), rest: typed.slice(number[0].length).trimEnd() };
  return { kind: "paragraph", first: 0, rest: typed.trimEnd() };
}

/** A star opens before a word and closes after one; a star that stands alone ("5 * 3") is a star. */
const EMPHASIS = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu;

function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: inside = "" } of line.matchAll(EMPHASIS)) {
    if (index > from) spans.push({ text: line.slice(from, index), strong: false });
    spans.push({ text: inside, strong: true });
    from = index + whole.length;
  }
  if (from < line.length) spans.push({ text: line.slice(from), strong: false });
  return spans;
}
