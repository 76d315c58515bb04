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
    const released = routes.some((each) => each.id === id && each.possible.length > 0);
    const route = routes.find((each) => each.id === id);
    return {
      id,
      name: nameOf(people, id),
      gets: restricted
        ? "Krijgt alleen de versie zonder school, plaats en namen."
        : kind === "child"
          ? childGets(plan.age, callName(people, id))
          : "Krijgt de hele vraag, met een eigen deel om te tekenen. Van een ander staat er niets in.",
      possible: route?.possible ?? [],
      remark:
        restricted && !released
          ? "Lezen is voor deze persoon afgesloten. Na het versturen schrijft u een eigen versie, zonder school, plaats en namen; tot dan gaat er niets naar hem of haar."
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
