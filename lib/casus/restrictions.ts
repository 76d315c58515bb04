/**
 * Closing reading to a guardian for safety, or by a court's order: commands (ACT-3, RST-1). The first signature closes at
 * once; the second is given by the other professional, in a session of their own (decision 16).
 */
import { and, eq, gt, isNull, or } from "drizzle-orm";
import { openText, seal } from "@/lib/crypto/seal";
import type { Hat } from "@/lib/db/doors";
import { guardian, restriction } from "@/lib/db/schema/casus";
import { newId } from "@/lib/db/uuid";
import type { Changed } from "@/lib/grants/change";
import { mayDecideAsSecond, mayRecordAuthority } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import { dateOf, instantOf } from "@/lib/calendar/date";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { tellColleagues } from "@/lib/grants/tell-colleagues";
import { isKnown, takesPart } from "./participants";

export const TWO_NEEDED = "Kies iemand anders dan uzelf, die nu meedoet aan deze casus.";

export type RestrictionInput = { guardianId: string; reason: string; secondId: string; reviewOn: string };

/** Closes reading from now on; a second professional of the casus is asked to sign too, and a day is set to look again. */
export function restrictGuardian(
  hat: Hat,
  casusId: string,
  { guardianId, reason, secondId, reviewOn }: RestrictionInput,
): Promise<Result<null>> {
  const restrict = async (work: Work): Promise<Changed<Result<null>>> => {
    const { tx, at, situation, rule } = work;
    const { framework } = situation.facts;
    const [known] = await tx
      .select({ id: guardian.personId })
      .from(guardian)
      .where(eq(guardian.personId, guardianId));
    if (!known) return unchanged(refused("not-found"));
    if (!(await isSecond(work, secondId))) return unchanged(refused("not-valid", { secondId: TWO_NEEDED }));
    if (reviewOn <= dateOf(framework, at))
      return unchanged(refused("not-valid", { reviewOn: "Kies een dag die nog komt." }));
    const running = await tx.select({ id: restriction.id }).from(restriction).where(runsFor(guardianId, at));
    if (running.length > 0) return unchanged(refused("seen-before"));
    const id = await close(work, { guardianId, reason, secondId, reviewOn: instantOf(framework, reviewOn) });
    await tellColleagues(work, "decision", [secondId]);
    return {
      result: done(null),
      event: { action: "restriction.record", objects: [id, guardianId, secondId], rule },
    };
  };
  return changeIfPermitted(hat, casusId, mayRecordAuthority, restrict, { closedToo: true });
}

/**
 * Asks another second professional, where the one who was named has not signed, or does not agree: a closing of its own
 * follows without a gap, and what the first one answered stays on record.
 */
export function askAnotherSecond(
  hat: Hat,
  casusId: string,
  { guardianId, secondId }: { guardianId: string; secondId: string },
): Promise<Result<null>> {
  const ask = async (work: Work): Promise<Changed<Result<null>>> => {
    const { tx, at, key, rule } = work;
    const [running] = await tx.select().from(restriction).where(runsFor(guardianId, at));
    if (!running) return unchanged(refused("not-found"));
    if (running.secondAgrees) return unchanged(refused("seen-before"));
    if (secondId === running.secondBy || !(await isSecond(work, secondId)))
      return unchanged(refused("not-valid", { secondId: TWO_NEEDED }));
    const reason = openText(key, `restriction.reason/${running.id}`, running.reason) ?? "";
    const id = await close(work, { guardianId, reason, secondId, reviewOn: running.reviewOn });
    await tx.update(restriction).set({ until: at }).where(eq(restriction.id, running.id));
    await tellColleagues(work, "decision", [secondId]);
    return {
      result: done(null),
      event: { action: "restriction.second", objects: [id, guardianId, secondId], rule },
    };
  };
  return changeIfPermitted(hat, casusId, mayRecordAuthority, ask, { closedToo: true });
}

/** The second professional signs, or does not agree. Either way reading stays closed: opening takes two as well. */
export function signRestriction(
  hat: Hat,
  casusId: string,
  { guardianId, agrees }: { guardianId: string; agrees: boolean },
): Promise<Result<null>> {
  const sign = async ({ tx, at, rule }: Work): Promise<Changed<Result<null>>> => {
    const mine = and(runsFor(guardianId, at), eq(restriction.secondBy, hat.personId));
    const [asked] = await tx.select().from(restriction).where(mine);
    if (!asked) return unchanged(refused("not-found"));
    if (asked.secondAt) return unchanged(refused("seen-before"));
    await tx
      .update(restriction)
      .set({ secondAt: at, secondAgrees: agrees })
      .where(eq(restriction.id, asked.id));
    const action = agrees ? "restriction.confirm" : "restriction.disagree";
    return { result: done(null), event: { action, objects: [asked.id, guardianId], rule } };
  };
  return changeIfPermitted(hat, casusId, mayDecideAsSecond, sign, { closedToo: true });
}

/** The closing of a guardian that runs at `at`. */
export const runsFor = (guardianId: string, at: Date) =>
  and(eq(restriction.guardianId, guardianId), or(isNull(restriction.until), gt(restriction.until, at)));

/** Somebody else than who acts, of whom that person knows that they take part now. */
export async function isSecond({ tx, hat, here, at, situation }: Work, secondId: string): Promise<boolean> {
  if (secondId === hat.personId || !takesPart(situation.facts, secondId, at)) return false;
  return isKnown(tx, here.casusId, secondId);
}

async function close(
  { tx, hat, here, at, key }: Work,
  { guardianId, reason, secondId, reviewOn }: Omit<RestrictionInput, "reviewOn"> & { reviewOn: Date },
): Promise<string> {
  const id = newId();
  await tx.insert(restriction).values({
    ...here,
    id,
    guardianId,
    from: at,
    reason: seal(key, `restriction.reason/${id}`, reason),
    recordedBy: hat.personId,
    secondBy: secondId,
    reviewOn,
    recordedAt: at,
  });
  return id;
}
