/** "Who was in which kring on 3 March?" */
import { describe, expect, test } from "vitest";
import { lastedOn, membersOn, onDay } from "./on-day";

const NOW = new Date("2026-06-10T10:00:00+02:00");
const member = (personId: string, from: string, until: string | null = null) => ({
  personId,
  from: new Date(from),
  until: until === null ? null : new Date(until),
});
const MEMBERS = [
  member("bart", "2026-03-01T00:00:00+01:00", "2026-03-03T00:00:00+01:00"),
  member("lotte", "2026-03-03T11:00:00+01:00"),
  member("nele", "2026-03-03T00:00:00+01:00", "2026-03-03T09:00:00+01:00"),
  member("wim", "2026-03-04T00:00:00+01:00", "2026-06-10T09:00:00+02:00"),
  member("els", "2026-06-12T00:00:00+02:00"),
  member("nooit", "2026-05-01T00:00:00+02:00", "2026-05-01T00:00:00+02:00"),
];

describe("who stood in a kring", () => {
  test.each([
    ["2026-02-28", "past", []],
    ["2026-03-02", "past", ["bart"]],
    ["2026-03-03", "past", ["lotte", "nele"]],
    ["2026-03-04", "past", ["lotte", "wim"]],
    ["2026-05-01", "past", ["lotte", "wim"]],
    ["2026-06-10", "now", ["lotte"]],
    ["2026-06-11", "future", ["lotte"]],
    ["2026-06-12", "future", ["lotte", "els"]],
  ] as const)("on %s, which is %s", (day, when, people) => {
    const on = onDay("vl", day, NOW);
    expect(on.when).toBe(when);
    expect(membersOn(on, MEMBERS).map(({ personId }) => personId)).toEqual(people);
  });

  test("without a day it speaks of now", () => {
    expect(onDay("nl", null, NOW)).toMatchObject({ day: "2026-06-10", when: "now", from: NOW });
  });

  test("a day is that of the country: midnight there, not here", () => {
    expect(onDay("nl", "2026-03-29", NOW).from.toISOString()).toBe("2026-03-28T23:00:00.000Z");
    expect(onDay("nl", "2026-03-29", NOW).until.toISOString()).toBe("2026-03-29T22:00:00.000Z");
  });

  test("who went out and came back on one day stands there once", () => {
    const twice = [
      member("lotte", "2026-03-01T00:00:00+01:00", "2026-03-03T09:00:00+01:00"),
      member("lotte", "2026-03-03T15:00:00+01:00"),
    ];
    const on = onDay("vl", "2026-03-03", NOW);
    expect(membersOn(on, twice)).toEqual([twice[1]]);
    expect(twice.every((each) => lastedOn(on, each))).toBe(true);
  });
});
