import { check, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { inCasus, instant, refers, sealed } from "./columns";
import { consent } from "./consent";
import { person } from "./tenant";

/**
 * That a data protection officer opened the full record of a request, and why (VIS-4): written before anything of it is
 * shown, never edited, and worth half an hour.
 */
export const recordOpening = pgTable(
  "record_opening",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    consentId: uuid("consent_id").notNull(),
    officerId: uuid("officer_id").notNull(),
    purpose: sealed("purpose").notNull(),
    openedAt: instant("opened_at").notNull(),
    closesAt: instant("closes_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
    refers([t.collaborationId, t.officerId], [person.collaborationId, person.id]),
    check(
      "record_opening_is_short",
      sql`${t.closesAt} > ${t.openedAt} and ${t.closesAt} <= ${t.openedAt} + interval '30 minutes'`,
    ),
  ],
);
