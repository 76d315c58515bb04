import { compareDays, dayAt, lastDayBefore, parseDay, startOf } from "@/lib/calendar/day";
import type { Framework } from "@/lib/policy/vocabulary";

/**
 * "Graag vóór": a day as the first instant at which an answer is late; null where no day was named.
 *
 * @param at the day must come after this one's, and lie in the time for which is asked
 */
export function parseAnswerBy(
  typed: string | undefined,
  { framework, at, validUntil }: { framework: Framework; at: Date; validUntil: Date },
): { answerBy: Date | null } | { mistake: string } {
  if (typed === undefined) return { answerBy: null };
  const day = parseDay(typed);
  if (day === null) return { mistake: "Vul een dag in, zoals 22-11-2026, of laat dit leeg." };
  if (compareDays(day, dayAt(framework, at)) <= 0) return { mistake: "Kies een dag na vandaag." };
  if (compareDays(day, lastDayBefore(framework, validUntil)) > 0)
    return { mistake: "Kies een dag vóór het einde van de toestemming." };
  return { answerBy: startOf(framework, day) };
}
