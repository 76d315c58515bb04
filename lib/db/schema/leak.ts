/**
 * The leak register: parts that were taken back after others had read them (ACT-5, VIS-10). Begun by the materialiser when a
 * part is taken back, with ids and words from lists only; the officer adds to whom it was told. Never edited.
 */
import { pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { CATEGORIES, SCOPE_KINDS } from "@/lib/policy/vocabulary";
import { inCasus, instant, refers, sealed } from "./columns";
import { NOTE_KINDS, part } from "./note";
import { organisation, person } from "./tenant";

export const leak = pgTable(
  "leak",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    partId: uuid("part_id").notNull(),
    authorId: uuid("author_id").notNull(),
    /** Whose officer it is for: the author's, or that of the casus for what pupil or guardian wrote. */
    organisationId: uuid("organisation_id").notNull(),
    noteKind: text("note_kind", { enum: NOTE_KINDS }).notNull(),
    writtenAt: instant("written_at").notNull(),
    category: text("category", { enum: CATEGORIES }).notNull(),
    /** How far it reached until then. */
    scope: text("scope", { enum: SCOPE_KINDS }).notNull(),
    takenBackAt: instant("taken_back_at").notNull(),
    takenBackBy: uuid("taken_back_by").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    unique("leak_once").on(t.collaborationId, t.casusId, t.partId),
    refers([t.collaborationId, t.casusId, t.partId], [part.collaborationId, part.casusId, part.id]),
    refers([t.collaborationId, t.organisationId], [organisation.collaborationId, organisation.id]),
  ],
);

/** Who had read it, how often, and when first and last. */
export const leakRead = pgTable(
  "leak_read",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    leakId: uuid("leak_id").notNull(),
    readerId: uuid("reader_id").notNull(),
    firstAt: instant("first_at").notNull(),
    lastAt: instant("last_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    unique("leak_read_once").on(t.collaborationId, t.casusId, t.leakId, t.readerId),
    refers([t.collaborationId, t.casusId, t.leakId], [leak.collaborationId, leak.casusId, leak.id]),
    refers([t.collaborationId, t.readerId], [person.collaborationId, person.id]),
  ],
);

/** To whom the officer told it, in words. */
export const leakTold = pgTable(
  "leak_told",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    leakId: uuid("leak_id").notNull(),
    told: sealed("told").notNull(),
    by: uuid("by").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers([t.collaborationId, t.casusId, t.leakId], [leak.collaborationId, leak.casusId, leak.id]),
    refers([t.collaborationId, t.by], [person.collaborationId, person.id]),
  ],
);
