import type { RequestAtAGlance } from "./overview";

/** A request that was sent, not ended, and in whose place no other was sent. */
export type Running = Extract<RequestAtAGlance, { waitingFor: unknown }>;

export const isRunning = (request: RequestAtAGlance): request is Running => "waitingFor" in request;
