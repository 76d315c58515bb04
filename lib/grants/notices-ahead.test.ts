import { describe, expect, test } from "vitest";
import { type FactsDocument, parseFacts } from "@/lib/policy/facts";
import { aheadOf } from "@/lib/policy/grants";
import type { Standing } from "@/lib/policy/standing";
import { noticesAhead } from "./notices-ahead";

const NOW = "2026-11-02T10:00:00Z";
const informed = { what: true, toWhom: true, why: true, consequences: true };
const yes = (by: string) => ({
  by,
  at: "2026-10-01T10:00:00Z",
  answer: "given" as const,
  form: "online" as const,
  informed,
});

/** A pupil with one parent, a request from the help to the school, and two professionals, of whom Ada coordinates. */
function told({
  birthDate,
  framework = "nl",
  competence = [],
  until = null,
  validUntil = "2027-07-31T22:00:00Z",
}: {
  birthDate: string;
  framework?: "nl" | "vl";
  competence?: FactsDocument["child"]["competence"];
  /** When everybody's part in it ends. */
  until?: string | null;
  validUntil?: string;
}) {
  const periods = [{ from: "2020-01-01T00:00:00Z", until }];
  const parsed = parseFacts({
    framework,
    child: { id: "kim", birthDate, competence },
    guardians: [{ id: "ouder", kind: "ouder", authority: [{ from: "2008-01-01T00:00:00Z", until: null }] }],
    organisations: [
      { id: "school", sector: "school" },
      { id: "help", sector: "jeugdhulp" },
    ],
    participants: [
      { id: "ada", organisation: "school", team: "t", duty: "ambtsgeheim", role: "ib", periods },
      { id: "bo", organisation: "help", team: "h", duty: "beroepsgeheim", role: "x", periods },
    ],
    consents: [
      {
        id: "c",
        validFrom: "2026-09-01T00:00:00Z",
        validUntil,
        disclosers: ["help"],
        recipients: ["school"],
        categories: ["gezin"],
        responses: [yes("ouder"), yes("kim")],
      },
    ],
    notes: [],
  });
  if (!parsed.ok) throw new Error(parsed.fault.path.join("."));
  const standing: Standing = {
    coordinators: [{ id: "ada", from: 0, until: null }],
    consents: [
      { id: "c", draftedBy: "bo", sent: true, asked: ["ouder", "kim"], guarded: [], replaces: null },
    ],
    inquiries: [],
    disclosures: [],
    offices: [],
    reports: [],
  };
  return noticesAhead(aheadOf(parsed.facts, Date.parse(NOW)), standing)
    .map(
      ({ kind, personId, objectId, at }) =>
        `${kind} ${personId} ${objectId} ${at.toISOString().slice(0, 16)}`,
    )
    .sort();
}

describe("a consent that holds", () => {
  test("is told to end to its asker and the coordinators, thirty days before, at nine", () => {
    expect(told({ birthDate: "2013-05-14" }).filter((each) => each.startsWith("ends_soon"))).toEqual([
      "ends_soon ada c 2027-07-02T07:00",
      "ends_soon bo c 2027-07-02T07:00",
    ]);
  });

  test("that lasts no thirty days any more is told nothing of, nor one whose helpers left before", () => {
    const ends = (given: Parameters<typeof told>[0]) =>
      told(given).filter((each) => each.startsWith("ends_soon"));
    expect(ends({ birthDate: "2013-05-14", validUntil: "2026-11-20T23:00:00Z" })).toEqual([]);
    expect(ends({ birthDate: "2013-05-14", until: "2027-01-01T00:00:00Z" })).toEqual([]);
  });

  test("and waits from a birthday on, does not end by itself: the birthday is what is told", () => {
    expect(told({ birthDate: "2015-03-28" })).toEqual(["birthday ada kim 2027-01-31T08:00", ...OWN_LATER]);
  });
});

const OWN_LATER = ["own_now kim kim 2031-03-28T08:00", "own_now kim kim 2033-03-28T07:00"];

describe("the pupil's own letter", () => {
  const own = (given: Parameters<typeof told>[0]) => told(given).filter((each) => each.startsWith("own_now"));

  test.each([
    [
      "in the Netherlands at sixteen and eighteen",
      { birthDate: "2011-01-15" },
      ["2027-01-15T08:00", "2029-01-15T08:00"],
    ],
    ["in Flanders at eighteen", { birthDate: "2011-01-15", framework: "vl" }, ["2029-01-15T08:00"]],
    [
      "born on 29 February, on 1 March of a year without it",
      { birthDate: "2012-02-29" },
      ["2028-02-29T08:00", "2030-03-01T08:00"],
    ],
    [
      "on the day on which summer time begins",
      { birthDate: "2011-03-28" },
      ["2027-03-28T07:00", "2029-03-28T07:00"],
    ],
    ["on the day on which it ends", { birthDate: "2010-10-31" }, ["2028-10-31T08:00"]],
    [
      "never to who is not capable then",
      {
        birthDate: "2011-01-15",
        competence: [{ capable: false, from: NOW, until: null, assessedBy: "x", reason: "x" }],
      },
      [],
    ],
    [
      "not where nobody helps any more",
      { birthDate: "2011-01-15", until: "2027-06-01T00:00:00Z" },
      ["2027-01-15T08:00"],
    ],
  ] as const)("%s", (_name, given, wanted) => {
    expect(own(given as Parameters<typeof told>[0])).toEqual(wanted.map((at) => `own_now kim kim ${at}`));
  });
});
