import { describe, expect, test } from "vitest";
import { consent, nl, yes, no } from "./cases/casus";
import { type Facts, parseFacts } from "./facts";
import { parseInstant } from "./instant";
import { type Belief, type PastReading, restsOn } from "./rested";

const at = (text: string) => parseInstant(`${text}T12:00:00+01:00`) ?? Number.NaN;

const facts = (...given: Parameters<typeof consent>[2]): Facts => {
  const read = parseFacts(nl({ consents: [consent(["jeugdhulp-x"], ["school-1"], given)] }));
  if (!read.ok) throw new Error(read.fault.message);
  return read.facts;
};

const wrong: Belief = { guardian: "vader", held: false, from: at("2026-01-10"), until: at("2026-02-10") };
const unknown: Belief = { ...wrong, held: true };
const day = at("2026-02-05");
const reading = (change: Partial<PastReading>): PastReading => ({
  at: day,
  reader: "anna",
  author: "bram",
  rule: "AMB-1",
  ground: "ambtsgenoten",
  by: null,
  ...change,
});
const byFather = reading({ reader: "vader", rule: "ACC-7", ground: "gezag" });
const byConsent = reading({ rule: "CON-1", ground: "toestemming", by: "c1" });

describe("a reading rested on an authority that was none", () => {
  test.each<[string, PastReading, Facts, boolean]>([
    ["the guardian's own", byFather, facts(), true],
    ["… of school, too", reading({ reader: "vader", rule: "ACC-7", ground: "onderwijs" }), facts(), true],
    ["not the other guardian's", { ...byFather, reader: "moeder" }, facts(), false],
    [
      "what the guardian wrote and others read for it",
      reading({ rule: "OWN-1", author: "vader" }),
      facts(),
      true,
    ],
    ["not what the other guardian wrote", reading({ rule: "OWN-1", author: "moeder" }), facts(), false],
    [
      "not the guardian's own words read by themselves",
      reading({ reader: "vader", author: "vader", rule: "ACC-1" }),
      facts(),
      false,
    ],
    ["by a consent to which this guardian said yes", byConsent, facts(yes("vader")), true],
    ["… also where the other did too", byConsent, facts(yes("vader"), yes("moeder")), true],
    ["not by a consent of the other alone", byConsent, facts(yes("moeder")), false],
    ["not by a consent to which this guardian said no", byConsent, facts(no("vader")), false],
    ["not by a disclosure", { ...byConsent, rule: "ACC-4", by: "d1" }, facts(yes("vader")), false],
    ["not what stood open anyhow", reading({}), facts(yes("vader")), false],
    ["not before it was wrong", { ...byFather, at: at("2026-01-09") }, facts(), false],
    ["from the first instant on", { ...byFather, at: wrong.from }, facts(), true],
    ["not from when it was known", { ...byFather, at: wrong.until ?? 0 }, facts(), false],
  ])("%s", (_, read, known, rests) => {
    expect(restsOn(wrong, read, known.consents)).toBe(rests);
  });
});

describe("a reading rested on not knowing of an authority", () => {
  test.each<[string, PastReading, Facts, boolean]>([
    ["by a consent to which this guardian never answered", byConsent, facts(yes("moeder")), true],
    ["not by one to which this guardian answered", byConsent, facts(yes("moeder"), yes("vader")), false],
    ["nothing that rests on no consent", byFather, facts(), false],
  ])("%s", (_, read, known, rests) => {
    expect(restsOn(unknown, read, known.consents)).toBe(rests);
  });
});
