/** VIS-1: to whom a coordinator sends a link to the own pages, case by case. */
import { expect, test } from "vitest";
import { TODAY, consent, guardian, meeting, nl, vl } from "./cases/casus";
import { standingOf } from "./cases/circumstances";
import { type FactsDocument, parseFacts } from "./facts";
import { parseInstant } from "./instant";
import { showsOwnPages } from "./own-pages";

function shows(casus: FactsDocument, person: string): boolean {
  const read = parseFacts(casus);
  if (!read.ok) throw new Error(read.fault.message);
  return showsOwnPages(
    { facts: read.facts, standing: standingOf(read.facts, {}), at: parseInstant(TODAY) ?? 0 },
    person,
  );
}

const closed = { restricted: [{ from: "2026-01-15T00:00:00+01:00", until: null }] };
const without = { authority: [] };

test.each<[string, FactsDocument, string, boolean]>([
  ["nl: the pupil from twelve on", nl({ age: 12 }), "kim", true],
  ["nl: not a pupil of eleven", nl({ age: 11 }), "kim", false],
  ["vl: the pupil who decides", vl(), "lotte", true],
  [
    "vl: not a pupil of whom somebody found that she does not decide",
    vl({
      child: {
        id: "lotte",
        birthDate: "2011-06-01",
        competence: [{ capable: false, from: "2026-01-01T00:00:00Z", assessedBy: "dr. Bos", reason: "x" }],
      },
    }),
    "lotte",
    false,
  ],
  ["a guardian with authority", nl(), "moeder", true],
  ["a guardian with authority over a pupil of sixteen: how school goes", nl({ age: 16 }), "moeder", true],
  [
    "not a guardian to whom reading is closed",
    nl({ guardians: [guardian("moeder", closed)] }),
    "moeder",
    false,
  ],
  ["not a parent without authority", nl({ guardians: [guardian("moeder", without)] }), "moeder", false],
  [
    "not a parent whose authority cannot be determined",
    nl({
      guardians: [guardian("moeder", { authority: [{ from: "2010-01-01T00:00:00Z", determined: false }] })],
    }),
    "moeder",
    false,
  ],
  [
    "but such a parent whom a request asks",
    nl({
      guardians: [guardian("moeder", { authority: [{ from: "2010-01-01T00:00:00Z", determined: false }] })],
      consents: [consent(["school-1"], ["jeugdhulp-x"], [])],
    }),
    "moeder",
    true,
  ],
  [
    "a parent without authority who is invited to a meeting",
    nl({ guardians: [guardian("moeder", without)], meetings: [meeting(["moeder"])] }),
    "moeder",
    true,
  ],
  ["no professional", nl(), "anna", false],
  ["nobody who is not in the casus", nl(), "iemand", false],
])("%s", (_case, casus, person, wanted) => {
  expect(shows(casus, person)).toBe(wanted);
});
