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
