import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "@/lib/i18n/locale";
import type { People } from "@/lib/person/people";
import { CATEGORIES, SECTORS } from "@/lib/policy/vocabulary";
import type { FormDecision, FormRequest } from "./form-compose";
import { formText, textDigest } from "./form-text";
import { composeGuarded, guardedSchema, type GuardedTexts, withoutPlaces } from "./guarded";

const TEXTS: GuardedTexts = {
  question: "Mag de hulp vertellen wat Noor helpt?",
  purpose: "Zo weten wie Noor begeleiden wat werkt.",
  whatFollowsYes: "Dan vertelt de hulp wat helpt.",
  whatFollowsNo: "Dan wordt het niet verteld.",
};
const decision: FormDecision = {
  at: Date.parse("2026-11-28T12:00:00Z"),
  age: 11,
  signers: [
    {
      id: "karim",
      side: "guardians",
      say: "SAY-NL-1",
      because: "GRD-1",
      answer: null,
      awaited: true,
      spokenForBy: null,
    },
    {
      id: "sanne",
      side: "guardians",
      say: "SAY-NL-1",
      because: "GRD-1",
      answer: null,
      awaited: true,
      spokenForBy: null,
    },
  ],
};
const mark = (entry: string) => `m${entry.length}`;

/** A request in which every field that a restricted guardian may not read holds a word of its own. */
function request(
  secret: (field: string) => string,
  sectors: readonly (typeof SECTORS)[number][],
): FormRequest {
  const people: People = new Map(
    [
      { id: "karim", name: "Karim van Dalen", kind: "guardian", role: "vader", organisation: null } as const,
      {
        id: "sanne",
        name: secret("moeder"),
        kind: "guardian",
        role: secret("rol"),
        organisation: null,
      } as const,
    ].map((each) => [each.id, each]),
  );
  return {
    people,
    child: { id: "noor", name: "Noor van Dalen", birthDate: "2015-05-14", schoolClass: secret("klas") },
    asker: {
      name: secret("vrager"),
      jobTitle: secret("functie"),
      organisation: secret("organisatie"),
      sector: "school",
      telephone: secret("telefoon"),
      duty: "ambtsgeheim",
    },
    request: {
      id: "c1",
      casusId: secret("casus"),
      framework: "nl",
      sentAt: new Date(decision.at),
      endedAt: null,
      validFrom: new Date(decision.at),
      validUntil: new Date(decision.at + 86_400_000),
      draftedBy: secret("steller"),
      draftedAt: new Date(decision.at),
      meaning: ["geheimhouding", "avg", "hulp"],
      bothGuardiansBecause: ["betreft_andere_ouder"],
      question: secret("vraag"),
      purpose: secret("doel"),
      how: secret("hoe"),
      whatFollowsYes: secret("ja"),
      whatFollowsNo: secret("nee"),
      categories: CATEGORIES.map((category) => ({ category, example: secret(`voorbeeld-${category}`) })),
      disclosers: sectors.map((sector, i) => ({ id: secret(`van-id${i}`), name: secret(`van${i}`), sector })),
      recipients: [...sectors, "gezin" as const].map((sector, i) => ({
        entry: secret(`aan-id${i}`),
        name: secret(`aan${i}`),
        sector,
        readBy: secret(`leest${i}`),
      })),
    },
  };
}

describe("a request as a guardian reads it to whom reading is closed", () => {
  test("no word of what is closed survives, in any language, whatever it is", () => {
    const salt = fc.stringMatching(/^[a-z]{6,12}$/u);
    const some = fc.uniqueArray(fc.constantFrom(...SECTORS), { minLength: 1 });
    fc.assert(
      fc.property(salt, some, (word, sectors) => {
        const secrets: string[] = [];
        const secret = (field: string) => {
          const each = `x${word}${field}z`;
          secrets.push(each);
          return each;
        };
        const given = request(secret, sectors);
        const kept = guardedSchema.parse(JSON.parse(JSON.stringify(withoutPlaces(given, "karim", TEXTS))));
        for (const language of LOCALES) {
          const form = composeGuarded(kept, decision, mark, language);
          if (form === null) throw new Error("Karim has a say.");
          const all = `${JSON.stringify(form)}${formText(form)}`;
          expect(secrets.filter((each) => all.includes(each))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  const form = (language: (typeof LOCALES)[number] = "nl") => {
    const given = request((field) => `GEHEIM-${field}`, ["school", "school", "vertrouwenspersoon"]);
    const made = composeGuarded(withoutPlaces(given, "karim", TEXTS), decision, mark, language);
    if (made === null) throw new Error("Karim has a say.");
    return made;
  };

  test.each([
    ["the question", form().question, TEXTS.question],
    ["why", form().purpose, TEXTS.purpose],
    ["who asks", form().asker.name, "de professional die dit vraagt"],
    ["where that is", form().asker.organisation, "de organisatie die dit vraagt"],
    ["the telephone", form().asker.telephone, null],
    ["the class", form().child.schoolClass, null],
    ["the pupil", form().child.name, "Noor van Dalen"],
    ["how", form().how, null],
    ["an example", form().categories[0]?.example, null],
    [
      "who tells",
      form()
        .disclosers.map(({ name }) => name)
        .join(", "),
      "een school (1), een school (2), een andere organisatie",
    ],
    ["the confidant", form().recipients[2]?.sector, "overig"],
    [
      "the own part",
      form()
        .blocks.map(({ name, relation }) => `${name}, ${relation}`)
        .join(),
      "Karim van Dalen, vader",
    ],
    ["that reading is closed", form().rights.at(-1)?.title, "Waarom hier geen namen en plaatsen staan"],
  ])("says of %s what it may", (_, said, expected) => expect(said).toBe(expected));

  test("begins its sentences with a capital, and is marked as what it is", () => {
    const { asker, choices, rights, guarded } = form();
    for (const text of [
      asker.dutyMeans,
      ...choices.map(({ help }) => help),
      ...rights.map(({ text }) => text),
    ])
      expect(text.charAt(0)).toBe(text.charAt(0).toLocaleUpperCase());
    expect(guarded).toBe(true);
  });

  test("has a digest of its own, in each language another", () => {
    expect(new Set(LOCALES.map((language) => textDigest(form(language)))).size).toBe(LOCALES.length);
  });

  test("is nobody's who has no say", () => {
    const given = request(() => "x", ["school"]);
    const kept = withoutPlaces(given, "karim", TEXTS);
    expect(composeGuarded(kept, { ...decision, signers: [] }, mark, "nl")).toBeNull();
  });
});
