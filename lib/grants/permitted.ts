import { keyOf } from "@/lib/crypto/keyring";
import type { Key } from "@/lib/crypto/seal";
import type { Hat, Transaction } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { eq } from "drizzle-orm";
import type { Actor, Permission, Situation } from "@/lib/policy/act";
import { refused, type Result } from "@/lib/result/refusal";
import { changeCasus, type Changed, unchanged } from "./change";
import { readActor, readSituation } from "./situation";

/** A change that is under way and permitted. */
export type Work = {
  tx: Transaction;
  hat: Hat;
  here: { collaborationId: string; casusId: string };
  /** The instant to store. */
  at: Date;
  /** The casus's data key. */
  key: Key;
  situation: Situation;
  actor: Actor;
  /** By which rule it is permitted: what the audit event names. */
  rule: string;
};

/**
 * One change of a casus by somebody whom lib/policy/act permits it. A casus that this person does not see is one that
 * does not exist; a closed one is opened first.
 *
 * @param closedToo for what also goes on in a closed casus
 */
export async function changeIfPermitted<T>(
  hat: Hat,
  casusId: string,
  permission: (situation: Situation, actor: Actor) => Permission,
  work: (given: Work) => Promise<Changed<Result<T>>>,
  { closedToo = false } = {},
): Promise<Result<T>> {
  const result = await changeCasus<Result<T>>(hat, casusId, async (tx, at) => {
    const [row] = await tx.select({ closedAt: casus.closedAt }).from(casus).where(eq(casus.id, casusId));
    if (!row) return unchanged<Result<T>>(refused("not-found"));
    const situation = await readSituation(tx, hat, casusId, at);
    const actor = await readActor(tx, hat);
    const { allowed, rule } = permission(situation, actor);
    if (!allowed) return unchanged<Result<T>>(refused("not-allowed"));
    if (row.closedAt && !closedToo) return unchanged<Result<T>>(refused("casus-closed"));
    const key = await keyOf(tx, hat.collaborationId, casusId);
    const here = { collaborationId: hat.collaborationId, casusId };
    return work({ tx, hat, here, at, key, situation, actor, rule });
  });
  return result ?? refused("not-found");
}
