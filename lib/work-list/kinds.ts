/** What a coordinator may have to do about consent, in the order in which it stands on the work list. */
export const WORK_KINDS = ["waits", "stopped", "ends", "renew", "birthday", "authority", "draft"] as const;

/**
 * waits: no answer yet · stopped: somebody said no, or stopped · ends: holds, and not for long · renew: held, and its time
 * is over · birthday: other people decide from then on · authority: to establish or to look at again · draft: not sent yet ·
 * holds: in force, or still to begin · over: nothing to do any more.
 */
export type WorkKind = (typeof WORK_KINDS)[number] | "holds" | "over";
