import { describe, expect, test } from "vitest";
import { mirrored } from "./mirror";

describe("on the paper of a language from right to left", () => {
  test.each([
    [
      "what stood at the left stands at the right",
      { paddingLeft: 9, borderLeft: "1pt solid" },
      false,
      { paddingRight: 9, borderRight: "1pt solid" },
    ],
    [
      "a row runs the other way, and stays as high as it was",
      { flexDirection: "row", alignItems: "flex-start" },
      false,
      { flexDirection: "row-reverse", alignItems: "flex-start" },
    ],
    [
      "what was pushed to the end is pushed to the other",
      { alignItems: "flex-end" },
      false,
      { alignItems: "flex-start" },
    ],
    [
      "a column of its own width stands at the right",
      { width: 300 },
      false,
      { width: 300, alignSelf: "flex-end" },
    ],
    ["but not one that stands beside another", { width: 300 }, true, { width: 300 }],
    [
      "what is placed keeps its width and changes its sides",
      { position: "absolute", left: 4, right: 8, width: 3 },
      false,
      { position: "absolute", right: 4, left: 8, width: 3 },
    ],
  ] as const)("%s", (_name, style, inRow, expected) => {
    expect(mirrored("VIEW", { style }, inRow)).toEqual(expected);
  });

  test.each([
    ["its own letters run from the right", "جوابكم", { direction: "rtl", textAlign: "right" }],
    ["with a Dutch name among them too", "إلى Sanne de Wit", { direction: "rtl", textAlign: "right" }],
    ["a number follows the page", "085 – 010 20 30", { direction: "rtl", textAlign: "right" }],
    [
      "a Dutch name runs from the left, at the right edge",
      "Sanne de Wit",
      { direction: "ltr", textAlign: "right" },
    ],
    [
      "a Dutch paragraph is read from the left",
      "Noor komt vaak te laat. ".repeat(4),
      { direction: "ltr", textAlign: "left" },
    ],
  ] as const)("%s", (_name, text, expected) => {
    expect(mirrored("TEXT", { style: {}, children: text }, false)).toEqual({ ...expected, letterSpacing: 0 });
  });
});
