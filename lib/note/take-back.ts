import { and, eq } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { sealText } from "@/lib/crypto/seal";
import type { Hat } from "@/lib/db/doors";
import { part } from "@/lib/db/schema/note";
import { changeCasus, unchanged } from "@/lib/grants/change";
import { readActor, readSituation } from "@/lib/grants/situation";
import { tellColleagues } from "@/lib/grants/tell-colleagues";
import { officersIn } from "@/lib/policy/sight/officers";
import { mayTakeBack } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import { beginLeak } from "./leak-begin";
import type { TakeBack } from "./schema";

/**
 * Takes a part back at once (ACT-5): from now on its author alone reads it. The reason is kept, and who had read it stays
 * on record: where somebody had, that begins an entry in the leak register, and its officer is told. Taking back what was taken back does nothing.
 *
 * Refuses: not-found, also for a part that is somebody else's.
 */
export async function takeBack(hat: Hat, { casusId, partId, reason }: TakeBack): Promise<Result<void>> {
  const outcome = await changeCasus<Result<void>>(hat, casusId, async (tx, at) => {
    const here = and(eq(part.casusId, casusId), eq(part.id, partId));
    const [stored] = await tx.select({ takenBackAt: part.takenBackAt }).from(part).where(here);
    if (!stored) return unchanged(refused("not-found"));
    const situation = await readSituation(tx, hat, casusId, at);
    const { allowed, rule } = mayTakeBack(situation, await readActor(tx, hat), partId);
    if (!allowed) return unchanged(refused("not-allowed"));
    if (stored.takenBackAt) return unchanged(done(undefined));
    const key = await keyOf(tx, hat.collaborationId, casusId);
    const organisation = await beginLeak({ tx, hat, casusId, partId, at });
    await tx
      .update(part)
      .set({
        scope: "persoonlijk",
        ambtskringId: null,
        meetingId: null,
        takenBackAt: at,
        takenBackBy: hat.personId,
        takenBackReason: sealText(key, `part.taken_back_reason/${partId}`, reason),
      })
      .where(here);
    const officers = organisation === null ? [] : officersIn(situation, organisation);
    await tellColleagues(
      { tx, here: { collaborationId: hat.collaborationId, casusId }, at },
      "rested",
      officers.filter((id) => id !== hat.personId),
    );
    return { result: done(undefined), event: { action: "part.take-back", objects: [partId], rule } };
  });
  return outcome ?? refused("not-found");
}
