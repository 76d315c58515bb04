/**
 * Random casussen: whole documents of both frameworks in which much happens at the same instants, so that borders are
 * met often. Every one of them parses. Ids are `kind-number`; people and organisations are invented.
 */
import fc from "fast-check";
import type { FactsDocument } from "@/lib/policy/facts";
import {
  ANSWER_FORMS,
  BASIS_KINDS,
  CATEGORIES,
  DISCLOSURE_GROUNDS_NL,
  DISCLOSURE_GROUNDS_VL,
  DUTIES,
  EXCEPTIONS,
  FRAMEWORKS,
  type Framework,
  KRING_KINDS,
  SECTORS,
} from "@/lib/policy/vocabulary";
import { type Draw, drawn } from "./draw";
import { type Timeline, drawTimeline } from "./timeline";

type Item<Key extends keyof FactsDocument> =
  NonNullable<FactsDocument[Key]> extends readonly (infer One)[] ? One : never;
type Guardian = Item<"guardians">;
type Participant = Item<"participants">;
type Meeting = Item<"meetings">;
type Consent = Item<"consents">;
type Response = NonNullable<Consent["responses"]>[number];
type Disclosure = Item<"disclosures">;
type Note = Item<"notes">;

export const casusArbitrary: fc.Arbitrary<FactsDocument> = drawn(casus);

/** The same casus for the same seed, whatever ran before. */
export function casusFromSeed(seed: number): FactsDocument {
  const [document] = fc.sample(casusArbitrary, { seed, numRuns: 1 });
  if (document === undefined) throw new Error("no casus was drawn");
  return document;
}

function casus(draw: Draw): FactsDocument {
  const framework = draw.one(FRAMEWORKS);
  const time = drawTimeline(draw, framework);
  const child = {
    id: "kind",
    birthDate: time.birthDate,
    competence: draw.chance(25)
      ? time.disjoint(2).map((interval) => ({
          ...interval,
          capable: draw.chance(50),
          assessedBy: "dr. Bos",
          reason: "gesprek",
        }))
      : [],
  };
  const guardians = times(draw.upTo(3), (index) => guardian(draw, framework, time, `ouder-${index}`));
  const sectors = ["school" as const, ...times(1 + draw.upTo(4), () => draw.one(SECTORS))];
  const organisations = sectors.map((sector, index) => ({ id: `org-${index}`, sector }));
  const participants = times(1 + draw.upTo(6), (index) =>
    participant(draw, time, `pro-${index}`, organisations),
  );
  const people = [child, ...guardians, ...participants].map(({ id }) => id);
  const advocaten = organisations.filter(({ sector }) => sector === "advocaat").map(({ id }) => id);
  const house = { draw, framework, time, child, guardians, organisations, advocaten, participants, people };
  const ambtskringen = times(draw.upTo(2), (index) => ({
    id: `kring-${index}`,
    kind: draw.one(KRING_KINDS),
    organisation: draw.chance(80) ? "org-0" : draw.one(organisations).id,
    members: draw
      .some(participants, 4)
      .flatMap(({ id }) => time.disjoint(1).map((interval) => ({ id, ...interval }))),
  }));
  const meetings = times(draw.upTo(3), (index) => meeting(house, `overleg-${index}`));
  const places = { ambtskringen: ambtskringen.map(({ id }) => id), meetings: meetings.map(({ id }) => id) };
  const notes = times(1 + draw.upTo(7), (index) => note(house, places, `notitie-${index}`));
  return {
    framework,
    child,
    guardians,
    organisations,
    participants,
    ambtskringen,
    inquiries: ambtskringen.flatMap(({ id }) =>
      times(draw.upTo(2), () => ({
        by: asker(draw, participants),
        ambtskring: id,
        reason: draw.chance(80) ? "zorg om de leerling" : " ",
        ...time.closed(),
      })),
    ),
    meetings,
    consents: times(draw.upTo(4), (index) => consent(house, `toestemming-${index}`)),
    disclosures: times(draw.upTo(3), (index) => disclosure(house, notes, `delen-${index}`)),
    notes,
  };
}

type House = {
  draw: Draw;
  framework: Framework;
  time: Timeline;
  child: { id: string };
  guardians: Guardian[];
  organisations: { id: string }[];
  /** The organisations of lawyers. */
  advocaten: string[];
  participants: Participant[];
  people: string[];
};

function guardian(draw: Draw, framework: Framework, time: Timeline, id: string): Guardian {
  const rare =
    framework === "nl"
      ? (["voogd", "gi", "curator", "mentor"] as const)
      : (["voogd", "bewindvoerder"] as const);
  return {
    id,
    kind: draw.chance(70) ? "ouder" : draw.one(rare),
    authority: time.mostly().map((interval) => ({ ...interval, determined: draw.chance(80) })),
    restricted: draw.chance(20) ? time.disjoint(2) : [],
  };
}

function participant(draw: Draw, time: Timeline, id: string, organisations: { id: string }[]): Participant {
  return {
    id,
    organisation: draw.one(organisations).id,
    team: draw.one(["zorg", "jeugd"]),
    duty: draw.one(DUTIES),
    role: draw.chance(30) ? "directie" : "begeleider",
    periods: time.mostly(),
  };
}

/** Mostly a head: others may ask, and get nothing. */
function asker(draw: Draw, participants: Participant[]): string {
  const heads = participants.filter(({ role }) => role === "directie");
  return draw.one(heads.length > 0 && draw.chance(80) ? heads : participants).id;
}

function meeting({ draw, framework, time, people }: House, id: string): Meeting {
  const invited = draw.some(people, 6);
  const others = people.filter((person) => !invited.includes(person));
  return {
    id,
    startsAt: time.instant(),
    invited,
    notInvited: draw
      .some(others, 2)
      .map((person) => ({ id: person, reason: draw.chance(70) ? "op eigen verzoek" : "" })),
    basis458ter:
      framework === "vl" && draw.chance(40)
        ? { kind: draw.one(BASIS_KINDS), purpose: "bescherming van de integriteit", reference: "protocol 12" }
        : null,
  };
}

function consent(house: House, id: string): Consent {
  const { draw, time, organisations, participants, guardians } = house;
  const { from, until } = time.closed();
  const single = [...participants, ...guardians].map((person) => `person:${person.id}`);
  const lawyers = participants.filter((person) => house.advocaten.includes(person.organisation));
  const recipients = draw.chance(25)
    ? draw.some(lawyers.length > 0 ? lawyers.map((person) => `person:${person.id}`) : single, 2, 1)
    : [...draw.some(organisations, 3, 1).map((organisation) => organisation.id), ...draw.some(single, 1)];
  const categories = draw.some(CATEGORIES, 10, 4);
  const family = [house.child, ...guardians].map((person) => person.id);
  const responses = new Map<string, Response>();
  for (const _ of times(1 + draw.upTo(7), (index) => index)) {
    const answer = response(house, draw.one(family), recipients, categories);
    responses.set(`${answer.by} ${Date.parse(answer.at)}`, answer);
  }
  return {
    id,
    validFrom: from,
    validUntil: until,
    disclosers: draw.some(organisations, 3, 1).map((organisation) => organisation.id),
    recipients,
    categories,
    bothGuardiansBecause: draw.chance(25) ? draw.some(EXCEPTIONS, 2, 1) : [],
    responses: [...responses.values()],
  };
}

function response(
  { draw, time, people }: House,
  by: string,
  recipients: readonly string[],
  categories: Consent["categories"],
): Response {
  const informed = !draw.chance(8);
  return {
    by,
    at: time.instant(),
    answer: draw.chance(88) ? "given" : draw.one(["refused", "withdrawn"]),
    form: draw.one(ANSWER_FORMS),
    informed: { what: true, toWhom: informed, why: true, consequences: true },
    alsoForOther: draw.chance(75),
    except: draw.chance(25)
      ? {
          recipients: draw.some([...recipients, ...people.map((person) => `person:${person}`)], 2),
          categories: draw.some(categories ?? [], 1),
        }
      : null,
  };
}

function disclosure(
  { draw, framework, time, participants, people }: House,
  notes: Note[],
  id: string,
): Disclosure {
  const emergency = draw.chance(25);
  const { from, until } = emergency ? time.day() : time.closed();
  const said = (text: string) => (draw.chance(96) ? text : " ");
  const author = draw.one(notes).author;
  const decidedBy =
    draw.chance(70) && participants.some((person) => person.id === author)
      ? author
      : draw.one(participants).id;
  return {
    id,
    decidedBy,
    ground: draw.one<(typeof DISCLOSURE_GROUNDS_NL | typeof DISCLOSURE_GROUNDS_VL)[number]>(
      framework === "nl" ? DISCLOSURE_GROUNDS_NL : DISCLOSURE_GROUNDS_VL,
    ),
    notes: draw.some(notes, 4, 1).map((shared) => shared.id),
    recipients: draw.some(people, 4, 1),
    from,
    until,
    revokedAt: draw.chance(20) ? time.instant() : null,
    emergency,
    answers: {
      interest: said("veiligheid"),
      alternative: said("geen andere weg"),
      effort: said("drie keer gebeld"),
      weighing: said("gevaar weegt zwaarder"),
      minimum: said("alleen dit bericht"),
    },
    whyNoConsent: said("niet bereikbaar"),
    consulted: draw.chance(95) ? ["gedragswetenschapper"] : [decidedBy],
    clientInformed: draw.one([{ informed: true }, { informed: false, why: "nog niet veilig" }]),
    writtenRequest: draw.chance(70) ? "brief van het parket" : null,
  };
}

function note(
  { draw, time, child, guardians, organisations, participants, people }: House,
  places: { ambtskringen: string[]; meetings: string[] },
  id: string,
): Note {
  const family = [child.id, ...guardians.filter(({ kind }) => kind !== "gi").map((person) => person.id)];
  const author = draw.chance(20) ? draw.one(family) : draw.one(participants).id;
  return {
    id,
    author,
    writtenAt: time.early(),
    category: draw.one(CATEGORIES),
    scope: scope(draw, places, !family.includes(author)),
    secret: !draw.chance(12),
    withheldFrom: draw.chance(15)
      ? draw.some(
          [
            ...organisations.map((organisation) => organisation.id),
            ...people.map((person) => `person:${person}`),
          ],
          2,
        )
      : [],
    concerns: draw.chance(20)
      ? draw.some(
          [...guardians, ...participants].map((person) => person.id),
          2,
        )
      : [],
    schoolClbRelevant: draw.chance(50),
  };
}

function scope(
  draw: Draw,
  places: { ambtskringen: string[]; meetings: string[] },
  professional: boolean,
): Note["scope"] {
  const kind = draw.one([
    "casus",
    "casus",
    "casus",
    "overleg",
    "overleg",
    "team",
    "kring",
    "persoonlijk",
  ] as const);
  switch (kind) {
    case "kring":
      if (!professional || places.ambtskringen.length === 0) return { kind: "casus" };
      return { kind, ambtskring: draw.one(places.ambtskringen) };
    case "overleg":
      return places.meetings.length === 0 ? { kind: "casus" } : { kind, meeting: draw.one(places.meetings) };
    case "team":
      return { kind: professional ? "team" : "casus" };
    case "casus":
    case "persoonlijk":
      return { kind };
  }
}

function times<Made>(count: number, make: (index: number) => Made): Made[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
