/**
 * Facts as they would be: what somebody wants to look at before it happens. The rules are asked of them as of any other;
 * nothing is decided here, and nothing is kept.
 */
import { localDay } from "./calendar";
import type { Consent, Facts, Guardian } from "./facts";
import type { Instant } from "./instant";
import { holdsAt, type Interval } from "./interval";
import { statusOf } from "./status";
import type { DecidingAge } from "./turnings";
import { standIn } from "./would-open";

export type Supposition =
  /** Stops every yes to these consents. */
  | { kind: "withdraws"; person: string; consents: readonly string[] }
  /** The child turns this age today. */
  | { kind: "turns"; age: DecidingAge }
  | { kind: "assessed"; capable: boolean }
  | { kind: "loses_authority"; guardian: string }
  /** Somebody of an organisation takes part, whose duty is not confirmed yet (ACT-2). */
  | { kind: "joins"; organisation: string };

/** The facts if this happened at `at`. */
export function supposing(facts: Facts, supposition: Supposition, at: Instant): Facts {
  switch (supposition.kind) {
    case "withdraws": {
      const { person, consents } = supposition;
      const stopped = (consent: Consent) =>
        consents.includes(consent.id) && saysYes(facts, consent, person, at)
          ? withStop(consent, person, at)
          : consent;
      return { ...facts, consents: facts.consents.map(stopped) };
    }
    case "turns":
      return { ...facts, child: { ...facts.child, birthDate: bornToTurn(facts, supposition.age, at) } };
    case "assessed": {
      const { capable } = supposition;
      const assessment = { capable, from: at, until: null, assessedBy: "x", reason: "x" };
      const competence = [...facts.child.competence.flatMap(endingAt(at)), assessment];
      return { ...facts, child: { ...facts.child, competence } };
    }
    case "loses_authority": {
      const ended = (guardian: Guardian) => ({
        ...guardian,
        authority: guardian.authority.flatMap(endingAt(at)),
      });
      const guardians = facts.guardians.map((each) =>
        each.id === supposition.guardian ? ended(each) : each,
      );
      return { ...facts, guardians };
    }
    case "joins":
      return { ...facts, participants: [...facts.participants, standIn(supposition.organisation)] };
  }
}

/** The consents to which somebody's answer that counts is yes. */
export function yesesOf(facts: Facts, person: string, at: Instant): string[] {
  return facts.consents.filter((consent) => saysYes(facts, consent, person, at)).map(({ id }) => id);
}

const saysYes = (facts: Facts, consent: Consent, person: string, at: Instant) =>
  at < consent.validUntil && statusOf(facts, consent, at).answers.get(person)?.answer === "given";

/** Later than every answer: of one person the latest counts (ANS-1). */
function withStop(consent: Consent, person: string, at: Instant): Consent {
  const [first] = consent.responses.filter(({ by }) => by === person);
  if (first === undefined) return consent;
  return { ...consent, responses: [...consent.responses, { ...first, at, answer: "withdrawn" }] };
}

/** What holds at `at` ends, and what was to come does not come. */
const endingAt =
  (at: Instant) =>
  <Stretch extends Interval>(stretch: Stretch): Stretch[] => {
    if (stretch.from >= at) return [];
    return [holdsAt(stretch, at) ? { ...stretch, until: at } : stretch];
  };

/** A day of birth by which the child turns `age` on the day of `at`; one of 29 February has its birthday on 1 March. */
function bornToTurn({ framework }: Facts, age: number, at: Instant): string {
  const { year, month, day } = localDay(framework, at);
  const born = new Date(Date.UTC(year - age, month - 1, day));
  if (born.getUTCMonth() !== month - 1) return `${year - age}-02-28`;
  return born.toISOString().slice(0, 10);
}
