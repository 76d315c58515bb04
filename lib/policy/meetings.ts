/** Who must be invited to a casusoverleg: INV-1 to INV-3 (CONV: guardians with authority always, a child from 12). */
import { holdersAt, isRestricted } from "./authority";
import { isAged, isCapable } from "./capacity";
import type { Facts, Meeting } from "./facts";
import { isBlank } from "./names";
import { known, registerOf } from "./register";

/** Who is due at this meeting, sorted. Judged at its beginning. */
function dueAt(facts: Facts, { startsAt }: Meeting): string[] {
  const capable = isCapable(facts, startsAt);
  const { guardians } = registerOf(facts);
  const due = !isAged(facts, 18, startsAt) || !capable ? holdersAt(facts, startsAt) : [];
  return [
    ...due
      .filter(
        ({ id, authority }) => authority === "determined" && !isRestricted(known(guardians, id), startsAt),
      )
      .map(({ id }) => id),
    ...(isChildDue(facts, startsAt, capable) ? [facts.child.id] : []),
  ].sort();
}

/** INV-3: who is due, not invited, and not left out with a reason; sorted. */
export function missingAt(facts: Facts, meeting: Meeting): string[] {
  return dueAt(facts, meeting).filter(
    (person) =>
      !meeting.invited.includes(person) &&
      !meeting.notInvited.some(({ id, reason }) => id === person && !isBlank(reason)),
  );
}

/** INV-2. In the Netherlands the age decides, also where the child is not capable. */
function isChildDue(facts: Facts, startsAt: number, capable: boolean): boolean {
  switch (facts.framework) {
    case "nl":
      return isAged(facts, 12, startsAt);
    case "vl":
      return capable;
  }
}
