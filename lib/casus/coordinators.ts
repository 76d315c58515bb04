/** Who coordinates, and who stands in for them in a period: commands (ACT-1, ACT-9). */
import type { Hat } from "@/lib/db/doors";
import { coordinator } from "@/lib/db/schema/casus";
import { isCoordinator, mayEndCoordinator, mayManage } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import { addCoordinator } from "./add-participant";
import { dateOf, dayAfter, instantOf } from "@/lib/calendar/date";
import { endPeriods, isKnown, takesPart } from "./participants";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted } from "@/lib/grants/permitted";

/** A deputy coordinates from the first day to the last, both included (`YYYY-MM-DD`). */
export type DeputyDays = { from: string; last: string };

/** Names somebody who takes part; without days a coordinator for good, with them a deputy. */
export function nameCoordinator(
  hat: Hat,
  casusId: string,
  { personId, deputy }: { personId: string; deputy: DeputyDays | null },
): Promise<Result<null>> {
  return changeIfPermitted<null>(hat, casusId, mayManage, async (work) => {
    const { tx, situation, at, rule } = work;
    const { framework } = situation.facts;
    if (!takesPart(situation.facts, personId, at) || !(await isKnown(tx, casusId, personId)))
      return unchanged(refused("not-found"));
    const faults = deputy ? faultsOfDays(deputy, dateOf(framework, at)) : {};
    if (Object.keys(faults).length > 0) return unchanged(refused("not-valid", faults));
    const period = deputy && {
      from: later(instantOf(framework, deputy.from), at),
      until: instantOf(framework, dayAfter(deputy.last)),
    };
    const from = period?.from.getTime() ?? at.getTime();
    const already = situation.standing.coordinators.some(
      (each) =>
        each.id === personId &&
        each.from <= from &&
        (each.until === null || (period && each.until >= period.until.getTime())),
    );
    if (already) return unchanged(refused("seen-before"));
    const id = await addCoordinator(work, personId, period);
    return { result: done(null), event: { action: "coordinator.name", objects: [id, personId], rule } };
  });
}

/** Ends somebody's coordinating from now on; they go on taking part. The last coordinator cannot leave. */
export function endCoordinator(hat: Hat, casusId: string, personId: string): Promise<Result<null>> {
  return changeIfPermitted<null>(hat, casusId, mayManage, async ({ tx, at, situation, actor, rule }) => {
    const runs = situation.standing.coordinators.some(
      ({ id, until }) => id === personId && (until === null || until > at.getTime()),
    );
    if (!runs) return unchanged(refused("seen-before"));
    if (isCoordinator(situation, personId) && !mayEndCoordinator(situation, actor, personId).allowed) {
      return unchanged(refused("last-coordinator"));
    }
    await endPeriods(tx, at, coordinator, casusId, personId);
    return { result: done(null), event: { action: "coordinator.end", objects: [personId], rule } };
  });
}

function faultsOfDays({ from, last }: DeputyDays, today: string): Record<string, string> {
  if (last < from) return { last: "De laatste dag ligt vóór de eerste." };
  if (last < today) return { last: "Deze dag is voorbij." };
  return {};
}

const later = (one: Date, other: Date): Date => (one > other ? one : other);
