import { callName, nameOf, type People } from "@/lib/person/people";
import { type SignerRoutes, whyNotOnline } from "./routes";
import type { PlannedSigner, SignerPlan } from "./signer-plan";
import type { Route } from "./vocabulary";

/** Somebody who must answer, as the coordinator chooses how to ask. */
export type SignerToAsk = {
  id: string;
  name: string;
  /** In which words this person gets the question. */
  gets: string;
  possible: readonly Route[];
  /** Why not by e-mail, where not; or why not at all. */
  remark: string | null;
};

export function signersToAsk(
  plan: SignerPlan,
  routes: readonly SignerRoutes[],
  people: People,
  signers: readonly PlannedSigner[] = plan.signers,
): SignerToAsk[] {
  return signers.map(({ id, kind, restricted }) => {
    const route = routes.find((each) => each.id === id);
    return {
      id,
      name: nameOf(people, id),
      gets:
        kind === "child"
          ? childGets(plan.age, callName(people, id))
          : "Krijgt de hele vraag, met een eigen deel om te tekenen. Van een ander staat er niets in.",
      possible: route?.possible ?? [],
      remark: restricted
        ? "Lezen is voor deze persoon afgesloten. De vraag gaat nog niet naar hem of haar: eerst is een versie zonder school, plaats en namen nodig."
        : route === undefined
          ? null
          : whyNotOnline(route.online),
    };
  });
}

function childGets(age: number, name: string): string {
  return age < 16
    ? `${name} krijgt dezelfde vraag in eigen woorden, met ‘je’, en een eigen plek voor een opmerking.`
    : `${name} krijgt de hele vraag, in de je-vorm.`;
}
