/** What must be there, and be possible, before a request is sent; the mistakes by the step that mends them. */
import { compareDays, type Day, dayAt, dayBefore, lastDayBefore, yearLater } from "@/lib/calendar/day";
import { writeDay } from "@/lib/calendar/words";
import type { Request } from "./request";

/** The steps by their place in the address bar, in order. */
export const STEPS = ["vraag", "informatie", "wie", "tekent", "wanneer", "nakijken"] as const;
export type Step = (typeof STEPS)[number];

/**
 * What is wrong with a period, both days counted whole; null when nothing is.
 *
 * @param today the day on which it is asked: nobody is asked for the past
 */
export function periodMistakes(
  { from, until }: { from: Day | null; until: Day | null },
  today: Day,
): { from?: string; until?: string } | null {
  if (from === null || until === null) {
    return {
      ...(from === null ? { from: "Vul een dag in, zoals 22-11-2026." } : {}),
      ...(until === null ? { until: "Vul een dag in, zoals 31-7-2027." } : {}),
    };
  }
  if (compareDays(from, today) < 0) return { from: "Kies vandaag of een latere dag." };
  if (compareDays(until, from) < 0)
    return { until: "De laatste dag ligt vóór de eerste. Kies een latere dag." };
  const last = dayBefore(yearLater(from));
  if (compareDays(until, last) > 0)
    return { until: `Een toestemming duurt hoogstens een jaar: kies uiterlijk ${writeDay(last)}.` };
  return null;
}

/** The first step in which something is missing or impossible, with the words for it; null when it can be sent. */
export function firstMistake(request: Request, at: Date): { step: Step; message: string } | null {
  if (request.question === "" || request.purpose === "" || request.meaning.length === 0)
    return { step: "vraag", message: "Schrijf eerst wat u vraagt en waarvoor." };
  if (request.categories.length === 0 || request.categories.some(({ example }) => example === ""))
    return {
      step: "informatie",
      message: "Kies eerst welke informatie u vraagt, met een voorbeeld bij elk.",
    };
  if (request.disclosers.length === 0 || request.recipients.length === 0)
    return { step: "wie", message: "Kies eerst wie deelt en wie het krijgt." };
  if (request.how === "" || request.whatFollowsYes === "" || request.whatFollowsNo === "")
    return { step: "wanneer", message: "Schrijf eerst hoe u deelt, en wat volgt op een ja en op een nee." };
  const { framework } = request;
  // A draft may have lain for a while: its first day may be over, its last may not.
  const today = dayAt(framework, at);
  const from = dayAt(framework, request.validFrom);
  const mistakes = periodMistakes(
    { from, until: lastDayBefore(framework, request.validUntil) },
    compareDays(from, today) < 0 ? from : today,
  );
  const message = mistakes?.from ?? mistakes?.until;
  if (message !== undefined) return { step: "wanneer", message };
  if (request.validUntil <= at)
    return { step: "wanneer", message: "De laatste dag is voorbij. Kies een nieuwe." };
  return null;
}
