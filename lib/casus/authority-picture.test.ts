import { describe, expect, test } from "vitest";
import { type AuthoritySituation, authorityPicture, stepsTowards } from "./authority-picture";

type Known = Parameters<typeof authorityPicture>[0][number];

const somebody = (
  id: string,
  authority: Known["authority"],
  kind: Known["kind"] | "derde" = "ouder",
): Known => ({
  id,
  name: id,
  authority,
  ...(kind === "derde" ? { kind: "ouder", third: true } : { kind, third: false }),
});

const mother = somebody("moeder", "has");
const father = somebody("vader", "has");

describe("the picture of authority", () => {
  test.each<[string, Known[], AuthoritySituation]>([
    ["two parents with authority", [mother, father], "both"],
    ["one of two parents", [mother, somebody("vader", "none")], "one"],
    ["a parent and somebody who is none", [mother, somebody("partner", "has", "derde")], "third"],
    [
      "a voogd, whoever stands beside",
      [somebody("moeder", "none"), somebody("oma", "has", "voogd")],
      "voogd",
    ],
    ["an institution", [somebody("moeder", "none"), somebody("jb", "has", "gi")], "gi"],
    ["parents of whom it is known that neither has it", [somebody("moeder", "none")], "nobody"],
    [
      "parents of whom one is not known",
      [somebody("moeder", "none"), somebody("vader", "undetermined")],
      "undetermined",
    ],
    ["somebody whom nobody looked at yet", [somebody("moeder", "unknown")], "undetermined"],
    ["nobody at all written down", [], "undetermined"],
    ["a mentor of an adult alone", [somebody("mentor", "has", "mentor")], "undetermined"],
  ])("of %s", (_, guardians, situation) => {
    expect(authorityPicture(guardians).situation).toBe(situation);
  });

  test("names of whom it is still open beside who has it", () => {
    const { holders, open } = authorityPicture([mother, somebody("vader", "undetermined")]);
    expect([holders.map(({ id }) => id), open.map(({ id }) => id)]).toEqual([["moeder"], ["vader"]]);
  });
});

describe("what to record so that the picture is right", () => {
  const steps = (wanted: AuthoritySituation, guardians: Known[]) =>
    stepsTowards(wanted, guardians).map((step) =>
      step.kind === "add" ? `add ${step.who}` : `${step.kind} ${step.guardian.id}`,
    );

  test.each<[AuthoritySituation, Known[], string[]]>([
    ["both", [mother, father], []],
    ["both", [mother, somebody("vader", "none")], ["begins vader"]],
    ["both", [mother], ["add ouder"]],
    ["one", [mother, father], ["ends moeder", "ends vader"]],
    ["third", [mother], ["add derde"]],
    ["voogd", [mother, father], ["ends moeder", "ends vader", "add voogd"]],
    ["gi", [somebody("moeder", "none"), somebody("jb", "undetermined", "gi")], ["begins jb"]],
    ["nobody", [mother, somebody("vader", "undetermined")], ["ends moeder", "ends vader"]],
    ["undetermined", [mother, somebody("vader", "none")], ["is-undetermined moeder"]],
  ])("%s", (wanted, guardians, expected) => {
    expect(steps(wanted, guardians)).toEqual(expected);
  });
});
