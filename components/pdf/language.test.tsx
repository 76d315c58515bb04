/** The paper in another language, as another program reads it back. */
import { expect, test, vi } from "vitest";
import type { Locale } from "@/lib/i18n/locale";
import { LOCALES } from "@/lib/i18n/locale";
import { printable } from "@/lib/pdf/printable";
import { renderPdf } from "@/lib/pdf/render";
import { readBack } from "@/tests/pdf/read-back";
import { AT, formOf, proofOf } from "@/tests/pdf/story";
import { BlankFormPdf } from "./blank-form";
import { SignerCopyPdf } from "./signer-copy";

const madeAt = new Date(AT + 3_600_000);

vi.setConfig({ testTimeout: 60_000 });

const copyIn = async (language: Locale) => {
  const form = formOf({}, "sanne", language);
  const proof = { ...proofOf(), text: { ...proofOf().text, language } };
  const copy = {
    consentId: "c1",
    framework: "nl" as const,
    you: "u" as const,
    form,
    proofs: [proof],
    madeAt,
  };
  return readBack(
    await renderPdf(<SignerCopyPdf {...copy} checkAt="kringspraak.example/controleren" />, language),
  );
};

test("a copy in English is English but for what the asker wrote, and says so", async () => {
  const { text, info } = await copyIn("en");
  const form = formOf({}, "sanne", "en");
  const said = [
    form.question,
    form.asker.dutyMeans,
    form.period.text,
    ...form.rights.map((right) => right.text),
  ];
  expect(said.filter((each) => !text.includes(printable(each)))).toEqual([]);
  expect(text).toContain("This is a translation. The Dutch text is the one that was approved.");
  expect(text).toContain("No one has checked the translation yet.");
  expect(text).toContain("The question itself is written in Dutch.");
  expect(text).toContain("In another language: English, version 2");
  expect(text).not.toMatch(/Antwoord|Wat uw ja is|pagina/);
  expect(info).toMatchObject({ Language: "en-NL" });
});

test("the Dutch paper says nothing of translations", async () => {
  expect((await copyIn("nl")).text).not.toMatch(/vertaling/);
});

test("a copy in Arabic keeps Dutch names, numbers and days as they are read", async () => {
  const { text, info, fonts, strays } = await copyIn("ar");
  expect(info).toMatchObject({ Language: "ar-NL" });
  expect(strays).toEqual([]);
  expect(fonts.every(({ embedded }) => embedded)).toBe(true);
  expect(text).toContain("Mogen wij de jeugdarts vertellen wat er met Noor speelt?");
  expect(text).toContain("085 – 010 20 30");
  expect(text).toContain("019ab000-0000-7000-8000-00000000000a");
  expect(text).not.toContain("\uFFFD");
});

test.each(LOCALES)("a blank form in %s fits its paper, and misses no sign", async (language) => {
  const form = formOf({ exceptions: ["ingrijpend"] }, null, language);
  const { text, strays } = await readBack(
    await renderPdf(<BlankFormPdf form={form} pupils={null} madeAt={madeAt} />, language),
  );
  expect(strays).toEqual([]);
  expect(text).not.toContain("\uFFFD");
  expect(text).toContain("Samenwerkingsverband De Waarden");
});
