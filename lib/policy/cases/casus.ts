/**
 * Small casussen to tell a rule by. One Dutch, one Flemish; each takes what is different in the case at hand.
 *
 * nl: Kim (10), moeder and vader with authority; Anna of the school (ambtsgeheim), Bram and Carla in one youth-care team
 * (beroepsgeheim), Dirk of the municipality (no duty). vl: Lotte (14), mama and papa; Els, Fons (directie) and Inge of
 * the school, Greet of the CLB, Hans the psychologist; Els and Greet are members of the zorgcel.
 */
import type { FactsDocument } from "@/lib/policy/facts";

type Item<Key extends keyof FactsDocument> =
  NonNullable<FactsDocument[Key]> extends readonly (infer One)[] ? One : never;
export type GuardianDocument = Item<"guardians">;
export type ParticipantDocument = Item<"participants">;
export type NoteDocument = Item<"notes">;
export type ConsentDocument = Item<"consents">;
export type ResponseDocument = NonNullable<ConsentDocument["responses"]>[number];
export type DisclosureDocument = Item<"disclosures">;
export type MeetingDocument = Item<"meetings">;

/** The day on which every case is decided that does not say otherwise. */
export const TODAY = "2026-02-01T12:00:00+01:00";

const LONG_AGO = "2010-01-01T00:00:00Z";
const SCHOOL_YEAR = "2025-09-01T00:00:00+02:00";

/** A birth date that makes this age on the day of the cases. */
export function aged(years: number): string {
  return `${2026 - years - 1}-06-01`;
}

export function guardian(id: string, change: Partial<GuardianDocument> = {}): GuardianDocument {
  return { id, kind: "ouder", authority: [{ from: LONG_AGO, until: null }], ...change };
}

export function participant(
  id: string,
  organisation: string,
  team: string,
  duty: ParticipantDocument["duty"],
  change: Partial<ParticipantDocument> = {},
): ParticipantDocument {
  return { id, organisation, team, duty, role: "medewerker", periods: [{ from: SCHOOL_YEAR }], ...change };
}

/** A note n1 of January, for the casus. */
export function note(author: string, change: Partial<NoteDocument> = {}): NoteDocument {
  return {
    id: "n1",
    author,
    writtenAt: "2026-01-10T10:00:00+01:00",
    category: "jeugdhulp",
    scope: { kind: "casus" },
    ...change,
  };
}

export function yes(by: string, change: Partial<ResponseDocument> = {}): ResponseDocument {
  return {
    by,
    at: "2026-01-06T09:00:00+01:00",
    answer: "given",
    form: "online",
    informed: { what: true, toWhom: true, why: true, consequences: true },
    ...change,
  };
}

export function no(by: string, change: Partial<ResponseDocument> = {}): ResponseDocument {
  return { by, at: "2026-01-07T09:00:00+01:00", answer: "refused", form: "online", ...change };
}

/** A consent c1 from 5 January until 1 August 2026. */
export function consent(
  disclosers: string[],
  recipients: string[],
  responses: ResponseDocument[],
  change: Partial<ConsentDocument> = {},
): ConsentDocument {
  return {
    id: "c1",
    validFrom: "2026-01-05T00:00:00+01:00",
    validUntil: "2026-08-01T00:00:00+02:00",
    disclosers,
    recipients,
    categories: ["jeugdhulp", "gezin"],
    responses,
    ...change,
  };
}

/** A whole record d1 of sharing note n1, in force in February 2026. */
export function disclosure(
  decidedBy: string,
  recipients: string[],
  change: Partial<DisclosureDocument> = {},
): DisclosureDocument {
  return {
    id: "d1",
    decidedBy,
    ground: "conflict_van_plichten",
    notes: ["n1"],
    recipients,
    from: "2026-02-01T00:00:00+01:00",
    until: "2026-03-01T00:00:00+01:00",
    answers: {
      interest: "veiligheid",
      alternative: "geen andere weg",
      effort: "drie keer gebeld",
      weighing: "gevaar weegt zwaarder",
      minimum: "alleen dit bericht",
    },
    whyNoConsent: "ouders niet bereikbaar",
    consulted: ["C. de Wit, gedragswetenschapper"],
    clientInformed: { informed: false, why: "nog niet veilig" },
    ...change,
  };
}

/** A meeting m1 in the week after. */
export function meeting(invited: string[], change: Partial<MeetingDocument> = {}): MeetingDocument {
  return { id: "m1", startsAt: "2026-02-05T14:00:00+01:00", invited, ...change };
}

export function nl(change: Partial<FactsDocument> & { age?: number } = {}): FactsDocument {
  const { age = 10, ...facts } = change;
  return {
    framework: "nl",
    child: { id: "kim", birthDate: aged(age) },
    guardians: [guardian("moeder"), guardian("vader")],
    organisations: [
      { id: "school-1", sector: "school" },
      { id: "jeugdhulp-x", sector: "jeugdhulp" },
      { id: "gemeente-y", sector: "leerplicht" },
    ],
    participants: [
      participant("anna", "school-1", "zorg", "ambtsgeheim"),
      participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim"),
      participant("carla", "jeugdhulp-x", "ambulant", "beroepsgeheim"),
      participant("dirk", "gemeente-y", "leerplicht", "geen"),
    ],
    notes: [note("bram")],
    ...facts,
  };
}

export function vl(change: Partial<FactsDocument> & { age?: number } = {}): FactsDocument {
  const { age = 14, ...facts } = change;
  return {
    framework: "vl",
    child: { id: "lotte", birthDate: aged(age) },
    guardians: [guardian("mama"), guardian("papa")],
    organisations: [
      { id: "school-2", sector: "school" },
      { id: "clb-1", sector: "clb" },
      { id: "cgg-1", sector: "gezondheidszorg" },
      { id: "politie-1", sector: "politie" },
      { id: "parket-1", sector: "parket" },
      { id: "balie", sector: "advocaat" },
      { id: "vertrouwen", sector: "vertrouwenspersoon" },
      { id: "vk", sector: "gemandateerde_voorziening" },
      { id: "sdj", sector: "sociale_dienst_jeugdrechtbank" },
    ],
    participants: [
      participant("els", "school-2", "zorg", "ambtsgeheim"),
      participant("fons", "school-2", "directie", "ambtsgeheim", { role: "directie" }),
      participant("inge", "school-2", "klas", "ambtsgeheim"),
      participant("greet", "clb-1", "anker", "beroepsgeheim"),
      participant("hans", "cgg-1", "jongeren", "beroepsgeheim"),
    ],
    ambtskringen: [
      {
        id: "zorgcel",
        kind: "zorgcel",
        organisation: "school-2",
        members: [
          { id: "els", from: SCHOOL_YEAR },
          { id: "greet", from: SCHOOL_YEAR },
        ],
      },
    ],
    notes: [note("greet", { category: "gezondheid" })],
    ...facts,
  };
}

/** The Flemish casus with more people in it. */
export function vlWith(
  people: ParticipantDocument[],
  change: Partial<FactsDocument> & { age?: number } = {},
): FactsDocument {
  const casus = vl(change);
  return { ...casus, participants: [...casus.participants, ...people] };
}

export const tess = participant("tess", "vertrouwen", "tess", "functioneel_beroepsgeheim");
export const agent = participant("agent", "politie-1", "jeugd", "ambtsgeheim");
export const piet = participant("piet", "parket-1", "jeugd", "ambtsgeheim");
export const meester = participant("meester", "balie", "balie", "beroepsgeheim");
export const vera = participant("vera", "vk", "onderzoek", "beroepsgeheim");
export const sofie = participant("sofie", "sdj", "dienst", "beroepsgeheim");
