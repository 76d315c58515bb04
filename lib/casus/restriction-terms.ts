/** How a closing stands between its two signatures. */

/** Within how many days the second professional signs; after that the coordinators are told. */
const CONFIRM_WITHIN_DAYS = 7;

export type Signatures = {
  recordedBy: string;
  secondBy: string;
  since: Date;
  secondAt: Date | null;
  secondAgrees: boolean | null;
  opening: { by: string; second: string; at: Date; declinedAt: Date | null } | null;
};

export type Closing = "confirmed" | "waits" | "overdue" | "declined";

export const confirmBefore = (since: Date): Date =>
  new Date(since.getTime() + CONFIRM_WITHIN_DAYS * 86_400_000);

export function closingOf({ since, secondAgrees }: Signatures, now: Date): Closing {
  if (secondAgrees !== null) return secondAgrees ? "confirmed" : "declined";
  return confirmBefore(since) <= now ? "overdue" : "waits";
}

/** What somebody is asked to decide; opening, where both wait: who agrees to that need not confirm the closing. */
export function askedOf(
  { secondBy, secondAt, opening }: Signatures,
  me: string,
): "closing" | "opening" | null {
  if (opening && opening.second === me && opening.declinedAt === null) return "opening";
  return secondBy === me && secondAt === null ? "closing" : null;
}
