import { dateOf, instantOf } from "@/lib/calendar/date";
import type { Ambtskring, Participant } from "@/lib/policy/facts";
import type { Instant } from "@/lib/policy/instant";
import { holdsAt, overlap } from "@/lib/policy/interval";
import type { Framework } from "@/lib/policy/vocabulary";

type Told = { ok: true; from: Date } | { ok: false; why: string };
type Now = { framework: Framework; at: Date };

/** The instant of a day as it was typed: today is now, any other day its first moment. */
function momentOfDay({ framework, at }: Now, day: string): Date {
  return day === dateOf(framework, at) ? at : instantOf(framework, day);
}

/**
 * From when somebody stands in a kring. It may lie in the past, and opens nothing of then; not before the person took part
 * in the casus, and not twice at one time.
 */
export function beginsOn(
  now: Now,
  day: string,
  { periods }: Pick<Participant, "periods">,
  own: readonly Ambtskring["members"][number][],
): Told {
  const { framework, at } = now;
  const period = periods.find((each) => holdsAt(each, at.getTime()));
  if (period === undefined) return { ok: false, why: "Deze persoon doet nu niet mee aan de casus." };
  const joined = new Date(period.from);
  if (day < dateOf(framework, joined))
    return { ok: false, why: "Deze persoon deed toen nog niet mee aan de casus. Kies een latere dag." };
  const from = new Date(Math.max(momentOfDay(now, day).getTime(), joined.getTime()));
  const standing = { from: from.getTime(), until: null };
  if (!own.some((each) => overlap(each, standing))) return { ok: true, from };
  const running = own.some((each) => holdsAt(each, at.getTime()) && each.until === null);
  return {
    ok: false,
    why: running
      ? "Deze persoon staat al in deze kring."
      : "Deze persoon staat of stond dan al in deze kring. Kies een dag buiten die tijd.",
  };
}

/** From when somebody stands in a kring no more: now or later, for whoever read, read as a member. */
export function endsOn(now: Now, day: string, { until }: { until: Instant | null }): Told {
  if (day < dateOf(now.framework, now.at))
    return { ok: false, why: "Eruit kan vanaf vandaag. Wie tot nu toe las, las als lid." };
  const from = momentOfDay(now, day);
  if (until !== null && from.getTime() >= until)
    return { ok: false, why: "Deze persoon gaat er al eerder uit. Kies een dag daarvoor." };
  return { ok: true, from };
}
