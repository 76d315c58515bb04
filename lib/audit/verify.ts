import { sql } from "drizzle-orm";
import { asJob, type Transaction } from "@/lib/db/doors";
import { faultIn, type Head, type StoredEvent } from "./chain";
import { type Checkpoint, headsOf } from "./checkpoint";

export type Verification = { chains: number; events: number; faults: string[] };

/**
 * Recomputes every chain from its rows and holds it against the chain's head and against the signed checkpoints.
 *
 * @param kept a checkpoint kept elsewhere; without it those in the database are taken
 */
export async function verifyAudit(kept?: Checkpoint): Promise<Verification> {
  return asJob(async (tx) => {
    const heads = await tx.execute<Head>(
      sql`select collaboration_id as "collaborationId", scope_id as "scopeId", chain, seq::float8 as seq, digest from audit_head`,
    );
    const checkpoints = kept
      ? [kept]
      : await tx.execute<Checkpoint>(
          sql`select at, heads, signature from audit_checkpoint order by at desc limit 1`,
        );
    const faults: string[] = [];
    const signed = checkpoints.flatMap((checkpoint) => {
      const found = headsOf({ ...checkpoint, at: new Date(checkpoint.at) });
      if (found === null) faults.push("a checkpoint's signature is not ours");
      return found ?? [];
    });
    const name = ({ collaborationId, scopeId, chain }: Head) => `${collaborationId} ${scopeId} ${chain}`;
    const chains = new Map([...signed, ...heads].map((head) => [name(head), head]));
    let events = 0;
    for (const head of chains.values()) {
      const stored = await eventsOf(tx, head);
      events += stored.length;
      const now = heads.find((each) => name(each) === name(head));
      const ends = signed
        .filter((each) => name(each) === name(head))
        .map((each) => ({ ...each, exact: false }));
      const found = [now ? { ...now, exact: true } : null, ...ends].map((end) =>
        end ? faultIn(stored, end) : "the head of the chain is gone",
      );
      const [fault] = found.filter((each) => each !== null);
      if (fault) faults.push(`${name(head)}: ${fault}`);
    }
    const [orphans] = await tx.execute<{ count: number }>(sql`select count(*)::int as count from audit_event e
      where not exists (select from audit_head h where (h.collaboration_id, h.scope_id, h.chain) = (e.collaboration_id, e.scope_id, e.chain))`);
    if (orphans && orphans.count > 0) faults.push(`${orphans.count} events belong to no chain`);
    return { chains: chains.size, events, faults };
  }, "auditor");
}

async function eventsOf(tx: Transaction, { collaborationId, scopeId, chain }: Head): Promise<StoredEvent[]> {
  return tx.execute<StoredEvent>(sql`select collaboration_id as "collaborationId", scope_id as "scopeId", chain, seq::float8 as seq,
      (extract(epoch from at) * 1000)::float8 as at, actor_id as "actorId", for_id as "forId", action, purpose, rule, ground,
      objects::text[] as objects, previous, digest
    from audit_event where collaboration_id = ${collaborationId} and scope_id = ${scopeId} and chain = ${chain} order by seq`);
}
