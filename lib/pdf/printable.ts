import { hasSign } from "./fonts";

/** What stands for a sign that the typeface does not have. PDF/A allows no empty boxes. */
const UNKNOWN = "\uFFFD";

/** Control signs, signs that turn the direction of reading, soft hyphens, and halves of signs. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/**
 * A line of text as the paper can bear it: composed, one space between words, nothing that hides or turns what is read.
 * Call after `loadFonts`.
 */
export function printable(text: string): string {
  const line = text.normalize("NFC").replace(/\s+/gu, " ").replace(HIDDEN, "").trim();
  return Array.from(line, (sign) => (hasSign(sign) ? sign : UNKNOWN)).join("");
}

/** The paragraphs of a longer text, without the empty ones. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
