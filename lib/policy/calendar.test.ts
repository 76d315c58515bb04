import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { runs } from "@/tests/runs";
import { ageAt, birthday, localDay, startOfDay } from "./calendar";
import { isAged, isCapable } from "./capacity";
import { nl, vl } from "./cases/casus";
import { decide } from "./decide";
import { type Facts, parseFacts } from "./facts";
import { parseInstant, writeInstant } from "./instant";
import type { Framework } from "./vocabulary";

// The deep run draws for minutes.
vi.setConfig({ testTimeout: 3_600_000 });

function born(birthDate: string, framework: Framework = "nl"): Facts {
  const casus = framework === "nl" ? nl() : vl();
  const read = parseFacts({ ...casus, child: { id: casus.child.id, birthDate } });
  if (!read.ok) throw new Error(read.fault.message);
  return read.facts;
}

function at(text: string): number {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`${text} is no instant`);
  return instant;
}

describe("a new age starts at local midnight", () => {
  test.each([
    // birth date, age, the last millisecond before, the first of the new age
    ["2014-05-14", 12, "2026-05-13T23:59:59.999+02:00", "2026-05-14T00:00:00+02:00"], // summer: 22:00 UTC
    ["2014-01-14", 12, "2026-01-13T22:59:59.999Z", "2026-01-13T23:00:00Z"], // winter: 23:00 UTC, not midnight UTC
    ["2010-01-14", 16, "2026-01-13T22:59:59.999Z", "2026-01-13T23:00:00Z"],
    ["2008-01-14", 18, "2026-01-13T22:59:59.999Z", "2026-01-13T23:00:00Z"],
    ["2014-03-29", 12, "2026-03-28T22:59:59.999Z", "2026-03-28T23:00:00Z"], // the clock goes forward at 02:00 of this day
    ["2014-03-30", 12, "2026-03-29T21:59:59.999Z", "2026-03-29T22:00:00Z"], // and this is the first midnight of summer
    ["2014-10-25", 12, "2026-10-24T21:59:59.999Z", "2026-10-24T22:00:00Z"], // the clock goes back at 03:00 of this day
    ["2014-10-26", 12, "2026-10-25T22:59:59.999Z", "2026-10-25T23:00:00Z"], // and this is the first midnight of winter
    ["2012-02-29", 12, "2024-02-28T22:59:59.999Z", "2024-02-28T23:00:00Z"], // a leap year: the day itself
    ["2012-02-29", 13, "2025-02-28T22:59:59.999Z", "2025-02-28T23:00:00Z"], // another year: 1 March
    ["2008-02-29", 18, "2026-02-28T22:59:59.999Z", "2026-02-28T23:00:00Z"],
    ["2014-12-31", 12, "2026-12-30T22:59:59.999Z", "2026-12-30T23:00:00Z"],
    ["2014-01-01", 12, "2025-12-31T22:59:59.999Z", "2025-12-31T23:00:00Z"],
  ])("born on %s, %i", (birthDate, age, before, from) => {
    for (const framework of ["nl", "vl"] as const) {
      const facts = born(birthDate, framework);
      expect(writeInstant(birthday(facts, age))).toBe(writeInstant(at(from)));
      expect([ageAt(facts, at(before)), ageAt(facts, at(from))]).toEqual([age - 1, age]);
      expect([isAged(facts, age, at(before)), isAged(facts, age, at(from))]).toEqual([false, true]);
    }
  });
});

describe("each age limit, the day before, on the day and the day after", () => {
  const kim = (birthDate: string, day: string) => {
    const decisions = decide(born(birthDate), at(`${day}T12:00:00+02:00`));
    return Object.fromEntries(decisions.access.map(({ reader, ground }) => [reader, ground]));
  };

  test.each([
    ["2014-06-02", { kim: "niet_bekwaam", moeder: "gezag" }, { kim: "inzage_jeugdige", moeder: "gezag" }],
    [
      "2010-06-02",
      { kim: "inzage_jeugdige", moeder: "gezag" },
      { kim: "inzage_jeugdige", moeder: "eigen_regie_jeugdige" },
    ],
    ["2008-06-02", { moeder: "eigen_regie_jeugdige" }, { moeder: "geen_gezag" }],
  ])("born on %s", (birthDate, before, after) => {
    expect(kim(birthDate, "2026-06-01")).toMatchObject(before);
    expect(kim(birthDate, "2026-06-02")).toMatchObject(after);
    expect(kim(birthDate, "2026-06-03")).toMatchObject(after);
  });
});

test("on the night of the birthday UTC has not yet turned the page: the local day counts", () => {
  const facts = born("2014-06-02");
  expect(isCapable(facts, at("2026-06-01T21:59:59.999Z"))).toBe(false);
  expect(isCapable(facts, at("2026-06-01T22:00:00Z"))).toBe(true);
});

test("before birth a child has no age that counts", () => {
  const facts = born("2030-06-02");
  expect(ageAt(facts, at("2026-06-01T12:00:00Z"))).toBeLessThan(0);
  expect(isCapable(facts, at("2026-06-01T12:00:00Z"))).toBe(false);
});

test("counting years and comparing with the birthday agree", () => {
  const days = fc.date({
    min: new Date("2000-01-01T00:00:00Z"),
    max: new Date("2020-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  const property = fc.property(
    days,
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: -90_000_000, max: 90_000_000 }),
    fc.constantFrom("nl" as const, "vl" as const),
    (day, age, around, framework) => {
      const facts = born(day.toISOString().slice(0, 10), framework);
      const moment = birthday(facts, age) + around;
      expect(isAged(facts, age, moment)).toBe(ageAt(facts, moment) >= age);
    },
  );
  fc.assert(property, { numRuns: runs(200) });
});

test("every day starts at the first instant that its calendar shows", () => {
  const property = fc.property(
    fc.integer({ min: 0, max: 60_000 }),
    fc.constantFrom("nl" as const, "vl" as const),
    (days, framework) => {
      const shown = new Date(Date.UTC(1900, 0, 1 + days));
      const day = { year: shown.getUTCFullYear(), month: shown.getUTCMonth() + 1, day: shown.getUTCDate() };
      const start = startOfDay(framework, day);
      expect(localDay(framework, start)).toEqual(day);
      expect(localDay(framework, start - 1)).not.toEqual(day);
    },
  );
  fc.assert(property, { numRuns: runs(300) });
});
