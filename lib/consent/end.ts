/** When a consent stops to hold and why, read from the statuses that were decided ahead. Nothing is decided here. Pure. */
import type { SayRule } from "@/lib/policy/say";
import type { StatusRule } from "@/lib/policy/status";
import type { Answer } from "@/lib/policy/vocabulary";
import { type Stretch, stretchAt } from "./standing";

/**
 * period: its time is over · birthday: other people decide from then on · authority: who holds it changes · withdrawn,
 * refused: by somebody with a say · answer: somebody left another answer · replaced: a new version holds · ended: by the asker.
 */
export type EndReason =
  | { why: "period" | "authority" | "answer" | "replaced" | "ended" }
  | { why: "birthday"; age: number; say: SayRule }
  | { why: "withdrawn" | "refused"; by: string | null };

/** `at`: the first instant at which it does not hold. `rule`: what it becomes then, null where it was ended. */
export type ConsentEnd = EndReason & { at: Date; rule: StatusRule | null };

type Known = {
  stretches: readonly Stretch[];
  validUntil: Date;
  endedAt: Date | null;
  /** Another request took its place, or is to. */
  replaced: boolean;
  turnings: readonly { at: number; age: number; say: SayRule }[];
  answers: readonly { by: string; at: Date; answer: Answer }[];
};

/** The end of the time in which it holds, held last, or is first to hold; null where it never does as things stand. */
export function endOf(known: Known, now: Date): ConsentEnd | null {
  const { stretches, endedAt } = known;
  const held = heldStretch(stretches, now);
  if (held === null) return null;
  const next = held.until === null ? null : stretchAt(stretches, held.until);
  if (endedAt !== null && (held.until === null || endedAt <= held.until || next === null))
    return { at: endedAt, rule: null, why: known.replaced ? "replaced" : "ended" };
  if (held.until === null) return null;
  return { at: held.until, rule: next?.rule ?? null, ...reasonOf(known, held.until, next) };
}

function heldStretch(stretches: readonly Stretch[], now: Date): Stretch | null {
  const held = stretches.filter(({ status }) => status === "geldig");
  return held.findLast(({ from }) => from <= now) ?? held[0] ?? null;
}

function reasonOf(known: Known, at: Date, next: Stretch | null): EndReason {
  switch (next?.status) {
    case "ingetrokken":
      return { why: "withdrawn", by: lastBy(known.answers, "withdrawn", at) };
    case "geweigerd":
      return { why: "refused", by: lastBy(known.answers, "refused", at) };
    case "onvolledig": {
      const turning = known.turnings.find((each) => each.at === at.getTime());
      if (turning !== undefined) return { why: "birthday", age: turning.age, say: turning.say };
      return {
        why: known.answers.some((each) => each.at.getTime() === at.getTime()) ? "answer" : "authority",
      };
    }
    case "nog_niet":
    case "geldig":
      return { why: "answer" };
    case "verlopen":
    case undefined:
      return { why: at < known.validUntil ? "replaced" : "period" };
  }
}

/** Who gave such an answer last, until then. */
function lastBy(answers: Known["answers"], answer: Answer, until: Date): string | null {
  const found = answers
    .filter((each) => each.answer === answer && each.at <= until)
    .sort((one, other) => other.at.getTime() - one.at.getTime());
  return found[0]?.by ?? null;
}
