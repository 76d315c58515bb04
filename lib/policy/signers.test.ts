import { describe, expect, test } from "vitest";
import { type ConsentDocument, consent, guardian, nl, no, vl, yes } from "./cases/casus";
import { type FactsDocument, parseFacts } from "./facts";
import { nextChange, statusOf } from "./status";
import { sayIn } from "./say";

const noon = Date.parse("2026-02-01T11:00:00Z");
const undetermined = { authority: [{ from: "2010-01-01T00:00:00Z", determined: false }] };

function stateOf(casus: FactsDocument, asked: ConsentDocument) {
  const read = parseFacts({ ...casus, consents: [asked] });
  if (!read.ok) throw new Error(read.fault.message);
  const [found] = read.facts.consents;
  if (found === undefined) throw new Error("the consent that was asked");
  return { ...statusOf(read.facts, found, noon), next: nextChange(read.facts, found, noon) };
}

/** Who must sign: id, why this side has a say, what makes the own answer needed, who speaks, whether it is awaited. */
function signers(casus: FactsDocument, asked: ConsentDocument): string[] {
  return stateOf(casus, asked).signers.map(({ id, say, because, spokenForBy, awaited }) =>
    [id, say, because ?? "", spokenForBy ?? "", awaited ? "wacht" : ""].join(" · "),
  );
}

const ask = (...responses: Parameters<typeof consent>[2]) =>
  consent(["jeugdhulp-x"], ["school-1"], responses);

describe("who must sign, and why", () => {
  test("one guardian suffices, and speaks for the other", () => {
    expect(signers(nl(), ask())).toEqual([
      "moeder · SAY-NL-1 · GRD-1 ·  · wacht",
      "vader · SAY-NL-1 · GRD-1 ·  · wacht",
    ]);
    expect(signers(nl(), ask(yes("vader")))).toEqual([
      "moeder · SAY-NL-1 · GRD-1 · vader · ",
      "vader · SAY-NL-1 · GRD-1 ·  · ",
    ]);
  });

  test("an exception asks both", () => {
    const asked = { ...ask(yes("vader")), bothGuardiansBecause: ["ingrijpend" as const] };
    expect(signers(nl(), asked)).toEqual([
      "moeder · SAY-NL-1 · GRD-2 ·  · wacht",
      "vader · SAY-NL-1 · GRD-2 ·  · ",
    ]);
  });

  test("only for myself asks the other", () => {
    expect(signers(nl(), ask(yes("vader", { alsoForOther: false })))).toEqual([
      "moeder · SAY-NL-1 · GRD-4 ·  · wacht",
      "vader · SAY-NL-1 · GRD-1 ·  · ",
    ]);
  });

  test("of three guardians, one that answered only for themselves leaves the others to speak for each other", () => {
    const casus = nl({
      guardians: [guardian("moeder"), guardian("vader"), guardian("voogd", { kind: "voogd" })],
    });
    expect(signers(casus, ask(yes("vader", { alsoForOther: false })))).toEqual([
      "moeder · SAY-NL-1 · GRD-1 ·  · wacht",
      "vader · SAY-NL-1 · GRD-1 ·  · ",
      "voogd · SAY-NL-1 · GRD-1 ·  · wacht",
    ]);
  });

  test("who was spoken for may still answer, and then speaks for themselves", () => {
    expect(signers(nl(), ask(yes("vader"), yes("moeder")))).toEqual([
      "moeder · SAY-NL-1 · GRD-1 ·  · ",
      "vader · SAY-NL-1 · GRD-1 ·  · ",
    ]);
  });

  test("a guardian alone has nobody to speak for or to be spoken for by", () => {
    expect(signers(nl({ guardians: [guardian("moeder")] }), ask())).toEqual([
      "moeder · SAY-NL-1 ·  ·  · wacht",
    ]);
  });

  test("undetermined authority: the own answer, and without others a representative", () => {
    const casus = nl({ guardians: [guardian("moeder"), guardian("vader", undetermined)] });
    expect(signers(casus, ask(yes("moeder")))).toEqual([
      "moeder · SAY-NL-1 ·  ·  · ",
      "vader · SAY-NL-1 · AUT-2 ·  · wacht",
    ]);
    expect(signers(nl({ guardians: [guardian("vader", undetermined)] }), ask())).toEqual([
      "vader · SAY-NL-1 · AUT-2 ·  · ",
      "wettelijk_vertegenwoordiger · SAY-NL-1 · GRD-5 ·  · wacht",
    ]);
  });

  test("the child beside the guardians, and alone from 16", () => {
    expect(signers(nl({ age: 13 }), ask(yes("moeder")))).toEqual([
      "kim · SAY-NL-2 ·  ·  · wacht",
      "moeder · SAY-NL-2 · GRD-1 ·  · ",
      "vader · SAY-NL-2 · GRD-1 · moeder · ",
    ]);
    expect(signers(nl({ age: 16 }), ask())).toEqual(["kim · SAY-NL-3 ·  ·  · wacht"]);
  });

  test("Flanders: the parents of a capable pupil only where the school shares with outside", () => {
    expect(signers(vl(), consent(["clb-1"], ["school-2"], []))).toEqual(["lotte · SAY-VL-3 ·  ·  · wacht"]);
    expect(signers(vl(), consent(["school-2"], ["cgg-1"], []))).toEqual([
      "lotte · SAY-VL-3 ·  ·  · wacht",
      "mama · SAY-VL-3 · GRD-1 ·  · wacht",
      "papa · SAY-VL-3 · GRD-1 ·  · wacht",
    ]);
  });
});

test("a consent that is still being drafted can be asked who has a say", () => {
  const read = parseFacts(nl({ age: 13, consents: [ask()] }));
  if (!read.ok) throw new Error(read.fault.message);
  const [drafted] = read.facts.consents;
  if (drafted === undefined) throw new Error("the draft");
  const facts = { ...read.facts, consents: [] };
  expect(sayIn(facts, drafted, noon)).toMatchObject({ rule: "SAY-NL-2", child: true, guardians: true });
  expect(statusOf(facts, drafted, noon).waitingFor).toEqual(["kim", "moeder", "vader"]);
});

test("only who waits is waited for: a refused consent waits for nobody", () => {
  const refused = stateOf(nl({ age: 13 }), ask(no("moeder")));
  expect(refused).toMatchObject({ status: "geweigerd", rule: "ST-2", waitingFor: [] });
  expect(refused.signers.filter(({ awaited }) => awaited).map(({ id }) => id)).toEqual([
    "kim",
    "moeder",
    "vader",
  ]);
});

describe("the next change", () => {
  const change = (casus: FactsDocument, asked: ConsentDocument) => {
    const { next } = stateOf(casus, asked);
    return next === null ? null : new Date(next).toISOString();
  };

  test("the twelfth birthday, before the end", () => {
    const casus = nl({ child: { id: "kim", birthDate: "2014-04-03" } });
    expect(change(casus, ask(yes("moeder")))).toBe("2026-04-02T22:00:00.000Z");
  });

  test("the sixteenth birthday, when the parents' answer is no longer needed", () => {
    const casus = nl({ child: { id: "kim", birthDate: "2010-04-03" } });
    expect(change(casus, ask(yes("kim")))).toBe("2026-04-02T22:00:00.000Z");
  });

  test("the eighteenth birthday, when the parents' refusal no longer counts", () => {
    const casus = vl({ child: { id: "lotte", birthDate: "2008-04-03" } });
    expect(change(casus, consent(["school-2"], ["cgg-1"], [yes("lotte"), no("mama")]))).toBe(
      "2026-04-02T22:00:00.000Z",
    );
  });

  test("the end of the only parent's authority", () => {
    const casus = nl({
      guardians: [
        guardian("moeder", { authority: [{ from: "2010-01-01T00:00:00Z", until: "2026-03-01T00:00:00Z" }] }),
      ],
    });
    expect(change(casus, ask(yes("moeder")))).toBe("2026-03-01T00:00:00.000Z");
  });

  test("an answer of tomorrow is not known, so it changes nothing", () => {
    expect(change(nl(), ask(yes("moeder", { at: "2026-02-02T00:00:00Z" })))).toBe("2026-07-31T22:00:00.000Z");
  });

  test("what is over stays over", () => {
    expect(change(nl(), { ...ask(), validUntil: "2026-02-01T11:00:00Z" })).toBeNull();
  });

  test("the status, not the people waited for: another guardian changes nothing", () => {
    const casus = nl({
      guardians: [guardian("moeder"), guardian("vader", { authority: [{ from: "2026-03-01T00:00:00Z" }] })],
    });
    expect(change(casus, ask())).toBe("2026-07-31T22:00:00.000Z");
  });
});
