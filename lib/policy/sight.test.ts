/** RULES.md section 9: the table of cases, and what holds for every casus. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { runs } from "@/tests/runs";
import { casusFromSeed } from "./cases/arbitrary";
import { TODAY } from "./cases/casus";
import { standingOf } from "./cases/circumstances";
import { SIGHT_CASES, type SightCase } from "./cases/sight";
import { eyesOf } from "./cases/sight-eyes";
import { standingFromSeed } from "./cases/sight-standing";
import { type Facts, parseFacts } from "./facts";
import { aheadOf, changeInstants, grantsAhead } from "./grants";
import { type Instant, parseInstant } from "./instant";
import { holdsAt } from "./interval";
import { type Sight, sightsAhead } from "./sight";
import type { Standing } from "./standing";

vi.setConfig({ testTimeout: 3_600_000 });

const CASUS = "casus";

function parsed(document: unknown): Facts {
  const read = parseFacts(document);
  if (!read.ok) throw new Error(`${read.fault.path.join(".")}: ${read.fault.message}`);
  return read.facts;
}

function sightsFrom(facts: Facts, standing: Standing, from: Instant): Sight[] {
  const ahead = aheadOf(facts, from);
  return sightsAhead(ahead, standing, grantsAhead(ahead), CASUS);
}

/** What is shown at `at`, by sights made at `from`: `who kind object`, sorted. */
function shownAt(facts: Facts, standing: Standing, at: Instant, from = at): string[] {
  return sightsFrom(facts, standing, from)
    .filter((sight) => holdsAt(sight, at))
    .map(({ person, kind, object }) => `${person} ${kind} ${object}`)
    .sort();
}

describe("the table of cases", () => {
  test.each(SIGHT_CASES.map((row): [string, SightCase] => [`${row.rule}: ${row.title}`, row]))(
    "%s",
    (_, row) => {
      const facts = parsed(row.casus);
      const at = parseInstant(row.at ?? TODAY) ?? 0;
      const [kind, object = CASUS] = row.thing.split(" ");
      const shown = new Set(shownAt(facts, standingOf(facts, row.around), at));
      const sees = (person: string) => shown.has(`${person} ${kind} ${object}`);
      expect({ yes: row.yes.filter(sees), no: row.no.filter(sees) }).toEqual({ yes: row.yes, no: [] });
    },
  );

  test("shows and hides something by every rule", () => {
    const rules = new Set(SIGHT_CASES.map(({ rule }) => rule));
    for (const rule of rules) {
      const rows = SIGHT_CASES.filter((row) => row.rule === rule);
      expect([rule, rows.some(({ yes }) => yes.length > 0), rows.some(({ no }) => no.length > 0)]).toEqual([
        rule,
        true,
        true,
      ]);
    }
    expect(rules.size).toBe(11);
  });

  test("has no title for two rows", () => {
    const titles = SIGHT_CASES.map(({ rule, title }) => `${rule}: ${title}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

/** A random casus with what stands around it, and the instants at which something changes. */
const scenes = fc.nat(10_000_000).map((seed) => {
  const facts = parsed(casusFromSeed(seed));
  const instants = changeInstants(facts, Number.MIN_SAFE_INTEGER);
  return { facts, standing: standingFromSeed(facts, seed), instants };
});

describe("for every casus", () => {
  test("what is shown is what section 9 says, read once more from the page", () => {
    fc.assert(
      fc.property(scenes, fc.nat(), ({ facts, standing, instants }, pick) => {
        const at = instants[pick % instants.length] ?? 0;
        expect(shownAt(facts, standing, at)).toEqual(seenByAll(facts, standing, at));
      }),
      { numRuns: runs(400) },
    );
  });

  test("sights made ahead say at every instant what sights made then would say", () => {
    fc.assert(
      fc.property(scenes, fc.nat(), ({ facts, standing, instants }, pick) => {
        const at = instants[pick % instants.length] ?? 0;
        const from = (instants[0] ?? 0) - 1;
        expect(shownAt(facts, standing, at, from)).toEqual(shownAt(facts, standing, at));
      }),
      { numRuns: runs(200) },
    );
  });

  test("a sight is one longest stretch: two of one thing never touch", () => {
    fc.assert(
      fc.property(scenes, ({ facts, standing, instants }) => {
        const from = (instants[0] ?? 0) - 1;
        const ends = new Set<string>();
        const sights = sightsFrom(facts, standing, from);
        for (const { person, kind, object, until } of sights)
          ends.add(`${person} ${kind} ${object} ${until}`);
        for (const { person, kind, object, from: begin, until } of sights) {
          expect(ends.has(`${person} ${kind} ${object} ${begin}`)).toBe(false);
          expect(until === null || until > begin).toBe(true);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

/** The same as `shownAt`, by asking every person about every thing. */
function seenByAll(facts: Facts, standing: Standing, at: Instant): string[] {
  const people = new Set([
    facts.child.id,
    ...[...facts.guardians, ...facts.participants, ...standing.coordinators, ...standing.offices].map(
      ({ id }) => id,
    ),
    ...standing.disclosures.flatMap(({ confirmedBy }) => confirmedBy ?? []),
  ]);
  return [...people]
    .flatMap((person) => {
      const eyes = eyesOf(facts, standing, at, person);
      const seen = (kind: string, objects: readonly string[], sees: (object: string) => boolean) =>
        objects.filter(sees).map((object) => `${person} ${kind} ${object}`);
      const guardians = facts.guardians.map(({ id }) => id);
      const consents = standing.consents.map(({ id }) => id);
      return [
        ...seen("casus", [CASUS], eyes.casus),
        ...seen("child", [facts.child.id], eyes.birthDate),
        ...seen("competence", [CASUS], eyes.competence),
        ...seen(
          "participant",
          facts.participants.map(({ id }) => id),
          eyes.participant,
        ),
        ...seen("guardian", guardians, eyes.guardian),
        ...seen("authority", guardians, eyes.authority),
        ...seen(
          "report",
          standing.reports.map(({ id }) => id),
          eyes.report,
        ),
        ...seen("record", consents, eyes.record),
        ...seen("contact", [facts.child.id, ...guardians], eyes.contact),
        ...seen("consent", consents, eyes.consentText),
        ...seen("guarded", consents, eyes.guarded),
        ...seen("consent_state", consents, eyes.consentState),
        ...seen("answers", consents, eyes.answers),
        ...seen(
          "kring",
          facts.ambtskringen.map(({ id }) => id),
          eyes.kring,
        ),
        ...seen(
          "agreement",
          facts.ambtskringen.map(({ id }) => id),
          eyes.agreement,
        ),
        ...seen(
          "inquiry",
          standing.inquiries.map(({ id }) => id),
          eyes.inquiry,
        ),
        ...seen(
          "meeting",
          facts.meetings.map(({ id }) => id),
          eyes.meeting,
        ),
        ...seen(
          "company_left_out",
          facts.meetings.map(({ id }) => id),
          eyes.leftOut,
        ),
        ...seen(
          "disclosure",
          standing.disclosures.map(({ id }) => id),
          eyes.disclosure,
        ),
      ];
    })
    .sort();
}
