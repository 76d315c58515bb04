/**
 * Who must sign a request now and why, who need not, and what a birthday inside its period changes: as lib/policy decides
 * it on the casus as it stands. Nothing is decided here; components say it in words.
 */
import type { Situation } from "@/lib/policy/act";
import { ageAt, birthday } from "@/lib/policy/calendar";
import { isRestricted } from "@/lib/policy/authority";
import { isCapable } from "@/lib/policy/capacity";
import type { Consent } from "@/lib/policy/facts";
import type { Instant } from "@/lib/policy/instant";
import { LEGAL_REPRESENTATIVE } from "@/lib/policy/names";
import type { SayRule } from "@/lib/policy/say";
import type { SignerRule } from "@/lib/policy/signers";
import { statusOf } from "@/lib/policy/status";
import { type Turning, turningsOf } from "@/lib/policy/turnings";
import type { Framework, GuardianKind } from "@/lib/policy/vocabulary";

export type PlannedSigner = {
  id: string;
  kind: "child" | GuardianKind;
  because: SignerRule | null;
  /** Reading is closed to this guardian: no version for this person exists yet, so nothing is sent (VIS-3). */
  restricted: boolean;
};

export type SignerPlan = {
  framework: Framework;
  say: SayRule;
  childId: string;
  age: number;
  capable: boolean;
  signers: PlannedSigner[];
  /** Nobody with determined authority is known, and somebody with it is needed (GRD-5). */
  representativeMissing: boolean;
  /** The pupil or guardians of the casus who have no say in this now. */
  without: { id: string; kind: "child" | GuardianKind }[];
  /** Those in its period. */
  turnings: Turning[];
  /** The next birthday, in the period or not, and the next one that changes who decides. */
  nextBirthday: { at: Instant; age: number };
  nextTurning: { at: Instant; age: number } | null;
};

export function signerPlan({ facts, at }: Situation, consent: Consent): SignerPlan {
  const { say, signers } = statusOf(facts, consent, at);
  const kinds = new Map<string, PlannedSigner["kind"]>([
    [facts.child.id, "child"],
    ...facts.guardians.map(({ id, kind }): [string, GuardianKind] => [id, kind]),
  ]);
  const restricted = new Set(facts.guardians.filter((each) => isRestricted(each, at)).map(({ id }) => id));
  const planned = signers.flatMap(({ id, because }): PlannedSigner[] => {
    const kind = kinds.get(id);
    return kind === undefined ? [] : [{ id, kind, because, restricted: restricted.has(id) }];
  });
  const signing = new Set(planned.map(({ id }) => id));
  const age = ageAt(facts, at);
  const turnings = turningsOf(facts, consent, at);
  const [next] = turnings;
  return {
    framework: facts.framework,
    say: say.rule,
    childId: facts.child.id,
    age,
    capable: isCapable(facts, at),
    signers: planned,
    representativeMissing: signers.some(({ id }) => id === LEGAL_REPRESENTATIVE),
    without: [...kinds].filter(([id]) => !signing.has(id)).map(([id, kind]) => ({ id, kind })),
    turnings: turnings.filter((turning) => turning.at < consent.validUntil),
    nextBirthday: { at: birthday(facts, age + 1), age: age + 1 },
    nextTurning: next === undefined ? null : { at: next.at, age: next.age },
  };
}
