import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRichText, type Span } from "./rich-text";

const plain = (text: string): Span[] => [{ text, strong: false }];

describe("the text of a note", () => {
  test.each([
    ["one line", "Kim lacht.", [{ kind: "paragraph", lines: [plain("Kim lacht.")] }]],
    [
      "a blank line parts paragraphs, a line end does not",
      "Een\ntwee\n\ndrie",
      [
        { kind: "paragraph", lines: [plain("Een"), plain("twee")] },
        { kind: "paragraph", lines: [plain("drie")] },
      ],
    ],
    [
      "points, as typed and as a word processor pastes them",
      "Gezien:\n- moe\n•\tlaat\n* stil",
      [
        { kind: "paragraph", lines: [plain("Gezien:")] },
        { kind: "points", lines: [plain("moe"), plain("laat"), plain("stil")] },
      ],
    ],
    [
      "numbers go on from the first",
      "3. bellen\n4. schrijven",
      [{ kind: "numbers", first: 3, lines: [plain("bellen"), plain("schrijven")] }],
    ],
    [
      "a number out of order stays what was typed",
      "1. een\n7. zeven",
      [
        { kind: "numbers", first: 1, lines: [plain("een")] },
        { kind: "numbers", first: 7, lines: [plain("zeven")] },
      ],
    ],
    [
      "emphasis",
      "Dit is *heel belangrijk*, zei hij.",
      [
        {
          kind: "paragraph",
          lines: [
            [
              { text: "Dit is ", strong: false },
              { text: "heel belangrijk", strong: true },
              { text: ", zei hij.", strong: false },
            ],
          ],
        },
      ],
    ],
    [
      "stars that are stars",
      "5 * 3 * 2 en a*b*c",
      [{ kind: "paragraph", lines: [plain("5 * 3 * 2 en a*b*c")] }],
    ],
    ["a dash that is a dash", "-10 graden", [{ kind: "paragraph", lines: [plain("-10 graden")] }]],
    ["HTML is text", "<script>x</script>", [{ kind: "paragraph", lines: [plain("<script>x</script>")] }]],
    ["turned letters stand as they are", "a\u202ecba", [{ kind: "paragraph", lines: [plain("acba")] }]],
  ])("%s", (_name, text, blocks) => {
    expect(readRichText(text)).toMatchObject(blocks);
  });

  test("loses no letter, whatever is typed", () => {
    const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab12 \n-*•.<>)\t") }), (text) => {
        const shown = readRichText(text)
          .flatMap((block) =>
            block.lines.map(
              (line, index) =>
                (block.kind === "numbers" ? String(block.first + index) : "") +
                line.map((span) => span.text).join(""),
            ),
          )
          .join("");
        expect(letters(shown)).toBe(letters(text));
      }),
    );
  });
});
