/** The versions without places of a request, as whoever reads may see them (VIS-3), and the form that is made of one. */
import { createHmac } from "node:crypto";
import { and, desc, eq, sql } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { type Key, openText } from "@/lib/crypto/seal";
import type { Hat, Transaction } from "@/lib/db/doors";
import { consent, guardedVersion } from "@/lib/db/schema/consent";
import type { Locale } from "@/lib/i18n/locale";
import type { ConsentForm } from "./form";
import { decideForm } from "./form-decide";
import { composeGuarded, type Guarded, guardedSchema } from "./guarded";

export type GuardedVersion = {
  id: string;
  guarded: Guarded;
  writtenBy: string;
  writtenAt: Date;
  secondBy: string;
  secondAt: Date | null;
  secondAgrees: boolean | null;
};

/** The newest first; of a guardian who looks, those alone that were released to them. */
export async function readVersions(
  tx: Transaction,
  { collaborationId }: Hat,
  casusId: string,
  consentId: string,
  guardianId: string,
): Promise<GuardedVersion[]> {
  const rows = await tx
    .select()
    .from(guardedVersion)
    .where(
      and(
        eq(guardedVersion.casusId, casusId),
        eq(guardedVersion.consentId, consentId),
        eq(guardedVersion.guardianId, guardianId),
      ),
    )
    .orderBy(desc(guardedVersion.writtenAt));
  if (rows.length === 0) return [];
  const key = await keyOf(tx, collaborationId, casusId);
  return rows.map(({ content, ...row }) => ({
    ...row,
    guarded: guardedSchema.parse(JSON.parse(openText(key, placeOf(row.id), content) ?? "")),
  }));
}

export const placeOf = (id: string): string => `guarded_version.content/${id}`;

export type GuardedReading = {
  form: ConsentForm;
  guarded: Guarded;
  sentAt: Date | null;
  endedAt: Date | null;
  /** What a mark in the form stands for. */
  entryOf: (mark: string) => string;
};

/** The form of one version. Null where the guardian has no say in it now, or the request is not shown at all. */
export async function formOfVersion(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  guarded: Guarded,
  at: Date,
  language: Locale,
): Promise<GuardedReading | null> {
  const { consentId, recipients } = guarded;
  const decision = await decideForm(
    tx,
    hat,
    casusId,
    at,
    ({ consents }) => consents.find(({ id }) => id === consentId) ?? null,
  );
  if (decision === null) return null;
  const mark = marksOf(await keyOf(tx, hat.collaborationId, casusId), consentId);
  const form = composeGuarded(guarded, decision, mark, language);
  if (form === null) return null;
  const [row] = await tx
    .select({ sentAt: consent.sentAt, endedAt: consent.endedAt })
    .from(consent)
    .where(and(eq(consent.casusId, casusId), eq(consent.id, consentId)));
  const entries = new Map(recipients.map(({ entry }) => [mark(entry), entry]));
  return {
    form,
    guarded,
    sentAt: row?.sentAt ?? null,
    endedAt: row?.endedAt ?? null,
    entryOf: (each) => entries.get(each) ?? each,
  };
}

/** The version that was released to this guardian. The newest alone counts: while it is not, none is. */
export async function readReleased(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  consentId: string,
  guardianId: string,
): Promise<{ guarded: Guarded; since: Date } | null> {
  const [newest] = await readVersions(tx, hat, casusId, consentId, guardianId);
  if (!newest?.secondAgrees || newest.secondAt === null) return null;
  return { guarded: newest.guarded, since: newest.secondAt };
}

/** How a recipient is called in a form without places: a keyed digest, so that forms of two pupils show no common id. */
export const marksOf =
  (key: Key, consentId: string) =>
  (entry: string): string =>
    createHmac("sha256", key)
      .update(`guarded_version.recipient/${consentId}/${entry}`)
      .digest("hex")
      .slice(0, 32);

/** Whether reading is closed to the person of this transaction in this casus. */
export async function isClosedToMe(tx: Transaction, casusId: string): Promise<boolean> {
  const [row] = await tx.execute<{ closed: boolean }>(sql`select closed_to_me(${casusId}) as closed`);
  return row?.closed === true;
}
