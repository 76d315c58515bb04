/**
 * What a request opens, made from consents alone: discloser × recipient × category, for the asker and the coordinators
 * (VIS-12). Whether it holds and what was left out is lib/policy's to say (SCOPE-1); no note is looked at.
 */
import type { Situation } from "@/lib/policy/act";
import { personIn } from "@/lib/policy/names";
import { permitOf } from "@/lib/policy/permit";
import type { Reader } from "@/lib/policy/readers";
import { statusOf } from "@/lib/policy/status";
import { CATEGORIES, type Category } from "@/lib/policy/vocabulary";

export type Opening = "geldt" | "wacht" | "geldt_niet" | "niet_gevraagd";

/** The reason in words; there are no others (VIS-12). */
export const OPENING_WORDS: Record<Opening, string> = {
  geldt: "toestemming geldt",
  wacht: "wacht op antwoord",
  geldt_niet: "geldt niet",
  niet_gevraagd: "niet gevraagd",
};

/** By recipient as the rules name them, then by category: the same for every discloser of the request. */
export type Openings = ReadonlyMap<string, ReadonlyMap<Category, Opening>>;

export function openingsOf({ facts, at }: Situation, consentId: string): Openings {
  const consent = facts.consents.find(({ id }) => id === consentId);
  if (consent === undefined) return new Map();
  const state = statusOf(facts, consent, at);
  const permit = permitOf(consent, state, consent.recipients.map(standIn));
  const opening = (entry: string, category: Category): Opening => {
    if (!consent.categories.includes(category)) return "niet_gevraagd";
    if (permit?.readers.has(entry) && permit.categories.has(category)) return "geldt";
    return state.status === "onvolledig" ? "wacht" : "geldt_niet";
  };
  return new Map(
    consent.recipients.map((entry) => [
      entry,
      new Map(CATEGORIES.map((category) => [category, opening(entry, category)])),
    ]),
  );
}

/**
 * Somebody in whose name the rules are asked what a recipient gets: a person, or anybody of an organisation, who need not
 * be in the casus yet.
 */
function standIn(entry: string): Reader {
  if (personIn(entry) !== null) return { party: "child", id: entry, named: entry };
  const participant = {
    id: entry,
    organisation: entry,
    team: entry,
    duty: "geen" as const,
    role: "x",
    periods: [],
  };
  return { party: "participant", id: entry, named: "", participant, sector: "overig", attached: true };
}
