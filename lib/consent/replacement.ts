/** The requests that stand before and after one another, for the asker and the coordinators alone. */
import { eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { consent } from "@/lib/db/schema/consent";
import type { Situation } from "@/lib/policy/act";
import { statusOf } from "@/lib/policy/status";
import type { ConsentStatus } from "@/lib/policy/vocabulary";
import { isOver } from "./request";

export type Replacement = {
  id: string;
  sent: boolean;
  /** Null: a draft, or one that was ended before it began. */
  status: ConsentStatus | null;
};

/** The draft or running request that is to take the place of this one; null where there is none (any more). */
export async function openReplacement(
  tx: Transaction,
  { facts, standing, at }: Situation,
  consentId: string,
): Promise<Replacement | null> {
  const ids = standing.consents.filter(({ replaces }) => replaces === consentId).map(({ id }) => id);
  if (ids.length === 0) return null;
  const rows = await tx
    .select({
      id: consent.id,
      sentAt: consent.sentAt,
      endedAt: consent.endedAt,
      validUntil: consent.validUntil,
    })
    .from(consent)
    .where(inArray(consent.id, ids));
  const open = rows.find(
    ({ sentAt, endedAt, validUntil }) => endedAt === null && (sentAt === null || validUntil.getTime() > at),
  );
  if (open === undefined) return null;
  const known = facts.consents.find(({ id }) => id === open.id);
  const status = known === undefined ? null : statusOf(facts, known, at).status;
  return { id: open.id, sent: open.sentAt !== null, status };
}

/** The request whose place this one takes; null where it is the first. */
export const whatItReplaces = ({ standing }: Situation, consentId: string): string | null =>
  standing.consents.find(({ id }) => id === consentId)?.replaces ?? null;

/** The same, and whether that one is over; null where this is the first. */
export async function versionBefore(
  tx: Transaction,
  situation: Situation,
  consentId: string,
): Promise<{ id: string; over: boolean } | null> {
  const id = whatItReplaces(situation, consentId);
  if (id === null) return null;
  const [row] = await tx
    .select({ endedAt: consent.endedAt, validUntil: consent.validUntil })
    .from(consent)
    .where(eq(consent.id, id));
  return { id, over: row === undefined || isOver(row, new Date(situation.at)) };
}
