import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf, markedIn, missingIn, type Segment, wordsIn } from "./match";

const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join("");
const marksIn = (segments: readonly Segment[]) =>
  segments.flatMap(({ text, marked }) => (marked ? [text] : []));

describe("the words of a question", () => {
  test.each([
    ["Dinsdag  om tien uur", ["dinsdag", "om", "tien", "uur"]],
    ["Élodie élodie", ["elodie"]],
    ["a , . ", []],
    ["<b>moe</b>", ["moe"]],
    ["19", ["19"]],
  ])("%j are %j", (question, words) => {
    expect(wordsIn(question)).toEqual(words);
  });
});

describe("what is found", () => {
  test.each<[string, string, string[]]>([
    ["Zij is MOE en moe.", "moe", ["MOE", "moe"]],
    ["Zoë en Chloé", "zoe chloe", ["Zoë", "Chloé"]],
    ["De moeder is moe", "moeder moe", ["moeder", "moe"]],
    ["İstanbul, straße", "istanbul strasse", ["İstanbul"]],
    ["👩‍👧 samen 👩‍👧", "samen", ["samen"]],
  ])("in %j by %j is marked: %j", (text, question, marked) => {
    expect(marksIn(markedIn(text, wordsIn(question)))).toEqual(marked);
  });

  test("is all of the words, wherever they stand", () => {
    expect(missingIn("Op dinsdag is zij moe.", ["moe", "dinsdag"])).toEqual([]);
    expect(missingIn("Op dinsdag is zij moe.", ["moe", "boos"])).toEqual(["boos"]);
  });

  test("loses no letter of the text, and marks nothing else than the words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, question) => {
        const words = wordsIn(question);
        const segments = markedIn(text, words);
        expect(textOf(segments)).toBe(text);
        expect(segments.every((segment) => segment.text !== "")).toBe(true);
        if (words.length > 0 && missingIn(text, words).length === 0)
          expect(marksIn(segments)).not.toEqual([]);
      }),
    );
  });

  test("is shown with a little around it, by whole words", () => {
    const long = `${"woord ".repeat(100)}hier staat het ${"verder ".repeat(100)}`;
    const excerpt = excerptOf(long, ["staat"]);
    expect(textOf(excerpt)).toMatch(/^… woord .* hier staat het verder .* …$/);
    expect(textOf(excerpt).length).toBeLessThan(260);
    expect(marksIn(excerpt)).toEqual(["staat"]);
    expect(textOf(excerptOf("kort", ["niets"]))).toBe("kort");
  });
});
