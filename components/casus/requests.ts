/** The viewer's requests, sorted into what an overview says of them. */
import type { RequestAtAGlance } from "@/lib/consent/overview";
import type { ConsentStatus } from "@/lib/policy/vocabulary";

/** A request that was sent and not ended. */
export type Running = Extract<RequestAtAGlance, { waitingFor: unknown }>;

export const isRunning = (request: RequestAtAGlance): request is Running =>
  request.status !== "concept" && request.status !== "beeindigd";

export function statusesByCasus(requests: readonly RequestAtAGlance[]): ReadonlyMap<string, ConsentStatus[]> {
  const running = Map.groupBy(requests.filter(isRunning), ({ casusId }) => casusId);
  return new Map([...running].map(([casusId, own]) => [casusId, own.map(({ status }) => status)]));
}
