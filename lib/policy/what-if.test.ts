/** Facts as they would be: what is supposed is what happens when it happens. */
import { describe, expect, test } from "vitest";
import { aged, consent, guardian, nl, note, vl, yes } from "./cases/casus";
import { ageAt } from "./calendar";
import { decide } from "./decide";
import { type Facts, type FactsDocument, parseFacts } from "./facts";
import { supposing, type Supposition, yesesOf } from "./what-if";

const AT = Date.parse("2026-02-01T12:00:00+01:00");

function parsed(document: FactsDocument): Facts {
  const result = parseFacts(document);
  if (!result.ok) throw new Error(result.fault.message);
  return result.facts;
}

const shared = parsed(
  nl({
    consents: [consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")])],
    notes: [note("bram")],
  }),
);

const readersOf = (facts: Facts) =>
  decide(facts, AT).access.flatMap(({ reader, allow }) => (allow ? [reader] : []));

const ruleFor = (facts: Facts, reader: string) =>
  decide(facts, AT).access.find((each) => each.reader === reader)?.rule;

describe("supposing", () => {
  test.each<[string, Supposition, string[], string[]]>([
    [
      "a yes that is stopped closes what it opened",
      { kind: "withdraws", person: "moeder", consents: ["c1"] },
      ["anna"],
      [],
    ],
    ["who never said yes stops nothing", { kind: "withdraws", person: "vader", consents: ["c1"] }, [], []],
    ["of another consent nothing is stopped", { kind: "withdraws", person: "moeder", consents: [] }, [], []],
    [
      "at sixteen the parents read no more, and the child does",
      { kind: "turns", age: 16 },
      ["anna", "moeder", "vader"],
      ["kim"],
    ],
    [
      "without authority a parent reads no more",
      { kind: "loses_authority", guardian: "vader" },
      ["vader"],
      [],
    ],
    ["under twelve an assessment opens nothing", { kind: "assessed", capable: true }, [], []],
    [
      "who joins reads what is for everybody, and no more",
      { kind: "joins", organisation: "gemeente-y" },
      [],
      [],
    ],
  ])("%s", (_, supposition, lost, gained) => {
    const before = readersOf(shared);
    const after = readersOf(supposing(shared, supposition, AT));
    expect(before.filter((id) => !after.includes(id)).sort()).toEqual(lost);
    expect(after.filter((id) => !before.includes(id)).sort()).toEqual(gained);
  });

  test("somebody who joins for an organisation that is asked reads by the consent", () => {
    const facts = supposing(shared, { kind: "joins", organisation: "school-1" }, AT);
    expect(ruleFor(facts, "somebody of school-1")).toBe("CON-1");
  });

  test("an assessment replaces the one that held", () => {
    const assessed = parsed(
      vl({
        child: {
          id: "lotte",
          birthDate: aged(14),
          competence: [{ capable: false, from: "2025-01-01T00:00:00Z", assessedBy: "x", reason: "x" }],
        },
      }),
    );
    const after = supposing(assessed, { kind: "assessed", capable: true }, AT);
    expect(after.child.competence.map(({ capable, until }) => [capable, until])).toEqual([
      [false, AT],
      [true, null],
    ]);
  });

  test.each(["2026-02-01", "2028-02-29", "2026-12-31"])("on %s a child turns that age that day", (day) => {
    const at = Date.parse(`${day}T12:00:00Z`);
    for (const age of [12, 16, 18] as const) {
      const facts = supposing(shared, { kind: "turns", age }, at);
      expect(ageAt(facts, at)).toBe(age);
    }
  });

  test("says who said yes to what, as far as it counts", () => {
    expect(yesesOf(shared, "moeder", AT)).toEqual(["c1"]);
    expect(yesesOf(shared, "vader", AT)).toEqual([]);
    const over = supposing(shared, { kind: "withdraws", person: "moeder", consents: ["c1"] }, AT);
    expect(yesesOf(over, "moeder", AT)).toEqual([]);
  });

  test("leaves the facts themselves as they are", () => {
    const before = JSON.stringify(shared);
    supposing(shared, { kind: "loses_authority", guardian: "vader" }, AT);
    supposing(shared, { kind: "withdraws", person: "moeder", consents: ["c1"] }, AT);
    expect(JSON.stringify(shared)).toBe(before);
  });
});

test("a guardian whose authority is still to come has none", () => {
  const later = guardian("moeder", { authority: [{ from: "2027-01-01T00:00:00Z" }] });
  const facts = parsed(nl({ guardians: [later, guardian("vader")] }));
  const after = supposing(facts, { kind: "loses_authority", guardian: "moeder" }, AT);
  expect(after.guardians[0]?.authority).toEqual([]);
});
