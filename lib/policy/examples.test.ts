import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answer } from "./command";

/** The cases that came with the rules: one object a line, with the expected line beside the input. */
type Example = { title: string; from?: string; expect: { error?: { path: unknown[] } } };

const lines = readFileSync(new URL("./cases/examples.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");

describe("the examples come out to the letter", () => {
  test.each(lines.map((line): [string, string] => [(JSON.parse(line) as Example).title, line]))(
    "%s",
    (_, line) => {
      const { title: _title, expect: expected, ...input } = JSON.parse(line) as Example;
      const { result } = answer(input.from === undefined ? "decide" : "grants", JSON.stringify(input));
      if (expected.error === undefined) {
        expect(JSON.stringify(result)).toBe(JSON.stringify(expected));
      } else {
        expect(result).toMatchObject({ error: { path: expected.error.path } });
      }
    },
  );
});
