import { beforeAll, describe, expect, test } from "vitest";
import { loadFonts } from "./fonts";
import { inLines } from "./in-lines";
import { paragraphsOf, printable } from "./printable";

beforeAll(loadFonts);

describe("a text on paper", () => {
  test.each([
    ["keeps what people are called", "Zoë Łukasz Şahin-ĳzerman Ждан", "Zoë Łukasz Şahin-ĳzerman Ждан"],
    ["is composed", "Zoe\u0308", "Zoë"],
    ["has one space between words", "  a \t\n b\u00a0c ", "a b c"],
    ["hides nothing and reads in one direction", "a\u200bb\u202ec\u0007d\u00ade", "abcde"],
    ["shows that a sign is missing", "👍 文", "\uFFFD \uFFFD"],
  ])("%s", (_name, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test("falls into its paragraphs", () => {
    expect(paragraphsOf("een\r\n\r\n  twee \n\ndrie")).toEqual(["een", "twee", "drie"]);
    expect(paragraphsOf(" \n ")).toEqual([]);
  });
});

describe("a word", () => {
  test("is not broken, however long Dutch makes it", () => {
    expect(inLines("samenwerkingsverbandsdirectie")).toHaveLength(2);
    expect(inLines("gegevensbescherming")).toEqual(["gegevensbescherming"]);
  });

  test("that fits no line is cut without losing a sign", () => {
    const word = "👍x".repeat(200);
    expect(inLines(word).join("")).toBe(word);
    expect(inLines(word).every((part) => Array.from(part).length <= 28)).toBe(true);
  });
});
