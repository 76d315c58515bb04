import { expect, test } from "vitest";
import { betrayalIn } from "./betrayal";

const NAMES = [
  "Basisschool De Wegwijzer",
  "Jeugdteam Oost-Veen",
  "Mia Tromp",
  "Sanne de Wit",
  "2B",
  "Zoë Çelik",
];
const KNOWN = ["Noor van Dalen", "Karim van Dalen"];

test.each([
  ["Mag de hulp met school praten?", null],
  ["Noor van Dalen gaat naar een school en krijgt hulp.", null],
  ["Zo weet De Wegwijzer wat helpt.", "wegwijzer"],
  ["zo weet de WEGWIJZER wat helpt", "wegwijzer"],
  ["Het team in Oost vertelt het.", "oost"],
  ["Mevrouw Tromp belt.", "tromp"],
  ["Sanne weet ervan.", "sanne"],
  ["In klas 2B gaat het beter.", "2b"],
  ["Zoe Celik helpt.", "zoe"],
  ["Bel 085 000 00 00.", "085 000 00 00"],
  ["Bel +32 2 123 45 67.", "+32 2 123 45 67"],
  ["Schrijf naar a@b.example.", "a@b.example."],
  ["Zie wegwijzer.nl", "wegwijzer.nl"],
  ["Kom naar 9401 AB.", "9401 AB"],
  ["Kom naar de Dorpsstraat.", "Dorpsstraat"],
  ["", null],
])("%s", (text, found) => expect(betrayalIn(text, NAMES, KNOWN)).toBe(found));

test("goes through a long text without a space once", () => {
  expect(betrayalIn("x".repeat(60_000), ["De Linde"], [])).toBeNull();
  expect(betrayalIn("x-".repeat(30_000), ["De Linde"], [])).toBeNull();
  expect(betrayalIn(`${"x".repeat(60_000)}@thuis.example`, [], [])).toMatch(/@thuis\.example$/u);
});
