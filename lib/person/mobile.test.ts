import { expect, test } from "vitest";
import { mobileNumber, writtenMobile } from "./mobile";

test.each([
  ["06 12 34 56 78", "nl", "+31612345678"],
  ["06-12345678", "nl", "+31612345678"],
  ["+31 (0)6 1234 5678", "nl", "+31612345678"],
  ["0031612345678", "vl", "+31612345678"],
  ["+31612345678", "vl", "+31612345678"],
  ["0470/12.34.56", "vl", "+32470123456"],
  ["+32 470 12 34 56", "nl", "+32470123456"],
  ["0032 (0)470 12 34 56", "vl", "+32470123456"],
] as const)("%s in %s is %s", (typed, framework, wanted) => {
  expect(mobileNumber(typed, framework)).toBe(wanted);
});

test.each([
  ["a landline", "020 123 45 67", "nl"],
  ["a landline of Eindhoven, which looks Belgian", "040 123 45 67", "nl"],
  ["a Belgian number at home in the Netherlands, without its country", "0470 12 34 56", "nl"],
  ["a Dutch number at home in Flanders, without its country", "06 12 34 56 78", "vl"],
  ["too short", "06 12 34 56 7", "nl"],
  ["too long", "06 12 34 56 789", "nl"],
  ["another country", "+49 151 23456789", "nl"],
  ["words", "bel mijn moeder", "nl"],
  ["nothing", "", "nl"],
  ["a number that costs money", "0900 1234", "nl"],
] as const)("%s is no mobile number", (_name, typed, framework) => {
  expect(mobileNumber(typed, framework)).toBeNull();
});

test.each([
  ["+31612345678", "+31 6 12 34 56 78"],
  ["+32470123456", "+32 470 12 34 56"],
])("%s reads as %s", (number, wanted) => {
  expect(writtenMobile(number)).toBe(wanted);
});
