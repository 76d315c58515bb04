import { describe, expect, test } from "vitest";
import { endBefore } from "./interval";
import { idOfForm } from "./form-id";
import { capital } from "./number-words";
import { greeting } from "./greeting";
import { likenessOf } from "./likeness";
import { readPupilFacts } from "./pupil";
import { authoritySchema, line, makeCasusSchema, optionalEmail } from "./schema";

process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");

describe("a line", () => {
  const name = line("Schrijf de naam op.");

  test("loses control characters, turned directions and doubled spaces, and nothing else", () => {
    expect(name.parse(" Noor\u0000\u202E  van\tDalen\n")).toBe("Noor van Dalen");
    expect(name.parse("Zoë 'O\"Neill' <b>李</b> 👩‍👧")).toBe("Zoë 'O\"Neill' <b>李</b> 👩‍👧");
  });

  test.each(["", "   ", "\u0000\u202E", undefined])("that says nothing is asked for: %j", (text) => {
    expect(name.safeParse(text).error?.issues[0]?.message).toBe("Schrijf de naam op.");
  });

  test("of a megabyte is too long", () => {
    expect(name.safeParse("x".repeat(1_000_000)).success).toBe(false);
  });
});

test.each([
  ["noor@leerling.example", true],
  ["", true],
  ["noor", false],
  ["noor@", false],
  ["a@b.example, c@d.example", false],
])("the address %j is accepted: %s", (email, accepted) => {
  expect(optionalEmail.safeParse(email).success).toBe(accepted);
});

describe("the form of a new casus", () => {
  const form = {
    formKey: "01a20263-f7ea-7f17-9b80-702b8930ffe1",
    pupil: { name: "Noor", birthDate: { day: "2", month: "6", year: "2013" } },
    own: { role: "zorgcoördinator", duty: "ambtsgeheim" },
  };
  const empty = {
    name: "",
    relation: " ",
    email: "",
    authority: { how: "", from: { day: "", month: "", year: "" } },
  };

  test("leaves out guardians of whom nothing was typed, and tells mistakes by the block in which they stand", () => {
    expect(makeCasusSchema.parse({ ...form, guardians: { "0": empty } }).guardians).toEqual([]);
    const read = makeCasusSchema.safeParse({
      ...form,
      guardians: { "0": empty, "1": { ...empty, name: "Sanne" } },
    });
    expect(read.error?.issues.map(({ path }) => path.join("."))).toEqual([
      "guardians.1.kind",
      "guardians.1.authority.state",
    ]);
  });

  test("writes in Dutch where no language was chosen, and in none that is not offered", () => {
    const guardian = { ...empty, name: "Sanne", kind: "ouder", authority: { state: "undetermined" } };
    const languageOf = (language?: string) =>
      makeCasusSchema.safeParse({ ...form, guardians: { "0": { ...guardian, language } } }).data?.guardians[0]
        ?.language;
    expect([undefined, "", "ar", "xx"].map(languageOf)).toEqual(["nl", "nl", "ar", undefined]);
  });

  test("asks how authority was checked where somebody has it", () => {
    const guardian = { ...empty, name: "Sanne", kind: "ouder", authority: { state: "has" } };
    const read = makeCasusSchema.safeParse({ ...form, guardians: { "0": guardian } });
    expect(read.error?.issues.map(({ path }) => path.join("."))).toEqual(["guardians.0.authority.means"]);
  });

  test.each([
    [{ state: "undetermined", reviewBecause: "" }, []],
    [{ state: "has", means: "anders" }, ["how"]],
    [{ state: "none", reviewBecause: "scheiding" }, ["reviewOn"]],
    [
      { state: "none", reviewOn: { day: "1", month: "3", year: "2099" }, reviewBecause: "" },
      ["reviewBecause"],
    ],
  ])("asks of %o no more than it must", (authority, faults) => {
    const read = authoritySchema.safeParse(authority);
    expect(read.error?.issues.map(({ path }) => path.join(".")) ?? []).toEqual(faults);
  });

  test("has a key that it did not choose as the id of anything", () => {
    const hat = { collaborationId: "c", personId: "p", kind: "staff" } as const;
    const id = idOfForm(hat, form.formKey);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(id).toBe(idOfForm(hat, form.formKey));
    expect(id).not.toBe(idOfForm({ ...hat, personId: "q" }, form.formKey));
    expect(id).not.toBe(form.formKey);
  });
});

describe("what was recorded before a newer record", () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, n));

  test.each([
    ["ends where the newer begins", [1, null], [5, null], 5],
    ["ends where it began when the newer begins earlier", [7, null], [5, null], 7],
    ["stays when it was over before", [1, 4], [5, null], null],
    ["stays when it was over at that moment", [1, 5], [5, null], null],
    ["stays when it begins after the newer has ended", [9, null], [5, 9], null],
    ["stays when it never held", [7, 7], [5, null], null],
  ] as const)("%s", (_what, [from, until], [begin, end], ends) => {
    const recorded = { from: day(from), until: until === null ? null : day(until) };
    const found = endBefore(recorded, { from: day(begin), until: end === null ? null : day(end) });
    expect(found?.getTime() ?? null).toBe(ends === null ? null : day(ends).getTime());
  });
});

test.each([
  ["2026-11-22T04:59:00Z", "Goedenacht"],
  ["2026-11-22T05:00:00Z", "Goedemorgen"],
  ["2026-11-22T11:00:00Z", "Goedemiddag"],
  ["2026-07-22T16:00:00Z", "Goedenavond"],
])("at %s one says %s", (at, said) => {
  expect(greeting(new Date(at), "nl")).toBe(said);
});

test("a pupil is alike however the name is written, and not on another day", () => {
  const one = likenessOf("Zoë El-Amrani", "2012-01-09");
  expect(likenessOf(" zoe  EL amrani", "2012-01-09")).toEqual(one);
  expect(likenessOf("Zoë El-Amrani", "2012-01-10")).not.toEqual(one);
  expect(likenessOf("Zoë Elamrani B", "2012-01-09")).not.toEqual(one);
});

describe("who decides, for a page", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  const decides = (framework: "nl" | "vl", birthDate: string, capable?: boolean) => {
    const assessed = capable === undefined ? [] : [{ capable, from: new Date("2026-01-01"), until: null }];
    const { pupil, guardians } = readPupilFacts(framework, birthDate, assessed, "school", now).decides;
    return [pupil ? "pupil" : null, guardians ? "guardians" : null].filter(Boolean).join("+");
  };

  test.each([
    ["nl", "2014-11-23", undefined, "guardians"],
    ["nl", "2014-11-22", undefined, "pupil+guardians"],
    ["nl", "2014-11-22", false, "guardians"],
    ["nl", "2010-11-22", undefined, "pupil"],
    ["nl", "2014-11-23", true, "guardians"],
    ["vl", "2014-11-23", true, "pupil+guardians"],
    ["vl", "2008-11-22", undefined, "pupil"],
  ] as const)("%s, born %s, assessed %s: %s", (framework, birthDate, capable, who) => {
    expect(decides(framework, birthDate, capable)).toBe(who);
  });
});

test.each([
  ["één geldig", "Eén geldig"],
  ["twee dingen", "Twee dingen"],
  ["", ""],
])("%j begins a sentence as %j", (words, sentence) => expect(capital(words)).toBe(sentence));
