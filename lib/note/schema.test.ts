import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readInput } from "@/lib/auth/form-data";
import { mistakesByField } from "@/lib/auth/mistakes";
import { choicesSchema, LONGEST_PIECE, writeNoteSchema } from "./schema";

const kring = randomUUID();
const filled = {
  casusId: randomUUID(),
  key: randomUUID(),
  kind: "gesprek",
  announced: "x",
  "section.0.category": "verzuim",
  "section.0.scope": "casus",
  "section.0.piece.0.nature": "feit",
  "section.0.piece.0.text": "Te laat.",
};

function parse(changes: Record<string, string | string[] | null>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...filled, ...changes })) {
    for (const each of [value ?? []].flat()) form.append(name, each);
  }
  const parsed = writeNoteSchema.safeParse(readInput(form));
  return parsed.success ? parsed.data : mistakesByField(parsed.error.issues);
}

describe("a note as its form sends it", () => {
  test("keeps sections in order and leaves out empty pieces", () => {
    const note = parse({
      "section.10.category": "gezin",
      "section.10.scope": `kring:${kring}`,
      "section.10.open": "on",
      "section.10.withheld": [`person:${kring}`, kring],
      "section.10.piece.0.nature": "mening",
      "section.10.piece.0.text": "   ",
      "section.10.piece.1.nature": "vermoeden",
      "section.10.piece.1.text": "Misschien.",
      "section.10.heading": " Thuis ",
    });
    expect(note).toMatchObject({
      section: [
        {
          heading: null,
          choice: { category: "verzuim", scope: { kind: "casus" }, secret: true, withheldFrom: [] },
        },
        {
          heading: "Thuis",
          choice: {
            scope: { kind: "kring", ambtskring: kring },
            secret: false,
            withheldFrom: [`person:${kring}`, kring],
          },
          pieces: [{ nature: "vermoeden", text: "Misschien." }],
        },
      ],
    });
  });

  test.each([
    [{ kind: "" }, "kind"],
    [{ kind: "eigen_woorden" }, "kind"],
    [{ "section.0.category": "" }, "section.0.category"],
    [{ "section.0.category": "geheim" }, "section.0.category"],
    [{ "section.0.scope": null }, "section.0.scope"],
    [{ "section.0.scope": "kring:zorgcel" }, "section.0.scope"],
    [{ "section.0.scope": "overleg" }, "section.0.scope"],
    [{ "section.0.withheld": "iedereen" }, "section.0.withheld.0"],
    [{ "section.0.piece.0.text": " \n " }, "section.0.piece"],
    [{ "section.0.piece.0.text": "a".repeat(LONGEST_PIECE + 1) }, "section.0.piece.0.text"],
    [{ "section.0.piece.0.text": "a".repeat(1_000_000) }, "section.0.piece.0.text"],
    [{ "section.0.heading": "a".repeat(121) }, "section.0.heading"],
    [{ casusId: "1" }, "casusId"],
  ])("%o is answered beside its field", (changes, field) => {
    expect(Object.keys(parse(changes))).toContain(field);
  });

  test("takes the longest piece that fits, and words of any script", () => {
    expect(parse({ "section.0.piece.0.text": "ش".repeat(LONGEST_PIECE) })).toHaveProperty("section");
    expect(
      parse({ "section.0.piece.0.text": "<script>alert(1)</script> '; drop table part; --" }),
    ).toHaveProperty("section");
  });

  test("without a section is no note", () => {
    const { success } = writeNoteSchema.safeParse({ ...filled, section: {} });
    expect(success).toBe(false);
  });
});

test("the choices that are sent while writing hold no words of the note", () => {
  const [choice] = choicesSchema.parse([
    { category: "verzuim", scope: "team", piece: { "0": { text: "geheim" } }, heading: "geheim" },
  ]);
  expect(JSON.stringify(choice)).not.toContain("geheim");
});
