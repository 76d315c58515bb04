import { type Key, openText } from "@/lib/crypto/seal";
import type { restriction } from "@/lib/db/schema/casus";
import type { Signatures } from "./restriction-terms";

/** Why reading is closed to somebody, and who decided so. */
export type RestrictionView = Signatures & { reason: string; reviewOn: Date };

export function restrictionOf(row: typeof restriction.$inferSelect, key: Key): RestrictionView {
  return {
    ...signaturesOf(row),
    reason: openText(key, `restriction.reason/${row.id}`, row.reason) ?? "",
    reviewOn: row.reviewOn,
  };
}

export function signaturesOf(row: typeof restriction.$inferSelect): Signatures {
  const { recordedBy, secondBy, from, secondAt, secondAgrees } = row;
  const { openingBy: by, openingSecond: second, openingAt: at, openingDeclinedAt: declinedAt } = row;
  const opening = by && second && at ? { by, second, at, declinedAt } : null;
  return { recordedBy, secondBy, since: from, secondAt, secondAgrees, opening };
}
