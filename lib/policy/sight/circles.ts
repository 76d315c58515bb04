/**
 * Who stands around a casus: the circles that RULES.md section 9 speaks of again and again, each in time. "The child" is
 * the child of VIS-1, for a younger one there is no casus yet; a professional who has left is in no circle.
 */
import { authorityOf, isRestricted } from "@/lib/policy/authority";
import { isAged } from "@/lib/policy/capacity";
import type { Facts, Guardian, Participant } from "@/lib/policy/facts";
import type { Ahead } from "@/lib/policy/grants";
import type { Instant } from "@/lib/policy/instant";
import type { Interval } from "@/lib/policy/interval";
import type { Moment } from "@/lib/policy/moment";
import type { Standing } from "@/lib/policy/standing";
import { stretchesWhere, union } from "@/lib/policy/stretches";
import { type Viewers, among, either, one } from "./viewers";

export type Circles = {
  /** Coordinators and deputies. */
  coordinators: Viewers;
  /** Participants in their periods, and coordinators; less who takes part for a disclosure alone. */
  working: Viewers;
  /** Who takes part for a disclosure alone (ACT-6), in their periods. */
  attached: Viewers;
  /** The child from 12 (nl) or capable (vl). */
  child: Viewers;
  /** Guardians inside: determined authority, not restricted, and the child not capable or, nl, under 16. */
  guardians: Viewers;
  /** Guardians to whom reading is not closed (RST-1). */
  unrestricted: Viewers;
  /** Whom VIS-1, VIS-2 and VIS-13 show the people to: working, child and guardians inside. */
  inside: Viewers;
};

export function circlesOf(ahead: Ahead, standing: Standing): Circles {
  const { facts } = ahead[0];
  const coordinators = either(...standing.coordinators.map(({ id, ...stretch }) => one(id, [stretch])));
  const participants: Viewers = new Map(facts.participants.map(({ id, periods }) => [id, union(periods)]));
  const receives = attachedToReceive(facts, standing);
  const working = either(
    coordinators,
    among(participants, (id) => !receives.has(id)),
  );
  const child = one(facts.child.id, stretchesWhere(ahead, knowsOfCasus));
  const guardians = guardiansWhile(ahead, isInside);
  return {
    coordinators,
    working,
    attached: among(participants, (id) => receives.has(id)),
    child,
    guardians,
    unrestricted: guardiansWhile(ahead, (guardian, { at }) => !isRestricted(guardian, at)),
    inside: either(working, child, guardians),
  };
}

function guardiansWhile(ahead: Ahead, holds: (guardian: Guardian, moment: Moment) => boolean): Viewers {
  return new Map(
    ahead[0].facts.guardians.map((guardian) => [
      guardian.id,
      stretchesWhere(ahead, (moment) => holds(guardian, moment)),
    ]),
  );
}

function knowsOfCasus({ facts, at, capable }: Moment): boolean {
  return facts.framework === "nl" ? isAged(facts, 12, at) : capable;
}

function isInside(guardian: Guardian, { facts, at, capable, under16 }: Moment): boolean {
  const decidesAlone = capable && (facts.framework === "vl" || !under16);
  return authorityOf(facts, guardian, at) === "determined" && !isRestricted(guardian, at) && !decidesAlone;
}

/**
 * VIS-6: that its recipients take part. Whoever took part before the disclosure stays visible as such; somebody whose
 * every period lies within a disclosure to them was attached for it (ACT-6).
 */
function attachedToReceive({ participants, disclosures }: Facts, { coordinators }: Standing): Set<string> {
  const coordinating = new Set(coordinators.map(({ id }) => id));
  const isAttached = ({ id, periods }: Participant) =>
    periods.length > 0 &&
    !coordinating.has(id) &&
    periods.every((period) => disclosures.some((each) => each.recipients.includes(id) && lies(period, each)));
  return new Set(participants.filter(isAttached).map(({ id }) => id));
}

function lies(period: Interval, { from, until }: { from: Instant; until: Instant }): boolean {
  return from <= period.from && period.until !== null && period.until <= until;
}
