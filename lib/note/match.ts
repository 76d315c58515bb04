/** Whether a text has the words that somebody looks for, and where: for the marks in what is shown. Pure. */

/** A stretch of text that is marked, or not. */
export type Segment = { text: string; marked: boolean };

const MOST_WORDS = 8;

/** The words of a question, each once, as they are compared. */
export function wordsIn(question: string): string[] {
  const words = plain(question)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** The words that do not stand in a text. */
export function missingIn(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const folded = plain(text);
  return words.filter((word) => !folded.includes(word));
}

/** How much of a text stands around the first word that is found in it. */
const AROUND = { before: 60, after: 180 };

/** A piece of a text around the first of the words, with every word in it marked. */
export function excerptOf(text: string, words: readonly string[]): Segment[] {
  const first = Math.min(...placesIn(text, words).map(([from]) => from));
  const from = Number.isFinite(first) ? wordStart(text, first - AROUND.before) : 0;
  const until = Math.min(text.length, from + AROUND.before + AROUND.after);
  const piece = text.slice(from, until);
  const marked = markedIn(piece, words);
  return [
    ...(from > 0 ? [{ text: "… ", marked: false }] : []),
    ...marked,
    ...(until < text.length ? [{ text: " …", marked: false }] : []),
  ];
}

/** The whole text, with every word in it marked. */
export function markedIn(text: string, words: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const [from, until] of placesIn(text, words)) {
    if (until <= done) continue;
    const begin = Math.max(from, done);
    if (begin > done) segments.push({ text: text.slice(done, begin), marked: false });
    segments.push({ text: text.slice(begin, until), marked: true });
    done = until;
  }
  return done < text.length ? [...segments, { text: text.slice(done), marked: false }] : segments;
}

/** Where the words stand, from the begin of the text to its end. */
function placesIn(text: string, words: readonly string[]): [from: number, until: number][] {
  const folded = fold(text);
  const places = words.flatMap((word) => {
    const found: [number, number][] = [];
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length))
      found.push([folded.origin(at), folded.origin(at + word.length)]);
    return found;
  });
  return places.sort(([one], [other]) => one - other);
}

/** Without capitals and accents, as words are compared. The sigma at the end of a word is a sigma. */
function plain(text: string): string {
  const bare = IS_ASCII.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.toLowerCase().replaceAll("ς", "σ");
}

const IS_ASCII = /^[\p{ASCII}]*$/u;

/** The same, letter by letter; `origin` says where a place of it stands in the text itself. */
function fold(text: string): { text: string; origin: (place: number) => number } {
  const origins: number[] = [];
  let folded = "";
  let at = 0;
  for (const character of text) {
    const bare = plain(character);
    for (let place = 0; place < bare.length; place += 1) origins.push(at);
    folded += bare;
    at += character.length;
  }
  return { text: folded, origin: (place) => origins[place] ?? text.length };
}

/** The begin of the word at a place, so that no word is cut. */
function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.indexOf(" ", place);
  return space < 0 || space > place + AROUND.before ? place : space + 1;
}
