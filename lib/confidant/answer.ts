/** Whoever was chosen as confidant says yes or no, after reading what it means (ACT-7; CLB). */
import { and, eq, isNull } from "drizzle-orm";
import { type Hat, within } from "@/lib/db/doors";
import { confidant, contact, participant, participation } from "@/lib/db/schema/casus";
import { newId } from "@/lib/db/uuid";
import { unchanged } from "@/lib/grants/change";
import type { Work } from "@/lib/grants/permitted";
import { addressDigest } from "@/lib/person/address";
import { givesHelp } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import { changeAsAsked } from "./as-asked";
import { addressBehind, hatsBehind } from "./hats";

/** From now on this person reads what the pupil reads. Whoever helps here, or belongs to the family, cannot. */
export function acceptConfidant(hat: Hat, casusId: string): Promise<Result<null>> {
  return changeAsAsked(hat, casusId, async (work) => {
    const { tx, at, here, rule, situation } = work;
    const { personId } = hat;
    if (work.closed || !(await isAsked(work))) return unchanged(refused("not-found"));
    const others = (await hatsBehind(tx, { personId })).filter((id) => id !== personId);
    if (others.some((id) => givesHelp(situation, id)) || (await isFamilys(work)))
      return unchanged(refused("confidant-helps"));
    await tx.update(confidant).set({ acceptedAt: at }).where(itself(work));
    await tx
      .update(participant)
      .set({ dutyConfirmedBy: personId, dutyConfirmedAt: at })
      .where(and(eq(participant.casusId, casusId), eq(participant.personId, personId)));
    await tx.insert(participation).values({ ...here, id: newId(), personId, from: at });
    return { result: done(null), event: { action: "confidant.accept", objects: [personId], rule } };
  });
}

/** No reason is asked, and none is kept. */
export function declineConfidant(hat: Hat, casusId: string): Promise<Result<null>> {
  return changeAsAsked(hat, casusId, async (work) => {
    if (!(await isAsked(work))) return unchanged(refused("not-found"));
    await work.tx.update(confidant).set({ declinedAt: work.at }).where(itself(work));
    const event = { action: "confidant.decline", objects: [hat.personId], rule: work.rule };
    return { result: done(null), event };
  });
}

const itself = ({ hat, here }: Work) =>
  and(eq(confidant.casusId, here.casusId), eq(confidant.personId, hat.personId));

async function isAsked(work: Work): Promise<boolean> {
  const rows = await work.tx
    .select({ personId: confidant.personId })
    .from(confidant)
    .where(
      and(
        itself(work),
        isNull(confidant.acceptedAt),
        isNull(confidant.declinedAt),
        isNull(confidant.endedAt),
      ),
    );
  return rows.length > 0;
}

/** The address is one by which a pupil or guardian of this casus is reached: then it is no adult from outside who answers. */
async function isFamilys({ tx, hat, here }: Work): Promise<boolean> {
  const email = await addressBehind(tx, hat.personId);
  return within(tx, "materialiser", "person", async () => {
    const rows = await tx
      .select({ id: contact.id })
      .from(contact)
      .where(
        and(
          eq(contact.casusId, here.casusId),
          eq(contact.addressDigest, addressDigest(email)),
          isNull(contact.endedAt),
        ),
      );
    return rows.length > 0;
  });
}
