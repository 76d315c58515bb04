/** What a signer is told is different in a new version, field by field and list by list. */
import { describe, expect, test } from "vitest";
import type { ConsentForm } from "./form";
import { formChanges, isSameText } from "./form-changes";
import { composeForm } from "./form-compose";
import type { Request } from "./request";

const AT = new Date("2026-11-22T12:00:00Z");
const GGD = { entry: "ggd", name: "GGD Veen", sector: "gezondheidszorg", readBy: "de jeugdarts" } as const;
const REQUEST: Request = {
  id: "c1",
  casusId: "casus",
  framework: "nl",
  sentAt: AT,
  endedAt: null,
  validFrom: AT,
  validUntil: new Date("2027-07-31T22:00:00Z"),
  draftedBy: "mia",
  draftedAt: AT,
  meaning: ["geheimhouding"],
  bothGuardiansBecause: [],
  question: "Mogen wij de jeugdarts vertellen hoe het gaat?",
  purpose: "Noor komt vaak te laat.",
  how: "In een gesprek.",
  whatFollowsYes: "Dan denkt de jeugdarts mee.",
  whatFollowsNo: "Dan niet.",
  disclosers: [{ id: "linde", name: "De Linde", sector: "school" }],
  recipients: [GGD],
  categories: [{ category: "verzuim", example: "hoe vaak, niet waarom" }],
};

function formOf(change: Partial<Request> = {}): ConsentForm {
  const form = composeForm(
    {
      request: { ...REQUEST, ...change },
      people: new Map(),
      child: { id: "noor", name: "Noor van Dalen", birthDate: "2013-08-01", schoolClass: "2B" },
      asker: {
        name: "Mia Tromp",
        jobTitle: "zorgcoördinator",
        organisation: "De Linde",
        sector: "school",
        telephone: null,
        duty: "ambtsgeheim",
      },
    },
    {
      at: AT.getTime(),
      age: 13,
      signers: [
        {
          id: "sanne",
          side: "guardians",
          say: "SAY-NL-2",
          because: "GRD-1",
          answer: null,
          awaited: true,
          spokenForBy: null,
        },
      ],
    },
    "sanne",
  );
  if (form === null) throw new Error("She has a say.");
  return form;
}

const home = { category: "gezin", example: "wie er thuis is" } as const;

const CASES: [what: string, was: Partial<Request>, is: Partial<Request>, told: object[]][] = [
  ["the number of the request", {}, { id: "c2" }, []],
  ["when it was asked", {}, { sentAt: new Date("2026-12-01T12:00:00Z") }, []],
  [
    "other words of the question",
    {},
    { question: "Mag de jeugdarts dit weten?" },
    [
      {
        part: "question",
        name: null,
        kind: "other",
        was: REQUEST.question,
        is: "Mag de jeugdarts dit weten?",
      },
    ],
  ],
  [
    "a category more",
    {},
    { categories: [...REQUEST.categories, home] },
    [{ part: "categories", name: "Thuis", kind: "new", is: "wie er thuis is" }],
  ],
  [
    "a category less",
    { categories: [...REQUEST.categories, home] },
    {},
    [{ part: "categories", name: "Thuis", kind: "gone", was: "wie er thuis is" }],
  ],
  [
    "another example",
    {},
    { categories: [{ category: "verzuim", example: "hoe vaak en waarom" }] },
    [
      {
        part: "categories",
        name: "Verzuim",
        kind: "other",
        was: "hoe vaak, niet waarom",
        is: "hoe vaak en waarom",
      },
    ],
  ],
  [
    "another reader at the same organisation",
    {},
    { recipients: [{ ...GGD, readBy: "de arts en de assistent" }] },
    [
      {
        part: "recipients",
        name: "GGD Veen",
        kind: "other",
        was: "de jeugdarts",
        is: "de arts en de assistent",
      },
    ],
  ],
  [
    "another recipient",
    {},
    { recipients: [{ ...GGD, entry: "team", name: "Jeugdteam" }] },
    [
      { part: "recipients", name: "Jeugdteam", kind: "new", is: "de jeugdarts" },
      { part: "recipients", name: "GGD Veen", kind: "gone", was: "de jeugdarts" },
    ],
  ],
  ["the time for which it holds", {}, { validUntil: new Date("2027-06-30T22:00:00Z") }, [{ part: "period" }]],
  [
    "another meaning of yes beside it",
    {},
    { meaning: ["geheimhouding", "hulp"] },
    [{ part: "meaning", kind: "new" }],
  ],
  [
    "an exception, for which everybody answers",
    {},
    { bothGuardiansBecause: ["ingrijpend"] },
    [{ part: "exceptions", kind: "new" }],
  ],
];

describe("between two versions of a request a signer is told", () => {
  test.each(CASES)("%s", (_what, was, is, told) => {
    expect(formChanges(formOf(was), formOf(is))).toMatchObject(told);
    expect(formChanges(formOf(was), formOf(is))).toHaveLength(told.length);
  });

  test.each(CASES)("that nothing changed only where the text is the same: %s", (_what, was, is, told) => {
    expect(isSameText(formOf(was), formOf(is))).toBe(told.length === 0);
  });
});
