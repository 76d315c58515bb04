/**
 * What in a text for a guardian to whom reading is closed would betray where the pupil is, or with whom (VIS-3: then it is not
 * sent). A machine finds the names that the platform knows, and what looks like an address; the two who read it find the rest.
 * In doubt it finds too much: then somebody finds another word. Pure.
 */

/** Words of names that say nothing of which one it is. */
const GENERIC = new Set(
  `de het een van der den en voor in op aan bij met te school basisschool scholen college lyceum gemeente stad jeugd jeugdteam
  team jeugdhulp jeugdzorg hulp zorg centrum clb vclb stichting samenwerkingsverband leerplicht politie parket advocaat
  gezondheidszorg ggd klas groep onderwijs`.split(/\s+/),
);

/**
 * Addresses, postcodes, telephone numbers and sites, whosever they are. Each looks ahead no further than such a thing is long:
 * a text without a space would else be gone through from each of its letters.
 */
const PATTERNS: readonly RegExp[] = [
  /\S{1,64}@\S{1,255}/u,
  /\b(?:https?:\/\/|www\.)\S{1,255}/iu,
  /\b[\p{L}\d-]{1,63}\.(?:nl|be|com|org|eu)\b/iu,
  /\b\d{4}\s?[A-Z]{2}\b/u,
  /(?:\+|\b0)\d(?:[\s().-]?\d){6,20}/u,
  /\b\p{Lu}\p{L}{0,60}(?:straat|laan|weg|plein|kade|singel|dreef|steenweg|lei)\b/u,
];

/**
 * The first thing in `text` that betrays, as it stands there; null where nothing is found.
 *
 * @param names of organisations, people, a class: whole, as the platform knows them
 * @param known what the reader may read: the pupil's name and the own one
 */
export function betrayalIn(text: string, names: readonly string[], known: readonly string[]): string | null {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  const free = new Set(known.flatMap(wordsOf));
  const words = new Set(wordsOf(text));
  for (const name of names) {
    const telling = wordsOf(name).filter((word) => !GENERIC.has(word) && !free.has(word));
    const found = telling.find((word) => words.has(word));
    if (found !== undefined) return found;
  }
  return null;
}

/** Words without capitals and accents; a word of one letter tells nothing. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1);
}
