import type { Viewer } from "./viewer";

const FRESH_MINUTES = 15;

/**
 * Whether this person proved who they are so lately that they may sign, withdraw, share without consent, export or change
 * contact data (SECURITY D5). Where not, the command refuses with `fresh-proof` and the page leads to `/bewijs`.
 */
export const isFreshProof = ({ provenAt }: Pick<Viewer, "provenAt">, now: Date = new Date()): boolean =>
  now.getTime() - provenAt.getTime() < FRESH_MINUTES * 60_000;
