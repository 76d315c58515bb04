/** Opening reading to a guardian again: one coordinator proposes it, another professional decides with them (ACT-3). */
import { and, eq } from "drizzle-orm";
import type { Hat } from "@/lib/db/doors";
import { restriction } from "@/lib/db/schema/casus";
import type { Changed } from "@/lib/grants/change";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { tellColleagues } from "@/lib/grants/tell-colleagues";
import { mayDecideAsSecond, mayRecordAuthority } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import { isSecond, runsFor, TWO_NEEDED } from "./restrictions";

/** Proposes to open reading; it stays closed until the second professional agrees. A newer proposal takes the place of one that waits. */
export function proposeOpening(
  hat: Hat,
  casusId: string,
  { guardianId, secondId }: { guardianId: string; secondId: string },
): Promise<Result<null>> {
  const propose = async (work: Work): Promise<Changed<Result<null>>> => {
    const { tx, at, rule } = work;
    if (!(await isSecond(work, secondId))) return unchanged(refused("not-valid", { secondId: TWO_NEEDED }));
    const proposed = await tx
      .update(restriction)
      .set({ openingBy: hat.personId, openingSecond: secondId, openingAt: at, openingDeclinedAt: null })
      .where(runsFor(guardianId, at));
    if (proposed.count === 0) return unchanged(refused("seen-before"));
    await tellColleagues(work, "decision", [secondId]);
    return {
      result: done(null),
      event: { action: "restriction.propose_opening", objects: [guardianId, secondId], rule },
    };
  };
  return changeIfPermitted(hat, casusId, mayRecordAuthority, propose, { closedToo: true });
}

/** Opens reading from now on, by the rules; or leaves it closed. Only whoever is asked decides this. */
export function decideOpening(
  hat: Hat,
  casusId: string,
  { guardianId, agrees }: { guardianId: string; agrees: boolean },
): Promise<Result<null>> {
  const decide = async ({ tx, at, rule }: Work): Promise<Changed<Result<null>>> => {
    const mine = and(runsFor(guardianId, at), eq(restriction.openingSecond, hat.personId));
    const [asked] = await tx.select().from(restriction).where(mine);
    if (!asked) return unchanged(refused("not-found"));
    if (asked.openingDeclinedAt) return unchanged(refused("seen-before"));
    await tx
      .update(restriction)
      .set(agrees ? { until: at } : { openingDeclinedAt: at })
      .where(eq(restriction.id, asked.id));
    const action = agrees ? "restriction.end" : "restriction.keep";
    return { result: done(null), event: { action, objects: [asked.id, guardianId], rule } };
  };
  return changeIfPermitted(hat, casusId, mayDecideAsSecond, decide, { closedToo: true });
}
