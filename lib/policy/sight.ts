/**
 * Who sees what besides notes: RULES.md section 9, as sights ahead in time. What no sight shows does not exist for that
 * person. A sight names one object of a kind; the database compares rows with sights and decides nothing by itself.
 *
 * Not here: notes and their heads (section 4: a head is seen with one of its parts), and what only its maker sees.
 */
import { isRestricted, authorityOf } from "./authority";
import { isAged, isCapable } from "./capacity";
import type { Facts, Guardian, Participant } from "./facts";
import type { Grant } from "./grants";
import { changeInstants } from "./grants";
import type { Instant } from "./instant";
import type { Interval } from "./interval";
import { named } from "./names";
import { hasSay, sayIn } from "./say";
import type { Standing } from "./standing";
import { statusOf } from "./status";
import { always, intersection, since, stretchesWhere, union } from "./stretches";
import type { SightKind } from "./vocabulary";

export type SightRule =
  "VIS-1" | "VIS-2" | "VIS-3" | "VIS-4" | "VIS-6" | "VIS-7" | "VIS-8" | "VIS-9" | "VIS-13";

export type Sight = {
  person: string;
  kind: SightKind;
  object: string;
  rule: SightRule;
  from: Instant;
  until: Instant | null;
};

/** The rule that shows each kind. */
const RULE: Record<SightKind, SightRule> = {
  casus: "VIS-1",
  child: "VIS-1",
  participant: "VIS-2",
  guardian: "VIS-13",
  authority: "VIS-13",
  competence: "VIS-13",
  contact: "VIS-9",
  consent: "VIS-3",
  consent_state: "VIS-3",
  answers: "VIS-4",
  kring: "VIS-8",
  inquiry: "VIS-8",
  meeting: "VIS-7",
  company_left_out: "VIS-7",
  disclosure: "VIS-6",
};

/** People with the stretches in which a thing is shown to them. */
type Viewers = ReadonlyMap<string, readonly Interval[]>;

/**
 * Everything that each person may be shown from `from` on, until a fact changes.
 *
 * @param casusId what a sight of the kinds `casus` and `competence` names
 * @param grants what section 4 opens from `from` on: somebody who reads a note knows its author
 */
export function sightsFrom(
  facts: Facts,
  standing: Standing,
  grants: readonly Grant[],
  casusId: string,
  from: Instant,
): Sight[] {
  const sights: Sight[] = [];
  const show = (kind: SightKind, object: string, ...shownTo: Viewers[]) => {
    for (const [person, stretches] of merged(shownTo)) {
      for (const { from: begin, until } of since(from, stretches)) {
        sights.push({ person, kind, object, rule: RULE[kind], from: begin, until });
      }
    }
  };
  const inside = insidersOf(facts, standing, from);
  const asked = askedOf(facts, standing, from);
  const authors = authorsRead(facts, grants);
  const items = meetingsOf(facts, inside, from);

  show(
    "casus",
    casusId,
    inside.everybody,
    ...asked.values(),
    ...items.values(),
    readersAmongGuardians(facts, grants),
  );
  show("competence", casusId, inside.coordinators);
  show("child", facts.child.id, inside.coordinators, inside.child, inside.guardians, ...asked.values());

  for (const participant of facts.participants) {
    const self = one(participant.id, always(from));
    if (isConfidant(facts, participant)) show("participant", participant.id, self, inside.child);
    else
      show(
        "participant",
        participant.id,
        self,
        inside.everybody,
        authors.get(participant.id) ?? new Map(),
        ...asksOf(participant, standing, asked, facts),
      );
  }
  for (const guardian of facts.guardians) {
    show("guardian", guardian.id, one(guardian.id, always(from)), inside.everybody);
    show("authority", guardian.id, inside.coordinators);
  }
  for (const id of [facts.child.id, ...facts.guardians.map((guardian) => guardian.id)]) {
    show("contact", id, one(id, always(from)), inside.coordinators);
  }
  for (const { id, draftedBy } of standing.consents) {
    const asker = one(draftedBy, inside.working.get(draftedBy) ?? []);
    show("consent", id, asker, inside.coordinators, asked.get(id) ?? new Map());
    show("consent_state", id, partiesOnceValid(facts, id, inside, from));
    show("answers", id, asker, inside.coordinators);
  }
  for (const kring of facts.ambtskringen) {
    const viewers = [
      kringMembers(kring.members),
      inside.child,
      coordinatorsOf(facts, kring.organisation, inside),
    ];
    show("kring", kring.id, ...viewers);
    for (const inquiry of standing.inquiries.filter(({ ambtskring }) => ambtskring === kring.id)) {
      show("inquiry", inquiry.id, ...viewers, one(inquiry.by, inside.working.get(inquiry.by) ?? []));
    }
  }
  for (const meeting of facts.meetings) {
    show("meeting", meeting.id, inside.coordinators, items.get(meeting.id) ?? new Map());
    show("company_left_out", meeting.id, inside.coordinators);
  }
  for (const disclosure of standing.disclosures)
    show("disclosure", disclosure.id, ...thoseWhoKnow(facts, disclosure, from));
  return sights;
}

type Insiders = {
  coordinators: Viewers;
  /** The child from 12 (nl) or capable (vl). */
  child: Viewers;
  /** Guardians inside: determined authority, not restricted, and the child not capable or, nl, under 16. */
  guardians: Viewers;
  /** Professionals in their periods, coordinators in theirs. */
  working: Viewers;
  everybody: Viewers;
};

function insidersOf(facts: Facts, standing: Standing, from: Instant): Insiders {
  const instants = [from, ...changeInstants(facts, from).filter((at) => at > from)];
  const coordinators = merged(
    standing.coordinators.map(({ id, from: begin, until }) => one(id, [{ from: begin, until }])),
  );
  const child = one(
    facts.child.id,
    stretchesWhere(instants, (at) =>
      facts.framework === "nl" ? isAged(facts, 12, at) : isCapable(facts, at),
    ),
  );
  const guardians = new Map(
    facts.guardians.map((guardian) => [
      guardian.id,
      stretchesWhere(instants, (at) => isInside(facts, guardian, at)),
    ]),
  );
  const participants = new Map(facts.participants.map(({ id, periods }) => [id, periods]));
  const working = merged([coordinators, participants]);
  return { coordinators, child, guardians, working, everybody: merged([working, child, guardians]) };
}

function isInside(facts: Facts, guardian: Guardian, at: Instant): boolean {
  const decidesAlone = isCapable(facts, at) && (facts.framework === "vl" || isAged(facts, 16, at));
  return authorityOf(facts, guardian, at) === "determined" && !isRestricted(guardian, at) && !decidesAlone;
}

/**
 * By consent: the pupil and guardians whom it asks, while they have a say. A restricted guardian is shown nothing until a
 * version without places and people has been released.
 */
function askedOf(facts: Facts, standing: Standing, from: Instant): ReadonlyMap<string, Viewers> {
  const instants = [from, ...changeInstants(facts, from).filter((at) => at > from)];
  return new Map(
    standing.consents.map(({ id, asked }) => {
      const consent = facts.consents.find((each) => each.id === id);
      const stretches = (person: string) => {
        if (consent === undefined) return [];
        const guardian = facts.guardians.find((each) => each.id === person);
        return stretchesWhere(
          instants,
          (at) =>
            hasSay(facts, sayIn(facts, consent, at), person) && !(guardian && isRestricted(guardian, at)),
        );
      };
      return [id, new Map(asked.map((person) => [person, stretches(person)]))];
    }),
  );
}

/** VIS-2: who stands in what asks somebody is known to whom it asks: the asker, and single people among the recipients. */
function asksOf(
  { id }: Participant,
  standing: Standing,
  asked: ReadonlyMap<string, Viewers>,
  facts: Facts,
): Viewers[] {
  return standing.consents
    .filter((request) => {
      const recipients = facts.consents.find((consent) => consent.id === request.id)?.recipients ?? [];
      return request.draftedBy === id || recipients.includes(named(id));
    })
    .map((request) => asked.get(request.id) ?? new Map());
}

/** VIS-2: a guardian who reads a note knows its author, for as long. By author. */
function authorsRead(facts: Facts, grants: readonly Grant[]): ReadonlyMap<string, Viewers> {
  const authorOf = new Map(facts.notes.map(({ id, author }) => [id, author]));
  const guardians = new Set(facts.guardians.map(({ id }) => id));
  const found = new Map<string, Viewers[]>();
  for (const grant of grants) {
    const author = authorOf.get(grant.note);
    if (author === undefined || !guardians.has(grant.reader)) continue;
    found.set(author, [...(found.get(author) ?? []), one(grant.reader, [grant])]);
  }
  return new Map([...found].map(([author, viewers]) => [author, merged(viewers)]));
}

/** VIS-1: a guardian who is not inside knows of the casus for as long as section 4 shows something of it. */
function readersAmongGuardians(facts: Facts, grants: readonly Grant[]): Viewers {
  const guardians = new Set(facts.guardians.map(({ id }) => id));
  return merged(
    grants.filter(({ reader }) => guardians.has(reader)).map((grant) => one(grant.reader, [grant])),
  );
}

/** VIS-3: once a consent has been geldig, its disclosers and recipients. */
function partiesOnceValid(facts: Facts, consentId: string, inside: Insiders, from: Instant): Viewers {
  const consent = facts.consents.find(({ id }) => id === consentId);
  if (consent === undefined) return new Map();
  const first = [...changeInstants(facts, Number.MIN_SAFE_INTEGER)].find(
    (at) => statusOf(facts, consent, at).status === "geldig",
  );
  if (first === undefined) return new Map();
  const afterwards: Interval[] = [{ from: Math.max(first, from), until: null }];
  const parties = new Set([...consent.disclosers, ...consent.recipients]);
  const professionals = facts.participants.filter(
    ({ id, organisation }) => parties.has(organisation) || parties.has(named(id)),
  );
  const guardians = facts.guardians.filter(({ id }) => parties.has(named(id)));
  return new Map([
    ...professionals.map(({ id }): [string, Interval[]] => [
      id,
      intersection(afterwards, inside.working.get(id) ?? []),
    ]),
    ...guardians.map((guardian): [string, Interval[]] => [guardian.id, afterwards]),
  ]);
}

/** VIS-7: who is invited; professionals while they take part. By meeting. */
function meetingsOf(facts: Facts, inside: Insiders, from: Instant): ReadonlyMap<string, Viewers> {
  const professionals = new Set(facts.participants.map(({ id }) => id));
  return new Map(
    facts.meetings.map(({ id, invited }) => [
      id,
      new Map(
        invited.map((person) => [
          person,
          professionals.has(person) ? (inside.working.get(person) ?? []) : always(from),
        ]),
      ),
    ]),
  );
}

/** VIS-6: who decided, who confirmed, the authors of its parts, with `emergency` the decider's team; the family once informed. */
function thoseWhoKnow(facts: Facts, disclosure: Standing["disclosures"][number], from: Instant): Viewers[] {
  const parts = new Set(disclosure.notes);
  const authors = facts.notes.filter(({ id }) => parts.has(id)).map(({ author }) => author);
  const decider = facts.participants.find(({ id }) => id === disclosure.decidedBy);
  const colleagues = facts.participants.filter(
    ({ organisation, team }) =>
      disclosure.emergency && organisation === decider?.organisation && team === decider.team,
  );
  const known = [disclosure.decidedBy, ...authors, ...colleagues.map(({ id }) => id)];
  if (disclosure.confirmedBy !== null) known.push(disclosure.confirmedBy);
  return [
    ...known.map((person) => one(person, always(from))),
    ...disclosure.informed.map(({ id, at }) => one(id, [{ from: Math.max(at, from), until: null }])),
  ];
}

/** VIS-8: a coordinator of that school's own organisation. */
function coordinatorsOf(facts: Facts, organisation: string, { coordinators }: Insiders): Viewers {
  const colleagues = new Set(
    facts.participants.filter((each) => each.organisation === organisation).map(({ id }) => id),
  );
  return new Map([...coordinators].filter(([id]) => colleagues.has(id)));
}

function kringMembers(members: readonly (Interval & { id: string })[]): Viewers {
  return merged(members.map(({ id, from, until }) => one(id, [{ from, until }])));
}

function isConfidant(facts: Facts, { organisation }: Participant): boolean {
  return facts.organisations.find(({ id }) => id === organisation)?.sector === "vertrouwenspersoon";
}

function one(person: string, stretches: readonly Interval[]): Viewers {
  return new Map([[person, stretches]]);
}

function merged(viewers: readonly Viewers[]): Viewers {
  const all = new Map<string, Interval[][]>();
  for (const each of viewers) {
    for (const [person, stretches] of each) all.set(person, [...(all.get(person) ?? []), [...stretches]]);
  }
  return new Map([...all].map(([person, sets]) => [person, union(...sets)]));
}
