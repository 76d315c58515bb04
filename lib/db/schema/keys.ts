/** Wrapped data keys, in a schema of their own that the dump leaves out: destroying a casus's key erases the casus. */
import { pgSchema, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant, sealed, tenant } from "./columns";

export const keyring = pgSchema("keyring");

export const dataKey = keyring.table(
  "data_key",
  {
    ...tenant(),
    /** A casus, or the covenant itself for its staff's names. */
    scopeId: uuid("scope_id").notNull(),
    wrapped: sealed("wrapped").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.collaborationId, t.scopeId] })],
);
