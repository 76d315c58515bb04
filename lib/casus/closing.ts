/** Closing a casus, and opening it again: commands (ACT-9). */
import { and, eq, gt, isNotNull, isNull, or } from "drizzle-orm";
import { type Hat, within } from "@/lib/db/doors";
import { casus, participation } from "@/lib/db/schema/casus";
import { mayManage } from "@/lib/policy/act";
import type { Changed } from "@/lib/grants/change";
import { done, refused, type Result } from "@/lib/result/refusal";
import { addPeriod } from "./add-participant";
import { takesPart } from "./participants";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";

/**
 * Ends all participants' periods. Pupil and guardians go on reading by the rules; the coordinators stay the ones who can
 * open it again.
 */
export function closeCasus(hat: Hat, casusId: string): Promise<Result<null>> {
  return changeIfPermitted<null>(hat, casusId, mayManage, async ({ tx, at, rule }) => {
    await tx.update(casus).set({ closedAt: at }).where(eq(casus.id, casusId));
    // Also of those whom a coordinator does not see, such as the pupil's confidant.
    await within(tx, "materialiser", "person", async () => {
      const running = or(isNull(participation.until), gt(participation.until, at));
      await tx
        .update(participation)
        .set({ until: at })
        .where(and(eq(participation.casusId, casusId), running));
    });
    return { result: done(null), event: { action: "casus.close", objects: [casusId], rule } };
  });
}

/** Opens it again for the one who does so; everybody else gets a period anew, one by one (addParticipant). */
export function reopenCasus(hat: Hat, casusId: string): Promise<Result<null>> {
  const reopen = async (work: Work): Promise<Changed<Result<null>>> => {
    const { tx, at, situation, rule } = work;
    const reopened = await tx
      .update(casus)
      .set({ closedAt: null })
      .where(and(eq(casus.id, casusId), isNotNull(casus.closedAt)));
    if (reopened.count === 0) return unchanged(refused("seen-before"));
    if (!takesPart(situation.facts, hat.personId, at)) await addPeriod(work, hat.personId);
    return { result: done(null), event: { action: "casus.reopen", objects: [casusId], rule } };
  };
  return changeIfPermitted(hat, casusId, mayManage, reopen, { closedToo: true });
}
