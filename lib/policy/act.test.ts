/** RULES.md section 10, by cases: who may do what, one way and the other. In nl anna coordinates. */
import { describe, expect, test } from "vitest";
import {
  type Actor,
  type Permission,
  type Situation,
  givesHelp,
  isCoordinator,
  mayAnswer,
  mayAnswerAsConfidant,
  mayAnswerAtTable,
  mayAppointConfidant,
  mayConfirmDuty,
  mayDecideAsSecond,
  mayEndConfidant,
  mayEndCoordinator,
  mayKeepTemplates,
  mayHandOver,
  mayMakeCasus,
  mayNoteHeard,
  mayManage,
  mayOpenRecord,
  mayRecordAnswer,
  mayRecordAuthority,
  mayRecordCompetence,
  mayCorrect,
  mayTakeBack,
  mayTellOfLeak,
  mayWrite,
  type RecordedAnswer,
} from "./act";
import { TODAY, consent, guardian, nl, note, participant, tess, vl, yes } from "./cases/casus";
import { type Circumstances, standingOf } from "./cases/circumstances";
import { type FactsDocument, parseFacts } from "./facts";
import { parseInstant } from "./instant";

const NEW_YEAR = "2026-01-01T00:00:00+01:00";
const NEXT_YEAR = "2027-01-01T00:00:00+01:00";
const left = { periods: [{ from: "2025-09-01T00:00:00+02:00", until: NEW_YEAR }] };

function now(casus: FactsDocument, around: Circumstances = {}): Situation {
  const read = parseFacts(casus);
  if (!read.ok) throw new Error(`${read.fault.path.join(".")}: ${read.fault.message}`);
  return { facts: read.facts, standing: standingOf(read.facts, around), at: parseInstant(TODAY) ?? 0 };
}

function staff(id: string, change: Partial<Actor> = {}): Actor {
  const organisation = id === "anna" ? "school-1" : id === "dirk" ? "gemeente-y" : "jeugdhulp-x";
  return {
    id,
    kind: "staff",
    organisation,
    mayMakeCasus: false,
    confirmsDuties: false,
    officer: false,
    ...change,
  };
}

const family = (id: string, kind: "child" | "guardian"): Actor => staff(id, { kind, organisation: null });
const moeder = family("moeder", "guardian");
const kim = family("kim", "child");

const officerOf = (organisation: string) => staff("fg", { officer: true, organisation });
/** Asked by anna, and a draft of hers beside it. */
const besideDraft = now(nl({ consents: [consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")])] }), {
  consents: { concept: { draftedBy: "anna" } },
});

const handed = (signer: string, witness: string | null = null) => ({ consentId: "c1", signer, witness });
const yesAtTable = (witness: string | null) => ({
  ...{ consentId: "c1", answer: "given" as const, handedBy: "anna", witness },
});
const theConsent = ({ facts }: Situation) => {
  const [first] = facts.consents;
  if (first === undefined) throw new Error("Nothing was asked.");
  return first;
};
const hears = (situation: Situation, who: string) =>
  mayNoteHeard(situation, staff(who), theConsent(situation));

const yesOf = (giver: string, witness: string | null = null, consentId = "c1"): RecordedAnswer => ({
  consentId,
  giver,
  answer: "given",
  witness,
});

type Row = [who: string, permission: Permission, allowed: boolean];

const asked = (change: Partial<FactsDocument> & { age?: number } = {}) =>
  now(nl({ consents: [consent(["jeugdhulp-x"], ["school-1"], [yes("vader")])], ...change }));
const elsewhere = now(nl({ consents: [consent(["school-1"], ["jeugdhulp-x"], [])] }));
const withLeft = now(
  nl({
    participants: [
      participant("anna", "school-1", "zorg", "ambtsgeheim"),
      participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim", left),
      participant("carla", "jeugdhulp-x", "ambulant", "beroepsgeheim"),
    ],
  }),
);
const deputies = (...coordinators: NonNullable<Circumstances["coordinators"]>) => now(nl(), { coordinators });

const lotte = family("lotte", "child");
const withTess = vl({ participants: [...vl().participants, tess] });

const CASES: Record<string, Row[]> = {
  "ACT-9: a casus is made": [
    ["by whom the own organisation lets", mayMakeCasus(staff("anna", { mayMakeCasus: true })), true],
    ["by no other of the staff", mayMakeCasus(staff("anna")), false],
    ["never by the family", mayMakeCasus({ ...moeder, mayMakeCasus: true }), false],
  ],
  "ACT-9: examples of requests are kept": [
    [
      "by whom the own organisation lets make a casus",
      mayKeepTemplates(staff("anna", { mayMakeCasus: true })),
      true,
    ],
    ["by no other of the staff", mayKeepTemplates(staff("anna")), false],
    ["never by the family", mayKeepTemplates({ ...moeder, mayMakeCasus: true }), false],
    [
      "for no organisation but the own",
      mayKeepTemplates(staff("anna", { mayMakeCasus: true, organisation: null })),
      false,
    ],
  ],
  "ACT-9: people, requests and meetings are managed": [
    ["by a coordinator", mayManage(now(nl()), staff("anna")), true],
    ["by no other participant", mayManage(now(nl()), staff("bram")), false],
    ["by no guardian", mayManage(now(nl()), moeder), false],
    [
      "by a deputy in the own period",
      mayManage(deputies({ id: "bram", from: NEW_YEAR, until: NEXT_YEAR }), staff("bram")),
      true,
    ],
    [
      "not by one whose period is over",
      mayManage(deputies({ id: "bram", until: NEW_YEAR }), staff("bram")),
      false,
    ],
    [
      "not by one whose period is to come",
      mayManage(deputies({ id: "bram", from: NEXT_YEAR }), staff("bram")),
      false,
    ],
  ],
  "ACT-3: authority is recorded": [
    ["by a coordinator", mayRecordAuthority(now(nl()), staff("anna")), true],
    ["by no other participant", mayRecordAuthority(now(nl()), staff("bram")), false],
    ["never by a guardian", mayRecordAuthority(deputies({ id: "moeder" }), moeder), false],
  ],
  "ACT-3: a restriction is signed by a second professional": [
    ["who takes part", mayDecideAsSecond(now(nl()), staff("dirk")), true],
    ["who coordinates", mayDecideAsSecond(now(nl()), staff("anna")), true],
    ["not by one who left", mayDecideAsSecond(withLeft, staff("bram")), false],
    ["not by a colleague who takes no part", mayDecideAsSecond(now(nl()), staff("olga")), false],
    ["never by a guardian", mayDecideAsSecond(now(nl()), moeder), false],
    ["never by the pupil", mayDecideAsSecond(now(nl()), kim), false],
  ],
  "ACT-3: competence is recorded": [
    ["by a coordinator", mayRecordCompetence(now(nl()), staff("anna")), true],
    ["by a bound participant", mayRecordCompetence(now(nl()), staff("bram")), true],
    [
      "by one bound by function",
      mayRecordCompetence(
        now(
          nl({
            participants: [
              participant("anna", "school-1", "zorg", "ambtsgeheim"),
              participant("bram", "jeugdhulp-x", "x", "functioneel_beroepsgeheim"),
            ],
          }),
        ),
        staff("bram"),
      ),
      true,
    ],
    ["not by one without duty", mayRecordCompetence(now(nl()), staff("dirk")), false],
    [
      "not by one under ambtsgeheim who does not coordinate",
      mayRecordCompetence(deputies({ id: "bram" }), staff("anna")),
      false,
    ],
    ["not by a bound one who left", mayRecordCompetence(withLeft, staff("bram")), false],
    ["not by a guardian", mayRecordCompetence(now(nl()), moeder), false],
  ],
  "ACT-2: a duty is confirmed": [
    ["by the participant", mayConfirmDuty(now(nl()), staff("bram"), "bram"), true],
    [
      "by who does so for the own organisation",
      mayConfirmDuty(now(nl()), staff("olga", { confirmsDuties: true }), "bram"),
      true,
    ],
    [
      "not for another organisation",
      mayConfirmDuty(now(nl()), staff("olga", { confirmsDuties: true }), "anna"),
      false,
    ],
    ["not by a colleague", mayConfirmDuty(now(nl()), staff("carla"), "bram"), false],
    ["not by the coordinator", mayConfirmDuty(now(nl()), staff("anna"), "bram"), false],
    [
      "not of somebody who takes no part",
      mayConfirmDuty(now(nl()), staff("olga", { confirmsDuties: true }), "olga"),
      false,
    ],
  ],
  "ACT-9: a coordinator leaves": [
    [
      "while another stays",
      mayEndCoordinator(deputies({ id: "anna" }, { id: "bram" }), staff("anna"), "anna"),
      true,
    ],
    [
      "and may be sent by another",
      mayEndCoordinator(deputies({ id: "anna" }, { id: "bram" }), staff("anna"), "bram"),
      true,
    ],
    ["never as the last", mayEndCoordinator(now(nl()), staff("anna"), "anna"), false],
    [
      "nor leaving only a deputy",
      mayEndCoordinator(deputies({ id: "anna" }, { id: "bram", until: NEXT_YEAR }), staff("anna"), "anna"),
      false,
    ],
    [
      "nor leaving one who is still to begin",
      mayEndCoordinator(deputies({ id: "anna" }, { id: "bram", from: NEXT_YEAR }), staff("anna"), "anna"),
      false,
    ],
    [
      "a deputy is sent by the coordinator",
      mayEndCoordinator(deputies({ id: "anna" }, { id: "bram", until: NEXT_YEAR }), staff("anna"), "bram"),
      true,
    ],
    [
      "by no other participant",
      mayEndCoordinator(deputies({ id: "anna" }, { id: "bram" }), staff("carla"), "bram"),
      false,
    ],
  ],
  "ACT-8: an answer is given": [
    ["by a guardian with a say", mayAnswer(asked(), moeder, "c1"), true],
    ["by a pupil of 12 with a say", mayAnswer(asked({ age: 12 }), kim, "c1"), true],
    ["not by a pupil of 11", mayAnswer(asked({ age: 11 }), kim, "c1"), false],
    ["not by the guardians of a pupil of 16", mayAnswer(asked({ age: 16 }), moeder, "c1"), false],
    [
      "by a restricted guardian too: the say stays",
      mayAnswer(
        asked({ guardians: [guardian("moeder", { restricted: [{ from: NEW_YEAR }] }), guardian("vader")] }),
        moeder,
        "c1",
      ),
      true,
    ],
    [
      "not by one without authority",
      mayAnswer(
        asked({ guardians: [guardian("moeder", { authority: [] }), guardian("vader")] }),
        moeder,
        "c1",
      ),
      false,
    ],
    ["not by the coordinator", mayAnswer(asked(), staff("anna"), "c1"), false],
    ["not to a request that does not exist, or is a draft", mayAnswer(asked(), moeder, "c2"), false],
  ],
  "ACT-8, ACT-9: that a pupil was heard is noted": [
    ["by a coordinator", hears(asked({ age: 11 }), "anna"), true],
    ["by no other participant", hears(asked({ age: 11 }), "dirk"), false],
    ["not of a pupil who decides", hears(asked({ age: 12 }), "anna"), false],
    ["by no guardian", mayNoteHeard(asked({ age: 11 }), moeder, theConsent(asked({ age: 11 }))), false],
  ],
  "ACT-8, ACT-9: an answer on paper is recorded": [
    [
      "by a coordinator who is no recipient",
      mayRecordAnswer(elsewhere, staff("anna"), yesOf("moeder")),
      true,
    ],
    ["by no other participant", mayRecordAnswer(elsewhere, staff("dirk"), yesOf("moeder")), false],
    ["not of somebody without a say", mayRecordAnswer(elsewhere, staff("anna"), yesOf("kim")), false],
    ["not of a professional", mayRecordAnswer(elsewhere, staff("anna"), yesOf("bram")), false],
    [
      "not to a request that does not exist",
      mayRecordAnswer(elsewhere, staff("anna"), yesOf("moeder", null, "c2")),
      false,
    ],
    ["not by a recipient alone", mayRecordAnswer(asked(), staff("anna"), yesOf("moeder")), false],
    [
      "a no by a recipient alone",
      mayRecordAnswer(asked(), staff("anna"), { ...yesOf("vader"), answer: "refused" }),
      true,
    ],
    [
      "a stop by a recipient alone",
      mayRecordAnswer(asked(), staff("anna"), { ...yesOf("vader"), answer: "withdrawn" }),
      true,
    ],
    [
      "a stop by no other participant",
      mayRecordAnswer(asked(), staff("dirk"), { ...yesOf("vader"), answer: "withdrawn" }),
      false,
    ],
    [
      "by a recipient with somebody who is none",
      mayRecordAnswer(asked(), staff("anna"), yesOf("moeder", "dirk")),
      true,
    ],
    ["not with oneself", mayRecordAnswer(asked(), staff("anna"), yesOf("moeder", "anna")), false],
    ["not with the giver", mayRecordAnswer(asked(), staff("anna"), yesOf("moeder", "moeder")), false],
    ["not with the other parent", mayRecordAnswer(asked(), staff("anna"), yesOf("moeder", "vader")), false],
    ["not with nobody known", mayRecordAnswer(asked(), staff("anna"), yesOf("moeder", "iemand")), false],
    [
      "not with a recipient by name",
      mayRecordAnswer(
        now(nl({ consents: [consent(["jeugdhulp-x"], ["school-1", "person:dirk"], [])] })),
        staff("anna"),
        yesOf("moeder", "dirk"),
      ),
      false,
    ],
    [
      "not with somebody who left",
      mayRecordAnswer(
        now({
          ...nl({ consents: [consent(["jeugdhulp-x"], ["school-1"], [])] }),
          participants: [
            participant("anna", "school-1", "zorg", "ambtsgeheim"),
            participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim", left),
          ],
        }),
        staff("anna"),
        yesOf("moeder", "bram"),
      ),
      false,
    ],
  ],
  "ACT-8, ACT-9: a device is handed over": [
    [
      "by a coordinator who is no recipient, alone",
      mayHandOver(elsewhere, staff("anna"), handed("moeder")),
      true,
    ],
    ["by no other participant", mayHandOver(elsewhere, staff("dirk"), handed("moeder")), false],
    ["not to somebody without a say", mayHandOver(elsewhere, staff("anna"), handed("kim")), false],
    ["not to a professional", mayHandOver(elsewhere, staff("anna"), handed("bram")), false],
    ["not by a recipient alone", mayHandOver(asked(), staff("anna"), handed("moeder")), false],
    [
      "by a recipient with somebody who is none",
      mayHandOver(asked(), staff("anna"), handed("moeder", "dirk")),
      true,
    ],
  ],
  "ACT-8, ACT-9: an answer at the table counts": [
    [
      "a yes, with somebody who does not receive",
      mayAnswerAtTable(asked(), moeder, yesAtTable("dirk")),
      true,
    ],
    ["no yes with a recipient alone", mayAnswerAtTable(asked(), moeder, yesAtTable(null)), false],
    [
      "a no also with a recipient alone",
      mayAnswerAtTable(asked(), moeder, { ...yesAtTable(null), answer: "refused" }),
      true,
    ],
    ["not of who has no say", mayAnswerAtTable(asked(), staff("bram"), yesAtTable("dirk")), false],
    ["not of a pupil of 11", mayAnswerAtTable(asked({ age: 11 }), kim, yesAtTable("dirk")), false],
    [
      "not where whoever handed over coordinates no more",
      mayAnswerAtTable(asked(), moeder, { ...yesAtTable("dirk"), handedBy: "bram" }),
      false,
    ],
  ],
  "ACT-5: a note is written": [
    ["by a participant in the own period", mayWrite(now(nl()), staff("bram")), true],
    ["not by one who left", mayWrite(withLeft, staff("bram")), false],
    ["by the pupil, at any age", mayWrite(now(nl()), kim), true],
    ["by a parent", mayWrite(now(nl()), moeder), true],
    [
      "not by an institution, whose workers write",
      mayWrite(now(nl({ guardians: [guardian("moeder", { kind: "gi" })] })), moeder),
      false,
    ],
    ["not by somebody from elsewhere", mayWrite(now(nl()), staff("olga")), false],
    ["not by a confidant", mayWrite(now(withTess), staff("tess")), false],
  ],
  "ACT-5: a part is corrected": [
    ["by its author", mayCorrect(now(nl()), staff("bram"), "n1"), true],
    ["not by a colleague", mayCorrect(now(nl()), staff("carla"), "n1"), false],
    ["not by an officer", mayCorrect(now(nl()), staff("fg", { officer: true }), "n1"), false],
    ["no part that does not exist", mayCorrect(now(nl()), staff("bram"), "n9"), false],
  ],
  "ACT-10: to whom a leak was told is noted": [
    ["by an officer", mayTellOfLeak(now(nl()), staff("fg", { officer: true })), true],
    ["not by who is none", mayTellOfLeak(now(nl()), staff("fg")), false],
    ["not by an officer who takes part", mayTellOfLeak(now(nl()), staff("carla", { officer: true })), false],
  ],
  "ACT-5, ACT-10: a part is taken back": [
    ["by its author", mayTakeBack(now(nl()), staff("bram"), "n1"), true],
    ["also by one who left", mayTakeBack(withLeft, staff("bram"), "n1"), true],
    ["by a child, the own words", mayTakeBack(now(nl({ notes: [note("kim")] })), kim, "n1"), true],
    ["not by a colleague", mayTakeBack(now(nl()), staff("carla"), "n1"), false],
    ["not by the coordinator", mayTakeBack(now(nl()), staff("anna"), "n1"), false],
    [
      "by the officer of the author's organisation",
      mayTakeBack(now(nl()), staff("fg", { officer: true }), "n1"),
      true,
    ],
    [
      "not by that of another",
      mayTakeBack(now(nl()), staff("fg", { officer: true, organisation: "school-1" }), "n1"),
      false,
    ],
    [
      "not by an officer who takes part",
      mayTakeBack(now(nl()), staff("carla", { officer: true }), "n1"),
      false,
    ],
    [
      "not by one who took part",
      mayTakeBack(
        now({
          ...nl(),
          participants: [...nl().participants, participant("fg", "jeugdhulp-x", "bestuur", "geen", left)],
        }),
        staff("fg", { officer: true }),
        "n1",
      ),
      false,
    ],
    ["no part that does not exist", mayTakeBack(now(nl()), staff("fg", { officer: true }), "n2"), false],
    [
      "no part of the family's",
      mayTakeBack(now(nl({ notes: [note("moeder")] })), staff("fg", { officer: true }), "n1"),
      false,
    ],
  ],
  "ACT-10: the full record of a request is opened": [
    [
      "by the officer of the asker's organisation",
      mayOpenRecord(besideDraft, officerOf("school-1"), "c1"),
      true,
    ],
    ["not by that of another", mayOpenRecord(besideDraft, officerOf("jeugdhulp-x"), "c1"), false],
    ["not by the asker", mayOpenRecord(besideDraft, staff("anna"), "c1"), false],
    [
      "not by an officer who takes part",
      mayOpenRecord(besideDraft, staff("anna", { officer: true }), "c1"),
      false,
    ],
    ["not of a draft", mayOpenRecord(besideDraft, officerOf("school-1"), "concept"), false],
    ["not of what does not exist", mayOpenRecord(besideDraft, officerOf("school-1"), "c2"), false],
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

test("a recorder from Flanders is held to the same: a lawyer's yes is the pupil's alone", () => {
  const lawyer = participant("meester", "balie", "balie", "beroepsgeheim");
  const casus = { ...vl({ age: 9, consents: [consent(["clb-1"], ["person:meester"], [])] }) };
  const situation = now({ ...casus, participants: [...casus.participants, lawyer] });
  const els = staff("els", { organisation: "school-2" });
  expect(mayRecordAnswer(situation, els, yesOf("lotte")).allowed).toBe(true);
  expect(mayRecordAnswer(situation, els, yesOf("mama")).allowed).toBe(false);
});

test("who coordinates is looked up by person and moment alone", () => {
  expect(isCoordinator(now(nl()), "anna")).toBe(true);
  expect(isCoordinator(now(nl()), "bram")).toBe(false);
});

describe("ACT-7: a confidant", () => {
  test.each<[string, Permission, boolean]>([
    ["is appointed by the pupil", mayAppointConfidant(now(vl()), lotte), true],
    ["nl: from twelve on", mayAppointConfidant(now(nl({ age: 12 })), kim), true],
    ["nl: not before", mayAppointConfidant(now(nl({ age: 11 })), kim), false],
    ["not by a guardian", mayAppointConfidant(now(nl({ age: 12 })), moeder), false],
    ["not by a coordinator", mayAppointConfidant(now(nl({ age: 12 })), staff("anna")), false],
    ["is ended by the pupil", mayEndConfidant(now(withTess), lotte), true],
    ["by nobody else", mayEndConfidant(now(withTess), staff("els")), false],
    ["answers for themselves", mayAnswerAsConfidant(now(withTess), staff("tess")), true],
    ["and no other participant for them", mayAnswerAsConfidant(now(withTess), staff("greet")), false],
  ])("%s", (_case, permission, wanted) => {
    expect(permission).toEqual({ allowed: wanted, rule: "ACT-7" });
  });

  const inKring = (kind: "leiding" | "zorgcel" | "klassenraad", until: string | null = null) =>
    vl({
      ambtskringen: [
        { id: "k9", kind, organisation: "school-2", members: [{ id: "inge", from: NEW_YEAR, until }] },
      ],
    });

  test.each<[string, Situation, string, boolean]>([
    ["who coordinates", now(nl()), "anna", true],
    ["who will coordinate", now(nl(), { coordinators: [{ id: "dirk", from: NEXT_YEAR }] }), "dirk", true],
    ["who is bound by secrecy", now(nl()), "bram", true],
    [
      "who was bound here and left",
      now(
        nl({
          participants: [
            participant("anna", "school-1", "zorg", "ambtsgeheim"),
            participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim", left),
          ],
        }),
      ),
      "bram",
      false,
    ],
    ["who is in the kring of the head", now(inKring("leiding")), "inge", true],
    ["who is in the zorgcel", now(inKring("zorgcel")), "inge", true],
    ["who was in the zorgcel", now(inKring("zorgcel", "2026-01-15T00:00:00+01:00")), "inge", false],
    ["a teacher of the klassenraad", now(inKring("klassenraad")), "inge", false],
    ["somebody from outside", now(nl()), "tante", false],
  ])("gives help or not: %s", (_case, situation, person, wanted) => {
    expect(givesHelp(situation, person)).toBe(wanted);
  });
});
