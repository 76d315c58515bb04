import { describe, expect, test } from "vitest";
import { z } from "zod";
import { list, optionalText, ticked } from "./fields";
import { readInput, readValues } from "./form-data";
import { mistakesByField, plainMistake } from "./mistakes";

function form(...fields: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe("a form as an object", () => {
  test("has a branch for every point in a name, and a list for a name that comes twice", () => {
    const data = form(["birth.day", "3"], ["birth.month", "9"], ["who", "a"], ["who", "b"]);
    expect(readInput(data)).toEqual({ birth: { day: "3", month: "9" }, who: ["a", "b"] });
  });

  test("leaves out what Next.js adds, and files that were not chosen", () => {
    const data = form(["$ACTION_KEY", "k"], ["scan", new File([], "")], ["question", "Mag het?"]);
    expect(Object.keys(readInput(data))).toEqual(["question"]);
  });

  test("loses characters that no text holds, and keeps the rest", () => {
    expect(readInput(form(["text", "a\u0000b\ud800c\r\nd é 漢"]))).toEqual({ text: "ab\ufffdc\nd é 漢" });
  });

  test.each(["__proto__.polluted", "constructor.prototype.polluted", "a.__proto__.polluted"])(
    "a field named %s changes no other object",
    (name) => {
      readInput(form([name, "yes"]));
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  test("a name that is both a field and a branch does not fail", () => {
    expect(readInput(form(["a", "1"], ["a.b", "2"]))).toEqual({ a: { b: "2" } });
    expect(readInput(form(["a.b", "2"], ["a", "1"]))).toEqual({ a: "1" });
    expect(readInput(form(["", "x"], ["..", "y"]))).toBeTypeOf("object");
  });
});

test("what was typed comes back by name, without files", () => {
  const data = form(["who", "a"], ["who", "b"], ["one", ""], ["scan", new File(["x"], "x.pdf")]);
  expect(readValues(data)).toEqual({ who: ["a", "b"], one: "" });
});

describe("fields", () => {
  const schema = z.object({ who: list(z.enum(["a", "b"])), sure: ticked, remark: optionalText(5) });

  test.each([
    [{}, { who: [], sure: false }],
    [
      { who: "a", sure: "on", remark: "  " },
      { who: ["a"], sure: true },
    ],
    [
      { who: ["a", "b"], remark: " ja " },
      { who: ["a", "b"], sure: false, remark: "ja" },
    ],
  ])("%j reads as %j", (input, output) => {
    expect(schema.parse(input)).toEqual(output);
  });

  test("that are wrong say so in words for people, one sentence each", () => {
    const strict = z.object({
      name: z.string().min(1),
      email: z.email(),
      note: z.string().max(3),
      day: z.object({ month: z.string() }),
    });
    const result = strict.safeParse({ name: "", email: "x", note: "lang", day: {} }, { error: plainMistake });
    expect(mistakesByField(result.error?.issues ?? [])).toEqual({
      name: "Dit is nog leeg.",
      email: "Dit is geen e-mailadres. Een e-mailadres heeft een @ en een punt.",
      note: "Dit is te lang. Er passen 3 tekens.",
      "day.month": "Dit is nog leeg.",
    });
  });

  test("a schema's own words come first", () => {
    const result = z
      .object({ a: z.string().min(1, "Schrijf iets op.") })
      .safeParse({ a: "" }, { error: plainMistake });
    expect(mistakesByField(result.error?.issues ?? [])).toEqual({ a: "Schrijf iets op." });
  });
});
