import { describe, expect, it } from "vitest";
import { ageAt } from "@/lib/policy/calendar";
import { type Facts, type FactsDocument, parseFacts } from "@/lib/policy/facts";
import { statusOf } from "@/lib/policy/status";
import { LOCALES, type Locale } from "@/lib/i18n/locale";
import type { Exception, Framework, Sector } from "@/lib/policy/vocabulary";
import { type ConsentForm, consentFormSchema } from "./form";
import { composeForm } from "./form-compose";
import { formText, textDigest } from "./form-text";
import { asConsent, type Request } from "./request";

const AT = Date.parse("2026-11-22T12:00:00Z");
const born = (age: number) => `${2026 - age}-03-02`;

type Story = {
  framework?: Framework;
  age: number;
  guardians?: { id: string; determined?: boolean; none?: boolean }[];
  exceptions?: Exception[];
  sector?: Sector;
  recipients?: Request["recipients"];
  competence?: FactsDocument["child"]["competence"];
  responses?: NonNullable<FactsDocument["consents"]>[number]["responses"];
};

const BOTH = [{ id: "sanne" }, { id: "karim" }];
const GGD: Request["recipients"][number] = {
  entry: "ggd",
  name: "GGD Rivierland",
  sector: "gezondheidszorg",
  readBy: "jeugdarts",
};

function factsOf({
  framework = "nl",
  age,
  guardians = BOTH,
  sector = "school",
  competence,
  responses,
  ...rest
}: Story): Facts {
  const recipients = (rest.recipients ?? [GGD]).map(({ entry }) => entry);
  const parsed = parseFacts({
    framework,
    child: { id: "noor", birthDate: born(age), competence },
    guardians: guardians.map(({ id, determined = true, none }) => ({
      id,
      kind: "ouder",
      authority: none ? [] : [{ from: "2010-01-01T00:00:00Z", until: null, determined }],
      restricted: [],
    })),
    organisations: [
      { id: "zilverberk", sector },
      { id: "ggd", sector: "gezondheidszorg" },
      { id: "balie", sector: "advocaat" },
    ],
    participants: [
      {
        id: "marije",
        organisation: "zilverberk",
        team: "zorg",
        duty: "ambtsgeheim",
        role: "x",
        periods: [{ from: "2026-01-01T00:00:00Z" }],
      },
      {
        id: "raadsman",
        organisation: "balie",
        team: "balie",
        duty: "beroepsgeheim",
        role: "x",
        periods: [{ from: "2026-01-01T00:00:00Z" }],
      },
    ],
    consents: [
      {
        id: "c1",
        validFrom: "2026-11-01T00:00:00Z",
        validUntil: "2027-07-31T22:00:00Z",
        disclosers: ["zilverberk"],
        recipients,
        categories: ["verzuim", "gezin"],
        bothGuardiansBecause: rest.exceptions ?? [],
        responses,
      },
    ],
    notes: [],
  });
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return parsed.facts;
}

function formFor(story: Story, signerId: string | null, language: Locale = "nl"): ConsentForm | null {
  const facts = factsOf(story);
  const request: Request = {
    id: "c1",
    casusId: "casus",
    framework: facts.framework,
    sentAt: new Date(AT),
    endedAt: null,
    validFrom: new Date("2026-10-31T23:00:00Z"),
    validUntil: new Date("2027-07-31T22:00:00Z"),
    draftedBy: "marije",
    draftedAt: new Date(AT),
    meaning: ["geheimhouding", "avg"],
    bothGuardiansBecause: story.exceptions ?? [],
    question: "Mogen wij de jeugdarts vertellen wat er met Noor speelt?",
    purpose: "Noor komt vaak te laat.",
    how: "In een gesprek",
    whatFollowsYes: "Dan denkt de jeugdarts mee.",
    whatFollowsNo: "De jeugdarts kan dan niet meedenken.",
    disclosers: [{ id: "zilverberk", name: "De Zilverberk", sector: story.sector ?? "school" }],
    recipients: story.recipients ?? [GGD],
    categories: [
      { category: "verzuim", example: "hoe vaak Noor er niet was, niet waarom" },
      { category: "gezin", example: "" },
    ],
  };
  const people = new Map(
    [
      { id: "noor", name: "Noor van Dalen", kind: "child" as const, role: null },
      { id: "sanne", name: "Sanne de Wit", kind: "guardian" as const, role: "moeder" },
      { id: "karim", name: "Karim van Dalen", kind: "guardian" as const, role: "vader" },
    ].map((person) => [person.id, { ...person, organisation: null }]),
  );
  return composeForm(
    {
      request,
      people,
      child: { id: "noor", name: "Noor van Dalen", birthDate: facts.child.birthDate, schoolClass: "2b" },
      asker: {
        name: "Marije Postma",
        jobTitle: "zorgcoördinator",
        organisation: "De Zilverberk",
        sector: story.sector ?? "school",
        telephone: "085 – 010 20 30",
        duty: "ambtsgeheim",
      },
    },
    { at: AT, age: ageAt(facts, AT), signers: statusOf(facts, asConsent(request), AT).signers },
    signerId,
    language,
  );
}

function shown(story: Story, signerId: string | null = null, language: Locale = "nl"): ConsentForm {
  const form = formFor(story, signerId, language);
  if (form === null) throw new Error("No form.");
  return form;
}

const blocks = (story: Story) =>
  shown(story).blocks.map(({ signerId, kind, rules }) => [signerId, kind, ...rules].join(" "));

describe("the blank form holds only the parts that are needed today", () => {
  it.each<[string, Story, string[]]>([
    [
      "nl, ten",
      { age: 10 },
      ["sanne guardian SAY-NL-1 GRD-1", "karim guardian SAY-NL-1 GRD-1", "noor heard SAY-NL-1"],
    ],
    [
      "nl, thirteen",
      { age: 13 },
      ["noor child SAY-NL-2", "sanne guardian SAY-NL-2 GRD-1", "karim guardian SAY-NL-2 GRD-1"],
    ],
    [
      "nl, thirteen, one parent",
      { age: 13, guardians: [{ id: "sanne" }] },
      ["noor child SAY-NL-2", "sanne guardian SAY-NL-2"],
    ],
    [
      "nl, thirteen, an exception",
      { age: 13, exceptions: ["ingrijpend"] },
      ["noor child SAY-NL-2", "sanne guardian SAY-NL-2 GRD-2", "karim guardian SAY-NL-2 GRD-2"],
    ],
    [
      "nl, thirteen, authority not certain",
      { age: 13, guardians: [{ id: "sanne" }, { id: "karim", determined: false }] },
      ["noor child SAY-NL-2", "sanne guardian SAY-NL-2", "karim guardian SAY-NL-2 AUT-2"],
    ],
    [
      "nl, thirteen, nobody with authority",
      { age: 13, guardians: [{ id: "sanne", none: true }] },
      ["noor child SAY-NL-2", " guardian SAY-NL-2 GRD-5"],
    ],
    ["nl, sixteen", { age: 16 }, ["noor child SAY-NL-3"]],
    [
      "vl, school to outside, capable",
      { age: 14, framework: "vl" },
      ["noor child SAY-VL-3", "sanne guardian SAY-VL-3 GRD-1", "karim guardian SAY-VL-3 GRD-1"],
    ],
    ["vl, no school shares", { age: 14, framework: "vl", sector: "jeugdhulp" }, ["noor child SAY-VL-3"]],
    [
      "vl, to the own lawyer, eleven",
      {
        age: 11,
        framework: "vl",
        recipients: [{ entry: "person:raadsman", name: "L. Maes", sector: "advocaat", readBy: "" }],
      },
      ["noor child SAY-VL-1"],
    ],
    [
      "vl, not capable",
      {
        age: 14,
        framework: "vl",
        competence: [{ capable: false, from: "2026-01-01T00:00:00Z", assessedBy: "x" }],
      },
      ["sanne guardian SAY-VL-2 GRD-1", "karim guardian SAY-VL-2 GRD-1", "noor heard SAY-VL-2"],
    ],
  ])("%s", (_name, story, expected) => {
    expect(blocks(story)).toEqual(expected);
  });

  it("says with each part why it is there, and cites the source as it is numbered today", () => {
    const [child, guardian] = shown({ age: 13 }).blocks;
    expect(child?.why).toEqual([
      "Je bent 13 jaar.",
      "Van 12 tot 16 jaar beslissen het kind en wie gezag heeft samen.",
    ]);
    expect(guardian?.why[0]).toBe("U hebt gezag over Noor.");
    expect(guardian?.source).toBe("Privacyconvenant");
    expect(shown({ age: 14, framework: "vl" }).blocks[0]?.source).toContain("art. 75/1");
  });

  it("asks whether a yes is for the other too only where one may speak for the other", () => {
    const asks = (story: Story) =>
      shown(story)
        .blocks.filter(({ kind }) => kind === "guardian")
        .map(({ asks: { forOther } }) => forOther);
    expect(asks({ age: 13 })).toEqual([true, true]);
    expect(asks({ age: 13, exceptions: ["gevoelig_andere_ouder"] })).toEqual([false, false]);
    expect(asks({ age: 13, guardians: [{ id: "sanne" }] })).toEqual([false]);
  });

  it("explains the exceptions where guardians sign, and not where the pupil decides alone", () => {
    expect(shown({ age: 13, exceptions: ["ingrijpend"] }).exceptions).toHaveLength(1);
    expect(shown({ age: 16, exceptions: ["ingrijpend"] }).exceptions).toEqual([]);
  });
});

describe("the form of one signer", () => {
  it("holds the own part alone, in the own words", () => {
    const parent = shown({ age: 13 }, "sanne");
    expect(parent.blocks.map(({ signerId }) => signerId)).toEqual(["sanne"]);
    expect(parent.voice).toBe("guardian");
    expect(JSON.stringify(parent)).not.toContain("Karim");
    expect(shown({ age: 13 }, "noor").voice).toBe("young");
    expect(shown({ age: 16 }, "noor").voice).toBe("older");
  });

  it("speaks to a pupil with je and to a parent with u", () => {
    const pupil = formText(shown({ age: 13 }, "noor"));
    expect(pupil).toMatch(/\bjouw ja\b/);
    expect(pupil).not.toMatch(/\b[Uu]w?\b/);
    expect(formText(shown({ age: 13 }, "sanne"))).not.toMatch(/\b([Jj]e|[Jj]ij|[Jj]ouw)\b/);
  });

  it("does not exist for who has no say", () => {
    expect(formFor({ age: 16 }, "sanne")).toBeNull();
    expect(formFor({ age: 10 }, "noor")).toBeNull();
  });

  it("is the same whatever the other has answered", () => {
    const onlyForMyself = [
      {
        by: "karim",
        at: "2026-11-20T10:00:00Z",
        answer: "given" as const,
        form: "online" as const,
        alsoForOther: false,
        informed: { what: true, toWhom: true, why: true, consequences: true },
      },
    ];
    expect(shown({ age: 13, responses: onlyForMyself }, "sanne")).toEqual(shown({ age: 13 }, "sanne"));
  });
});

describe("its text", () => {
  it("is plain data that survives storing", () => {
    const form = shown({ age: 13 }, "sanne");
    expect(consentFormSchema.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
  });

  it("has another digest as soon as one word differs, and the same for the same form", () => {
    const form = shown({ age: 13 }, "sanne");
    expect(textDigest(form)).toBe(textDigest(shown({ age: 13 }, "sanne")));
    expect(textDigest({ ...form, question: `${form.question}?` })).not.toBe(textDigest(form));
    expect(textDigest({ ...form, recipients: [] })).not.toBe(textDigest(form));
  });

  it("never lets a municipality say that it works only with consent", () => {
    const text = formText(shown({ age: 13, sector: "gemeente" }, "sanne"));
    expect(text).not.toMatch(/alleen met (uw|jouw) (ja|toestemming)/i);
    expect(text).toContain("Voor haar taken in de wet heeft zij eigen redenen.");
  });

  it("names the last day on which it holds, and the authority to complain to", () => {
    expect(shown({ age: 13 }).period.lastDay).toBe("31 juli 2027");
    expect(formText(shown({ age: 13 }))).toContain("Autoriteit Persoonsgegevens");
    expect(formText(shown({ age: 14, framework: "vl" }))).toContain("Vlaamse Toezichtcommissie");
  });
});

describe("a form in another language", () => {
  const TRANSLATIONS = LOCALES.filter((locale) => locale !== "nl");

  it.each(TRANSLATIONS)("in %s asks the same of the same people, on the same rules", (language) => {
    const story: Story = { age: 13, exceptions: ["ingrijpend"] };
    const bones = ({ blocks, categories, recipients, disclosers, checks, choices, period }: ConsentForm) => ({
      blocks: blocks.map(({ signerId, kind, rules, source, asks }) => ({
        signerId,
        kind,
        rules,
        source,
        asks,
      })),
      categories: categories.map(({ category, example }) => ({ category, example })),
      recipients,
      disclosers,
      checks: checks.map(({ name }) => name),
      choices: choices.map(({ choice }) => choice),
      period: [period.from, period.until],
    });
    expect(bones(shown(story, null, language))).toEqual(bones(shown(story)));
    expect(consentFormSchema.safeParse(shown(story, null, language)).success).toBe(true);
  });

  it.each(TRANSLATIONS)("in %s keeps what the asker wrote, and says the rest anew", (language) => {
    const [dutch, other] = [shown({ age: 13 }), shown({ age: 13 }, null, language)];
    expect(other.question).toBe(dutch.question);
    expect(other.purpose).toBe(dutch.purpose);
    expect(other.follows.yes).toEqual(dutch.follows.yes);
    expect(other.follows.no[0]).toBe(dutch.follows.no[0]);
    expect(other.follows.no.at(-1)).not.toBe(dutch.follows.no.at(-1));
    expect(other.how).not.toBe(dutch.how);
    expect(other.blocks.map(({ relation }) => relation)).not.toEqual(
      dutch.blocks.map(({ relation }) => relation),
    );
  });

  it("has a text of its own, whose digest is no other's", () => {
    const digests = LOCALES.map((language) => textDigest(shown({ age: 13 }, "sanne", language)));
    expect(new Set(digests).size).toBe(LOCALES.length);
  });
});
