/** The birthdays after which other people decide about a consent (RULES.md section 3, "a consent ages with the child"). */
import { birthday } from "./calendar";
import type { Consent, Facts } from "./facts";
import type { Instant } from "./instant";
import { type Say, type SayRule, sayIn } from "./say";

export const DECIDING_AGES = [12, 16, 18] as const;
export type DecidingAge = (typeof DECIDING_AGES)[number];

/** From local midnight of a birthday on: who has a say then. */
export type Turning = { at: Instant; age: DecidingAge; say: SayRule; child: boolean; guardians: boolean };

/** The birthdays after `after` that change who has a say in this consent, whether they lie in its period or not; in order. */
export function turningsOf(facts: Facts, consent: Consent, after: Instant): Turning[] {
  return DECIDING_AGES.flatMap((age): Turning[] => {
    const at = birthday(facts, age);
    if (at <= after) return [];
    const then = sayIn(facts, consent, at);
    const same = deciders(sayIn(facts, consent, at - 1)) === deciders(then);
    return same ? [] : [{ at, age, say: then.rule, child: then.child, guardians: then.guardians }];
  });
}

const deciders = ({ child, holders }: Say) => [child, ...holders.map(({ id }) => id)].join(" ");
