import { hasSign } from "./fonts";

/** What stands for a sign that the typeface does not have. PDF/A allows no empty boxes. */
const UNKNOWN = "\uFFFD";

/**
 * Control signs, signs that turn the direction of reading, soft hyphens, and halves of signs; all but the two that our own
 * sentences put around a name, so that it keeps its direction (U+2068, U+2069).
 */
const HIDDEN = /(?![\u2068\u2069])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** The vowels that Arabic may write above and below its letters, and reads as well without: the library misplaces them. */
const VOWELS = /[\u064b-\u0652\u0670]/gu;

/**
 * A line of text as the paper can bear it: composed, one space between words, nothing that hides or turns what is read.
 * Call after `loadFonts`.
 */
export function printable(text: string): string {
  const line = text.normalize("NFC").replace(/\s+/gu, " ").replace(HIDDEN, "").replace(VOWELS, "").trim();
  return Array.from(line, (sign) => (hasSign(sign) ? sign : UNKNOWN)).join("");
}

/** The paragraphs of a longer text, without the empty ones. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
