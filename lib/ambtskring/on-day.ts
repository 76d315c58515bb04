/** Who stood, stands or will stand in a kring on a day: the past as it was written down, the future as far as it was. */
import { dateOf, dayAfter, instantOf } from "@/lib/calendar/date";
import type { Framework } from "@/lib/policy/vocabulary";

/** What the page speaks of: `day` is a local date, `[from, until)` its instants; today that is one instant, now. */
export type OnDay = { day: string; when: "past" | "now" | "future"; from: Date; until: Date };

type Interval = { from: Date; until: Date | null };

/** @param day `YYYY-MM-DD`; null for now */
export function onDay(framework: Framework, day: string | null, now: Date): OnDay {
  const today = dateOf(framework, now);
  if (day === null || day === today)
    return { day: today, when: "now", from: now, until: new Date(now.getTime() + 1) };
  const from = instantOf(framework, day);
  return {
    day,
    when: day < today ? "past" : "future",
    from,
    until: instantOf(framework, dayAfter(day)),
  };
}

/** Whether something lasted at any instant of that day. */
export function lastedOn({ from, until }: OnDay, each: Interval): boolean {
  const never = each.until !== null && each.until <= each.from;
  return !never && each.from < until && (each.until === null || each.until > from);
}

/** Nobody is a member twice at one time; who came back on one day stands there once, as of the last time. */
export function membersOn<M extends Interval & { personId: string }>(on: OnDay, members: readonly M[]): M[] {
  const lasting = members.filter((member) => lastedOn(on, member));
  return [...new Map(lasting.map((member) => [member.personId, member])).values()];
}
