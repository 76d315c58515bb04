import "server-only";
import { redirect } from "next/navigation";
import { isFreshProof } from "./proof";
import type { Viewer } from "./viewer";

/**
 * Before something is taken out of the platform (SECURITY D5): whoever did not prove lately who they are does so first. Asked
 * before anything is looked up, so that it tells nothing of what there is.
 *
 * @param back the page to come back to, a path of this site
 */
export function demandFreshProof(who: Pick<Viewer, "provenAt">, back: string): void {
  if (!isFreshProof(who)) redirect(`/bewijs?${new URLSearchParams({ verder: back })}`);
}
