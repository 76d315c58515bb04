/** When a consent ends in whose place another one comes. In nl both parents and Kim, twelve, have a say. */
import { describe, expect, test } from "vitest";
import { consent, nl, type ResponseDocument, yes } from "./cases/casus";
import { type Facts, parseFacts } from "./facts";
import { endsByReplacing, withReplacedEnded } from "./replacing";

const ROUTE = [["jeugdhulp-x"], ["school-1"]] as const;
const DAY = "2026-03-01T09:00:00+01:00";
const LATER = "2026-04-01T00:00:00+02:00";
const both = (at: string): ResponseDocument[] => [yes("kim", { at }), yes("moeder", { at })];

type Asked = { id: string; answers?: ResponseDocument[]; validFrom?: string };

function facts(...asked: Asked[]): Facts {
  const consents = asked.map(({ id, answers = [], ...rest }) => ({
    ...consent([...ROUTE[0]], [...ROUTE[1]], answers, rest),
    id,
  }));
  const read = parseFacts(nl({ consents }));
  if (!read.ok) throw new Error(`${read.fault.path.join(".")}: ${read.fault.message}`);
  return read.facts;
}

const link = (id: string, replaces: string) => ({ id, replaces });
const refused: ResponseDocument = { ...yes("moeder", { at: DAY }), answer: "refused" };
const withdrawn: ResponseDocument = { ...yes("moeder", { at: LATER }), answer: "withdrawn" };

const CASES: [what: string, given: Facts, links: { id: string; replaces: string }[], ends: string | null][] =
  [
    ["goes on while the new one waits", facts({ id: "old" }, { id: "new" }), [link("new", "old")], null],
    [
      "goes on when the new one is refused",
      facts({ id: "old" }, { id: "new", answers: [yes("kim", { at: DAY }), refused] }),
      [link("new", "old")],
      null,
    ],
    [
      "ends when the new one becomes geldig by an answer",
      facts({ id: "old" }, { id: "new", answers: both(DAY) }),
      [link("new", "old")],
      DAY,
    ],
    [
      "ends when the new one becomes geldig by time",
      facts({ id: "old" }, { id: "new", answers: both(DAY), validFrom: LATER }),
      [link("new", "old")],
      LATER,
    ],
    [
      "stays ended when the new one is withdrawn",
      facts({ id: "old" }, { id: "new", answers: [...both(DAY), withdrawn] }),
      [link("new", "old")],
      DAY,
    ],
    [
      "ends when the version after the next is geldig",
      facts({ id: "old" }, { id: "between" }, { id: "new", answers: both(DAY) }),
      [link("between", "old"), link("new", "between")],
      DAY,
    ],
    [
      "ends at the first of several that are geldig",
      facts({ id: "old" }, { id: "between", answers: both(DAY) }, { id: "new", answers: both(LATER) }),
      [link("new", "between"), link("between", "old")],
      DAY,
    ],
  ];

describe("a consent in whose place another one comes", () => {
  test.each(CASES)("%s", (_what, given, links, ends) => {
    expect(endsByReplacing(given, links).get("old") ?? null).toBe(ends === null ? null : Date.parse(ends));
  });

  test("is no fact where it would end before it begins", () => {
    const given = facts({ id: "old", validFrom: LATER }, { id: "new", answers: both(DAY) });
    expect(withReplacedEnded(given, [link("new", "old")]).consents.map(({ id }) => id)).toEqual(["new"]);
  });

  test("is not touched by what replaces nothing", () => {
    const given = facts({ id: "old", answers: both(DAY) });
    expect(withReplacedEnded(given, [])).toBe(given);
  });
});
