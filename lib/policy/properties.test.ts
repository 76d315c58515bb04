/** What holds of every casus, whatever is in it. Each property is a sentence that may be read to a parent. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { runs } from "@/tests/runs";
import { casusArbitrary } from "./cases/arbitrary";
import { renamed, shuffled } from "./cases/rename";
import { type Access, accessAt, decide } from "./decide";
import { ALLOW_GROUNDS, READING_RULES } from "./decision";
import { type Facts, type FactsDocument, parseFacts } from "./facts";
import { changeInstants, grantsFrom } from "./grants";
import { type Instant, writeInstant } from "./instant";
import { holdsAt } from "./interval";
import { momentOf } from "./moment";
import { statusOf } from "./status";

// The deep run draws for minutes.
vi.setConfig({ testTimeout: 3_600_000 });

/** A casus with one of its instants, or the millisecond before it. */
const casusAndMoment = fc.tuple(casusArbitrary, fc.nat(), fc.boolean()).map(([document, which, before]) => {
  const facts = read(document);
  const instants = changeInstants(facts, Number.NEGATIVE_INFINITY);
  const at = (instants[which % instants.length] ?? 0) - (before ? 1 : 0);
  return { document, facts, at };
});

function always(
  holds: (casus: { document: FactsDocument; facts: Facts; at: Instant }, index: number) => void,
  everyDay = 120,
) {
  fc.assert(
    fc.property(casusAndMoment, fc.nat(1000), (casus, index) => holds(casus, index)),
    { numRuns: runs(everyDay) },
  );
}

describe("closed by default", () => {
  test("a casus without consent, disclosure, kring, meeting or shared team opens a professional's secret to nobody else", () => {
    always(({ document, at }) => {
      const facts = read({
        ...document,
        consents: [],
        disclosures: [],
        ambtskringen: [],
        inquiries: [],
        meetings: [],
        participants: document.participants.map((person, index) => ({
          ...person,
          organisation: `alone-${index}`,
        })),
        organisations: [
          ...document.organisations,
          ...document.participants.map((_, index) => ({
            id: `alone-${index}`,
            sector: "jeugdhulp" as const,
          })),
        ],
        notes: document.notes.map((note) => ({ ...note, secret: true, scope: { kind: "casus" } })),
      });
      const professionals = new Set(facts.participants.map(({ id }) => id));
      const opened = allows(facts, at).filter(
        ({ reader, ground }) => professionals.has(reader) && ground !== "auteur",
      );
      expect(opened.filter(({ ground }) => ground !== "door_client_gedeeld")).toEqual([]);
    });
  });

  test("every decision names a rule and a ground, and only consents and disclosures stand behind one", () => {
    always(({ facts, at }) => {
      for (const { allow, rule, ground, by } of accessAt(momentOf(facts, at))) {
        expect(READING_RULES).toContain(rule);
        if (allow) expect(ALLOW_GROUNDS).toContain(ground);
        const behind = rule === "ACC-4" ? facts.disclosures : facts.consents;
        if (by !== null) expect(behind.map(({ id }) => id)).toContain(by);
        expect(by !== null).toBe(
          rule === "ACC-4" || rule === "CON-1" || (rule === "ACC-7" && ground === "toestemming"),
        );
      }
    });
  });

  test("what a consent opens stands in a consent that is geldig and asks for it", () => {
    always(({ facts, at }) => {
      for (const { note: noteId, by, rule } of allows(facts, at)) {
        if (by === null || rule === "ACC-4") continue;
        const consent = facts.consents.find(({ id }) => id === by);
        const note = facts.notes.find(({ id }) => id === noteId);
        const author = facts.participants.find(({ id }) => id === note?.author);
        expect(consent && statusOf(facts, consent, at).status).toBe("geldig");
        expect(consent?.categories).toContain(note?.category);
        expect(consent?.disclosers).toContain(author?.organisation);
      }
    });
  });
});

describe("people who say no", () => {
  test("a withdrawal or refusal never opens anything", () => {
    always(({ document, facts, at }, index) => {
      const consent = (document.consents ?? [])[index % Math.max(1, document.consents?.length ?? 0)];
      if (consent === undefined) return;
      const family = [facts.child.id, ...facts.guardians.map(({ id }) => id)];
      const by = family[index % family.length] ?? facts.child.id;
      const answer = index % 2 === 0 ? ("refused" as const) : ("withdrawn" as const);
      const others = (consent.responses ?? []).filter(
        (given) => given.by !== by || Date.parse(given.at) !== at,
      );
      const against = {
        ...consent,
        responses: [...others, { by, at: writeInstant(at), answer, form: "online" as const }],
      };
      const after = read({
        ...document,
        consents: (document.consents ?? []).map((one) => (one === consent ? against : one)),
      });
      // An answer given at that very instant would be replaced: then another thing is compared.
      if (others.length !== (consent.responses ?? []).length) return;
      expect(openings(after, at).filter((opening) => !openings(facts, at).includes(opening))).toEqual([]);
    });
  });

  test("leaving something out of a yes never opens anything", () => {
    always(({ document, facts, at }) => {
      const after = read({
        ...document,
        consents: (document.consents ?? []).map((consent) => ({
          ...consent,
          responses: (consent.responses ?? []).map((response) => ({
            ...response,
            except: {
              recipients: consent.recipients?.slice(0, 1),
              categories: consent.categories?.slice(0, 1),
            },
          })),
        })),
      });
      const without = read({
        ...document,
        consents: (document.consents ?? []).map((consent) => ({
          ...consent,
          responses: (consent.responses ?? []).map((response) => ({ ...response, except: null })),
        })),
      });
      expect(openings(after, at).filter((opening) => !openings(without, at).includes(opening))).toEqual([]);
      expect(openings(facts, at).filter((opening) => !openings(without, at).includes(opening))).toEqual([]);
    });
  });

  test("asking to keep something from somebody never opens anything", () => {
    always(({ document, facts, at }, index) => {
      const everybody = [
        ...facts.organisations.map(({ id }) => id),
        ...[facts.child, ...facts.guardians, ...facts.participants].map(({ id }) => `person:${id}`),
      ];
      const kept = everybody[index % everybody.length] ?? "";
      const after = read({
        ...document,
        notes: document.notes.map((note) => ({
          ...note,
          withheldFrom: [...(note.withheldFrom ?? []), kept],
        })),
      });
      expect(openings(after, at).filter((opening) => !openings(facts, at).includes(opening))).toEqual([]);
    });
  });

  test("a restriction never opens anything", () => {
    always(({ document, facts, at }) => {
      const after = read({
        ...document,
        guardians: (document.guardians ?? []).map((guardian) => ({
          ...guardian,
          restricted: [{ from: "2000-01-01T00:00:00Z" }],
        })),
      });
      expect(openings(after, at).filter((opening) => !openings(facts, at).includes(opening))).toEqual([]);
    });
  });
});

describe("people who leave", () => {
  test("taking a participant away closes everything to that person but what they wrote", () => {
    always(({ document, facts, at }, index) => {
      const gone = facts.participants[index % facts.participants.length];
      const after = read({
        ...document,
        participants: document.participants.map((person) =>
          person.id === gone?.id ? { ...person, periods: [] } : person,
        ),
      });
      const left = allows(after, at).filter(({ reader }) => reader === gone?.id);
      expect(left.filter(({ ground }) => ground !== "auteur")).toEqual([]);
    });
  });

  test("taking a participant away opens nothing to anybody", () => {
    always(({ document, facts, at }, index) => {
      const gone = facts.participants[index % facts.participants.length];
      const after = read({
        ...document,
        participants: document.participants.map((person) =>
          person.id === gone?.id ? { ...person, periods: [] } : person,
        ),
      });
      expect(openings(after, at).filter((opening) => !openings(facts, at).includes(opening))).toEqual([]);
    });
  });
});

describe("names and order do not matter", () => {
  test("other names that sort alike give the same decisions by other names", () => {
    always(({ document, facts, at }) => {
      const present = [facts.child.id, ...facts.participants.map(({ id }) => id)].slice(0, 2);
      const other = renamed(document);
      const decisions = decide(read(other.document), at, present.map(other.rename));
      expect(decisions).toEqual(other.renameAll(decide(facts, at, present)));
    });
  });

  test("the order of the lists changes nothing", () => {
    always(({ document, facts, at }, seed) => {
      const other = read(shuffled(document, seed));
      expect(decide(other, at)).toEqual(decide(facts, at));
      expect(grantsFrom(other, at)).toEqual(grantsFrom(facts, at));
    });
  });
});

describe("the grants say every allow from then on", () => {
  test("the grants agree with deciding at every instant and one millisecond before", () => {
    always(({ facts, at: from }) => {
      const grants = grantsFrom(facts, from);
      const instants = [
        from,
        ...changeInstants(facts, from).flatMap((instant) => [instant - 1, instant, instant + 1]),
      ];
      for (const at of instants.filter((instant) => instant >= from)) {
        const granted = grants
          .filter((grant) => holdsAt(grant, at))
          .map(({ note, reader, rule, ground, by }) => ({ note, reader, rule, ground, by }));
        const decided = allows(facts, at).map(({ note, reader, rule, ground, by }) => ({
          note,
          reader,
          rule,
          ground,
          by,
        }));
        expect(granted).toEqual(decided);
      }
    }, 60);
  });

  test("a grant is as long as it can be, and names its rule and ground", () => {
    always(({ facts, at }) => {
      const grants = grantsFrom(facts, at);
      for (const [index, grant] of grants.entries()) {
        expect(grant.from).toBeGreaterThanOrEqual(at);
        if (grant.until !== null) expect(grant.until).toBeGreaterThan(grant.from);
        expect([READING_RULES.includes(grant.rule), ALLOW_GROUNDS.includes(grant.ground)]).toEqual([
          true,
          true,
        ]);
        const next = grants[index + 1];
        if (next?.note !== grant.note || next.reader !== grant.reader) continue;
        expect(grant.until).not.toBeNull();
        const same = next.ground === grant.ground && next.by === grant.by;
        if (same) expect(next.from).toBeGreaterThan(grant.until ?? 0);
        else expect(next.from).toBeGreaterThanOrEqual(grant.until ?? 0);
      }
    });
  });

  test("beginning later only cuts the grants", () => {
    always(({ facts, at }) => {
      const cut = grantsFrom(facts, at - 1)
        .filter(({ until }) => until === null || until > at)
        .map((grant) => ({ ...grant, from: Math.max(grant.from, at) }));
      expect(grantsFrom(facts, at)).toEqual(cut);
    });
  });

  test("the status of a consent changes first at its next change", () => {
    always(({ facts, at }) => {
      const known = {
        ...facts,
        consents: facts.consents.map((consent) => ({
          ...consent,
          responses: consent.responses.filter((answer) => answer.at <= at),
        })),
      };
      for (const { id, status, nextChange } of decide(known, at).consents) {
        const consent = known.consents.find((one) => one.id === id);
        if (consent === undefined) throw new Error("a decided consent is one of the casus");
        const later = changeInstants(known, at);
        const differing = later.find((instant) => statusOf(known, consent, instant).status !== status);
        expect(nextChange).toBe(differing ?? null);
      }
    });
  });
});

describe("Flanders", () => {
  test("nothing secret reaches police by consent", () => {
    const POLICE = {
      id: "agent",
      organisation: "bureau",
      team: "jeugd",
      duty: "beroepsgeheim",
      role: "agent",
      periods: [{ from: "2000-01-01T00:00:00Z" }],
    } as const;
    always(({ document, at }) => {
      const facts = read({
        ...document,
        framework: "vl",
        guardians: (document.guardians ?? []).map((guardian) => ({ ...guardian, kind: "ouder" })),
        organisations: [...document.organisations, { id: "bureau", sector: "politie" }],
        participants: [...document.participants, { ...POLICE, periods: [...POLICE.periods] }],
        disclosures: [],
        consents: (document.consents ?? []).map((consent) => ({
          ...consent,
          recipients: [...(consent.recipients ?? []), "bureau", "person:agent"],
        })),
        notes: document.notes.map((note) => ({ ...note, secret: true })),
      });
      const read_ = allows(facts, at).filter(({ reader }) => reader === "agent");
      expect(
        read_.filter(({ ground }) => ground !== "ambtskring" && ground !== "casusoverleg_458ter"),
      ).toEqual([]);
    });
  });
});

function read(document: FactsDocument): Facts {
  const parsed = parseFacts(document);
  if (!parsed.ok) throw new Error(`${parsed.fault.path.join(".")}: ${parsed.fault.message}`);
  return parsed.facts;
}

function allows(facts: Facts, at: Instant): Access[] {
  return accessAt(momentOf(facts, at)).filter(({ allow }) => allow);
}

/** Which reader reads which note. */
function openings(facts: Facts, at: Instant): string[] {
  return allows(facts, at).map(({ note, reader }) => `${reader} reads ${note}`);
}
