import type { Work } from "@/lib/grants/permitted";
import { misfitIn } from "@/lib/policy/act-kring";
import type { Ambtskring } from "@/lib/policy/facts";
import { readKnown } from "./known";

const NOBODY = "Kies iemand die nu meedoet aan de casus.";

/** Why somebody cannot stand in a kring, for people; of whom the actor may not know it says the same as of nobody. */
export async function whyNotIn(
  { tx, here, situation }: Pick<Work, "tx" | "here" | "situation">,
  kring: Pick<Ambtskring, "kind" | "organisation">,
  personId: string,
): Promise<string | null> {
  if (!(await readKnown(tx, here.casusId)).has(personId)) return NOBODY;
  switch (misfitIn(situation, kring, personId)) {
    case null:
      return null;
    case "elsewhere":
      return "Wie bij een andere organisatie werkt, kan niet in deze kring staan. Vraag toestemming om iets met deze persoon te delen.";
    case "confidant":
    case "no-participant":
      return NOBODY;
  }
}
