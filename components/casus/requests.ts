import type { RequestAtAGlance } from "@/lib/consent/overview";
import { isRunning } from "@/lib/consent/running";
import type { ConsentStatus } from "@/lib/policy/vocabulary";

/** How the viewer's requests stand, by casus. */
export function statusesByCasus(requests: readonly RequestAtAGlance[]): ReadonlyMap<string, ConsentStatus[]> {
  const running = Map.groupBy(requests.filter(isRunning), ({ casusId }) => casusId);
  return new Map([...running].map(([casusId, own]) => [casusId, own.map(({ status }) => status)]));
}
