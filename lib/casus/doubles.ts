import { and, eq, isNull, sql } from "drizzle-orm";
import { type Hat, within } from "@/lib/db/doors";
import { likelyDouble } from "@/lib/db/schema/casus";
import { newId } from "@/lib/db/uuid";
import type { Changed } from "@/lib/grants/change";
import { mayManage } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import type { Writing } from "./add-family";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";

/**
 * Tells the coordinators of older casussen of what looks like the same pupil who the newcomer is. The newcomer is told
 * nothing: rows that only those coordinators see (policies of `likely_double`).
 */
export async function noteLikelyDoubles({ tx, hat, here, at }: Writing, likeness: Buffer): Promise<void> {
  await within(tx, "materialiser", "person", async () => {
    const older = await tx.execute<{ id: string }>(sql`select k.id from casus k
      where k.likeness = ${likeness} and k.id <> ${here.casusId}
        and not exists (select from participant p where p.casus_id = k.id and p.person_id = ${hat.personId})`);
    for (const { id } of older) {
      await tx
        .insert(likelyDouble)
        .values({ ...here, casusId: id, id: newId(), newcomerId: hat.personId, foundAt: at });
    }
  });
}

/** A coordinator of the older casus has looked: it is another pupil, or the newcomer has been taken in. */
export function settleDouble(hat: Hat, casusId: string, doubleId: string): Promise<Result<null>> {
  const settle = async ({ tx, at, rule }: Work): Promise<Changed<Result<null>>> => {
    const settled = await tx
      .update(likelyDouble)
      .set({ settledAt: at })
      .where(
        and(eq(likelyDouble.id, doubleId), eq(likelyDouble.casusId, casusId), isNull(likelyDouble.settledAt)),
      );
    if (settled.count === 0) return unchanged(refused("not-found"));
    return { result: done(null), event: { action: "double.settle", objects: [doubleId], rule } };
  };
  return changeIfPermitted(hat, casusId, mayManage, settle, { closedToo: true });
}
