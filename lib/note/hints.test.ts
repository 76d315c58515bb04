import { describe, expect, test } from "vitest";
import { spokenOf } from "./hints";

const people = [
  { id: "karim", name: "Karim van Dalen", relation: "vader" },
  { id: "sanne", name: "Sanne de Wit", relation: "moeder" },
  { id: "joost", name: "Joost Hermans", relation: null },
  { id: "zoe", name: "Zoë Öz", relation: null },
];

describe("whom a text speaks of", () => {
  test.each([
    ["a first name", "Karim belde.", ["karim"]],
    ["a surname", "Gesprek met mevrouw De Wit", ["sanne"]],
    ["what somebody is", "Haar moeder en papa zijn bezorgd.", ["karim", "sanne"]],
    ["without accents", "zoe was er ook", ["zoe"]],
    ["a surname that is the pupil's too says nothing", "De familie van Dalen", []],
    ["a word that only begins alike", "De karimstraat", []],
    ["nobody", "Het gaat goed.", []],
  ])("%s", (_name, text, found) => {
    expect(spokenOf(text, people, "Noor van Dalen", []).map(({ id }) => id)).toEqual(found);
  });

  test("who is marked already is no hint any more", () => {
    expect(spokenOf("Karim en Joost", people, "Noor van Dalen", ["karim"]).map(({ id }) => id)).toEqual([
      "joost",
    ]);
  });
});
