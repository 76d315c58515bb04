import { eq } from "drizzle-orm";
import type { Hat, Transaction } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { type Changed, changeCasus } from "@/lib/grants/change";
import { notAllowedIn } from "@/lib/grants/not-allowed";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayManage, type Situation } from "@/lib/policy/act";
import { type Result, refused } from "@/lib/result/refusal";

/** Where a change stands: its transaction, its instant, and the casus as it was before. */
export type Standpoint = {
  tx: Transaction;
  at: Date;
  situation: Situation;
  here: { collaborationId: string; casusId: string };
};

/** What a change that decided to do nothing comes back with. */
export const unchanged = <T>(result: Result<T>): Changed<Result<T>> => ({ result, event: null });

/**
 * One change of the requests of a casus by its coordinator or the deputy (ACT-1, ACT-9). Who coordinates nothing here is
 * refused, and who was never shown the casus finds none.
 */
export async function asCoordinator<T>(
  hat: Hat,
  casusId: string,
  work: (standpoint: Standpoint) => Promise<Changed<Result<T>>>,
): Promise<Result<T>> {
  const outcome = await changeCasus<Result<T>>(hat, casusId, async (tx, at) => {
    const situation = await readSituation(tx, hat, casusId, at);
    if (!mayManage(situation, await readActor(tx, hat)).allowed)
      return unchanged(await notAllowedIn(tx, casusId));
    return work({ tx, at, situation, here: { collaborationId: hat.collaborationId, casusId } });
  });
  return outcome ?? refused("not-found");
}

/** In a closed casus nobody is asked anything new; what was asked can still be answered, withdrawn and ended. */
export async function isClosed(tx: Transaction, casusId: string): Promise<boolean> {
  const [row] = await tx.select({ closedAt: casus.closedAt }).from(casus).where(eq(casus.id, casusId));
  return row?.closedAt != null;
}
