/**
 * What somebody will be told because of time alone, ahead in time: that a consent ends, that a birthday changes who
 * decides, that from a birthday on it is one's own. Pure; planned with every change of the casus (materialise), and asked
 * again when the day has come, of the facts as they are then.
 */
import { dayAt, daysLater } from "@/lib/calendar/day";
import { morningOf } from "@/lib/calendar/morning";
import { birthday } from "@/lib/policy/calendar";
import { isCapable } from "@/lib/policy/capacity";
import type { Facts } from "@/lib/policy/facts";
import type { Ahead } from "@/lib/policy/grants";
import type { Instant } from "@/lib/policy/instant";
import { known } from "@/lib/policy/register";
import type { Standing } from "@/lib/policy/standing";
import { statusesAhead } from "@/lib/policy/standings";
import { type DecidingAge, turningsOf } from "@/lib/policy/turnings";
import type { Framework } from "@/lib/policy/vocabulary";
import { coordinatorsOf, managersOf, takesPartNow } from "./who-follows";

/** `objectId`: the consent that ends, or the pupil whose birthday it is. */
export type NoticeAhead = {
  kind: "ends_soon" | "birthday" | "own_now";
  personId: string;
  objectId: string;
  at: Date;
};

const DAYS_BEFORE_END = 30;
const DAYS_BEFORE_BIRTHDAY = 56;
/** The birthdays from which something is a young person's alone (SAY-NL-3, SAY-VL-2, AUT-1). */
export const OWN_FROM: Record<Framework, readonly DecidingAge[]> = { nl: [16, 18], vl: [18] };

/** Whatever falls after the first moment of `ahead`. Nobody is told who does not take part on the day itself. */
export function noticesAhead(ahead: Ahead, standing: Standing): NoticeAhead[] {
  const [{ facts, at }] = ahead;
  const present = (ids: readonly string[], due: Date) =>
    [...new Set(ids)].filter((id) => takesPartNow({ facts, standing, at: due.getTime() }, id));
  const ends = endsAhead(ahead).flatMap(({ consentId, due }) =>
    present(managersOf({ facts, standing, at: due.getTime() }, consentId), due).map(
      (personId): NoticeAhead => ({ kind: "ends_soon", personId, objectId: consentId, at: due }),
    ),
  );
  const birthdays = birthdaysAhead(ahead).flatMap((due) =>
    present(coordinatorsOf({ facts, standing, at: due.getTime() }), due).map((personId): NoticeAhead => ({
      kind: "birthday",
      personId,
      objectId: facts.child.id,
      at: due,
    })),
  );
  return [...ends, ...birthdays, ...ownAhead(facts, standing)].filter((notice) => notice.at.getTime() > at);
}

/** The consents that hold until the end of their own period, and hold already when it is time to say so. */
function endsAhead(ahead: Ahead): { consentId: string; due: Date }[] {
  const { facts } = ahead[0];
  const dueOf = remembered((until: Instant) => daysBefore(facts, until, DAYS_BEFORE_END));
  return facts.consents.flatMap(({ id, validUntil }) => {
    const last = statusesAhead(ahead, id).find(
      ({ status, until }) => status === "geldig" && until === validUntil,
    );
    if (last === undefined) return [];
    const due = dueOf(validUntil);
    return last.from <= due.getTime() ? [{ consentId: id, due }] : [];
  });
}

/** Many consents end on one day, and a day's morning is slow to find. */
function remembered(find: (at: Instant) => Date): (at: Instant) => Date {
  const found = new Map<Instant, Date>();
  return (at) => {
    const known = found.get(at) ?? find(at);
    found.set(at, known);
    return known;
  };
}

/** When to tell of each birthday after which other people decide about a consent that runs or waits on its eve. */
function birthdaysAhead(ahead: Ahead): Date[] {
  const { facts, at } = ahead[0];
  const turned = facts.consents.flatMap((consent) =>
    turningsOf(facts, consent, at)
      .filter((turning) => turning.at < consent.validUntil && isOpenAt(ahead, consent.id, turning.at - 1))
      .map((turning) => turning.at),
  );
  return [...new Set(turned)].map((on) => daysBefore(facts, on, DAYS_BEFORE_BIRTHDAY));
}

function isOpenAt(ahead: Ahead, consentId: string, at: Instant): boolean {
  const moment = ahead.findLast((each) => each.at <= at) ?? ahead[0];
  const { status } = known(moment.states, consentId);
  return status === "geldig" || status === "nog_niet" || status === "onvolledig";
}

/** To who decides alone from that birthday on, while somebody helps in the casus. */
function ownAhead(facts: Facts, standing: Standing): NoticeAhead[] {
  return OWN_FROM[facts.framework].flatMap((age): NoticeAhead[] => {
    const on = birthday(facts, age);
    const due = morningOf(facts.framework, dayAt(facts.framework, new Date(on)));
    const helped = facts.participants.some(({ id }) =>
      takesPartNow({ facts, standing, at: due.getTime() }, id),
    );
    if (!helped || !isCapable(facts, on)) return [];
    return [{ kind: "own_now", personId: facts.child.id, objectId: facts.child.id, at: due }];
  });
}

const daysBefore = ({ framework }: Facts, at: Instant, days: number): Date =>
  morningOf(framework, daysLater(dayAt(framework, new Date(at)), -days));
