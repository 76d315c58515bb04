import { and, eq } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { type Hat, within } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { changeCasus, type Changed, unchanged } from "@/lib/grants/change";
import type { Work } from "@/lib/grants/permitted";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayAnswerAsConfidant } from "@/lib/policy/act";
import { refused, type Result } from "@/lib/result/refusal";

/**
 * A change by whoever was chosen as confidant. Before a yes the casus is not shown to them, so it is not looked for among what
 * is seen: that they were asked is what they see, and `work` looks for that.
 */
export async function changeAsAsked(
  hat: Hat,
  casusId: string,
  work: (given: Work & { closed: boolean }) => Promise<Changed<Result<null>>>,
): Promise<Result<null>> {
  const result = await changeCasus<Result<null>>(hat, casusId, async (tx, at) => {
    const situation = await readSituation(tx, hat, casusId, at);
    const actor = await readActor(tx, hat);
    const { allowed, rule } = mayAnswerAsConfidant(situation, actor);
    if (!allowed) return unchanged(refused("not-found"));
    const here = { collaborationId: hat.collaborationId, casusId };
    const [row] = await within(tx, "materialiser", "person", () =>
      tx
        .select({ closedAt: casus.closedAt })
        .from(casus)
        .where(and(eq(casus.collaborationId, hat.collaborationId), eq(casus.id, casusId))),
    );
    const key = await keyOf(tx, hat.collaborationId, casusId);
    return work({ tx, hat, here, at, key, situation, actor, rule, closed: row?.closedAt != null });
  });
  return result ?? refused("not-found");
}
