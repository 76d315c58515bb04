/** Ids that are unknown or stand where they may not (RULES.md section 1, "Who may stand where"). */
import type { Consent, Facts, Note } from "./facts";
import { named } from "./names";
import type { Refusal } from "./refusals";

type Path = (string | number)[];
type Known = ReadonlySet<string>;

export function placeRefusals(facts: Facts): Refusal[] {
  const known = knownIn(facts);
  return [
    ...facts.participants.flatMap(({ organisation }, index) =>
      stray(["participants", index, "organisation"], organisation, known.organisations),
    ),
    ...facts.ambtskringen.flatMap(({ organisation, members }, index) => [
      ...stray(["ambtskringen", index, "organisation"], organisation, known.organisations),
      ...members.flatMap(({ id }, member) =>
        stray(["ambtskringen", index, "members", member, "id"], id, known.participants),
      ),
    ]),
    ...facts.inquiries.flatMap(({ by, ambtskring }, index) => [
      ...stray(["inquiries", index, "by"], by, known.participants),
      ...stray(["inquiries", index, "ambtskring"], ambtskring, known.ambtskringen),
    ]),
    ...facts.meetings.flatMap(({ invited, notInvited }, index) => [
      ...strays(["meetings", index, "invited"], invited, known.people),
      ...notInvited.flatMap(({ id }, entry) => [
        ...stray(["meetings", index, "notInvited", entry, "id"], id, known.people),
        ...(invited.includes(id)
          ? [
              {
                path: ["meetings", index, "notInvited", entry, "id"],
                message: "both invited and not invited",
              },
            ]
          : []),
      ]),
    ]),
    ...facts.consents.flatMap((consent, index) => consentRefusals(["consents", index], consent, known)),
    ...facts.disclosures.flatMap(({ decidedBy, notes, recipients }, index) => [
      ...stray(["disclosures", index, "decidedBy"], decidedBy, known.participants),
      ...strays(["disclosures", index, "notes"], notes, known.notes),
      ...strays(["disclosures", index, "recipients"], recipients, known.people),
    ]),
    ...facts.notes.flatMap((note, index) => noteRefusals(["notes", index], note, known)),
  ];
}

function consentRefusals(path: Path, consent: Consent, known: ReturnType<typeof knownIn>): Refusal[] {
  const { disclosers, recipients, categories, responses } = consent;
  return [
    ...strays([...path, "disclosers"], disclosers, known.organisations),
    ...strays([...path, "recipients"], recipients, union(known.organisations, known.namedAdults)),
    ...responses.flatMap(({ by, except }, index) => [
      ...stray([...path, "responses", index, "by"], by, known.family),
      ...strays(
        [...path, "responses", index, "except", "recipients"],
        except.recipients,
        union(new Set(recipients), known.namedPeople),
      ),
      ...strays(
        [...path, "responses", index, "except", "categories"],
        except.categories,
        new Set<string>(categories),
      ),
    ]),
  ];
}

function noteRefusals(path: Path, note: Note, known: ReturnType<typeof knownIn>): Refusal[] {
  const { author, scope, withheldFrom, concerns } = note;
  return [
    ...stray([...path, "author"], author, known.authors),
    ...(known.family.has(author) && (scope.kind === "team" || scope.kind === "kring")
      ? [{ path: [...path, "scope", "kind"], message: "the child and guardians have no team and no kring" }]
      : []),
    ...(scope.kind === "kring"
      ? stray([...path, "scope", "ambtskring"], scope.ambtskring, known.ambtskringen)
      : []),
    ...(scope.kind === "overleg" ? stray([...path, "scope", "meeting"], scope.meeting, known.meetings) : []),
    ...strays([...path, "withheldFrom"], withheldFrom, union(known.organisations, known.namedPeople)),
    ...strays([...path, "concerns"], concerns, known.adults),
  ];
}

/** One id at `path`. */
function stray(path: Path, id: string, known: Known): Refusal[] {
  return known.has(id) ? [] : [{ path, message: "unknown here" }];
}

/** A list of ids at `path`: each fault bears its index. */
function strays(path: Path, ids: readonly string[], known: Known): Refusal[] {
  return ids.flatMap((id, index) => stray([...path, index], id, known));
}

function knownIn(facts: Facts) {
  const guardians = ids(facts.guardians);
  const participants = ids(facts.participants);
  const adults = union(guardians, participants);
  const people = union(adults, new Set([facts.child.id]));
  const family = union(guardians, new Set([facts.child.id]));
  // An institution writes through its workers, who are participants.
  const institutions = ids(facts.guardians.filter(({ kind }) => kind === "gi"));
  return {
    participants,
    adults,
    people,
    family,
    authors: new Set([...people].filter((id) => !institutions.has(id))),
    namedAdults: new Set([...adults].map(named)),
    namedPeople: new Set([...people].map(named)),
    organisations: ids(facts.organisations),
    ambtskringen: ids(facts.ambtskringen),
    meetings: ids(facts.meetings),
    notes: ids(facts.notes),
  };
}

function ids(things: readonly { id: string }[]): Known {
  return new Set(things.map(({ id }) => id));
}

function union(one: Known, other: Known): Known {
  return new Set([...one, ...other]);
}
