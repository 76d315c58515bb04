/**
 * Which readings rested on an authority that turned out not to be so, or on not knowing of one (VIS-10). Judged by what
 * opened them at the time, not by what the rules would say of today's facts: parts were taken back since, periods ended.
 * — (no source says it; chosen wide: what cannot have rested on it alone is listed too, for people to weigh)
 */
import type { Consent, Response } from "./facts";
import type { Instant } from "./instant";
import type { Interval } from "./interval";

/** One part that somebody read, and by which rule: as it was recorded then. */
export type PastReading = {
  at: Instant;
  reader: string;
  author: string;
  rule: string;
  ground: string;
  /** The consent or disclosure that opened it. */
  by: string | null;
};

/** What was believed of a guardian in a time, and was wrong. `held`: there was authority, and nobody knew. */
export type Belief = Interval & { guardian: string; held: boolean };

export function restsOn(belief: Belief, reading: PastReading, consents: readonly Consent[]): boolean {
  const { guardian, held, from, until } = belief;
  if (reading.at < from || (until !== null && reading.at >= until)) return false;
  if (reading.by !== null) {
    const consent = consents.find(({ id }) => id === reading.by);
    return consent !== undefined && answeredOn(belief, consent, reading.at);
  }
  if (held) return false;
  if (reading.rule === "ACC-7") return reading.reader === guardian;
  return reading.rule === "OWN-1" && reading.author === guardian;
}

/** A yes of this guardian counted in it; or, of whom nobody knew, others said yes without this guardian. */
function answeredOn({ guardian, held }: Belief, { responses }: Consent, at: Instant): boolean {
  const latest = new Map<string, Response>();
  for (const response of [...responses].sort((one, other) => one.at - other.at))
    if (response.at <= at) latest.set(response.by, response);
  return held ? !latest.has(guardian) : latest.get(guardian)?.answer === "given";
}
