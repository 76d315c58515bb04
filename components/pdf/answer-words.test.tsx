import { describe, expect, test } from "vitest";
import { formOf, proofOf } from "@/tests/pdf/story";
import { answerInWords, checksInWords, meansInWords, saidByAnother, saidByMyself } from "./answer-words";

const form = formOf({}, "sanne");
const nothing = { categories: [], recipients: [] };

describe("an answer in words", () => {
  test.each([
    ["a whole yes", proofOf({ except: nothing }), "Ja"],
    [
      "without a topic",
      proofOf({ except: { ...nothing, categories: ["gezin"] } }),
      "Ja, maar niet over thuis",
    ],
    [
      "without two topics and somebody",
      proofOf({ except: { categories: ["verzuim", "gezin"], recipients: ["ggd"] } }),
      "Ja, maar niet over verzuim en thuis en niet met GGD Rivierland",
    ],
    ["a no", proofOf({ answer: "refused", except: nothing }), "Nee"],
    ["a stop", proofOf({ answer: "withdrawn", except: nothing }), "Gestopt"],
  ])("%s", (_name, proof, expected) => {
    expect(answerInWords(form, proof)).toBe(expected);
  });

  test("does not name a recipient who is not in the form", () => {
    const proof = proofOf({ except: { categories: [], recipients: ["person:elders"] } });
    expect(answerInWords(form, proof)).toBe("Ja, maar niet met iemand die hier niet bij naam staat");
  });
});

describe("what is said beside a yes", () => {
  const [block] = form.blocks;
  if (!block) throw new Error("Sanne's form has her part.");

  test("stands in the own copy as it was read", () => {
    expect(saidByMyself(proofOf({ alsoForOther: false, otherAgrees: "no" }), block)).toEqual([
      "Ik heb gezag over Noor.",
      "Alleen voor mijzelf.",
      "Wat vindt de andere ouder of voogd, denkt u? Is het er niet mee eens.",
    ]);
    expect(saidByMyself(proofOf({ answer: "refused" }), block)).toEqual([]);
  });

  test("tells the asker when a yes is for the giver alone, asked or not", () => {
    const alone = proofOf({ alsoForOther: false, otherAgrees: null, saysAuthority: null });
    expect(saidByAnother(alone, false)).toEqual(["Alleen namens zichzelf."]);
    const both = proofOf({ alsoForOther: true, otherAgrees: null, saysAuthority: null });
    expect(saidByAnother(both, true)).toEqual(["Ook namens de andere ouder of voogd."]);
    expect(saidByAnother(both, false)).toEqual([]);
  });
});

describe("evidence in words", () => {
  test("says how many of the checks were ticked, and that a no asks for none", () => {
    expect(checksInWords(proofOf())).toMatch(/^Alle vier/);
    expect(checksInWords(proofOf({ checks: ["what", "why"] }))).toBe("2 van de vier aangekruist");
    expect(checksInWords(proofOf({ checks: [] }))).toBe("0 van de vier aangekruist");
    expect(checksInWords(proofOf({ answer: "refused", checks: [] }))).toMatch(/nee/);
  });

  test("says so where nobody found out who answered", () => {
    expect(meansInWords(proofOf({ recognised: { means: "demo", address: null } }))).toMatch(/niet nagegaan/);
    expect(meansInWords(proofOf({ recognised: null }))).toBe("Niet vastgelegd");
  });
});
