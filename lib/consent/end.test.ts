import { describe, expect, test } from "vitest";
import { startOf } from "@/lib/calendar/day";
import type { ConsentStatus } from "@/lib/policy/vocabulary";
import { type ConsentEnd, endOf } from "./end";
import { endWords } from "./end-words";
import type { Stretch } from "./standing";

/** The first moment of a day in Amsterdam. */
const at = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return startOf("nl", { year, month, day: date });
};
const NOW = at("2026-11-28");
const UNTIL = at("2027-08-01");

const RULES = {
  verlopen: "ST-1",
  geweigerd: "ST-2",
  ingetrokken: "ST-3",
  onvolledig: "ST-4",
  nog_niet: "ST-5",
  geldig: "ST-6",
} as const;

/** "geldig 2026-10-01, verlopen 2027-08-01": each lasts until the next begins. */
const life = (words: string): Stretch[] => {
  const begun = words.split(", ").map((each) => each.split(" ") as [ConsentStatus, string]);
  return begun.map(([status, from], place) => ({
    from: at(from),
    until: begun[place + 1] ? at(begun[place + 1]?.[1] ?? "") : null,
    status,
    rule: RULES[status],
    waitingFor: [],
    waitingForRepresentative: false,
  }));
};

const endIn = (words: string, more: Partial<Parameters<typeof endOf>[0]> = {}): ConsentEnd | null =>
  endOf(
    {
      stretches: life(words),
      validUntil: UNTIL,
      endedAt: null,
      replaced: false,
      turnings: [],
      answers: [],
      ...more,
    },
    NOW,
  );
const said = (end: ConsentEnd | null) => {
  if (end === null) return null;
  const words = endWords(end, { framework: "nl", now: NOW, child: "Sem", nameOf: () => "Linde Vermeer" });
  return `${words.until} ${words.why}`;
};

describe("A consent", () => {
  test("ends with its period", () => {
    const end = endIn("geldig 2026-10-01, verlopen 2027-08-01");
    expect(end).toMatchObject({ why: "period", at: UNTIL, rule: "ST-1" });
    expect(said(end)).toBe("Geldt tot en met 31 juli 2027. Dan is de afgesproken tijd om.");
  });

  test("ends on a birthday from which other people decide", () => {
    const end = endIn("geldig 2026-10-01, onvolledig 2026-12-05, verlopen 2027-08-01", {
      turnings: [{ at: at("2026-12-05").getTime(), age: 12, say: "SAY-NL-2" }],
    });
    expect(end).toMatchObject({ why: "birthday", age: 12, say: "SAY-NL-2", rule: "ST-4" });
    expect(said(end)).toBe(
      "Geldt tot en met 4 december 2026. Dan wordt Sem twaalf, en is een nieuw antwoord nodig.",
    );
  });

  test("ends when who holds authority changes", () => {
    const end = endIn("geldig 2026-10-01, onvolledig 2026-12-05, verlopen 2027-08-01");
    expect(end).toMatchObject({ why: "authority", rule: "ST-4" });
    expect(said(end)).toContain("Dan verandert wie gezag heeft");
  });

  test("ended when somebody stopped, and by whom", () => {
    const end = endIn("geldig 2026-10-01, ingetrokken 2026-11-12", {
      answers: [
        { by: "linde", at: at("2026-10-01"), answer: "given" },
        { by: "linde", at: at("2026-11-12"), answer: "withdrawn" },
      ],
    });
    expect(end).toMatchObject({ why: "withdrawn", by: "linde", rule: "ST-3" });
    expect(said(end)).toBe("Gold tot 12 november 2026. Toen is Linde Vermeer gestopt.");
  });

  test("ended when a guardian said no to what held", () => {
    const end = endIn("geldig 2026-10-01, geweigerd 2026-11-12", {
      answers: [{ by: "olivier", at: at("2026-11-12"), answer: "refused" }],
    });
    expect(end).toMatchObject({ why: "refused", by: "olivier", rule: "ST-2" });
  });

  test("ended when its asker ended it, or a new version held", () => {
    const ended = { endedAt: at("2026-11-12") };
    expect(endIn("geldig 2026-10-01, verlopen 2026-11-12", ended)).toMatchObject({
      why: "ended",
      rule: null,
    });
    expect(endIn("geldig 2026-10-01, verlopen 2026-11-12", { ...ended, replaced: true })).toMatchObject({
      why: "replaced",
    });
  });

  test("that was stopped before its asker ended it ended because it was stopped", () => {
    const end = endIn("geldig 2026-10-01, ingetrokken 2026-11-12", { endedAt: at("2026-11-20") });
    expect(end).toMatchObject({ why: "withdrawn", at: at("2026-11-12") });
  });

  test("that a new version is to follow before its time is over ends then", () => {
    const end = endIn("geldig 2026-10-01, verlopen 2027-01-01", { replaced: true });
    expect(said(end)).toBe("Geldt tot en met 31 december 2026. Dan gaat de nieuwe versie gelden.");
  });

  test("that never held has no end to tell of", () => {
    expect(endIn("onvolledig 2026-10-01, verlopen 2027-08-01")).toBeNull();
    expect(endIn("geweigerd 2026-10-01, verlopen 2027-08-01")).toBeNull();
  });
});
