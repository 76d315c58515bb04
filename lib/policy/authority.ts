/** Who holds legal authority (gezag) over the child: AUT-1, AUT-2 (CONV). */
import { isAged } from "./capacity";
import type { Facts, Guardian } from "./facts";
import type { Instant } from "./instant";
import { holdsAt, inPeriods } from "./interval";
import type { GuardianKind } from "./vocabulary";

/** `undetermined`: it cannot be said (yet) whether this person has authority. */
export type Authority = "determined" | "undetermined" | "none";

/** A guardian with authority at a moment. */
export type Holder = { id: string; authority: Exclude<Authority, "none"> };

/** Over whom each kind of guardian has authority; the eighteenth birthday ends the one and begins the other. */
const OVER: Record<GuardianKind, "minor" | "adult"> = {
  ouder: "minor",
  voogd: "minor",
  gi: "minor",
  curator: "adult",
  mentor: "adult",
  bewindvoerder: "adult",
};

/** The authority of one guardian at `at`; an id that is no guardian's has none. */
export function authorityAt(facts: Facts, guardianId: string, at: Instant): Authority {
  const guardian = facts.guardians.find(({ id }) => id === guardianId);
  return guardian === undefined ? "none" : authorityOf(facts, guardian, at);
}

export function authorityOf(facts: Facts, guardian: Guardian, at: Instant): Authority {
  const age = isAged(facts, 18, at) ? "adult" : "minor";
  if (OVER[guardian.kind] !== age) return "none";
  const held = guardian.authority.find((interval) => holdsAt(interval, at));
  if (held === undefined) return "none";
  return held.determined ? "determined" : "undetermined";
}

/** The guardians with authority at `at`, determined or not, in the order of the document. */
export function holdersAt(facts: Facts, at: Instant): Holder[] {
  return facts.guardians.flatMap((guardian) => {
    const authority = authorityOf(facts, guardian, at);
    return authority === "none" ? [] : [{ id: guardian.id, authority }];
  });
}

/** Whether reading is closed to this guardian at `at`, for safety or by a court (RST-1). */
export function isRestricted(guardian: Guardian, at: Instant): boolean {
  return inPeriods(guardian.restricted, at);
}
