import { asc, eq } from "drizzle-orm";
import { type Key, openText } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import { authorityCorrection } from "@/lib/db/schema/correction";

/** What was believed of somebody's authority and was wrong. */
export type CorrectionView = {
  id: string;
  guardianId: string;
  authorityId: string;
  held: boolean;
  believedFrom: Date;
  believedUntil: Date;
  why: string;
  foundBy: string | null;
  recordedBy: string;
  recordedAt: Date;
};

/** Of one casus, as far as the viewer may see them (VIS-13); the oldest first. */
export async function readCorrections(tx: Transaction, casusId: string, key: Key): Promise<CorrectionView[]> {
  const rows = await tx
    .select()
    .from(authorityCorrection)
    .where(eq(authorityCorrection.casusId, casusId))
    .orderBy(asc(authorityCorrection.recordedAt));
  return rows.map(
    ({ id, guardianId, authorityId, held, believedFrom, believedUntil, why, foundBy, ...row }) => ({
      ...{ id, guardianId, authorityId, held, believedFrom, believedUntil },
      recordedBy: row.recordedBy,
      recordedAt: row.recordedAt,
      why: openText(key, `authority_correction.why/${id}`, why) ?? "",
      foundBy: openText(key, `authority_correction.found_by/${id}`, foundBy),
    }),
  );
}
