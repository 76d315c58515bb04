import { expect, test } from "vitest";
import { parseDay } from "@/lib/calendar/day";
import { periodMistakes } from "./draft-checks";

const day = (text: string) => {
  const read = parseDay(text);
  if (read === null) throw new Error(text);
  return read;
};

test.each([
  ["a year to the day before", "22-11-2026", "21-11-2027", null],
  ["a year and a day", "22-11-2026", "22-11-2027", "until"],
  ["one day", "22-11-2026", "22-11-2026", null],
  ["a day before it begins", "23-11-2026", "22-11-2026", "until"],
  ["yesterday", "21-11-2026", "31-7-2027", "from"],
])("a period of %s", (_name, from, until, field) => {
  const mistakes = periodMistakes({ from: day(from), until: day(until) }, day("22-11-2026"));
  expect(Object.keys(mistakes ?? {})).toEqual(field === null ? [] : [field]);
});
