import { newSecret, sha256 } from "@/lib/crypto/secrets";
import { remindersAt, REMINDERS } from "@/lib/consent/reminder-plan";
import { invitation } from "@/lib/db/schema/gate";
import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import type { Database } from "./insert-covenant";
import type { Setting } from "./setting";

/** What stands behind a question by e-mail that waits for its answer: the link that was sent, and the reminders to come. */
export async function insertWaiting(
  db: Database,
  { here, covenant, on }: Setting,
  { consentId, personId, askedAt }: { consentId: string; personId: string; askedAt: Date },
): Promise<void> {
  await db.insert(invitation).values({
    ...here,
    id: newId(),
    personId,
    consentId,
    tokenDigest: sha256(newSecret()),
    shortCodeDigest: sha256(newSecret()),
    createdAt: askedAt,
  });
  const waiting = { framework: covenant.framework, askedAt, remindAfter: REMINDERS.usual, answerBy: null };
  const ahead = remindersAt(waiting).filter((at) => at > on(0));
  if (ahead.length === 0) return;
  const row = { ...here, kind: "reminder" as const, personId, objectId: consentId };
  await db
    .insert(outbox)
    .values(ahead.map((at) => ({ ...row, id: newId(), createdAt: askedAt, nextTryAt: at, asksFirst: true })));
}
