/** The sentence above the signers, for every way in which a consent can be signed. */
import { describe, expect, test } from "vitest";
import { type Facts, type FactsDocument, parseFacts } from "@/lib/policy/facts";
import { parseInstant } from "@/lib/policy/instant";
import type { People } from "@/lib/person/people";
import { signerPlan } from "./signer-plan";
import { signerWords } from "./signer-words";

const NOW = "2026-11-22T12:00:00Z";
const at = (text: string) => parseInstant(text) ?? 0;

const people: People = new Map(
  [
    { id: "noor", name: "Noor van Dalen", kind: "child" as const },
    { id: "sanne", name: "Sanne de Wit", kind: "guardian" as const },
    { id: "karim", name: "Karim van Dalen", kind: "guardian" as const },
  ].map((each) => [each.id, { ...each, organisation: null, role: null }]),
);

type Guardian = NonNullable<FactsDocument["guardians"]>[number];
const parent = (id: string, authority: Guardian["authority"]): Guardian => ({
  id,
  kind: "ouder",
  authority,
  restricted: [],
});
const sure = [{ from: "2010-01-01T00:00:00Z", until: null, determined: true }];
const unsure = [{ from: "2010-01-01T00:00:00Z", until: null, determined: false }];

function facts(birthDate: string, guardians: Guardian[], framework: "nl" | "vl" = "nl"): Facts {
  const parsed = parseFacts({
    framework,
    child: { id: "noor", birthDate },
    guardians,
    organisations: [
      { id: "school", sector: "school" },
      { id: "help", sector: "jeugdhulp" },
    ],
    participants: [],
    notes: [],
  });
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return parsed.facts;
}

function words(casus: Facts, { from = "help", to = "school", exception = false } = {}) {
  const consent = {
    id: "c",
    validFrom: at(NOW),
    validUntil: at("2027-07-31T22:00:00Z"),
    disclosers: [from],
    recipients: [to],
    categories: ["verzuim" as const],
    bothGuardiansBecause: exception ? ["ingrijpend" as const] : [],
    responses: [],
  };
  const plan = signerPlan(
    {
      facts: casus,
      standing: { coordinators: [], consents: [], inquiries: [], disclosures: [], reports: [], offices: [] },
      at: at(NOW),
    },
    consent,
  );
  return signerWords(plan, people, new Date("2027-07-31T22:00:00Z"), new Date(NOW));
}

const both = [parent("sanne", sure), parent("karim", sure)];

describe("who signs", () => {
  test.each<[string, string, Facts, Parameters<typeof words>[1]?]>([
    [
      "thirteen, two parents",
      "Voor deze vraag tekenen Noor en één van de ouders.",
      facts("2013-08-01", both),
    ],
    [
      "thirteen, with an exception",
      "Voor deze vraag tekenen Noor en beide ouders.",
      facts("2013-08-01", both),
      { exception: true },
    ],
    ["eleven, two parents", "Voor deze vraag tekent één van de ouders.", facts("2015-08-01", both)],
    [
      "eleven, with an exception",
      "Voor deze vraag tekenen beide ouders.",
      facts("2015-08-01", both),
      { exception: true },
    ],
    [
      "eleven, one parent",
      "Voor deze vraag tekent Sanne de Wit.",
      facts("2015-08-01", [parent("sanne", sure), parent("karim", [])]),
    ],
    ["sixteen", "Voor deze vraag tekent Noor alleen.", facts("2010-08-01", both)],
    [
      "eleven, of one parent it is not sure",
      "Voor deze vraag tekenen Sanne de Wit en Karim van Dalen.",
      facts("2015-08-01", [parent("sanne", sure), parent("karim", unsure)]),
    ],
    [
      "thirteen, nobody with authority",
      "Voor deze vraag tekent Noor, en er mist iemand met gezag.",
      facts("2013-08-01", [parent("sanne", [])]),
    ],
    ["eleven, nobody with authority", "Voor deze vraag kan nog niemand tekenen.", facts("2015-08-01", [])],
    [
      "Flanders, thirteen, help to school",
      "Voor deze vraag tekent Noor alleen.",
      facts("2013-08-01", both, "vl"),
    ],
    [
      "Flanders, thirteen, school to help",
      "Voor deze vraag tekenen Noor en één van de ouders.",
      facts("2013-08-01", both, "vl"),
      { from: "school", to: "help" },
    ],
  ])("%s", (_name, sentence, casus, changes) => expect(words(casus, changes).title).toBe(sentence));

  test("a twelfth birthday in the period is told, with what it changes", () => {
    const row = words(facts("2014-11-29", both)).rows.find(({ kind }) => kind === "birthday");
    expect(row?.when).toBe("29 november 2026");
    expect(row?.text[0]).toContain("telt ook het eigen antwoord van Noor");
    expect(row?.why?.rules).toEqual(["SAY-NL-2"]);
  });

  test("a birthday that changes nothing is told as that", () => {
    const row = words(facts("2013-08-01", both)).rows.find(({ kind }) => kind === "birthday");
    expect(row?.title).toEqual(["In die tijd verandert er niets aan wie beslist."]);
    expect(row?.text[0]).toContain("met 16, in 2029");
  });

  test("every row names a rule with its sentence and source", () => {
    for (const row of words(facts("2015-08-01", [parent("sanne", sure), parent("karim", [])])).rows) {
      if (row.kind === "birthday" && row.why === null) continue;
      expect(row.why?.says).not.toBe("");
      expect(row.why?.source).not.toBe("");
    }
  });
});
