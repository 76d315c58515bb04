import { describe, expect, test } from "vitest";
import { date, optionalDate } from "./fields";

describe("a typed date", () => {
  test.each([
    ["1", "2", "2013", "2013-02-01"],
    [" 29", "02 ", "2012", "2012-02-29"],
    ["", "", "", null],
  ])("%s-%s-%s is read as %s", (day, month, year, read) => {
    expect(optionalDate.parse({ day, month, year })).toBe(read);
  });

  test.each([
    ["31", "2", "2013"],
    ["29", "2", "2013"],
    ["0", "1", "2013"],
    ["1", "13", "2013"],
    ["1", "1", "13"],
    ["1", "1", "0013"],
    ["een", "mei", "2013"],
    ["1", "", "2013"],
    ["1'; drop table", "1", "2013"],
  ])("%s-%s-%s is no day", (day, month, year) => {
    expect(optionalDate.safeParse({ day, month, year }).success).toBe(false);
  });

  test("that must be there is asked for when it is not", () => {
    const read = date("Schrijf de dag op.").safeParse(undefined);
    expect(read.error?.issues.map(({ message }) => message)).toEqual(["Schrijf de dag op."]);
  });
});
