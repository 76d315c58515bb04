import { sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";

export type AuditEvent = {
  /** What was done, e.g. `consent.send` or `parts.read`. */
  action: string;
  /** A casus, or the covenant for what happens in none. */
  scopeId: string;
  /** The consent, parts, people … that it was about; ids only. */
  objects: readonly string[];
  forId?: string;
  purpose?: string;
  rule?: string;
  ground?: string;
};

/**
 * Writes one event into the audit chain, under the name of whose transaction it is. Readers and writers have a chain
 * each, so that readers do not wait for writers.
 *
 * @param at the instant of a change; a read takes the database's clock
 */
export async function append(
  tx: Transaction,
  chain: "changes" | "reads",
  event: AuditEvent,
  at?: Date,
): Promise<void> {
  const { action, scopeId, objects, forId, purpose, rule, ground } = event;
  await tx.execute(sql`select audit_append(${scopeId}, ${chain}, ${at?.toISOString() ?? null}::timestamptz, ${forId ?? null}::uuid,
    ${action}, ${purpose ?? null}, ${rule ?? null}, ${ground ?? null}, ${`{${objects.join()}}`}::uuid[])`);
}
