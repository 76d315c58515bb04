import { z } from "zod";

/** A moment: whole milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

const WRITTEN =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether `text` is `YYYY-MM-DD` and that day exists. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  // Date.parse takes 30 February for 2 March: only a day that comes back unchanged exists.
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text);
}

/** Reads `YYYY-MM-DDThh:mm[:ss[.fff]]` with `Z` or `±hh:mm`; null for anything else, also for a day that does not exist. */
export function parseInstant(text: string): Instant | null {
  if (!WRITTEN.test(text) || !isCalendarDay(text.slice(0, 10))) return null;
  return Date.parse(text);
}

/** Writes an instant in UTC with milliseconds: `2026-05-13T22:00:00.000Z`. */
export function writeInstant(at: Instant): string {
  return new Date(at).toISOString();
}

/** An instant in a document: text in, milliseconds out. */
export const instantSchema = z.string().transform((text, context): Instant => {
  const instant = parseInstant(text);
  if (instant !== null) return instant;
  context.addIssue({
    code: "custom",
    message: "not an instant with a zone: YYYY-MM-DDThh:mm[:ss[.fff]] and Z or ±hh:mm",
  });
  return z.NEVER;
});
