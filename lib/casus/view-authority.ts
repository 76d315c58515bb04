/** What is recorded of somebody's authority, as a coordinator may see it. */
import { type Key, openText } from "@/lib/crypto/seal";
import type { authority } from "@/lib/db/schema/casus";
import type { CheckMeans, ReviewReason } from "./authority-check";
import { holds } from "./interval";

export type AuthorityRecord = {
  id: string;
  /** What was recorded: `none` is a record without an interval. */
  state: "has" | "none" | "undetermined";
  from: Date;
  until: Date | null;
  how: string | null;
  document: string | null;
  checkedOn: Date | null;
  means: CheckMeans | null;
  courtLimits: string | null;
  reviewOn: Date | null;
  reviewBecause: ReviewReason | null;
  recordedBy: string;
  recordedAt: Date;
};

type AuthorityRow = typeof authority.$inferSelect;

/** `unknown`: nobody has looked yet. */
export function authorityNow(
  rows: readonly AuthorityRow[],
  now: Date,
): "has" | "none" | "undetermined" | "unknown" {
  const held = rows.find((each) => holds(each, now));
  if (held) return held.determined ? "has" : "undetermined";
  return rows.length === 0 ? "unknown" : "none";
}

export function recordOf(row: AuthorityRow, key: Key): AuthorityRecord {
  const empty = row.until !== null && row.until <= row.from;
  return {
    id: row.id,
    state: empty ? "none" : row.determined ? "has" : "undetermined",
    from: row.from,
    until: row.until,
    how: openText(key, `authority.checked_how/${row.id}`, row.checkedHow),
    document: openText(key, `authority.document/${row.id}`, row.document),
    checkedOn: row.checkedOn,
    means: row.means,
    courtLimits: openText(key, `authority.court_limits/${row.id}`, row.courtLimits),
    reviewOn: row.reviewOn,
    reviewBecause: row.reviewBecause,
    recordedBy: row.recordedBy,
    recordedAt: row.recordedAt,
  };
}
