/** Closing reading to a guardian for safety, or by a court's order, and ending that: commands (ACT-3, RST-1). */
import { and, eq, gt, isNull, or } from "drizzle-orm";
import { seal } from "@/lib/crypto/seal";
import type { Hat } from "@/lib/db/doors";
import { guardian, restriction } from "@/lib/db/schema/casus";
import { newId } from "@/lib/db/uuid";
import type { Changed } from "@/lib/grants/change";
import { mayRecordAuthority } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import { dateOf, instantOf } from "@/lib/calendar/date";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { isKnown, takesPart } from "./participants";

const TWO_NEEDED = "Kies iemand anders dan uzelf, die nu meedoet aan deze casus.";

export type RestrictionInput = { guardianId: string; reason: string; secondId: string; reviewOn: string };

/** Closes reading from now on; a second professional of the casus decides with the recorder, and a day is set to look again. */
export function restrictGuardian(
  hat: Hat,
  casusId: string,
  { guardianId, reason, secondId, reviewOn }: RestrictionInput,
): Promise<Result<null>> {
  const restrict = async (work: Work): Promise<Changed<Result<null>>> => {
    const { tx, at, here, key, situation, rule } = work;
    const { framework } = situation.facts;
    const [known] = await tx
      .select({ id: guardian.personId })
      .from(guardian)
      .where(eq(guardian.personId, guardianId));
    if (!known) return unchanged(refused("not-found"));
    if (!(await isSecond(work, secondId))) return unchanged(refused("not-valid", { secondId: TWO_NEEDED }));
    if (reviewOn <= dateOf(framework, at))
      return unchanged(refused("not-valid", { reviewOn: "Kies een dag die nog komt." }));
    const running = await tx.select({ id: restriction.id }).from(restriction).where(runs(guardianId, at));
    if (running.length > 0) return unchanged(refused("seen-before"));
    const id = newId();
    await tx.insert(restriction).values({
      ...here,
      id,
      guardianId,
      from: at,
      reason: seal(key, `restriction.reason/${id}`, reason),
      recordedBy: hat.personId,
      secondBy: secondId,
      reviewOn: instantOf(framework, reviewOn),
      recordedAt: at,
    });
    return {
      result: done(null),
      event: { action: "restriction.record", objects: [id, guardianId, secondId], rule },
    };
  };
  return changeIfPermitted(hat, casusId, mayRecordAuthority, restrict, { closedToo: true });
}

/** Opens reading again, by the rules; like closing it, two decide. */
export function endRestriction(
  hat: Hat,
  casusId: string,
  { guardianId, secondId }: { guardianId: string; secondId: string },
): Promise<Result<null>> {
  const end = async (work: Work): Promise<Changed<Result<null>>> => {
    const { tx, at, rule } = work;
    if (!(await isSecond(work, secondId))) return unchanged(refused("not-valid", { secondId: TWO_NEEDED }));
    const ended = await tx.update(restriction).set({ until: at }).where(runs(guardianId, at));
    if (ended.count === 0) return unchanged(refused("seen-before"));
    return {
      result: done(null),
      event: { action: "restriction.end", objects: [guardianId, secondId], rule },
    };
  };
  return changeIfPermitted(hat, casusId, mayRecordAuthority, end, { closedToo: true });
}

const runs = (guardianId: string, at: Date) =>
  and(eq(restriction.guardianId, guardianId), or(isNull(restriction.until), gt(restriction.until, at)));

async function isSecond({ tx, hat, here, at, situation }: Work, secondId: string): Promise<boolean> {
  if (secondId === hat.personId || !takesPart(situation.facts, secondId, at)) return false;
  return isKnown(tx, here.casusId, secondId);
}
