import { randomBytes } from "node:crypto";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { dataKey } from "@/lib/db/schema/keys";
import { type Key, seal, unseal } from "./seal";
import { keyEncryptionKey } from "./secrets";

const place = (collaborationId: string, scopeId: string) => `data_key/${collaborationId}/${scopeId}`;

/**
 * The data key of a casus, or of the covenant for its staff's names (`scopeId` = the covenant's id). Not kept in memory:
 * once the wrapped key is destroyed, nothing opens. Null when there is none that may be seen.
 */
export async function findKey(
  tx: Transaction,
  collaborationId: string,
  scopeId: string,
): Promise<Key | null> {
  const [row] = await tx
    .select({ wrapped: dataKey.wrapped })
    .from(dataKey)
    .where(and(eq(dataKey.collaborationId, collaborationId), eq(dataKey.scopeId, scopeId)));
  return row ? unseal(keyEncryptionKey(), place(collaborationId, scopeId), row.wrapped) : null;
}

/** As `findKey`, where a missing key is a bug: whoever may see sealed rows may open them. */
export async function keyOf(tx: Transaction, collaborationId: string, scopeId: string): Promise<Key> {
  const key = await findKey(tx, collaborationId, scopeId);
  if (!key) throw new Error("No data key for rows that are visible.");
  return key;
}

/** The data keys of several casussen at once, by scope; those that may not be seen are left out. */
export async function keysOf(
  tx: Transaction,
  collaborationId: string,
  scopeIds: readonly string[],
): Promise<ReadonlyMap<string, Key>> {
  if (scopeIds.length === 0) return new Map();
  const rows = await tx
    .select({ scopeId: dataKey.scopeId, wrapped: dataKey.wrapped })
    .from(dataKey)
    .where(and(eq(dataKey.collaborationId, collaborationId), inArray(dataKey.scopeId, [...scopeIds])));
  const opened = rows.map(({ scopeId, wrapped }): [string, Key] => [
    scopeId,
    unseal(keyEncryptionKey(), place(collaborationId, scopeId), wrapped),
  ]);
  return new Map(opened);
}

/**
 * Whether this process's key encryption key is the one that sealed the newest data key; true where there is none yet.
 * Throws where it is another.
 */
export async function opensTheNewestKey(tx: Transaction): Promise<boolean> {
  const [newest] = await tx.select().from(dataKey).orderBy(desc(dataKey.createdAt)).limit(1);
  if (newest) unseal(keyEncryptionKey(), place(newest.collaborationId, newest.scopeId), newest.wrapped);
  return true;
}

/** Makes a data key, as the materialiser. */
export async function makeKey(
  tx: Transaction,
  collaborationId: string,
  scopeId: string,
  at: Date,
): Promise<Key> {
  const key = randomBytes(32);
  const wrapped = seal(keyEncryptionKey(), place(collaborationId, scopeId), key);
  await tx.insert(dataKey).values({ collaborationId, scopeId, wrapped, createdAt: at });
  return key;
}
