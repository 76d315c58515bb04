/** The files as another program reads them back. */
import type { DocumentProps } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { AskerRecord } from "@/lib/consent/asker-record";
import type { ConsentForm } from "@/lib/consent/form";
import { printable } from "@/lib/pdf/printable";
import { renderPdf } from "@/lib/pdf/render";
import { type ReadBack, readBack } from "@/tests/pdf/read-back";
import { AT, formOf, proofOf, type Story } from "@/tests/pdf/story";
import { AskerEditionPdf } from "./asker-edition";
import { BlankFormPdf } from "./blank-form";
import { SignerCopyPdf } from "./signer-copy";
import { StopPdf } from "./stop";
import type { Reader } from "./answer";

const madeAt = new Date(AT + 3_600_000);
const checkAt = "kringspraak.example/controleren";

// Setting a file takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const made = new Map<string, Promise<ReadBack>>();

/** Set and read back, each story once. */
function once(name: string, document: () => ReactElement<DocumentProps>): Promise<ReadBack> {
  const file = made.get(name) ?? renderPdf(document()).then(readBack);
  made.set(name, file);
  return file;
}

const blank = (story: Story) =>
  once(`blank ${JSON.stringify(story)}`, () => (
    <BlankFormPdf form={formOf(story)} pupils={null} madeAt={madeAt} />
  ));

const copy = (name: string, proofs = [proofOf()], form: ConsentForm | null = formOf({}, "sanne")) =>
  once(`copy ${name}`, () => (
    <SignerCopyPdf {...{ consentId: "c1", framework: "nl", you: "u", form, proofs, madeAt, checkAt }} />
  ));

const stopped = (reader: Reader, form: ConsentForm | null = formOf({}, "sanne")) =>
  once(`stop ${reader} ${form === null}`, () => (
    <StopPdf
      {...{ consentId: "c1", framework: "nl", reader, form, name: "Sanne de Wit", madeAt, checkAt }}
      proofs={[
        proofOf(),
        proofOf({ id: "stop-1", answer: "withdrawn", at: madeAt, checks: [], remark: null, shown: null }),
      ]}
    />
  ));

const askers = () => once("asker", () => <AskerEditionPdf {...record()} checkAt={checkAt} />);

/** The pages on which something stands. */
const pagesWith = ({ pages }: ReadBack, words: string) =>
  pages.flatMap((page, index) => (page.includes(words) ? [index] : []));

describe("the blank form", () => {
  let file: ReadBack;
  beforeAll(async () => {
    file = await blank({});
  });

  test("holds the letter whole", () => {
    const form = formOf({});
    const said = [
      form.question,
      form.purpose ?? "",
      form.child.name,
      form.child.birthDateWords,
      form.asker.dutyMeans,
      form.period.text,
      ...form.meaning.flatMap(({ title, text }) => [title, text]),
      ...form.categories.flatMap(({ title, example }) => [title, example ?? ""]),
      ...form.disclosers.map(({ name }) => name),
      ...form.recipients.flatMap(({ name, readBy }) => [name, readBy ?? ""]),
      ...form.follows.yes,
      ...form.follows.no,
      ...form.rights.flatMap(({ title, text }) => [title, text]),
    ];
    expect(said.filter((each) => !file.text.includes(printable(each)))).toEqual([]);
  });

  test("gives each signer sheets of their own, on which no other is named", () => {
    const [noor, sanne, karim] = [
      "Voor Noor van Dalen",
      "Voor Sanne de Wit, moeder",
      "Voor Karim van Dalen, vader",
    ].map((words) => pagesWith(file, words));
    expect([noor, sanne, karim].map((pages) => pages?.length)).toEqual([1, 1, 1]);
    expect(pagesWith(file, "Sanne")).toEqual(sanne);
    expect(pagesWith(file, "Karim")).toEqual(karim);
  });

  test("counts pages within a sheet: nobody reads how many others sign", () => {
    expect(file.text).not.toMatch(new RegExp(`van ${file.pages.length}\\b`));
    expect(file.pages.filter((page) => page.endsWith("Antwoordblad, pagina 1 van 1"))).toHaveLength(3);
  });

  test("asks for an answer and its signature on one and the same page, whoever is asked", async () => {
    const stories: Story[] = [
      {},
      { exceptions: ["ingrijpend"] },
      { birthDate: "2016-05-14" },
      { framework: "vl" },
    ];
    for (const story of stories) {
      const { pages } = await blank(story);
      const sheets = pages.filter((page) => page.includes("Antwoordblad, pagina"));
      expect(sheets.filter((page) => !page.endsWith("Antwoordblad, pagina 1 van 1"))).toEqual([]);
    }
  });

  test("says on each sheet why it is there, on what source, and where it goes", () => {
    const sheet = file.pages.find((page) => page.includes("Voor Sanne de Wit")) ?? "";
    expect(sheet).toContain("U hebt gezag over Noor.");
    expect(sheet).toContain("§ Privacyconvenant · SAY-NL-2 · GRD-1");
    expect(sheet).toContain("Privacyconvenant: Bijlage 6 en Toelichting bij het Privacy convenant");
    expect(
      pagesWith(file, "Geef of stuur dit blad aan Marije Postma, zorgcoördinator, De Zilverberk."),
    ).toHaveLength(3);
  });

  test("has for a child that does not decide yet a sheet to write down what it said", async () => {
    const young = await blank({ birthDate: "2016-05-14" });
    expect(pagesWith(young, "Noor is gehoord")).toHaveLength(1);
    expect(pagesWith(young, "Jouw antwoord")).toEqual([]);
    expect((await blank({ birthDate: "2010-05-14" })).text).not.toMatch(/gehoord|Sanne|Karim/);
  });

  test("asks for whom an answer is only where one may speak for the other, and explains the exceptions only there", async () => {
    expect(pagesWith(file, "Namens wie?")).toHaveLength(2);
    const exception = await blank({ exceptions: ["ingrijpend"] });
    expect(pagesWith(exception, "Namens wie?")).toEqual([]);
    expect(pagesWith(exception, "Dit kan grote gevolgen hebben voor Noor")).toHaveLength(2);
  });
});

describe("every file", () => {
  test.each<[string, () => Promise<ReadBack>, string]>([
    ["the blank form", () => blank({}), "Formulier"],
    ["a signer's copy", () => copy("whole"), "Kopie"],
    ["the asker's edition", askers, "Antwoord"],
    ["a stop", () => stopped("u"), "Stop"],
  ])("%s says nothing about anybody beside its pages", async (_name, make, title) => {
    const { info, xmp } = await make();
    expect(info).toMatchObject({
      Title: title,
      Creator: "Kringspraak",
      Producer: "Kringspraak",
      Language: "nl-NL",
    });
    for (const empty of ["Author", "Subject", "Keywords", "Custom"]) expect(info).not.toHaveProperty(empty);
    expect(`${JSON.stringify(info)}${xmp}`).not.toMatch(
      /Noor|Dalen|Sanne|Wit|Karim|Marije|Zilverberk|jeugdarts/,
    );
    expect(xmp).not.toMatch(/dc:(creator|description|subject)/);
  });

  test("is made to be kept: PDF/A-3b, every typeface in it, A4", async () => {
    const { xmp, fonts, sizes, strays, raw } = await blank({});
    expect(xmp).toContain("<pdfaid:part>3</pdfaid:part>");
    expect(xmp).toContain("<pdfaid:conformance>B</pdfaid:conformance>");
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter(({ name, embedded }) => !embedded || !/^[A-Z]{6}\+NotoSans/.test(name))).toEqual([]);
    expect(raw).not.toMatch(/\/Subtype \/Type1\b/);
    expect(raw).toMatch(/\/OutputIntents/);
    expect(sizes).toEqual(["595.28 × 841.89"]);
    expect(strays).toEqual([]);
  });

  test("of a Flemish request is in the Dutch of Belgium", async () => {
    expect((await blank({ framework: "vl" })).info.Language).toBe("nl-BE");
  });
});

describe("hostile and endless text", () => {
  test("is set to the last word, and breaks no page", async () => {
    const numbered = (count: number) => Array.from({ length: count }, (_, index) => `w${index}.`);
    const purpose = numbered(500).join(" ");
    const file = await blank({
      question: `${"x".repeat(280)} waarom?`,
      purpose: `${purpose}\n${"y".repeat(400)} einde-van-purpose`,
      example: `${numbered(90).join(" ")} einde-van-example`,
      guardianNames: ["Ш\u202eanne 👍 \u0000de Wit", "<b>Karim</b> \\(van) %Dalen"],
    });
    expect(numbered(500).filter((word) => !file.text.includes(word))).toEqual([]);
    for (const words of ["waarom?", "einde-van-purpose", "einde-van-example", "<b>Karim</b> \\(van) %Dalen"])
      expect(file.text).toContain(words);
    expect(file.text).toContain("Шanne \uFFFD de Wit");
    expect(file.strays).toEqual([]);
  });

  test("in a signature or a remark does not keep a copy from being made", async () => {
    const file = await copy("hostile", [
      proofOf({
        signature: { kind: "drawn", text: "M 1 2 C 3", place: null },
        remark: { text: `${"woord ".repeat(800)}slot`, forAsker: false },
      }),
    ]);
    expect(file.text).toContain("De getekende handtekening is hier niet weer te geven.");
    expect(file.text).toContain("slot");
    expect(file.strays).toEqual([]);
  });
});

describe("a signer's copy", () => {
  test("holds the answer, what was left out, and what proves it", async () => {
    const proof = proofOf();
    const { text, pages } = await copy("whole", [proof]);
    expect(text).toContain("Thuis (weggelaten)");
    expect(text).toContain("Ja, maar niet over thuis en niet met GGD Rivierland.");
    const evidence = pages.at(-1) ?? "";
    for (const words of [
      "22 november 2026, 14.05.07 uur",
      "Europe/Amsterdam, UTC+01:00",
      "2026-11-22T13:05:07.123Z",
      "Een code voor één keer, gestuurd naar het adres dat was vastgelegd.",
      "Door Marije Postma, op 2 november 2026 om 10.30 uur.",
      proof.text.sha256 ?? "no digest",
      "dezelfde code",
      "Vraag c1",
      `Antwoord ${proof.id}`,
    ])
      expect(evidence).toContain(words);
    expect(text).not.toContain("Karim");
  });

  test("tells that a kept text gives another code", async () => {
    const { text } = await copy("other code", [proofOf({ text: { ...proofOf().text, again: false } })]);
    expect(text).toContain("een andere code");
    expect(text).not.toContain("dezelfde code.");
  });

  test("begins with the last answer, and keeps the earlier ones", async () => {
    const stop = proofOf({
      id: "stop",
      answer: "withdrawn",
      at: madeAt,
      checks: [],
      remark: null,
      shown: null,
    });
    const { text } = await copy("stopped", [proofOf(), stop]);
    expect(text.indexOf("Gestopt.")).toBeGreaterThan(-1);
    expect(text.indexOf("Gestopt.")).toBeLessThan(text.indexOf("Ja, maar niet over thuis"));
    expect(text).toContain("Wat u eerder antwoordde");
    expect(text).toContain("Door op ‘stop’ te drukken");
  });

  test("can be made when the question may not be read any more", async () => {
    const { text } = await copy("past", [proofOf({ shown: null })], null);
    expect(text).toContain("Uw antwoord");
    expect(text).not.toContain("jeugdarts");
  });
});

function record(): AskerRecord {
  const form = formOf({});
  const because = (index: number) => form.blocks[index] ?? null;
  const hidden = { signature: { kind: "drawn", text: null, place: null } } as const;
  return {
    form,
    standing: { sentence: "Deze vraag wacht op Noor van Dalen.", rule: "ST-4" },
    heard: [],
    madeAt,
    signers: [
      {
        name: "Noor van Dalen",
        kind: "child",
        relation: null,
        because: because(0),
        stage: { stage: "talk", since: madeAt },
        proofs: [],
      },
      {
        name: "Sanne de Wit",
        kind: "guardian",
        relation: "moeder",
        because: because(1),
        stage: null,
        proofs: [proofOf({ ...hidden, remark: null })],
      },
      {
        name: "Karim van Dalen",
        kind: "guardian",
        relation: "vader",
        because: null,
        stage: null,
        proofs: [
          proofOf({
            by: "karim",
            form: "paper",
            recognised: null,
            recorded: { by: null, with: null, alone: false, how: "Getekend aan tafel." },
            signature: { kind: "paper", text: null, place: null },
            remark: { text: "Liever ’s avonds.", forAsker: true },
            text: { language: "nl", version: null, sha256: null, again: null },
          }),
        ],
      },
    ],
  };
}

describe("the asker's edition", () => {
  test("says who answered what, who did not yet, and how each answer came", async () => {
    const { text } = await askers();
    for (const words of [
      "Deze vraag wacht op Noor van Dalen.",
      "Noor van Dalen Wil eerst praten. Dat is nog geen antwoord.",
      "Sanne de Wit, moeder",
      "Ja, maar niet over thuis en niet met GGD Rivierland.",
      "Beslist hierover vandaag niet mee.",
      "Liever ’s avonds.",
      "een medewerker, samen met iemand die erbij was",
      "Er is geen scan bewaard.",
      "Voor een antwoord op papier of mondeling is geen code gemaakt.",
    ])
      expect(text).toContain(words);
  });
});

describe("a stop", () => {
  test("says who stopped what, when, and how they were recognised", async () => {
    const { text, pages } = await stopped("u");
    for (const words of [
      "U bent gestopt",
      "Mogen wij de jeugdarts vertellen wat er met Noor speelt?",
      "Gestopt. Op 22 november 2026 om 15.05 uur",
      "Vanaf dat moment wordt hiermee niets meer gedeeld. Wat daarvoor al was gedeeld, blijft gedeeld.",
      "De ja waarmee u stopte Ja, maar niet over thuis en niet met GGD Rivierland.",
    ])
      expect(text).toContain(words);
    const evidence = pages.slice(1).join(" ");
    expect(evidence).toContain("Door op ‘stop’ te drukken");
    expect(evidence).toContain("Een code voor één keer, gestuurd naar het adres dat was vastgelegd.");
    expect(evidence).toContain("Antwoord stop-1");
  });

  test.each<[Reader, string]>([
    ["je", "Je bent gestopt"],
    ["asker", "Sanne de Wit is gestopt"],
  ])("speaks to its reader: %s", async (reader, words) => {
    expect((await stopped(reader)).text).toContain(words);
  });

  test("can be made when the question may not be read any more, and then does not name who asked", async () => {
    const { text } = await stopped("u", null);
    expect(text).toContain("U bent gestopt");
    expect(text).toContain("Dit bestand is verzegeld.");
    expect(text).not.toMatch(/Zilverberk|jeugdarts/);
  });
});

describe("how anybody checks a file", () => {
  test.each<[string, () => Promise<ReadBack>]>([
    ["a signer's copy", () => copy("whole")],
    ["the asker's edition", askers],
    ["a stop", () => stopped("asker")],
  ])("stands on the last page of %s", async (_name, make) => {
    const { pages } = await make();
    const last = pages.at(-1) ?? "";
    expect(last).toContain("Dit bestand is verzegeld door De Zilverberk.");
    expect(last).toContain("open kringspraak.example/controleren en kies dit bestand");
    expect(last).not.toContain("niet verzegeld");
  });
});
