/** Who can decide for themselves: CAP-1 (CONV) and CAP-2 (VAD, SAM). */
import { birthday } from "./calendar";
import type { Facts } from "./facts";
import type { Instant } from "./instant";
import { holdsAt } from "./interval";

/** Whether the child is capable at `at`: from 12 by presumption, unless an assessment that holds then says otherwise. */
export function isCapable(facts: Facts, at: Instant): boolean {
  const twelve = isAged(facts, 12, at);
  const assessment = facts.child.competence.find((assessed) => holdsAt(assessed, at));
  switch (facts.framework) {
    case "nl": // the age limit of the law: no assessment makes a younger child capable
      return twelve && assessment?.capable !== false;
    case "vl": // the presumption can be rebutted both ways
      return assessment?.capable ?? twelve;
  }
}

/** Whether the child has turned `age` by `at`; from local midnight of the birthday on. */
export function isAged(facts: Facts, age: number, at: Instant): boolean {
  return at >= birthday(facts, age);
}
