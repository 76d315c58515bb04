/** Shapes of form fields that zod does not know by itself, for schemas that browser and server share. */
import { z } from "zod";

const asList = (value: unknown) =>
  value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value];

/** Check boxes of one name, or a select of several: none, one or more. */
export const list = <T extends z.ZodType>(item: T) => z.preprocess(asList, z.array(item));

/** One check box: ticked or not. */
export const ticked = z.preprocess(
  (value) => value === "on" || value === "true" || value === true,
  z.boolean(),
);

/** A line or text that may stay empty; what is only white space is empty. */
export const optionalText = (longest: number) =>
  z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    z.string().trim().max(longest).optional(),
  );

const NO_SUCH_DAY = "Deze dag bestaat niet. Schrijf de dag, de maand en het jaar in cijfers.";
const number = z.preprocess((value) => (typeof value === "string" ? value.trim() : ""), z.string());
const typedDate = z.object({ day: number, month: number, year: number }).partial();

/** Day, month and year as they were typed, as `YYYY-MM-DD`; null where all three are empty. */
export const optionalDate = typedDate.optional().transform((typed, context): string | null => {
  const { day = "", month = "", year = "" } = typed ?? {};
  if (day + month + year === "") return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (isDay(date)) return date;
  context.addIssue({ code: "custom", message: NO_SUCH_DAY });
  return z.NEVER;
});

/** The same, where a day must be named. */
export const date = (empty: string) =>
  optionalDate.transform((value, context) => {
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: empty });
    return z.NEVER;
  });

/** A day of the calendar in a year that people live in. */
function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
