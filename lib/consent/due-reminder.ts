/** Whether somebody is reminded today: only who is waited for and has not answered, and once a day over all questions. */
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { consentSigner } from "@/lib/db/schema/consent";
import { invitation } from "@/lib/db/schema/gate";
import { makeLink } from "@/lib/gate/invitation";
import type { Planned, Verdict } from "@/lib/jobs/planned";
import { onlineAnswers } from "@/lib/person/address";
import type { Situation } from "@/lib/policy/act";
import { statusOf } from "@/lib/policy/status";
import { sql } from "drizzle-orm";
import { isSilent, stageOf } from "./follow";
import { remindersAt } from "./reminder-plan";
import { isClosedTo, releasedFor } from "./routes";
import { isMessage } from "./vocabulary";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Shorter than a day, so that what goes at nine does not wait for what went at nine the day before. */
const ONCE_IN = 20 * HOUR;
/** How often a reminder gives way to another one of the same person, before it is dropped. */
const DAYS_PUT_OFF = 2;

export async function judgeReminder(
  tx: Transaction,
  planned: Planned,
  situation: Situation,
): Promise<Verdict> {
  const { facts, at } = situation;
  const { collaborationId, casusId, personId, objectId: consentId } = planned;
  const consent = facts.consents.find(({ id }) => id === consentId);
  const [signer] = await tx
    .select()
    .from(consentSigner)
    .where(
      and(
        eq(consentSigner.collaborationId, collaborationId),
        eq(consentSigner.casusId, casusId),
        eq(consentSigner.consentId, consentId),
        eq(consentSigner.personId, personId),
      ),
    );
  if (consent === undefined || signer === undefined || !isMessage(signer.route)) return { verdict: "drop" };
  const planStands = remindersAt({ framework: facts.framework, ...signer }).some((each) => {
    const late = planned.dueAt.getTime() - each.getTime();
    return late >= 0 && late <= DAYS_PUT_OFF * DAY + 2 * HOUR;
  });
  const { stage } = stageOf(signer);
  // Who wants to talk first is called by a professional; who answered is not asked for the same again.
  const silent = isSilent(stage);
  const awaited = statusOf(facts, consent, at).waitingFor.includes(personId);
  if (!planStands || !silent || !awaited || !(await isOpen(tx, planned))) return { verdict: "drop" };
  // A link to what reading was closed to since would lead to nothing.
  if (isClosedTo(situation, personId) && !releasedFor(situation, consentId).includes(personId))
    return { verdict: "drop" };
  if (!(await linkLives(tx, planned))) return { verdict: "drop" };
  const online = await onlineAnswers(tx, casusId, signer.route, "materialiser");
  if (online.get(personId)?.online !== true) return { verdict: "drop" };
  if (await heardLately(tx, planned, at)) return { verdict: "tomorrow" };
  const link = await makeLink(
    tx,
    { collaborationId, casusId, personId, consentId, channel: signer.route, at: new Date(at) },
    planned.id,
  );
  return { verdict: "send", channel: signer.route, link };
}

async function isOpen(tx: Transaction, { collaborationId, casusId }: Planned): Promise<boolean> {
  const [row] = await tx
    .select({ closedAt: casus.closedAt })
    .from(casus)
    .where(and(eq(casus.collaborationId, collaborationId), eq(casus.id, casusId)));
  return row !== undefined && row.closedAt === null;
}

const linksOf = ({ collaborationId, casusId, personId }: Planned) =>
  and(
    eq(invitation.collaborationId, collaborationId),
    eq(invitation.casusId, casusId),
    eq(invitation.personId, personId),
  );

/** A link dies with its address, with "verkeerde persoon" and with the request: what died is not repeated. */
async function linkLives(tx: Transaction, planned: Planned): Promise<boolean> {
  const rows = await tx
    .select({ id: invitation.id })
    .from(invitation)
    .where(and(linksOf(planned), eq(invitation.consentId, planned.objectId), isNull(invitation.endedAt)))
    .limit(1);
  return rows.length > 0;
}

/** Those who decide about one person wait for each other: each sees what the other let go. */
async function heardLately(tx: Transaction, planned: Planned, at: number): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`reminder/${planned.personId}`}, 0))`);
  const rows = await tx
    .select({ id: invitation.id })
    .from(invitation)
    .where(and(linksOf(planned), gt(invitation.createdAt, new Date(at - ONCE_IN))))
    .limit(1);
  return rows.length > 0;
}
