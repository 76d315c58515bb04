/** Who will read what somebody is about to write: decided by the engine, told within what the writer may see. */
import type { Hat, Transaction } from "@/lib/db/doors";
import type { Situation } from "@/lib/policy/act";
import type { Note } from "@/lib/policy/facts";
import { aheadOf } from "@/lib/policy/grants";
import { asKnown, type Foreseen, foresee } from "./foresight";
import { readSeen } from "./seen";

/** What a writer chooses for one part; its words play no part in who reads them. */
export type Choice = Pick<
  Note,
  "category" | "scope" | "secret" | "withheldFrom" | "concerns" | "schoolClbRelevant"
>;

/**
 * Who will read each of these parts, once saved. The situation holds more than the writer may see; what comes back does
 * not (RULES.md VIS-2, VIS-12, VIS-13).
 *
 * @param choices name people, kringen and meetings of the casus
 */
export async function previewParts(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  { facts, at }: Situation,
  choices: readonly Choice[],
): Promise<Foreseen[][]> {
  const seen = await readSeen(tx, hat, casusId, facts);
  const ahead = aheadOf(asKnown(facts, seen), at);
  return choices.map((choice) =>
    foresee(ahead, { ...choice, id: " ", author: hat.personId, writtenAt: at }, seen),
  );
}
