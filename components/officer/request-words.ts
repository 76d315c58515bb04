import { clockTime, day, lastDay } from "@/lib/calendar/words";
import type { Around, Opening, RequestHead } from "@/lib/officer/requests";

/** "Bram de Wit vroeg dit, tot en met 31 juli 2027." */
export function askedWords({ asker, validUntil, endedAt }: RequestHead, { framework, now }: Around): string {
  const who = asker?.name ?? "Een collega";
  return endedAt === null
    ? `${who} vroeg dit, tot en met ${lastDay(validUntil, framework, now)}.`
    : `${who} vroeg dit. Het is op ${day(endedAt, framework, now)} beëindigd.`;
}

/** "9 maart, 14.05 tot 14.35 uur" */
export function openingWords({ openedAt, closesAt }: Opening, { framework, now }: Around): string {
  return `${day(openedAt, framework, now)}, ${clockTime(openedAt, framework)} tot ${clockTime(closesAt, framework)}`;
}
