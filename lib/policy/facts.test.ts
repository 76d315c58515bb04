import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { runs } from "@/tests/runs";
import { casusArbitrary } from "./cases/arbitrary";
import { nl } from "./cases/casus";
import { ACCEPTED, REFUSALS } from "./cases/refusals";
import { parseFacts } from "./facts";

// The deep run draws for minutes.
vi.setConfig({ testTimeout: 3_600_000 });

describe("what is no casus is refused where it is wrong", () => {
  test.each(REFUSALS.map((refusal) => [refusal.title, refusal] as const))("%s", (_, { casus, path }) => {
    const read = parseFacts(casus);
    expect(read.ok ? "accepted" : read.fault.path).toEqual(path);
  });
});

describe("what may be left out or repeated is accepted", () => {
  test.each(ACCEPTED.map((accepted) => [accepted.title, accepted.casus] as const))("%s", (_, casus) => {
    expect(parseFacts(casus)).toMatchObject({ ok: true });
  });
});

test("absence means what section 1 says", () => {
  const read = parseFacts({
    ...nl(),
    guardians: [{ id: "moeder", kind: "ouder", authority: [{ from: "2010-01-01T00:00:00Z" }] }],
    meetings: [{ id: "m1", startsAt: "2026-02-05T13:00:00Z", notInvited: [{ id: "kim" }] }],
    consents: [
      {
        id: "c1",
        validFrom: "2026-01-05T00:00:00Z",
        validUntil: "2026-08-01T00:00:00Z",
        disclosers: ["jeugdhulp-x"],
        recipients: ["school-1"],
        categories: ["gezin"],
        responses: [
          {
            by: "moeder",
            at: "2026-01-06T08:00:00Z",
            answer: "given",
            form: "paper",
            informed: { what: true },
          },
        ],
      },
    ],
    disclosures: [
      {
        id: "d1",
        decidedBy: "bram",
        ground: "conflict_van_plichten",
        notes: ["n1"],
        recipients: ["anna"],
        from: "2026-02-01T00:00:00Z",
        until: "2026-03-01T00:00:00Z",
      },
    ],
  });
  if (!read.ok) throw new Error(read.fault.message);
  const { child, guardians, meetings, consents, disclosures, notes } = read.facts;
  expect(child.competence).toEqual([]);
  expect(guardians[0]).toMatchObject({ authority: [{ until: null, determined: true }], restricted: [] });
  expect(meetings[0]).toMatchObject({
    invited: [],
    notInvited: [{ id: "kim", reason: "" }],
    basis458ter: null,
  });
  expect(consents[0]).toMatchObject({
    bothGuardiansBecause: [],
    responses: [
      {
        informed: { what: true, toWhom: false, why: false, consequences: false },
        alsoForOther: true,
        except: { recipients: [], categories: [] },
      },
    ],
  });
  expect(disclosures[0]).toMatchObject({
    revokedAt: null,
    emergency: false,
    answers: { interest: "", alternative: "", effort: "", weighing: "", minimum: "" },
    whyNoConsent: "",
    consulted: [],
    clientInformed: { informed: false, why: "" },
    writtenRequest: null,
  });
  expect(notes[0]).toMatchObject({ secret: true, withheldFrom: [], concerns: [], schoolClbRelevant: false });
});

test("every drawn casus parses", () => {
  fc.assert(
    fc.property(casusArbitrary, (casus) => {
      expect(parseFacts(casus)).toMatchObject({ ok: true });
    }),
    { numRuns: runs(300) },
  );
});

test("whatever comes in, parsing answers and does not throw", () => {
  const strewn = fc
    .tuple(casusArbitrary, fc.nat(), fc.jsonValue())
    .map(([casus, where, value]) => strew(casus, where, value));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), strewn), (input) => {
      const read = parseFacts(input);
      expect(read.ok || Array.isArray(read.fault.path)).toBe(true);
    }),
    { numRuns: runs(300) },
  );
});

/** A copy of a document with the value at one of its places replaced. */
function strew(document: unknown, where: number, value: unknown): unknown {
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const copy: unknown = JSON.parse(
    JSON.stringify(document),
    function (this: Record<string, unknown>, key: string, held: unknown) {
      if (key !== "") places.push({ holder: this, key });
      return held;
    },
  );
  const place = places[where % Math.max(1, places.length)];
  if (place !== undefined) place.holder[place.key] = value;
  return copy;
}
