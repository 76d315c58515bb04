import { describe, expect, test } from "vitest";
import { dayAfter, dayBefore, parseDay, schoolYearEnd, startOf, typedDay, yearLater } from "./day";
import { writePeriod } from "./words";

const day = (text: string) => {
  const read = parseDay(text);
  if (read === null) throw new Error(text);
  return read;
};

describe("a day as typed", () => {
  test.each([
    ["31-7-2027", "31-7-2027"],
    ["31/07/2027", "31-7-2027"],
    [" 1.2.2027 ", "1-2-2027"],
    ["2027-07-31", "31-7-2027"],
    ["29-2-2028", "29-2-2028"],
  ])("%s is read", (typed, read) => expect(typedDay(day(typed))).toBe(read));

  test.each([
    "",
    "31-6-2027",
    "29-2-2027",
    "31-7-27",
    "morgen",
    "0-1-2027",
    "1-13-2027",
    "1-1-0001",
    "31-7-2027; drop",
  ])("%j is no day", (typed) => expect(parseDay(typed)).toBeNull());
});

test.each([
  ["22-11-2026", "31-7-2027"],
  ["31-7-2027", "31-7-2027"],
  ["1-8-2027", "31-7-2028"],
])("the school year of %s ends on %s", (from, end) => expect(typedDay(schoolYearEnd(day(from)))).toBe(end));

test("days follow each other over months, years and leap days", () => {
  expect(typedDay(dayAfter(day("28-2-2028")))).toBe("29-2-2028");
  expect(typedDay(dayBefore(day("1-1-2027")))).toBe("31-12-2026");
  expect(typedDay(yearLater(day("29-2-2028")))).toBe("1-3-2029");
});

test("a period is told with its last day, on both sides of the clock change", () => {
  const period = { validFrom: startOf("nl", day("22-11-2026")), validUntil: startOf("nl", day("1-8-2027")) };
  expect(period.validFrom.toISOString()).toBe("2026-11-21T23:00:00.000Z");
  expect(period.validUntil.toISOString()).toBe("2027-07-31T22:00:00.000Z");
  expect(writePeriod("nl", period)).toBe("van 22 november 2026 tot en met 31 juli 2027");
});
