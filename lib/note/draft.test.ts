import { describe, expect, test } from "vitest";
import { addedField, emptyDraft, readReshaping, reshape, reshapingText, shapeOf } from "./draft";

describe("the shape of a half-written note", () => {
  test("is read from the names of its fields, in order of their numbers", () => {
    const shape = shapeOf({
      kind: "gesprek",
      "section.10.piece.0.nature": "mening",
      "section.2.piece.3.nature": "vermoeden",
      "section.2.piece.1.nature": "feit",
      "section.2.piece.1.text": "…",
    });
    expect(shape).toEqual([
      {
        number: 2,
        pieces: [
          { number: 1, nature: "feit" },
          { number: 3, nature: "vermoeden" },
        ],
      },
      { number: 10, pieces: [{ number: 0, nature: "mening" }] },
    ]);
  });

  test.each([[{}], [{ "section.0.piece.0.nature": "gerucht" }], [{ "section.x.piece.0.nature": "feit" }]])(
    "begins anew where fields say nothing: %o",
    (values) => expect(shapeOf(values)).toEqual(emptyDraft),
  );

  test.each([
    { kind: "add", section: 0, nature: "mening" },
    { kind: "remove", section: 0, piece: 2 },
    { kind: "section" },
    { kind: "drop", section: 3 },
  ] as const)("is changed by a button with or without scripts: %o", (change) => {
    expect(readReshaping(reshapingText(change))).toEqual(change);
  });

  test.each(["", "who", "add 0 gerucht", "remove x 1", "drop", "add"])("is not changed by %o", (text) => {
    expect(readReshaping(text)).toBeNull();
  });

  test("a new piece gets a number that no other had, and the cursor", () => {
    const two = reshape(emptyDraft, { kind: "add", section: 0, nature: "mening" });
    const one = reshape(two, { kind: "remove", section: 0, piece: 0 });
    const again = reshape(one, { kind: "add", section: 0, nature: "feit" });
    expect(again[0]?.pieces).toEqual([
      { number: 1, nature: "mening" },
      { number: 2, nature: "feit" },
    ]);
    expect(addedField(one, again)).toBe("section.0.piece.2.text");
  });

  test("the last piece and the last section stay", () => {
    expect(reshape(emptyDraft, { kind: "remove", section: 0, piece: 0 })).toEqual(emptyDraft);
    expect(reshape(emptyDraft, { kind: "drop", section: 0 })).toEqual(emptyDraft);
    const two = reshape(emptyDraft, { kind: "section" });
    expect(reshape(two, { kind: "drop", section: 0 }).map(({ number }) => number)).toEqual([1]);
  });
});
