import { expect, test } from "vitest";
import { exactMoment } from "./exact-moment";

test.each([
  [
    "the hour before the clock goes back",
    "2026-10-25T00:59:59.500Z",
    "25 oktober 2026, 02.59.59 uur",
    "+02:00",
  ],
  ["the same hour again", "2026-10-25T01:59:59.500Z", "25 oktober 2026, 02.59.59 uur", "+01:00"],
  ["the hour that is left out", "2027-03-28T01:00:00.000Z", "28 maart 2027, 03.00.00 uur", "+02:00"],
  ["midnight", "2026-11-21T23:00:00.000Z", "22 november 2026, 00.00.00 uur", "+01:00"],
])("states %s without doubt", (_name, utc, local, offset) => {
  expect(exactMoment("nl", new Date(utc))).toEqual({ local, zone: `Europe/Amsterdam, UTC${offset}`, utc });
  expect(exactMoment("vl", new Date(utc)).zone).toBe(`Europe/Brussels, UTC${offset}`);
});
