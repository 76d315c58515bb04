/** Who was there too, where whoever records or hands over receives what is asked (ACT-9). */
import { eq } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { participant } from "@/lib/db/schema/casus";
import type { People } from "@/lib/person/people";

export const WITNESS_WORDS = {
  here: "Kies iemand uit deze casus.",
  choose: "Kies wie erbij was: iemand die deze informatie niet krijgt.",
  nobody:
    "Bij een ja moet iemand zijn geweest die deze informatie niet krijgt, en zo iemand doet niet mee aan deze casus. Laat online antwoorden, of voeg eerst zo iemand toe.",
} as const;

export type Witness = { id: string; name: string; role: string };

/** Whom this professional may know: the situation holds others too, such as the pupil's confidant (VIS-2). */
export async function knownParticipants(tx: Transaction, casusId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: participant.personId })
    .from(participant)
    .where(eq(participant.casusId, casusId));
  return rows.map(({ id }) => id);
}

/** Those among the people of a casus who may have been there too. */
export const witnessesAmong = (people: People, may: (witness: string) => boolean): Witness[] =>
  [...people.values()]
    .filter(({ id, kind }) => kind === "participant" && may(id))
    .map(({ id, name, role, organisation }) => ({
      ...{ id, name },
      role: [role, organisation?.name].filter(Boolean).join(", "),
    }));
