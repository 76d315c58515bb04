/**
 * Who has a say in a consent at a moment: SAY-NL-1 to 3 (CONV) and SAY-VL-1 to 3 (SAM, VAD, CLB).
 * It depends on the age, the capacity, who holds authority, and in Flanders on who shares with whom.
 */
import { type Holder, holdersAt } from "./authority";
import { isAged, isCapable } from "./capacity";
import type { Consent, Facts } from "./facts";
import type { Instant } from "./instant";
import { isForAdvocatenAlone, leavesTheSchool, reachesJustice } from "./recipients";

export type SayRule = "SAY-NL-1" | "SAY-NL-2" | "SAY-NL-3" | "SAY-VL-1" | "SAY-VL-2" | "SAY-VL-3";

export type Say = {
  rule: SayRule;
  /** The child has a say. */
  child: boolean;
  /** Guardians have a say: those with authority, or a side that nobody can meet (GRD-5). */
  guardians: boolean;
  /** The guardians with a say; empty where guardians have none. */
  holders: Holder[];
};

export function sayIn(facts: Facts, consent: Consent, at: Instant): Say {
  const { rule, child, guardians } = sidesIn(facts, consent, at);
  return { rule, child, guardians, holders: guardians ? holdersAt(facts, at) : [] };
}

export function hasSay(facts: Facts, say: Say, personId: string): boolean {
  if (personId === facts.child.id) return say.child;
  return say.holders.some(({ id }) => id === personId);
}

function sidesIn(facts: Facts, consent: Consent, at: Instant): Omit<Say, "holders"> {
  const capable = isCapable(facts, at);
  switch (facts.framework) {
    case "nl":
      if (!capable) return { rule: "SAY-NL-1", child: false, guardians: true };
      if (!isAged(facts, 16, at)) return { rule: "SAY-NL-2", child: true, guardians: true };
      return { rule: "SAY-NL-3", child: true, guardians: false };
    case "vl":
      if (isForAdvocatenAlone(facts, consent)) return { rule: "SAY-VL-1", child: true, guardians: false };
      if (!capable) return { rule: "SAY-VL-2", child: false, guardians: true };
      if (isAged(facts, 18, at)) return { rule: "SAY-VL-2", child: true, guardians: false };
      return {
        rule: "SAY-VL-3",
        child: true,
        guardians: leavesTheSchool(facts, consent) || reachesJustice(facts, consent),
      };
  }
}
