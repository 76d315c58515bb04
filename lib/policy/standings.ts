/** The statuses of a consent ahead in time: what is stored of them, so that a page need not decide anything. */
import type { Consent, Facts } from "./facts";
import { changeInstants } from "./grants";
import type { Instant } from "./instant";
import type { Interval } from "./interval";
import { type ConsentState, statusOf } from "./status";

export type StatusStretch = Interval & Pick<ConsentState, "status" | "rule" | "waitingFor">;

/** The statuses from `from` on, until a fact changes: longest stretches, without a gap. */
export function statusesFrom(facts: Facts, consent: Consent, from: Instant): StatusStretch[] {
  const stretches: StatusStretch[] = [];
  for (const at of [from, ...changeInstants(facts, from)]) {
    const { status, rule, waitingFor } = statusOf(facts, consent, at);
    const last = stretches.at(-1);
    if (last && last.status === status && last.waitingFor.join() === waitingFor.join()) continue;
    if (last) last.until = at;
    stretches.push({ status, rule, waitingFor, from: at, until: null });
  }
  return stretches;
}
