import { describe, expect, test } from "vitest";
import { continueList, toggleEmphasis } from "./typing";

/** "|" is the cursor; two of them a selection. */
function typed(marked: string) {
  const from = marked.indexOf("|");
  const to = marked.lastIndexOf("|");
  return { text: marked.replaceAll("|", ""), from, to: from === to ? from : to - 1 };
}

describe("Enter in a list", () => {
  test.each([
    ["goes on with the next point", "- moe|", "- moe\n- |"],
    ["in the midst of a text", "Gezien:\n- moe|\nEinde", "Gezien:\n- moe\n- |\nEinde"],
    ["counts on", "2. bellen|", "2. bellen\n3. |"],
    ["ends the list after an empty point", "- moe\n- |", "- moe\n|"],
  ])("%s", (_name, before, after) => {
    expect(continueList(typed(before))).toEqual(typed(after));
  });

  test.each([
    ["outside a list", "Kim lacht.|"],
    ["with something selected", "- |moe|"],
  ])("does as always: %s", (_name, before) => {
    expect(continueList(typed(before))).toBeNull();
  });
});

test("emphasis is put around what is selected, and taken away again", () => {
  const once = toggleEmphasis(typed("Dit is |heel| erg."));
  expect(once).toEqual({ text: "Dit is *heel* erg.", from: 8, to: 12 });
  expect(toggleEmphasis(once)).toEqual(typed("Dit is |heel| erg."));
});
