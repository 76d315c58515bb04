/**
 * The decisions of a casus for all time to come (RULES.md section 7). Between two instants of the facts nothing
 * changes, so each stretch is decided once, and equal neighbours become one grant.
 */
import { birthday } from "./calendar";
import { accessAt } from "./decide";
import type { Allow } from "./decision";
import type { Facts } from "./facts";
import type { Instant } from "./instant";
import type { Interval } from "./interval";
import { momentOf } from "./moment";
import { compareIds } from "./names";

/** A longest interval, half open, in which `reader` may read `note` on one ground. `until` null: without end. */
export type Grant = { note: string; reader: string } & Omit<Allow, "allow"> & Interval;

/**
 * Every allow from `from` on, until a fact changes; sorted by note, reader, from. A grant that began earlier starts
 * at `from`. Answers and facts with an instant after `from` are taken to come as the document says.
 */
export function grantsFrom(facts: Facts, from: Instant): Grant[] {
  const grants: Grant[] = [];
  const running = new Map<string, Map<string, Grant>>();
  for (const start of [from, ...changeInstants(facts, from)]) {
    for (const { note, reader, ...decision } of accessAt(momentOf(facts, start))) {
      const ofNote = running.get(note) ?? new Map<string, Grant>();
      running.set(note, ofNote);
      const current = ofNote.get(reader);
      if (current !== undefined && decision.allow && isSame(current, decision)) continue;
      if (current !== undefined) {
        current.until = start;
        ofNote.delete(reader);
      }
      if (!decision.allow) continue;
      const { rule, ground, by } = decision;
      const grant: Grant = { note, reader, rule, ground, by, from: start, until: null };
      ofNote.set(reader, grant);
      grants.push(grant);
    }
  }
  return grants.sort(
    (one, other) =>
      compareIds(one.note, other.note) || compareIds(one.reader, other.reader) || one.from - other.from,
  );
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
    ...[12, 16, 18].map((age) => birthday(facts, age)),
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
