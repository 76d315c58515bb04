import { expect, test } from "vitest";
import { readReminders, typedDays } from "./reminder-days";

const own = (ownDays: string) => readReminders({ reminders: "own", ownDays });

test.each([
  ["2, 5, 10", [2, 5, 10]],
  ["2, 5 en 10", [2, 5, 10]],
  ["10;2 5", [2, 5, 10]],
  [" 1 ", [1]],
  ["7, 7, 14", [7, 14]],
  ["60", [60]],
])("days typed as %s", (typed, remindAfter) => {
  expect(own(typed)).toEqual({ remindAfter });
});

test.each([
  ["nothing", "", /na hoeveel dagen/],
  ["only a comma", " , ", /na hoeveel dagen/],
  ["the same day", "0", /hele dagen/],
  ["a day too far", "61", /hele dagen/],
  ["words", "morgen", /hele dagen/],
  ["half a word", "2 enkele 5", /hele dagen/],
  ["a day before", "-3", /hele dagen/],
  ["more than a person should get", "1, 2, 3, 4, 5, 6", /hoogstens 5/],
])("no days: %s", (_name, typed, mistake) => {
  expect(own(typed)).toEqual({ mistake: expect.stringMatching(mistake) as string });
});

test("an easy choice needs no days, and what stands in their field does not count", () => {
  expect(readReminders({ reminders: "calm", ownDays: "61" })).toEqual({ remindAfter: [7, 14] });
  expect(readReminders({})).toEqual({ remindAfter: [3, 7, 14] });
});

test("days that are kept are typed again as they are read", () => {
  expect(own(typedDays([2, 5, 10]))).toEqual({ remindAfter: [2, 5, 10] });
});
