/** What a coordinator does with a request that was sent: ask again, another way, ask who was not asked yet, end it. */
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Hat, Transaction } from "@/lib/db/doors";
import { contact } from "@/lib/db/schema/casus";
import { consent, consentSigner } from "@/lib/db/schema/consent";
import { hadEnough } from "@/lib/grants/link-limit";
import { done, type Result, refused } from "@/lib/result/refusal";
import { type Changed, unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { mayManage } from "@/lib/policy/act";
import type { Saved } from "./draft";
import { endInvitations } from "./end-invitations";
import type { Asking, EndingRequest } from "./manage-schema";
import { tell } from "./notices";
import { whyOver } from "./manage-over";
import { openReplacement } from "./replacement";
import { asConsent, readRequest } from "./request";
import { releasedFor, routesOf } from "./routes";
import { ask, invite, NO_WISH, type Wish } from "./send";
import { signerPlan } from "./signer-plan";
import { isMessage } from "./vocabulary";

/**
 * Asks one signer anew, by the route that is chosen: the first time, again, or another way. Links that were sent before
 * open nothing any more. Whoever has no say now is not asked; after "verkeerde persoon" the address is corrected first.
 */
export function askSigner(hat: Hat, asking: Asking): Promise<Result<Saved>> {
  return changeIfPermitted(hat, asking.casus, mayManage, (standpoint) => askNow(standpoint, asking));
}

/** As `askSigner`, in a change that is under way and permitted. */
export async function askNow(
  standpoint: Work,
  { casus, consent: consentId, person, route }: Asking,
): Promise<Changed<Result<Saved>>> {
  const { tx, at, situation, here } = standpoint;
  const request = await readRequest(tx, here.collaborationId, casus, consentId);
  const refusal = whyOver(request, at);
  if (request === null || refusal !== null) return unchanged(refusal ?? refused("not-found"));
  const signer = signerPlan(situation, asConsent(request)).signers.find(({ id }) => id === person);
  if (signer === undefined) return unchanged(refused("no-say"));
  if ((await openReplacement(tx, situation, consentId))?.sent) return unchanged(refused("replaced"));
  const [routes] = await routesOf(tx, casus, [signer], releasedFor(situation, consentId));
  if (!routes?.possible.includes(route))
    return unchanged(refused("not-valid", { route: "Zo kan deze persoon de vraag nu niet krijgen." }));

  const asked = await signerRow(tx, casus, consentId, person);
  if (
    asked?.wrongPersonAt &&
    isMessage(route) &&
    !(await addressSince(tx, casus, person, asked.wrongPersonAt))
  )
    return unchanged(refused("address-first"));
  if (isMessage(route) && (await hadEnough(standpoint, person))) return unchanged(refused("too-often"));

  await endInvitations(standpoint, consentId, person);
  if (asked === undefined) await ask(standpoint, consentId, person, route, NO_WISH);
  else await askAgain(standpoint, consentId, person, route, asked);
  return {
    result: done({ consentId }),
    event: {
      action: "consent.ask",
      objects: [consentId, person],
      forId: situation.facts.child.id,
      rule: "ACT-9",
    },
  };
}

/** Ends a request before its time: nobody is asked any more, and what it opened is closed from this instant on. */
export function endRequest(hat: Hat, { casus, consent: consentId }: EndingRequest): Promise<Result<Saved>> {
  return changeIfPermitted(
    hat,
    casus,
    mayManage,
    async (standpoint) => {
      const { tx, at, situation, here } = standpoint;
      const request = await readRequest(tx, here.collaborationId, casus, consentId);
      if (request !== null && request.endedAt !== null) return unchanged(done({ consentId }));
      const refusal = whyOver(request, at);
      if (refusal !== null) return unchanged(refusal);
      await tx
        .update(consent)
        .set({ endedAt: at })
        .where(and(eq(consent.casusId, casus), eq(consent.id, consentId)));
      await endInvitations(standpoint, consentId);
      await tell(tx, hat, situation, { casusId: casus, consentId, at }, null);
      return {
        result: done({ consentId }),
        event: {
          action: "consent.end",
          objects: [consentId],
          forId: situation.facts.child.id,
          rule: "ACT-9",
        },
      };
    },
    { closedToo: true },
  );
}

async function askAgain(
  standpoint: Work,
  consentId: string,
  personId: string,
  route: Asking["route"],
  wish: Wish,
): Promise<void> {
  const { tx, at, here } = standpoint;
  await tx
    .update(consentSigner)
    .set({ route, askedAt: at, sentAt: null, failedAt: null, wrongPersonAt: null, talkAskedAt: null })
    .where(
      and(
        eq(consentSigner.casusId, here.casusId),
        eq(consentSigner.consentId, consentId),
        eq(consentSigner.personId, personId),
      ),
    );
  await invite(standpoint, consentId, personId, route, wish);
}

async function signerRow(tx: Transaction, casusId: string, consentId: string, personId: string) {
  const [row] = await tx
    .select({
      wrongPersonAt: consentSigner.wrongPersonAt,
      answerBy: consentSigner.answerBy,
      remindAfter: consentSigner.remindAfter,
    })
    .from(consentSigner)
    .where(
      and(
        eq(consentSigner.casusId, casusId),
        eq(consentSigner.consentId, consentId),
        eq(consentSigner.personId, personId),
      ),
    );
  return row;
}

async function addressSince(
  tx: Transaction,
  casusId: string,
  personId: string,
  since: Date,
): Promise<boolean> {
  const newer = await tx
    .select({ id: contact.id })
    .from(contact)
    .where(
      and(
        eq(contact.casusId, casusId),
        eq(contact.personId, personId),
        gt(contact.recordedAt, since),
        isNull(contact.endedAt),
      ),
    );
  return newer.length > 0;
}
