import { describe, expect, test } from "vitest";
import { type Locale, LOCALES } from "@/lib/i18n/locale";
import { outbox } from "@/lib/db/schema/outbox";
import { wordsFor } from "./words";

const origin = "https://kringspraak.example";
const secretOf = (kind: string) =>
  ["invitation", "own_pages", "reminder", "own_now"].includes(kind)
    ? JSON.stringify({ token: "t0ken", shortCode: "ABCD-EFGH-JKLM" })
    : "12345678";

/** A question that was prepared goes as an invitation. */
const kinds = outbox.kind.enumValues.filter((kind) => kind !== "birthday_question");
/** No pupil gets these. */
const FOR_STAFF: readonly string[] = [
  "sign_in",
  "confidant",
  "daily",
  "ends_soon",
  "birthday",
  "decision",
  "rested",
];
const every = kinds.flatMap((kind) =>
  (["staff", "child", "guardian"] as const).map((to) => ({ kind, to, origin, secret: secretOf(kind) })),
);

/** What no message says, in any of our languages (SECURITY C3); a language without its list fails. */
const UNSAID: Record<Locale, string[]> = {
  nl: ["toestemming", "jeugd", "zorg", "school", "ouder", "kind", "casus", "dossier"],
  en: ["consent", "youth", "care", "school", "parent", "child", "case", "file"],
  fr: ["consentement", "jeunesse", "école", "parent", "enfant", "dossier"],
  de: ["einwilligung", "jugend", "schule", "eltern", "kind", "akte"],
  tr: ["rıza", "onay", "okul", "veli", "çocuk", "dosya"],
  ar: ["موافقة", "شباب", "رعاية", "مدرسة", "والد", "طفل", "تلميذ", "ملف"],
  uk: ["згод", "школ", "батьк", "дитин", "опік"],
  pl: ["zgod", "szkoł", "rodzic", "dzieck", "opiek"],
};

describe.each(LOCALES)("every message in %s", (language) => {
  test.each(every)("$kind to $to is neutral", (occasion) => {
    const { subject, text } = wordsFor({ ...occasion, language });
    const said = `${subject}\n${text}`.toLowerCase();
    for (const word of UNSAID[language]) expect(said).not.toContain(word);
    expect(subject).not.toMatch(/\d/);
  });
});

test("a link opens in the language of its message, and a Dutch one says nothing of it", () => {
  const occasion = {
    kind: "invitation" as const,
    to: "guardian" as const,
    origin,
    secret: secretOf("invitation"),
  };
  expect(wordsFor({ ...occasion, language: "ar" }).text).toContain(`${origin}/uitnodiging/t0ken?taal=ar\n`);
  expect(wordsFor(occasion).text).toContain(`${origin}/uitnodiging/t0ken\n`);
});

describe("every message", () => {
  test.each(every)("$kind to $to is neutral, in its subject and in its text", (occasion) => {
    const { subject, text } = wordsFor(occasion);
    const said = `${subject}\n${text}`.toLowerCase();
    for (const word of ["toestemming", "jeugd", "zorg", "school", "ouder", "kind", "casus", "dossier"]) {
      expect(said).not.toContain(word);
    }
    expect(subject).not.toMatch(/\d/);
  });

  test.each(every.filter(({ kind, to }) => to === "child" && !FOR_STAFF.includes(kind)))(
    '$kind says "je" to a pupil',
    (occasion) => {
      expect(wordsFor(occasion).text).not.toMatch(/\b(u|uw)\b/i);
    },
  );
});

test("an invitation carries link and short code, a code carries its digits", () => {
  const invitation = wordsFor({ kind: "invitation", to: "guardian", origin, secret: secretOf("invitation") });
  expect(invitation.text).toContain(`${origin}/uitnodiging/t0ken`);
  expect(invitation.text).toContain("ABCD-EFGH-JKLM");
  expect(wordsFor({ kind: "code", to: "child", origin, secret: "12345678" }).text).toContain("12345678");
});

test("a message that must carry a secret and has none is a fault", () => {
  expect(() => wordsFor({ kind: "code", to: "guardian", origin, secret: null })).toThrow();
});
