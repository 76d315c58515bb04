/** Who takes part, from when to when, and with which duty: commands. */
import { and, eq, gt, isNull, or } from "drizzle-orm";
import { sealText } from "@/lib/crypto/seal";
import type { Hat, Transaction } from "@/lib/db/doors";
import { coordinator, participant, participation } from "@/lib/db/schema/casus";
import { isCoordinator, mayConfirmDuty, mayEndCoordinator, mayManage } from "@/lib/policy/act";
import type { Facts } from "@/lib/policy/facts";
import type { Duty } from "@/lib/policy/vocabulary";
import { done, refused, type Result } from "@/lib/result/refusal";
import { addParticipantRows, addPeriod, findWorkplace } from "./add-participant";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { tellColleagues } from "@/lib/grants/tell-colleagues";
import type { PlaceInput } from "./schema";

/**
 * Adds somebody of the covenant, or has somebody take part again. Organisation and team come from their organisation's
 * administration; the duty is proposed, and counts once it is confirmed (ACT-2).
 */
export function addParticipant(
  hat: Hat,
  casusId: string,
  input: { personId: string } & PlaceInput,
): Promise<Result<null>> {
  return changeIfPermitted<null>(hat, casusId, mayManage, async (work) => {
    const { tx, situation, at, rule } = work;
    const { personId, ...place } = input;
    const workplace = await findWorkplace(tx, personId);
    if (workplace === null) return unchanged(refused("not-a-party"));
    if (takesPart(situation.facts, personId, at)) return unchanged(refused("seen-before"));
    if (situation.facts.participants.some(({ id }) => id === personId))
      await proposePlace(work, personId, place);
    else await addParticipantRows(work, workplace, place);
    await addPeriod(work, personId);
    if (personId !== hat.personId) await tellColleagues(work, "added", [personId]);
    return { result: done(null), event: { action: "participant.add", objects: [personId], rule } };
  });
}

/** Says anew what somebody does here and which duty is proposed; another duty waits for their confirmation. */
export function changePlace(
  hat: Hat,
  casusId: string,
  { personId, ...place }: { personId: string } & PlaceInput,
): Promise<Result<null>> {
  return changeIfPermitted<null>(hat, casusId, mayManage, async (work) => {
    const known = await dutyOf(work.tx, casusId, personId);
    if (known === null) return unchanged(refused("not-found"));
    await proposePlace(work, personId, place);
    if (known.duty !== place.duty && personId !== hat.personId)
      await tellColleagues(work, "added", [personId]);
    return {
      result: done(null),
      event: { action: "participant.change", objects: [personId], rule: work.rule },
    };
  });
}

/**
 * The participant, or whoever does so for the own organisation, confirms the proposed duty: from now on it counts.
 *
 * @param duty as it was shown: another one may have been proposed meanwhile
 */
export function confirmDuty(
  hat: Hat,
  casusId: string,
  { personId, duty }: { personId: string; duty: Duty },
): Promise<Result<null>> {
  return changeIfPermitted<null>(
    hat,
    casusId,
    (situation, actor) => mayConfirmDuty(situation, actor, personId),
    async ({ tx, at, rule }) => {
      const known = await dutyOf(tx, casusId, personId);
      if (known === null) return unchanged(refused("not-found"));
      if (known.duty !== duty) return unchanged(refused("changed-meanwhile"));
      if (known.confirmed) return unchanged(done(null));
      await tx
        .update(participant)
        .set({ dutyConfirmedBy: hat.personId, dutyConfirmedAt: at })
        .where(and(eq(participant.casusId, casusId), eq(participant.personId, personId)));
      return { result: done(null), event: { action: "duty.confirm", objects: [personId], rule } };
    },
  );
}

/** Ends somebody's part in the casus from now on, and with it their coordinating. */
export function endParticipation(hat: Hat, casusId: string, personId: string): Promise<Result<null>> {
  return changeIfPermitted<null>(hat, casusId, mayManage, async ({ tx, at, situation, actor, rule }) => {
    if ((await dutyOf(tx, casusId, personId)) === null) return unchanged(refused("not-found"));
    if (!takesPart(situation.facts, personId, at)) return unchanged(refused("seen-before"));
    const leaves = isCoordinator(situation, personId);
    if (leaves && !mayEndCoordinator(situation, actor, personId).allowed)
      return unchanged(refused("last-coordinator"));
    await endPeriods(tx, at, participation, casusId, personId);
    await endPeriods(tx, at, coordinator, casusId, personId);
    return { result: done(null), event: { action: "participant.end", objects: [personId], rule } };
  });
}

/** Ends what still runs, and what was still to begin. */
export async function endPeriods(
  tx: Transaction,
  at: Date,
  table: typeof participation | typeof coordinator,
  casusId: string,
  personId: string,
): Promise<number> {
  const running = or(isNull(table.until), gt(table.until, at));
  const ended = await tx
    .update(table)
    .set({ until: at })
    .where(and(eq(table.casusId, casusId), eq(table.personId, personId), running));
  return ended.count;
}

async function proposePlace(
  { tx, hat, at, here, key }: Work,
  personId: string,
  { role, duty }: PlaceInput,
): Promise<void> {
  const known = await dutyOf(tx, here.casusId, personId);
  const own = personId === hat.personId;
  const confirmed = own
    ? { dutyConfirmedBy: personId, dutyConfirmedAt: at }
    : { dutyConfirmedBy: null, dutyConfirmedAt: null };
  await tx
    .update(participant)
    .set({
      role: sealText(key, `participant.role/${personId}`, role),
      duty,
      ...(known?.duty === duty ? {} : confirmed),
    })
    .where(and(eq(participant.casusId, here.casusId), eq(participant.personId, personId)));
}

async function dutyOf(
  tx: Transaction,
  casusId: string,
  personId: string,
): Promise<{ duty: Duty; confirmed: boolean } | null> {
  const [row] = await tx
    .select({ duty: participant.duty, confirmedAt: participant.dutyConfirmedAt })
    .from(participant)
    .where(and(eq(participant.casusId, casusId), eq(participant.personId, personId)));
  return row ? { duty: row.duty, confirmed: row.confirmedAt !== null } : null;
}

/**
 * Whether this participant may be known to the person of this transaction (VIS-2). The situation holds the others too, such
 * as the pupil's confidant: whoever names one of them is answered as if there were nobody.
 */
export async function isKnown(tx: Transaction, casusId: string, personId: string): Promise<boolean> {
  return (await dutyOf(tx, casusId, personId)) !== null;
}

export function takesPart(facts: Facts, personId: string, at: Date): boolean {
  const periods = facts.participants.find(({ id }) => id === personId)?.periods ?? [];
  return periods.some(({ until }) => until === null || until > at.getTime());
}
