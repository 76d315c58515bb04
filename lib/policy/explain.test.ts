import { describe, expect, test } from "vitest";
import { casusFromSeed } from "./cases/arbitrary";
import { accessAt } from "./decide";
import { ALLOW_GROUNDS, type Decision, DENY_GROUNDS, allow, deny } from "./decision";
import { type Explained, type Names, explain, opensFor, tell, writeMoment } from "./explain";
import { parseFacts } from "./facts";
import { changeInstants } from "./grants";
import { momentOf } from "./moment";

const summer = Date.parse("2026-08-31T21:59:59.999Z");
const autumn = Date.parse("2026-08-31T22:00:00Z");
const u: Names = { framework: "nl", reader: { as: "u" }, child: "Noor", author: "Bram" };
const je: Names = { ...u, reader: { as: "je" } };
const marije: Names = { ...u, reader: { as: "naam", name: "Marije" } };

function until(decision: Decision, end: string | null): Explained {
  return { ...decision, until: end === null ? null : Date.parse(end) };
}

describe("the sentence says who, why, until when, by which source and rule", () => {
  test.each<[string, Explained, Names]>([
    [
      "U leest dit omdat u gezag hebt over Noor, tot en met 1 juni 2029. § Privacyconvenant · ACC-7",
      until(allow("ACC-7", "gezag"), "2029-06-01T22:00:00Z"),
      u,
    ],
    [
      "Je leest dit omdat het over jou zelf gaat, zonder einde. § Privacyconvenant · ACC-6",
      until(allow("ACC-6", "inzage_jeugdige"), null),
      je,
    ],
    [
      "Marije leest dit omdat er toestemming is om dit met Marije te delen, tot 31 juli 2027 om 14.30 uur. § Privacyconvenant · CON-1",
      until(allow("CON-1", "toestemming", "c1"), "2027-07-31T12:30:00Z"),
      marije,
    ],
    [
      "Je leest dit omdat jij en Bram in één team werken en allebei beroepsgeheim hebben. § keuze van Kringspraak, naar SAM-schema 5.2 · TEAM-1",
      allow("TEAM-1", "gezamenlijk_beroepsgeheim"),
      je,
    ],
    [
      "U leest dit omdat u en Bram in één team werken en allebei ambtsgeheim hebben. § keuze van Kringspraak, naar CLB-informatie · TEAM-2",
      allow("TEAM-2", "ambtsgenoten"),
      u,
    ],
    [
      "U leest dit omdat u en Bram op één school werken en allebei ambtsgeheim hebben. § CLB-informatie, VAD 2015 · AMB-1",
      allow("AMB-1", "ambtsgenoten"),
      { ...u, framework: "vl" },
    ],
    [
      "Marije leest dit omdat Marije dit zelf heeft geschreven. § keuze van Kringspraak · ACC-1",
      allow("ACC-1", "auteur"),
      marije,
    ],
    [
      "U leest dit niet, omdat er geen geldige toestemming is om dit met u te delen. § Privacyconvenant · CON-2",
      deny("CON-2", "geen_toestemming"),
      u,
    ],
    [
      "Marije leest dit niet, omdat Noor hier zelf over beslist. § Privacyconvenant · ACC-7",
      deny("ACC-7", "eigen_regie_jeugdige"),
      marije,
    ],
  ])("%s", (sentence, decision, names) => {
    expect(explain(decision, names, summer).text).toBe(sentence);
  });
});

describe("an article is cited by the number of the day", () => {
  const vl: Names = { ...u, framework: "vl" };
  test.each([
    [
      deny("OVL-1", "casusoverleg_458ter"),
      "SAM-schema 5.2, Strafwetboek art. 458ter",
      "SAM-schema 5.2, Strafwetboek art. 353 § 2",
    ],
    [
      deny("ACC-6", "casusoverleg_458ter"),
      "SAM-schema 5.2, Strafwetboek art. 458ter",
      "SAM-schema 5.2, Strafwetboek art. 353 § 2",
    ],
    [
      allow("CON-1", "gedeeld_beroepsgeheim", "c1"),
      "SAM-schema 4.1–4.2, Strafwetboek art. 458",
      "SAM-schema 4.1–4.2, Strafwetboek art. 352",
    ],
    [allow("ACC-7", "onderwijs"), "VAD 2015", "VAD 2015"],
  ])("%o", (decision, before, since) => {
    expect(explain(decision, vl, summer).source).toBe(before);
    expect(explain(decision, vl, autumn).source).toBe(since);
  });
});

test("each ground has its own words, for u, je and a name, and says nothing undone", () => {
  const decisions = [
    ...ALLOW_GROUNDS.map((ground) => allow("ACC-1", ground)),
    ...DENY_GROUNDS.map((ground) => deny("ACC-2", ground)),
  ];
  for (const names of [u, je, marije]) {
    const sentences = decisions.map((decision) => explain(decision, names, summer).sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences)
      expect(sentence).toMatch(/^(U|Je|Marije) leest dit (omdat|niet, omdat) [^{}_]+\.$/);
  }
  const byName = decisions.map((decision) => explain(decision, marije, summer).sentence).join(" ");
  expect(byName).not.toMatch(/\b(u|je|jij|jou|hebt|bent)\b/);
});

test("every decision of a drawn casus can be explained", () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const read = parseFacts(casusFromSeed(seed));
    if (!read.ok) throw new Error(read.fault.message);
    const [at = 0] = changeInstants(read.facts, summer - 10_000_000_000);
    for (const decision of accessAt(momentOf(read.facts, at))) {
      const { sentence, rule } = explain(decision, { ...marije, framework: read.facts.framework }, at);
      expect(sentence.includes("niet, omdat")).toBe(!decision.allow);
      expect(rule).toBe(decision.rule);
    }
  }
});

test("a moment is written in local time, without the time of day at midnight", () => {
  expect(writeMoment(autumn, "vl")).toBe("1 september 2026");
  expect(writeMoment(summer, "nl")).toBe("31 augustus 2026 om 23.59 uur");
});

describe("what an author is told would open a part", () => {
  const opened = DENY_GROUNDS.filter((ground) => opensFor(deny("ACC-5", ground), "Joost") !== null);

  test("is what the author chose, and nothing that hangs on somebody's authority, answer or capacity", () => {
    expect(opened).toEqual([
      "persoonlijk",
      "vertrouwelijk",
      "intern",
      "casusoverleg_458ter",
      "niet_bij_overleg",
      "gegevens_van_derden",
      "buiten_ambtskring",
      "buiten_team",
    ]);
  });

  test("names the consent that opens a part to who may see that consent alone", () => {
    const decision = { ...allow("CON-1", "toestemming", "c1"), until: null };
    const names = { framework: "nl", reader: { as: "u" }, child: "Kim", author: "Anna" } as const;
    expect(tell(decision, names, 0, new Set(["c1"])).by).toBe("c1");
    expect(tell(decision, names, 0, new Set()).by).toBeNull();
  });
});
