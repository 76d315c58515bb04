import { describe, expect, test } from "vitest";
import { withoutChild } from "./template";
import { namesIn } from "./template-names";

const NAMES = ["Noor van Dalen", "Sanne de Wit", "Bram Groot", "José Núñez"];

describe("in a text to be kept outside the casus", () => {
  test.each<[text: string, found: string[]]>([
    ["Hoe gaat het met noor?", ["Noor"]],
    ["Het werk van Noors moeder", ["Noor"]],
    ["Mevrouw De Wit komt erbij", ["Wit"]],
    ["Dalen in de klas", ["Dalen"]],
    ["Wij dalen de trap af, met een wit blad", []],
    ["Een groot verschil", []],
    ["In het noorden", []],
    ["JOSÉ en Núñez", ["José", "Núñez"]],
    ["Wat helpt {kind} op school?", []],
  ])("“%s” names %j", (text, found) => {
    expect(namesIn(text, NAMES)).toEqual(found);
  });

  test("the pupil's first name becomes its place, and no part of another word does", () => {
    const content = { question: "Mag noor, met Noorse les?", purpose: "Noor", meaning: [] };
    const rest = { categories: [], whatFollowsYes: "", whatFollowsNo: "" };
    expect(withoutChild({ ...content, ...rest }, "Noor")).toMatchObject({
      question: "Mag {kind}, met Noorse les?",
      purpose: "{kind}",
    });
  });
});
