import type { Facts } from "./facts";
import { LEGAL_REPRESENTATIVE, PERSON, isBlank } from "./names";
import type { Refusal } from "./refusals";

/** Every thing with an id, in the order of the document: all share one space of names. */
const NAMED = [
  "guardians",
  "organisations",
  "participants",
  "ambtskringen",
  "meetings",
  "consents",
  "disclosures",
  "notes",
] as const;

/** Ids that could be taken for something else, and ids that stand for two things. */
export function idRefusals(facts: Facts): Refusal[] {
  const seen = new Set<string>();
  const places = [
    { path: ["child", "id"], id: facts.child.id },
    ...NAMED.flatMap((key) => facts[key].map(({ id }, index) => ({ path: [key, index, "id"], id }))),
  ];
  return places.flatMap(({ path, id }) => {
    if (isReserved(id)) return [{ path, message: "not usable as an id" }];
    if (seen.has(id)) return [{ path, message: "two things with one id" }];
    seen.add(id);
    return [];
  });
}

function isReserved(id: string): boolean {
  return isBlank(id) || id.startsWith(PERSON) || id === LEGAL_REPRESENTATIVE;
}
