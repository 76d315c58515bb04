/**
 * Sharing without consent: a decision that one professional weighs, writes down whole and answers for.
 * DIS-1 (CONV, Bijlage 6; SAM: "Beslis niet alleen!"), DIS-2, DIS-3 (CONV), DIS-4 (SAM 5.3, 5.7, 5.8), DIS-5 (SAM 5.9, 5.10).
 */
import type { Disclosure, Facts, Note } from "./facts";
import type { Instant } from "./instant";
import { holdsAt, inPeriods } from "./interval";
import { byId, isBlank } from "./names";
import type { Reader } from "./readers";
import { known, registerOf } from "./register";
import type { DisclosureGround } from "./vocabulary";

const LONGEST_EMERGENCY = 24 * 60 * 60 * 1000;
const EMERGENCY_GROUNDS: readonly DisclosureGround[] = [
  "noodtoestand",
  "schuldig_verzuim",
  "conflict_van_plichten",
];

/** The disclosures that open something at `at`, in order of id: DIS-1, DIS-2, DIS-5 and the decider's part of DIS-3. */
export function disclosuresAt(facts: Facts, at: Instant): Disclosure[] {
  return facts.disclosures
    .filter((disclosure) => runsAt(disclosure, at))
    .filter((disclosure) => isRecorded(disclosure))
    .filter((disclosure) => deciderWasAttached(facts, disclosure))
    .sort(byId);
}

/** Whether such a disclosure opens `note`: it names it, and its author's own house decided (DIS-3, and DIS-4 on the note). */
export function opensNote(facts: Facts, disclosure: Disclosure, note: Note): boolean {
  if (!disclosure.notes.includes(note.id) || !decidedInOwnTeam(facts, disclosure, note)) return false;
  if (disclosure.ground !== "art_75_1") return true;
  return note.category === "identificatie" && !isBlank(disclosure.writtenRequest);
}

/** Whether it is meant for this reader: named, and of the sector that the ground asks (DIS-4). */
export function isFor(disclosure: Disclosure, reader: Reader): boolean {
  return disclosure.recipients.includes(reader.id) && fitsGround(disclosure.ground, reader);
}

/** DIS-1: the record is whole. DIS-5: in an emergency part of it will do, for a day, on the gravest grounds. */
function isRecorded(disclosure: Disclosure): boolean {
  const { answers, whyNoConsent, clientInformed } = disclosure;
  if (disclosure.emergency) {
    return isEmergency(disclosure) && [answers.interest, answers.minimum, whyNoConsent].every(isFilled);
  }
  return (
    [...Object.values(answers), whyNoConsent].every(isFilled) &&
    disclosure.consulted.some((entry) => isFilled(entry) && entry.trim() !== disclosure.decidedBy.trim()) &&
    (clientInformed.informed || isFilled(clientInformed.why))
  );
}

function isEmergency({ ground, from, until }: Disclosure): boolean {
  return EMERGENCY_GROUNDS.includes(ground) && until - from <= LONGEST_EMERGENCY;
}

/** DIS-2. */
function runsAt(disclosure: Disclosure, at: Instant): boolean {
  return holdsAt(disclosure, at) && (disclosure.revokedAt === null || at < disclosure.revokedAt);
}

/** DIS-3: who decided was attached to the casus when the disclosure began. */
function deciderWasAttached(facts: Facts, { decidedBy, from }: Disclosure): boolean {
  return inPeriods(known(registerOf(facts).participants, decidedBy).periods, from);
}

/** DIS-3: the author, or somebody of the author's organisation and team. A note of the family is not the professional's to give. */
function decidedInOwnTeam(facts: Facts, { decidedBy }: Disclosure, note: Note): boolean {
  const { participants } = registerOf(facts);
  const author = participants.get(note.author);
  if (author === undefined) return false;
  const decider = known(participants, decidedBy);
  return (
    decider.id === author.id || (decider.organisation === author.organisation && decider.team === author.team)
  );
}

/** DIS-4. */
function fitsGround(ground: DisclosureGround, reader: Reader): boolean {
  const sector = reader.party === "participant" ? reader.sector : null;
  switch (ground) {
    case "verontrusting":
      return sector === "gemandateerde_voorziening";
    case "art_458bis":
      return sector === "parket";
    case "art_75_1":
      return sector === "parket" || sector === "sociale_dienst_jeugdrechtbank";
    case "conflict_van_plichten":
    case "goed_hulpverlenerschap":
    case "wettelijke_meldplicht":
    case "rapportageplicht":
    case "getuigenis":
    case "eigen_verdediging":
    case "aangifteplicht":
    case "noodtoestand":
    case "schuldig_verzuim":
      return true;
  }
}

function isFilled(text: string): boolean {
  return !isBlank(text);
}
