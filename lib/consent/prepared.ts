/**
 * A question to the pupil that is ready before the birthday from which the pupil has a say. An answer counts only if its
 * giver had a say when answering (ANS-1), so nothing is asked before: it goes out on the birthday itself, at nine in the
 * morning, as the coordinator who prepared it and by the same command as any other question.
 */
import { and, eq, gt, isNull, lte } from "drizzle-orm";
import { asMaterialiser, type Hat, type Transaction, within } from "@/lib/db/doors";
import { consentPrepared } from "@/lib/db/schema/consent";
import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import { dayAt } from "@/lib/calendar/day";
import { morningOf } from "@/lib/calendar/morning";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted } from "@/lib/grants/permitted";
import { LATE, type Planned } from "@/lib/jobs/planned";
import { mayManage } from "@/lib/policy/act";
import { done, type Result, refused } from "@/lib/result/refusal";
import type { Saved } from "./draft";
import { askNow } from "./manage";
import { whyOver } from "./manage-over";
import type { EndingRequest, Preparing } from "./manage-schema";
import { asConsent, readRequest } from "./request";
import { routesOf } from "./routes";
import { type SignerPlan, signerPlan } from "./signer-plan";

/** Prepares the question for the next birthday in its period that gives the pupil a say. */
export function prepareQuestion(
  hat: Hat,
  { casus, consent: consentId, route }: Preparing,
): Promise<Result<Saved>> {
  return changeIfPermitted(hat, casus, mayManage, async ({ tx, at, here, situation, rule }) => {
    const request = await readRequest(tx, here.collaborationId, casus, consentId);
    const refusal = whyOver(request, at);
    if (request === null || refusal !== null) return unchanged(refusal ?? refused("not-found"));
    const plan = signerPlan(situation, asConsent(request));
    const askAt = questionDay(plan);
    if (askAt === null) return unchanged(refused("no-say"));
    const [routes] = await routesOf(tx, casus, [{ id: plan.childId, restricted: false }]);
    if (!routes?.possible.includes(route))
      return unchanged(refused("not-valid", { route: "Zo kan de leerling de vraag nu niet krijgen." }));
    const prepared = { askAt, route, preparedBy: hat.personId, preparedAt: at, cancelledAt: null };
    await tx
      .insert(consentPrepared)
      .values({ ...here, consentId, personId: plan.childId, ...prepared })
      .onConflictDoUpdate({
        target: [
          consentPrepared.collaborationId,
          consentPrepared.casusId,
          consentPrepared.consentId,
          consentPrepared.personId,
        ],
        set: prepared,
      });
    await tx
      .insert(outbox)
      .values({
        ...here,
        id: newId(),
        kind: "birthday_question",
        personId: hat.personId,
        objectId: consentId,
        createdAt: at,
        nextTryAt: askAt,
        asksFirst: true,
      })
      .onConflictDoNothing();
    return {
      result: done({ consentId }),
      event: { action: "consent.prepare", objects: [consentId, plan.childId], forId: plan.childId, rule },
    };
  });
}

/** When the pupil could be asked by itself: the morning of the birthday that gives a say; null where none does. */
export function questionDay({ framework, turnings, signers, childId }: SignerPlan): Date | null {
  if (signers.some(({ id }) => id === childId)) return null;
  const turning = turnings.find(({ child }) => child);
  return turning === undefined ? null : morningOf(framework, dayAt(framework, new Date(turning.at)));
}

/** Takes a prepared question back: on the day nobody is asked. */
export function cancelPrepared(
  hat: Hat,
  { casus, consent: consentId }: EndingRequest,
): Promise<Result<Saved>> {
  return changeIfPermitted(
    hat,
    casus,
    mayManage,
    async ({ tx, at, situation, rule }) => {
      const childId = situation.facts.child.id;
      const cancelled = await tx
        .update(consentPrepared)
        .set({ cancelledAt: at })
        .where(and(ofConsent(casus, consentId), isNull(consentPrepared.cancelledAt)));
      if (cancelled.count === 0) return unchanged(refused("seen-before"));
      return {
        result: done({ consentId }),
        event: { action: "consent.unprepare", objects: [consentId, childId], forId: childId, rule },
      };
    },
    { closedToo: true },
  );
}

/**
 * The birthday morning: asks what was prepared, once, whichever worker does it. What was taken back, cannot be asked any
 * more, or whose coordinator is none any more, is dropped; the request's page says that the pupil was not asked.
 */
export async function askPrepared(planned: Planned): Promise<void> {
  const { collaborationId, casusId: casus, personId, objectId: consent } = planned;
  const hat: Hat = { collaborationId, personId, kind: "staff" };
  await changeIfPermitted(hat, casus, mayManage, async (standpoint) => {
    const { tx } = standpoint;
    const [prepared] = await tx
      .select()
      .from(consentPrepared)
      .where(
        and(
          ofConsent(casus, consent),
          eq(consentPrepared.preparedBy, personId),
          lte(consentPrepared.askAt, planned.dueAt),
          gt(consentPrepared.askAt, new Date(planned.dueAt.getTime() - LATE)),
          isNull(consentPrepared.cancelledAt),
        ),
      );
    if (!prepared || !(await within(tx, "materialiser", "person", () => takes(tx, planned))))
      return unchanged(done({ consentId: consent }));
    return askNow(standpoint, { casus, consent, person: prepared.personId, route: prepared.route });
  });
  await asMaterialiser(collaborationId, (tx) => takes(tx, planned));
}

const ofConsent = (casusId: string, consentId: string) =>
  and(eq(consentPrepared.casusId, casusId), eq(consentPrepared.consentId, consentId));

/** Ends the row that waits; false where it was ended before. */
async function takes(tx: Transaction, { collaborationId, id, dueAt }: Planned): Promise<boolean> {
  const taken = await tx
    .update(outbox)
    .set({ endedAt: dueAt })
    .where(and(eq(outbox.collaborationId, collaborationId), eq(outbox.id, id), isNull(outbox.endedAt)))
    .returning({ id: outbox.id });
  return taken.length > 0;
}
