/** What disclosers and recipients may know that a consent opens: VIS-3, VIS-12. */
import { describe, expect, test } from "vitest";
import { consent, nl, type ResponseDocument, yes } from "./cases/casus";
import { parseFacts } from "./facts";
import { aheadOf } from "./grants";
import { openedAhead } from "./opened";

const FEBRUARY = Date.parse("2026-02-01T12:00:00+01:00");
const LATER = "2026-02-10T09:00:00+01:00";
const notHome = yes("moeder", { except: { categories: ["gezin"] } });

function pairs(responses: ResponseDocument[]) {
  const asked = consent(["jeugdhulp-x"], ["school-1"], responses, { categories: ["verzuim", "gezin"] });
  const read = parseFacts(nl({ consents: [asked] }));
  if (!read.ok) throw new Error(read.fault.message);
  const [only] = read.facts.consents;
  if (!only) throw new Error("There is one consent.");
  return openedAhead(aheadOf(read.facts, FEBRUARY), only).map(({ categories, from, until }) => ({
    categories,
    now: from <= FEBRUARY,
    ends: until,
  }));
}

describe("what a consent opens, as disclosers and recipients know it", () => {
  test("is not what somebody left out", () => {
    expect(pairs([notHome])).toEqual([{ categories: ["verzuim"], now: true, ends: null }]);
  });

  test("is nothing before it held", () => {
    expect(pairs([yes("kim")])).toEqual([]);
  });

  test("stays what it opened last when the yes with the exception is withdrawn", () => {
    const withdrawn = yes("moeder", { answer: "withdrawn", at: "2026-01-20T09:00:00+01:00" });
    expect(pairs([notHome, withdrawn])).toEqual([{ categories: ["verzuim"], now: true, ends: null }]);
  });

  test("shrinks from the answer on that leaves something out", () => {
    const later = { ...notHome, at: LATER };
    expect(pairs([yes("moeder"), later])).toEqual([
      { categories: ["gezin", "verzuim"], now: true, ends: Date.parse(LATER) },
      { categories: ["verzuim"], now: false, ends: null },
    ]);
  });
});
