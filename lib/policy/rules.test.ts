import { describe, expect, test } from "vitest";
import { ARTICLES, type ArticleName, articleAt, OWN_CHOICE } from "./sources";
import { RULES, RULE_IDS, sourceAt } from "./rules";
import { DISCLOSURE_SOURCES } from "./rules-sharing";
import { DISCLOSURE_GROUNDS } from "./vocabulary";

const lastDayOfTheOld = Date.parse("2026-08-31T23:59:59.999+02:00");
const firstDayOfTheNew = Date.parse("2026-09-01T00:00:00+02:00");

describe("Belgium renumbered its Strafwetboek on 1 September 2026", () => {
  test.each<[ArticleName, string, string]>([
    ["beroepsgeheim", "458", "352"],
    ["aangifte_misdrijf_tegen_kwetsbare", "458bis", "353 § 1"],
    ["gestructureerd_casusoverleg", "458ter", "353 § 2"],
    ["advocaat", "458quater", "353 § 3"],
    ["schuldig_verzuim", "422bis", "299"],
  ])("%s", (name, before, since) => {
    expect(articleAt(name, lastDayOfTheOld)).toBe(`Strafwetboek art. ${before}`);
    expect(articleAt(name, firstDayOfTheNew)).toBe(`Strafwetboek art. ${since}`);
  });

  test("a citation outside Belgium names no Belgian article", () => {
    for (const rule of RULE_IDS) expect(sourceAt(rule, "nl", firstDayOfTheNew)).not.toContain("Strafwetboek");
  });
});

test("every rule says something in a whole sentence and has a source, or is our own choice", () => {
  for (const rule of RULE_IDS) {
    expect(RULES[rule].says, rule).toMatch(/^[A-Z].*\.$/);
    const cited = sourceAt(rule, "vl", firstDayOfTheNew);
    expect(cited === OWN_CHOICE, rule).toBe(RULES[rule].sources.length === 0);
  }
});

test("every article is of a day and of a country", () => {
  for (const name of Object.keys(ARTICLES) as ArticleName[]) {
    expect(articleAt(name, lastDayOfTheOld)).not.toBe("");
  }
});

test.each(DISCLOSURE_GROUNDS)("the ground %s for sharing without consent has a source", (ground) => {
  expect(DISCLOSURE_SOURCES[ground]).not.toEqual([]);
});
