import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import type { Work } from "@/lib/grants/permitted";
import { toldOfKring } from "@/lib/policy/act-kring";

/**
 * A neutral message, sent once this change is there, to everybody of these kringen and the pupil (ACT-4), one each; who acts
 * is told nothing.
 *
 * @param joining who stands in it by this change
 */
export async function tellKring(
  { tx, here, at, hat, situation }: Pick<Work, "tx" | "here" | "at" | "hat" | "situation">,
  kringIds: readonly [string, ...string[]],
  joining: readonly string[] = [],
): Promise<void> {
  const concerned = [...kringIds.flatMap((id) => toldOfKring(situation, id)), ...joining];
  const told = new Set(concerned.filter((id) => id !== hat.personId));
  if (told.size === 0) return;
  await tx.insert(outbox).values(
    [...told].map((personId) => ({
      ...{ ...here, id: newId(), kind: "kring" as const, personId, objectId: kringIds[0] },
      ...{ createdAt: at, nextTryAt: at },
    })),
  );
}
