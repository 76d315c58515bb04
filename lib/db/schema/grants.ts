/**
 * What the rules decided, ahead in time. `part_grant` opens a part to a reader (RULES.md section 7);
 * `sight` shows anything else (section 9); `reach` lists the casussen of which a person has ever been shown anything, and
 * whether what stands here is up to date.
 * Written by the materialiser alone; ended, never deleted, so that the past can be told.
 */
import { boolean, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { CATEGORIES, CONSENT_STATUSES, SIGHT_KINDS } from "@/lib/policy/vocabulary";
import { casus } from "./casus";
import { inCasus, instant, interval, refers } from "./columns";
import { consent } from "./consent";
import { part } from "./note";
import { person } from "./tenant";

export const partGrant = pgTable(
  "part_grant",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    readerId: uuid("reader_id").notNull(),
    partId: uuid("part_id").notNull(),
    rule: text("rule").notNull(),
    ground: text("ground").notNull(),
    /** The consent or disclosure that opens it, else NULL. */
    byId: uuid("by_id"),
    ...interval(),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.id] }),
    refers([t.collaborationId, t.casusId, t.partId], [part.collaborationId, part.casusId, part.id]),
    refers([t.collaborationId, t.readerId], [person.collaborationId, person.id]),
    // Its indexes include the interval, which Drizzle cannot say: drizzle/0004_change.sql.
  ],
);

export const sight = pgTable(
  "sight",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    personId: uuid("person_id").notNull(),
    kind: text("kind", { enum: SIGHT_KINDS }).notNull(),
    objectId: uuid("object_id").notNull(),
    rule: text("rule").notNull(),
    ...interval(),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.id] }),
    refers([t.collaborationId, t.casusId], [casus.collaborationId, casus.id]),
    refers([t.collaborationId, t.personId], [person.collaborationId, person.id]),
    index("sight_of_person")
      .on(t.collaborationId, t.personId, t.kind, t.objectId)
      .where(sql`ended_at is null`),
    index("sight_of_casus")
      .on(t.collaborationId, t.casusId)
      .where(sql`ended_at is null`),
  ],
);

/** When a consent holds, ahead in time: what disclosers, recipients and signers may know of its status (VIS-3, VIS-5). */
export const consentHold = pgTable(
  "consent_hold",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    consentId: uuid("consent_id").notNull(),
    ...interval(),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
  ],
);

/**
 * What disclosers and recipients may know that a consent opens, or opened when it last held: of each discloser to
 * each recipient which categories (VIS-3, VIS-12), less what its answers left out. Whether it holds is `consent_hold`'s to say.
 */
export const consentOpening = pgTable(
  "consent_opening",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    consentId: uuid("consent_id").notNull(),
    discloserId: uuid("discloser_id").notNull(),
    /** An organisation, or one person. */
    recipientId: uuid("recipient_id").notNull(),
    categories: text("categories", { enum: CATEGORIES }).array().notNull(),
    ...interval(),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
  ],
);

/** A consent's whole status ahead in time, and on whom it waits: for the asker and the coordinators (VIS-4). */
export const consentStanding = pgTable(
  "consent_standing",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    consentId: uuid("consent_id").notNull(),
    status: text("status", { enum: CONSENT_STATUSES }).notNull(),
    rule: text("rule").notNull(),
    waitingFor: uuid("waiting_for").array().notNull(),
    /** GRD-5: it waits for a legal representative whom nobody has determined. */
    waitingForRepresentative: boolean("waiting_for_representative").notNull(),
    ...interval(),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
  ],
);

export const reach = pgTable(
  "reach",
  {
    ...inCasus(),
    personId: uuid("person_id").notNull(),
    /**
     * Whether the grants are those of the facts: false from the first change of a fact until the materialiser has run.
     * What row-level security asks, so that stale means closed; `freshness` says how many changes there were.
     */
    fresh: boolean("fresh").notNull().default(false),
    /** The rules that made the grants; those of another release are closed. */
    rulesVersion: text("rules_version").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.personId, t.casusId] }),
    refers([t.collaborationId, t.casusId], [casus.collaborationId, casus.id]),
    refers([t.collaborationId, t.personId], [person.collaborationId, person.id]),
    index("reach_casus").on(t.collaborationId, t.casusId),
  ],
);
