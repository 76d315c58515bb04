/** The statuses of a consent ahead in time: what is stored of them, so that a page need not decide anything. */
import type { Ahead } from "./grants";
import type { Interval } from "./interval";
import { known } from "./register";
import type { ConsentState } from "./status";

export type StatusStretch = Interval & Pick<ConsentState, "status" | "rule" | "waitingFor">;

/** The statuses of a consent of the casus, until a fact changes: longest stretches, without a gap. */
export function statusesAhead(ahead: Ahead, consentId: string): StatusStretch[] {
  const stretches: StatusStretch[] = [];
  for (const { at, states } of ahead) {
    const { status, rule, waitingFor } = known(states, consentId);
    const last = stretches.at(-1);
    if (last && last.status === status && last.waitingFor.join() === waitingFor.join()) continue;
    if (last) last.until = at;
    stretches.push({ status, rule, waitingFor, from: at, until: null });
  }
  return stretches;
}
