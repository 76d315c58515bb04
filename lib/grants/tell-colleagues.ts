import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import type { Work } from "./permitted";

/**
 * A neutral message to colleagues that something waits for them (SECURITY C3): ids only, sent once this change is there.
 *
 * @param kind added: they take part · decision: they are asked to decide with somebody · rested: as an officer, which
 *   readings rested on what turned out to be wrong, or which part was taken back after it was read
 */
export async function tellColleagues(
  { tx, here, at }: Pick<Work, "tx" | "here" | "at">,
  kind: "added" | "decision" | "rested",
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  await tx
    .insert(outbox)
    .values(
      personIds.map((personId) => ({ ...here, id: newId(), kind, personId, createdAt: at, nextTryAt: at })),
    );
}
