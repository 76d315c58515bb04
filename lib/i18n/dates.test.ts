import { expect, test } from "vitest";
import { dayIn, dayOfYearIn, instantIn } from "./dates";
import { listIn, withinSentence } from "./sentence";

const DAY = { year: 2027, month: 7, day: 31 };
const AT = new Date("2026-11-22T13:05:00Z");

test.each([
  ["nl", "31 juli 2027", "31 juli", "22 november 2026 om 14.05 uur"],
  ["en", "31 July 2027", "31 July", "22 November 2026 at 14:05"],
  ["ar", "31 يوليو 2027", "31 يوليو", "22 نوفمبر 2026 في 14:05"],
] as const)("%s writes days and moments in its own way, on the local clock", (locale, day, short, moment) => {
  expect(dayIn(locale, DAY)).toBe(day);
  expect(dayOfYearIn(locale, DAY)).toBe(short);
  expect(instantIn(locale, "nl", AT)).toBe(moment);
});

test("a list is a list in every language", () => {
  expect(listIn("nl", ["verzuim", "thuis"])).toBe("verzuim en thuis");
  expect(listIn("en", ["absence", "home"])).toBe("absence and home");
  expect(listIn("ar", ["الغياب", "البيت"])).toBe("الغياب والبيت");
});

test("a title loses its capital within a sentence, where the language says so", () => {
  expect(withinSentence("nl", "Politie en justitie")).toBe("politie en justitie");
  expect(withinSentence("tr", "İzin")).toBe("izin");
  expect(withinSentence("de", "Gesundheit")).toBe("Gesundheit");
});
