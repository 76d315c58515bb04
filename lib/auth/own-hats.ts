import { asGate, type Hat } from "@/lib/db/doors";
import { hatsOf } from "./accounts";
import { readSelf, type Self } from "./self";
import type { Session } from "./session";

/** The hats of whoever is signed in, each as that hat says it of itself, and which one is worn now. */
export async function ownHats({
  accountId,
  hat: now,
}: Session): Promise<(Self & { hat: Hat; worn: boolean })[]> {
  const hats = await asGate((tx) => hatsOf(tx, accountId));
  return Promise.all(
    hats.map(async (hat) => ({ ...(await readSelf(hat)), hat, worn: hat.personId === now?.personId })),
  );
}
