/** ACT-4 by cases. Flanders: Els, Fons (head) and Inge of the school, Greet of the CLB, Hans; Els and Greet in the zorgcel. */
import { describe, expect, test } from "vitest";
import type { Actor, Permission, Situation } from "./act";
import {
  kringenAskedAbout,
  mayAddMember,
  mayEndMember,
  mayInquire,
  mayMakeKring,
  mayNameFirst,
  mayNoteAgreement,
  misfitIn,
  promisesNoSecrecy,
  toldOfKring,
} from "./act-kring";
import { TODAY, nl, participant, tess, vl, vlWith } from "./cases/casus";
import { type Circumstances, standingOf } from "./cases/circumstances";
import { type FactsDocument, parseFacts } from "./facts";
import { parseInstant } from "./instant";

const SEPTEMBER = "2025-09-01T00:00:00+02:00";
const NEW_YEAR = "2026-01-01T00:00:00+01:00";
const left = { periods: [{ from: SEPTEMBER, until: NEW_YEAR }] };

function now(casus: FactsDocument, around: Circumstances = { coordinators: [{ id: "inge" }] }): Situation {
  const read = parseFacts(casus);
  if (!read.ok) throw new Error(`${read.fault.path.join(".")}: ${read.fault.message}`);
  return { facts: read.facts, standing: standingOf(read.facts, around), at: parseInstant(TODAY) ?? 0 };
}

const who = (id: string, kind: Actor["kind"] = "staff"): Actor => ({
  ...{ id, kind, organisation: null, mayMakeCasus: true, confirmsDuties: true, officer: true },
});
const withMembers = (members: { id: string; from: string; until?: string }[]) =>
  now(vl({ ambtskringen: [{ id: "zorgcel", kind: "zorgcel", organisation: "school-2", members }] }));
const here = now(vl());
const gone = withMembers([
  { id: "els", from: SEPTEMBER, until: NEW_YEAR },
  { id: "greet", from: SEPTEMBER },
]);
const otherSchool = now({
  ...vl(),
  organisations: [...vl().organisations, { id: "school-9", sector: "school" }],
  participants: [
    ...vl().participants,
    participant("mark", "school-9", "directie", "ambtsgeheim", { role: "directie" }),
    participant("mia", "school-9", "zorg", "ambtsgeheim"),
  ],
});
const elsLeft = now(
  vl({
    participants: [
      participant("els", "school-2", "zorg", "ambtsgeheim", left),
      ...vl().participants.filter(({ id }) => id !== "els"),
    ],
  }),
);

type Row = [who: string, permission: Permission, allowed: boolean];
const CASES: Record<string, Row[]> = {
  "ACT-4: a kring is made": [
    ["by a coordinator who works at the school", mayMakeKring(here, who("inge")), true],
    ["by no other colleague", mayMakeKring(here, who("els")), false],
    ["not by the head as such", mayMakeKring(here, who("fons")), false],
    [
      "not by a coordinator from elsewhere",
      mayMakeKring(now(vl(), { coordinators: [{ id: "hans" }] }), who("hans")),
      false,
    ],
    [
      "not by one who left",
      mayMakeKring(
        now(
          vl({
            participants: [
              participant("inge", "school-2", "klas", "ambtsgeheim", left),
              ...vl().participants.filter(({ id }) => id !== "inge"),
            ],
          }),
        ),
        who("inge"),
      ),
      false,
    ],
    ["in the Netherlands alike", mayMakeKring(now(nl(), {}), who("anna")), true],
    ["never by a guardian", mayMakeKring(here, who("mama", "guardian")), false],
    ["never by the pupil", mayMakeKring(here, who("lotte", "child")), false],
  ],
  "ACT-4: first members are named": [
    ["others, by who makes the kring", mayNameFirst(here, who("inge"), ["els", "greet"]), true],
    ["never themselves", mayNameFirst(here, who("inge"), ["els", "inge"]), false],
    ["by nobody else", mayNameFirst(here, who("els"), ["greet"]), false],
  ],
  "ACT-4: somebody is added": [
    ["by a member", mayAddMember(here, who("els"), "zorgcel"), true],
    ["by a member from the CLB", mayAddMember(here, who("greet"), "zorgcel"), true],
    ["not by the coordinator who made it", mayAddMember(here, who("inge"), "zorgcel"), false],
    ["not by the head", mayAddMember(here, who("fons"), "zorgcel"), false],
    ["not by somebody outside", mayAddMember(here, who("hans"), "zorgcel"), false],
    ["not by a member of before", mayAddMember(gone, who("els"), "zorgcel"), false],
    [
      "not by one who will be a member",
      mayAddMember(withMembers([{ id: "els", from: "2027-01-01T00:00:00Z" }]), who("els"), "zorgcel"),
      false,
    ],
    ["not by a member who left the casus", mayAddMember(elsLeft, who("els"), "zorgcel"), false],
    ["not to a kring that does not exist", mayAddMember(here, who("els"), "onbekend"), false],
    ["not by the pupil", mayAddMember(here, who("lotte", "child"), "zorgcel"), false],
    ["not by a guardian", mayAddMember(here, who("mama", "guardian"), "zorgcel"), false],
  ],
  "ACT-4, ACT-9: a membership ends": [
    ["by a member", mayEndMember(here, who("greet"), "zorgcel"), true],
    ["by a coordinator of that school", mayEndMember(here, who("inge"), "zorgcel"), true],
    [
      "not by a coordinator of another school",
      mayEndMember(
        { ...otherSchool, standing: standingOf(otherSchool.facts, { coordinators: [{ id: "mia" }] }) },
        who("mia"),
        "zorgcel",
      ),
      false,
    ],
    ["not by the head", mayEndMember(here, who("fons"), "zorgcel"), false],
    ["not in a kring that does not exist", mayEndMember(here, who("inge"), "onbekend"), false],
    ["not by the pupil", mayEndMember(here, who("lotte", "child"), "zorgcel"), false],
  ],
  "ACT-8: what was agreed with the pupil is noted": [
    ["by a member", mayNoteAgreement(here, who("els"), "zorgcel"), true],
    ["not by the coordinator", mayNoteAgreement(here, who("inge"), "zorgcel"), false],
    ["not by the head who may ask", mayNoteAgreement(here, who("fons"), "zorgcel"), false],
    ["not by a member of before", mayNoteAgreement(gone, who("els"), "zorgcel"), false],
  ],
  "ACT-4: an inquiry is made": [
    ["by the head of that school", mayInquire(here, who("fons"), "zorgcel"), true],
    ["not by the head of another school", mayInquire(otherSchool, who("mark"), "zorgcel"), false],
    ["… as about a kring that does not exist", mayInquire(otherSchool, who("mark"), "onbekend"), false],
    ["not by a colleague", mayInquire(here, who("els"), "zorgcel"), false],
    ["not by the coordinator", mayInquire(here, who("inge"), "zorgcel"), false],
    [
      "not by a head who left",
      mayInquire(
        now(
          vl({
            participants: [
              participant("fons", "school-2", "directie", "ambtsgeheim", { role: "directie", ...left }),
              ...vl().participants.filter(({ id }) => id !== "fons"),
            ],
          }),
        ),
        who("fons"),
        "zorgcel",
      ),
      false,
    ],
    [
      "not by the director of something that is no school",
      mayInquire(
        now(vlWith([participant("dora", "cgg-1", "directie", "beroepsgeheim", { role: "directie" })])),
        who("dora"),
      ),
      false,
    ],
  ],
};

describe.each(Object.entries(CASES))("%s", (title, rows) => {
  test.each(rows)("%s", (_, permission, allowed) => {
    expect(permission.allowed).toBe(allowed);
    expect(title).toContain(permission.rule);
  });

  test("is a question with two answers", () => {
    expect(new Set(rows.map(([, , allowed]) => allowed))).toEqual(new Set([true, false]));
  });
});

describe("who may stand in a kring of the school", () => {
  const people = now(vlWith([tess]));
  const dutch = now(
    nl({
      organisations: [...nl().organisations, { id: "clb-9", sector: "clb" }],
      participants: [...nl().participants, participant("gea", "clb-9", "zorg", "beroepsgeheim")],
    }),
    {},
  );
  test.each([
    ["a colleague", people, "klassenraad", "school-2", "inge", null],
    ["the CLB in the zorgcel", people, "zorgcel", "school-2", "greet", null],
    [
      "… and in the cel leerlingenbegeleiding",
      people,
      "cel_leerlingenbegeleiding",
      "school-2",
      "greet",
      null,
    ],
    ["… not in the klassenraad", people, "klassenraad", "school-2", "greet", "elsewhere"],
    ["… not in the leiding", people, "leiding", "school-2", "greet", "elsewhere"],
    ["… not in the Netherlands", dutch, "zorgcel", "school-1", "gea", "elsewhere"],
    ["no helper from elsewhere", people, "zorgcel", "school-2", "hans", "elsewhere"],
    ["no Dutch youth care", dutch, "zorgcel", "school-1", "bram", "elsewhere"],
    ["no confidant", people, "personeel", "school-2", "tess", "confidant"],
    ["nobody who left", elsLeft, "zorgcel", "school-2", "els", "no-participant"],
    ["nobody from outside the casus", people, "zorgcel", "school-2", "niemand", "no-participant"],
  ] as const)("%s", (_, situation, kind, organisation, person, misfit) => {
    expect(misfitIn(situation, { kind, organisation }, person)).toBe(misfit);
  });
});

describe("what a head's question is about", () => {
  test.each([
    ["the kringen of that kind in the own school", here, "fons", "zorgcel", ["zorgcel"]],
    ["no other kind", here, "fons", "klassenraad", []],
    ["none of another school, as if there were none", otherSchool, "mark", "zorgcel", []],
    [
      "none in which nobody stands any more",
      withMembers([{ id: "els", from: SEPTEMBER, until: NEW_YEAR }]),
      "fons",
      "zorgcel",
      [],
    ],
  ] as const)("%s", (_, situation, head, kind, kringen) => {
    expect(kringenAskedAbout(situation, who(head), kind)).toEqual(kringen);
  });
});

describe("who is told of a kring", () => {
  const kimsKring = (age: number) =>
    now(
      nl({
        age,
        ambtskringen: [
          {
            id: "kring",
            kind: "zorgcel",
            organisation: "school-1",
            members: [{ id: "anna", from: SEPTEMBER }],
          },
        ],
      }),
      {},
    );
  const assessed = (capable: boolean, age: number) =>
    now(
      vl({
        child: {
          ...vl({ age }).child,
          competence: [{ capable, from: SEPTEMBER, assessedBy: "dr. Bos", reason: "x" }],
        },
      }),
    );
  test.each([
    ["the members and a capable pupil", here, "zorgcel", ["els", "greet", "lotte"]],
    ["not a member of before", gone, "zorgcel", ["greet", "lotte"]],
    ["not a member who left the casus", elsLeft, "zorgcel", ["greet", "lotte"]],
    ["in Flanders no pupil who is not capable", assessed(false, 14), "zorgcel", ["els", "greet"]],
    ["… and a younger one who is", assessed(true, 10), "zorgcel", ["els", "greet", "lotte"]],
    ["in the Netherlands a pupil of 12", kimsKring(12), "kring", ["anna", "kim"]],
    ["… not of 11", kimsKring(11), "kring", ["anna"]],
  ] as const)("%s", (_, situation, kring, told) => {
    expect(toldOfKring(situation, kring)).toEqual(told);
  });
});

test("no secrecy is promised by who works at the school and is not bound", () => {
  const bound = participant("psy", "school-2", "zorg", "functioneel_beroepsgeheim");
  const situation = now(vlWith([bound]));
  const told = ["els", "fons", "inge", "greet", "hans", "psy"].filter((id) =>
    promisesNoSecrecy(situation, id),
  );
  expect(told).toEqual(["els", "fons", "inge"]);
});
