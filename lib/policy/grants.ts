/**
 * The decisions of a casus for all time to come (RULES.md section 7). Between two instants of the facts nothing
 * changes, so each stretch is decided once, and equal neighbours become one grant.
 */
import { decidingBirthdays } from "./calendar";
import type { Allow } from "./decision";
import type { Facts, Note } from "./facts";
import type { Instant } from "./instant";
import type { Interval } from "./interval";
import { type Moment, type Part, isWritten, momentOf, partAt } from "./moment";
import { byId } from "./names";
import { reading } from "./reading";
import { known } from "./register";

/** A longest interval, half open, in which `reader` may read `note` on one ground. `until` null: without end. */
export type Grant = { note: string; reader: string } & Omit<Allow, "allow"> & Interval;

/**
 * A casus from an instant on: that moment, and then one at the begin of each stretch of time in which no decision changes.
 * Whatever looks ahead (grants, sights, the standings of consents) walks along the same moments.
 */
export type Ahead = readonly [Moment, ...Moment[]];

/** Answers and facts with an instant after `from` are taken to come as the document says. */
export function aheadOf(facts: Facts, from: Instant): Ahead {
  const later = changeInstants(facts, from).map((at) => momentOf(facts, at));
  return [momentOf(facts, from), ...later];
}

/**
 * Every allow from `from` on, until a fact changes; sorted by note, reader, from. A grant that began earlier starts
 * at `from`.
 */
export function grantsFrom(facts: Facts, from: Instant): Grant[] {
  return grantsAhead(aheadOf(facts, from));
}

/** The same over prepared moments. */
export function grantsAhead(ahead: Ahead): Grant[] {
  const { notes } = ahead[0].facts;
  return [...notes].sort(byId).flatMap((note) => grantsOfNote(ahead, note));
}

/** The grants of one note, of the casus or not yet saved, over prepared moments; sorted by reader, from. */
export function grantsOfNote(ahead: Ahead, note: Note): Grant[] {
  const parts = ahead.filter((moment) => isWritten(moment, note)).map((moment) => partAt(moment, note));
  return [...ahead[0].readers.keys()].flatMap((reader) => grantsOfReader(parts, reader));
}

function grantsOfReader(parts: readonly Part[], reader: string): Grant[] {
  const grants: Grant[] = [];
  let current: Grant | null = null;
  for (const part of parts) {
    const { at, readers } = part.moment;
    const decision = reading(part, known(readers, reader));
    if (current !== null && decision.allow && isSame(current, decision)) continue;
    if (current !== null) current.until = at;
    current = decision.allow ? grantOf(part, reader, decision) : null;
    if (current !== null) grants.push(current);
  }
  return grants;
}

function grantOf({ note, moment }: Part, reader: string, { rule, ground, by }: Allow): Grant {
  return { note: note.id, reader, rule, ground, by, from: moment.at, until: null };
}

/**
 * The instants after `from` at which a decision can change: those in the facts, and local midnight of the twelfth,
 * sixteenth and eighteenth birthday. In order, each once. When a meeting starts changes nobody's reading.
 */
export function changeInstants(facts: Facts, from: Instant): Instant[] {
  const intervals: Interval[] = [
    ...facts.child.competence,
    ...facts.guardians.flatMap(({ authority, restricted }) => [...authority, ...restricted]),
    ...facts.participants.flatMap(({ periods }) => periods),
    ...facts.ambtskringen.flatMap(({ members }) => members),
    ...facts.inquiries,
    ...facts.consents.map(({ validFrom, validUntil }) => ({ from: validFrom, until: validUntil })),
    ...facts.disclosures,
  ];
  const instants = [
    ...decidingBirthdays(facts),
    ...intervals.flatMap(({ from: begin, until }) => [begin, until]),
    ...facts.consents.flatMap(({ responses }) => responses.map(({ at }) => at)),
    ...facts.disclosures.map(({ revokedAt }) => revokedAt),
    ...facts.notes.map(({ writtenAt }) => writtenAt),
  ];
  const later = instants.filter((instant): instant is Instant => instant !== null && instant > from);
  return [...new Set(later)].sort((one, other) => one - other);
}

function isSame(grant: Grant, decision: Allow): boolean {
  return grant.ground === decision.ground && grant.by === decision.by && grant.rule === decision.rule;
}
