/**
 * For whom a guardian says yes, and what the other guardian thinks as far as this one knows: one choice, which says as well
 * that its maker holds authority. Who knows that the other disagrees answers for themselves alone.
 */
import type { Draft } from "./answer-schema";

export const REACHES = ["both-yes", "both-unknown", "me-yes", "me-no", "me-unknown"] as const;
export type Reach = (typeof REACHES)[number];

type Reaching = Pick<Draft, "authority" | "forOther" | "otherAgrees">;

const MEANS: Record<Reach, Pick<Reaching, "forOther" | "otherAgrees">> = {
  "both-yes": { forOther: "both", otherAgrees: "yes" },
  "both-unknown": { forOther: "both", otherAgrees: "unknown" },
  "me-yes": { forOther: "me", otherAgrees: "yes" },
  "me-no": { forOther: "me", otherAgrees: "no" },
  "me-unknown": { forOther: "me", otherAgrees: "unknown" },
};

export const meaningOf = (reach: Reach): Reaching => ({ authority: true, ...MEANS[reach] });

/** The choice that says what was kept; null where that is not whole. */
export function reachOf({ authority, forOther, otherAgrees }: Reaching): Reach | null {
  if (!authority) return null;
  return (
    REACHES.find((reach) => MEANS[reach].forOther === forOther && MEANS[reach].otherAgrees === otherAgrees) ??
    null
  );
}
