import { describe, expect, test } from "vitest";
import { REMINDERS, remindersAt, remindersOf } from "./reminder-plan";

const { usual, calm, none } = REMINDERS;
const utc = (dates: readonly Date[]) => dates.map((date) => date.toISOString().slice(0, 16));

describe("after so many days, at nine in the morning where people live", () => {
  test.each([
    ["usual", "2026-11-02T14:30:00Z", usual, ["2026-11-05T08:00", "2026-11-09T08:00", "2026-11-16T08:00"]],
    ["calm", "2026-11-02T14:30:00Z", calm, ["2026-11-09T08:00", "2026-11-16T08:00"]],
    ["none", "2026-11-02T14:30:00Z", none, []],
    ["late in the evening here, the day before in UTC", "2026-06-01T22:30:00Z", [3], ["2026-06-05T07:00"]],
    [
      "over the night in which summer time begins",
      "2026-03-26T10:00:00Z",
      usual,
      ["2026-03-29T07:00", "2026-04-02T07:00", "2026-04-09T07:00"],
    ],
    [
      "over the night in which summer time ends",
      "2026-10-22T10:00:00Z",
      usual,
      ["2026-10-25T08:00", "2026-10-29T08:00", "2026-11-05T08:00"],
    ],
    [
      "over the end of a year and a leap day",
      "2027-12-30T10:00:00Z",
      usual,
      ["2028-01-02T08:00", "2028-01-06T08:00", "2028-01-13T08:00"],
    ],
  ] as const)("%s", (_name, askedAt, remindAfter, wanted) => {
    const waiting = { askedAt: new Date(askedAt), remindAfter, answerBy: null };
    expect(utc(remindersAt({ framework: "nl", ...waiting }))).toEqual(wanted);
    expect(utc(remindersAt({ framework: "vl", ...waiting }))).toEqual(wanted);
  });
});

describe("where a day is named before which an answer is wished for", () => {
  test.each([
    [
      "later than all of them, nothing changes",
      "2026-11-30",
      usual,
      ["2026-11-05", "2026-11-09", "2026-11-16"],
    ],
    [
      "what would come too late moves to two days before",
      "2026-11-14",
      usual,
      ["2026-11-05", "2026-11-09", "2026-11-12"],
    ],
    ["not right after another", "2026-11-12", usual, ["2026-11-05", "2026-11-09"]],
    ["on the day itself is too late", "2026-11-09", usual, ["2026-11-05", "2026-11-07"]],
    ["a short time has one", "2026-11-06", calm, ["2026-11-04"]],
    ["a very short time has none", "2026-11-04", usual, []],
    ["who chose none gets none", "2026-11-14", none, []],
  ] as const)("%s", (_name, day, remindAfter, wanted) => {
    const at = remindersAt({
      framework: "nl",
      askedAt: new Date("2026-11-02T14:30:00Z"),
      remindAfter,
      answerBy: new Date(`${day}T00:00:00+01:00`),
    });
    expect(at.map((each) => each.toISOString().slice(0, 10))).toEqual(wanted);
  });
});

test("the choice is read back from its days", () => {
  expect([usual, calm, none, [2, 5, 10]].map((days) => remindersOf(days))).toEqual([
    "usual",
    "calm",
    "none",
    "own",
  ]);
});
