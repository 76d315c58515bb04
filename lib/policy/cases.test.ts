import { describe, expect, test } from "vitest";
import type { Case } from "./cases/case";
import { TODAY } from "./cases/casus";
import { CONSENT_CASES } from "./cases/consent";
import { READING_CASES } from "./cases/reading";
import { SHARING_CASES } from "./cases/sharing";
import { type Decisions, decide } from "./decide";
import { READING_RULES } from "./decision";
import { parseFacts } from "./facts";
import { parseInstant } from "./instant";
import { RULE_IDS } from "./rules";

const CASES = [...CONSENT_CASES, ...READING_CASES, ...SHARING_CASES];

/** The rules of section 4 that can say no. */
const DENYING = [
  "ACC-2",
  "ACC-3",
  "RST-1",
  "ACC-5",
  "ACC-6",
  "ACC-7",
  "ACC-8",
  "KRG-3",
  "OVL-1",
  "TEAM-3",
  "OVL-2",
  "POL-1",
  "CON-2",
];

describe("the tables of cases", () => {
  test.each(CASES.map((row): [string, Case] => [`${row.rule}: ${row.title}`, row]))("%s", (_, row) => {
    expect(outcome(row, decided(row))).toEqual(expected(row));
  });
});

describe("the tables leave out no rule", () => {
  test.each(RULE_IDS)("%s decides a case, one way and the other", (rule) => {
    const rows = CASES.filter((row) => row.rule === rule);
    const outcomes = new Set(rows.map((row) => JSON.stringify(expected(row))));
    expect(rows.length).toBeGreaterThan(0);
    if (!isReadingRule(rule)) expect(outcomes.size).toBeGreaterThan(1);
  });

  test.each(READING_RULES)("%s is the rule that a decision names", (rule) => {
    expect(decisionsNaming(rule).length).toBeGreaterThan(0);
  });

  test.each(DENYING)("%s denies a case", (rule) => {
    expect(decisionsNaming(rule).some((reads) => reads.startsWith("nee"))).toBe(true);
  });

  test("no title stands for two rows", () => {
    const titles = CASES.map(({ rule, title }) => `${rule}: ${title}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

function decisionsNaming(rule: string): string[] {
  return CASES.filter((row) => row.rule === rule)
    .flatMap(({ reads = {} }) => Object.values(reads))
    .filter((reads) => reads.split(" · ")[2] === rule);
}

function isReadingRule(rule: string): boolean {
  return READING_RULES.some((reading) => reading === rule);
}

function decided({ casus, at = TODAY, screen }: Case): Decisions {
  const read = parseFacts(casus);
  if (!read.ok) throw new Error(`${read.fault.path.join(".")}: ${read.fault.message}`);
  const instant = parseInstant(at);
  if (instant === null) throw new Error("a case is decided at an instant");
  return decide(read.facts, instant, screen?.present);
}

function expected({ reads, consent, missing, screen }: Case) {
  return { reads, consent, missing, screen: screen?.notes };
}

/** Of the decisions what the row speaks of, in the row's words. */
function outcome(
  row: Case,
  { access, consents, meetings, sharedScreen }: Decisions,
): ReturnType<typeof expected> {
  const words = new Map(
    access
      .filter(({ note }) => note === "n1")
      .map(({ reader, allow, ground, rule, by }) => [
        reader,
        [allow ? "ja" : "nee", ground, rule, by ?? []].flat().join(" · "),
      ]),
  );
  const consent = consents.find(({ id }) => id === "c1");
  const waiting =
    consent === undefined || consent.waitingFor.length === 0
      ? ""
      : `, wacht op ${consent.waitingFor.join(" ")}`;
  return {
    reads:
      row.reads &&
      Object.fromEntries(
        Object.keys(row.reads).map((reader) => [reader, words.get(reader) ?? "geen besluit"]),
      ),
    consent: row.consent && `${consent?.status}${waiting}`,
    missing: row.missing && meetings.find(({ id }) => id === "m1")?.missing,
    screen: sharedScreen,
  };
}
