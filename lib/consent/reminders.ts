/** Reminding who does not answer: planned with the question, and planned anew when a coordinator changes it. */
import { and, eq } from "drizzle-orm";
import type { Hat } from "@/lib/db/doors";
import { consentSigner } from "@/lib/db/schema/consent";
import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { mayManage } from "@/lib/policy/act";
import { done, type Result, refused } from "@/lib/result/refusal";
import { parseAnswerBy } from "./answer-by";
import type { Saved } from "./draft";
import { whyOver } from "./manage-over";
import type { Reminding } from "./manage-schema";
import { readReminders } from "./reminder-days";
import { remindersAt, type Waiting } from "./reminder-plan";
import { readRequest } from "./request";
import { isMessage } from "./vocabulary";

/** Changes until when an answer is wished for from one signer, and when that person is reminded. No word changes. */
export function changeReminders(hat: Hat, input: Reminding): Promise<Result<Saved>> {
  const { casus, consent: consentId, person } = input;
  return changeIfPermitted(hat, casus, mayManage, async (standpoint) => {
    const { tx, at, here, rule, situation } = standpoint;
    const request = await readRequest(tx, here.collaborationId, casus, consentId);
    const refusal = whyOver(request, at);
    if (request === null || refusal !== null) return unchanged(refusal ?? refused("not-found"));
    const ofSigner = and(
      eq(consentSigner.casusId, casus),
      eq(consentSigner.consentId, consentId),
      eq(consentSigner.personId, person),
    );
    const [signer] = await tx.select().from(consentSigner).where(ofSigner);
    if (signer === undefined) return unchanged(refused("not-found"));
    const { framework } = situation.facts;
    const by = parseAnswerBy(input.answerBy, { framework, at, validUntil: request.validUntil });
    if ("mistake" in by) return unchanged(refused("not-valid", { answerBy: by.mistake }));
    const days = readReminders(input);
    if ("mistake" in days) return unchanged(refused("not-valid", { ownDays: days.mistake }));
    const wish = { answerBy: by.answerBy, remindAfter: days.remindAfter };
    await tx.update(consentSigner).set(wish).where(ofSigner);
    if (isMessage(signer.route))
      await planReminders(standpoint, consentId, person, { ...wish, askedAt: signer.askedAt });
    return {
      result: done({ consentId }),
      event: {
        action: "consent.remind",
        objects: [consentId, person],
        forId: situation.facts.child.id,
        rule,
      },
    };
  });
}

/**
 * Plans what is still to come, in the transaction of the change. A plan that was there before needs no taking away: when
 * its day has come it is not the plan any more, and is dropped (due-reminder).
 */
export async function planReminders(
  { tx, at, here, situation }: Work,
  consentId: string,
  personId: string,
  waiting: Omit<Waiting, "framework">,
): Promise<void> {
  const { framework } = situation.facts;
  const ahead = remindersAt({ framework, ...waiting }).filter((due) => due > at);
  if (ahead.length === 0) return;
  const row = { ...here, kind: "reminder" as const, personId, objectId: consentId };
  await tx
    .insert(outbox)
    .values(ahead.map((due) => ({ ...row, id: newId(), createdAt: at, nextTryAt: due, asksFirst: true })))
    .onConflictDoNothing();
}
