/** The full record of a request, for its officer: opened with a reason, recorded before anything is shown, for half an hour. */
import { and, desc, eq } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { databaseNow } from "@/lib/consent/answer-view";
import { type AskerRecord, readFullRecord } from "@/lib/consent/asker-record";
import { keyOf } from "@/lib/crypto/keyring";
import { seal } from "@/lib/crypto/seal";
import { asPerson, type Hat } from "@/lib/db/doors";
import { recordOpening } from "@/lib/db/schema/record-opening";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayOpenRecord } from "@/lib/policy/act";
import { done, type Result, refused } from "@/lib/result/refusal";
import type { OpenRecord } from "./record-schema";
import { casusOfRecord, type Opening, readRequestHead } from "./requests";

const MINUTES = 30;

/**
 * Opens one record. The same form sent again opens nothing anew, also when its half hour is over.
 *
 * @returns refused `not-found` where it is not this officer's to open, whether it exists or not
 */
export function openRecord(
  hat: Hat,
  { consent: consentId, key: id, purpose }: OpenRecord,
): Promise<Result<{ consentId: string }>> {
  return asPerson(hat, async (tx): Promise<Result<{ consentId: string }>> => {
    const casusId = await casusOfRecord(tx, consentId);
    if (casusId === null) return refused("not-found");
    const openedAt = await databaseNow(tx);
    const situation = await readSituation(tx, hat, casusId, openedAt);
    const { allowed, rule } = mayOpenRecord(situation, await readActor(tx, hat), consentId);
    if (!allowed) return refused("not-found");
    const { collaborationId, personId: officerId } = hat;
    const key = await keyOf(tx, collaborationId, casusId);
    const made = await tx
      .insert(recordOpening)
      .values({
        ...{ collaborationId, casusId, id, consentId, officerId, openedAt },
        closesAt: new Date(openedAt.getTime() + MINUTES * 60_000),
        purpose: seal(key, `record_opening.purpose/${id}`, purpose),
      })
      .onConflictDoNothing()
      .returning({ id: recordOpening.id });
    if (made.length > 0)
      await append(tx, "reads", { action: "record.open", scopeId: casusId, objects: [consentId, id], rule });
    return done({ consentId });
  });
}

export type FullRecord = AskerRecord & { casusId: string; opening: Opening };

/** The record under this officer's opening that lasts now; null where there is none. Each time it is shown is recorded. */
export async function readRecord(hat: Hat, consentId: string): Promise<FullRecord | null> {
  const open = await openingNow(hat, consentId);
  if (open === null) return null;
  const record = await readFullRecord({ ...hat, opening: open.id }, open.casusId, consentId);
  const found = record && (await readRequestHead(hat, consentId));
  const opening = found?.request.openings.find(({ id }) => id === open.id);
  return record && opening ? { ...record, casusId: open.casusId, opening } : null;
}

/** The opening that lasts longest, and its casus. */
export function openingNow(hat: Hat, consentId: string): Promise<{ id: string; casusId: string } | null> {
  return asPerson(hat, async (tx) => {
    const now = await databaseNow(tx);
    const [last] = await tx
      .select({ id: recordOpening.id, casusId: recordOpening.casusId, closesAt: recordOpening.closesAt })
      .from(recordOpening)
      .where(and(eq(recordOpening.consentId, consentId), eq(recordOpening.officerId, hat.personId)))
      .orderBy(desc(recordOpening.closesAt))
      .limit(1);
    return last && last.closesAt > now ? { id: last.id, casusId: last.casusId } : null;
  });
}
