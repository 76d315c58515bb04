import { and, eq } from "drizzle-orm";
import type { Hat } from "@/lib/db/doors";
import { consent, consentSigner } from "@/lib/db/schema/consent";
import { createInvitation } from "@/lib/gate/invitation";
import { done, type Result, refused } from "@/lib/result/refusal";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { mayManage } from "@/lib/policy/act";
import { firstMistake } from "./draft-checks";
import { endInvitations } from "./end-invitations";
import type { Saved } from "./draft";
import type { Sending } from "./draft-schema";
import { partiesToChoose } from "./parties";
import { whatItReplaces } from "./replacement";
import { asConsent, readRequest } from "./request";
import { parseAnswerBy } from "./answer-by";
import { readReminders } from "./reminder-days";
import { REMINDERS } from "./reminder-plan";
import { planReminders } from "./reminders";
import { routesOf } from "./routes";
import { signerPlan } from "./signer-plan";
import { isMessage, type Route } from "./vocabulary";

/**
 * Sends a draft: from now on its words stay, everybody who must answer may read it and is asked, each by the route that
 * was chosen. A second time it says that it was done. A guardian to whom reading is closed is asked once a version
 * of their own was released (VIS-3). Where it
 * takes the place of another request, the links of that one end: everybody is asked once.
 */
export function send(
  hat: Hat,
  { casus, consent: consentId, route, answerBy, reminders, ownDays }: Sending,
): Promise<Result<Saved>> {
  return changeIfPermitted(hat, casus, mayManage, async (standpoint) => {
    const { tx, at, situation, here } = standpoint;
    const request = await readRequest(tx, here.collaborationId, casus, consentId);
    if (request === null) return unchanged(refused("not-found"));
    if (request.endedAt !== null) return unchanged(refused("ended"));
    if (request.sentAt !== null) return unchanged(done({ consentId }));
    const mistake = firstMistake(request, at);
    if (mistake !== null) return unchanged(refused("not-valid", { request: mistake.message }));
    const choice = await partiesToChoose(tx, here.collaborationId, casus);
    const listed = new Set([
      ...choice.organisations.map(({ id }) => id),
      ...choice.people.map(({ entry }) => entry),
    ]);
    const parties = [
      ...request.disclosers.map(({ id }) => id),
      ...request.recipients.map(({ entry }) => entry),
    ];
    if (!parties.every((party) => listed.has(party))) return unchanged(refused("not-a-party"));

    const plan = signerPlan(situation, asConsent(request));
    const routes = await routesOf(tx, casus, plan.signers);
    const asked = routes.filter(({ possible }) => possible.length > 0);
    // Who gets a version of their own is asked after it: that version is made from what was sent.
    if (asked.length === 0 && !plan.signers.some(({ restricted }) => restricted))
      return unchanged(refused("not-valid", { request: "Er is niemand die nu antwoord kan geven." }));
    const wrong = asked.filter(({ id, possible }) => !possible.some((each) => each === route[id]));
    if (wrong.length > 0) {
      const fields = wrong.map(({ id }) => [`route.${id}`, "Kies hoe deze persoon de vraag krijgt."]);
      return unchanged(refused("not-valid", Object.fromEntries(fields)));
    }

    const { framework } = situation.facts;
    const by = parseAnswerBy(answerBy, { framework, at, validUntil: request.validUntil });
    if ("mistake" in by) return unchanged(refused("not-valid", { answerBy: by.mistake }));
    const days = readReminders({ reminders, ownDays });
    if ("mistake" in days) return unchanged(refused("not-valid", { ownDays: days.mistake }));

    await tx
      .update(consent)
      .set({ sentAt: at })
      .where(and(eq(consent.casusId, casus), eq(consent.id, consentId)));
    const old = whatItReplaces(situation, consentId);
    if (old !== null) await endInvitations(standpoint, old);
    for (const { id, possible } of asked) {
      const way = possible.find((each) => each === route[id]);
      if (way !== undefined)
        await ask(standpoint, consentId, id, way, {
          answerBy: by.answerBy,
          remindAfter: days.remindAfter,
        });
    }
    const people = asked.map(({ id }) => id);
    return {
      result: done({ consentId }),
      event: { action: "consent.send", objects: [consentId, ...people], forId: plan.childId, rule: plan.say },
    };
  });
}

/** Until when an answer is wished for, and after how many days somebody is reminded. */
export type Wish = { answerBy: Date | null; remindAfter: readonly number[] };
export const NO_WISH: Wish = { answerBy: null, remindAfter: REMINDERS.usual };

/** Asks one person: a place among the signers, and where the route is a message an invitation and its reminders. */
export async function ask(
  standpoint: Work,
  consentId: string,
  personId: string,
  route: Route,
  { answerBy, remindAfter }: Wish,
): Promise<void> {
  const { tx, at, here } = standpoint;
  await tx
    .insert(consentSigner)
    .values({ ...here, consentId, personId, askedAt: at, route, answerBy, remindAfter: [...remindAfter] });
  await invite(standpoint, consentId, personId, route, { answerBy, remindAfter });
}

/** The message by which somebody is asked, and those that follow while there is no answer. */
export async function invite(
  standpoint: Work,
  consentId: string,
  personId: string,
  route: Route,
  wish: Wish,
): Promise<void> {
  if (!isMessage(route)) return;
  const { tx, at, here } = standpoint;
  await createInvitation(tx, { ...here, personId, consentId, channel: route, at });
  await planReminders(standpoint, consentId, personId, { ...wish, askedAt: at });
}
