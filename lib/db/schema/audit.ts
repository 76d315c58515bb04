/**
 * Who did what, for whom, when, for which purpose, on which rule and ground: two hash chains a casus, so that readers do
 * not wait for writers. Appended by the function `audit_append` alone; a signed checkpoint holds heads and counts.
 */
import { bigint, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, sealed, tenant } from "./columns";

const inChain = () => ({
  ...tenant(),
  /** A casus, or the covenant itself for what happens in none. */
  scopeId: uuid("scope_id").notNull(),
  chain: text("chain", { enum: ["changes", "reads"] }).notNull(),
});

export const auditEvent = pgTable(
  "audit_event",
  {
    ...inChain(),
    seq: bigint("seq", { mode: "number" }).notNull(),
    at: instant("at").notNull(),
    actorId: uuid("actor_id").notNull(),
    /** Whom it was done for: a paper answer's giver, a pupil whose words somebody wrote down. */
    forId: uuid("for_id"),
    action: text("action").notNull(),
    purpose: text("purpose"),
    rule: text("rule"),
    ground: text("ground"),
    objects: uuid("objects").array().notNull(),
    previous: sealed("previous").notNull(),
    digest: sealed("digest").notNull(),
  },
  (t) => [primaryKey({ columns: [t.collaborationId, t.scopeId, t.chain, t.seq] })],
);

export const auditHead = pgTable(
  "audit_head",
  { ...inChain(), seq: bigint("seq", { mode: "number" }).notNull(), digest: sealed("digest").notNull() },
  (t) => [primaryKey({ columns: [t.collaborationId, t.scopeId, t.chain] })],
);

export const auditCheckpoint = pgTable("audit_checkpoint", {
  id: uuid("id").primaryKey(),
  at: instant("at").notNull(),
  /** One line a chain: covenant, scope, chain, count, head. */
  heads: text("heads").notNull(),
  signature: sealed("signature").notNull(),
});
