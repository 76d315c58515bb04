/**
 * What was believed of somebody's authority and turned out to be wrong, and which readings rested on it. The facts of that
 * time stay: what happened then rested on them. Reports are written by the materialiser alone, once, ids and words from
 * lists only.
 */
import { boolean, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { CATEGORIES, SCOPE_KINDS } from "@/lib/policy/vocabulary";
import { authority, guardian } from "./casus";
import { inCasus, instant, refers, sealed } from "./columns";
import { NOTE_KINDS, part } from "./note";
import { organisation, person } from "./tenant";

export const authorityCorrection = pgTable(
  "authority_correction",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    /** The record that was wrong; where there was none, the one that now says so. */
    authorityId: uuid("authority_id").notNull(),
    guardianId: uuid("guardian_id").notNull(),
    /** There was authority, and nobody knew; false: there was none. */
    held: boolean("held").notNull(),
    believedFrom: instant("believed_from").notNull(),
    believedUntil: instant("believed_until").notNull(),
    why: sealed("why").notNull(),
    foundBy: sealed("found_by"),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    unique("authority_correction_once").on(t.collaborationId, t.casusId, t.authorityId),
    refers(
      [t.collaborationId, t.casusId, t.authorityId],
      [authority.collaborationId, authority.casusId, authority.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.guardianId],
      [guardian.collaborationId, guardian.casusId, guardian.personId],
    ),
    refers([t.collaborationId, t.recordedBy], [person.collaborationId, person.id]),
  ],
);

/** What one correction means for the parts of one organisation's authors: for its officer (VIS-10, ACT-10). */
export const restedReport = pgTable(
  "rested_report",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    correctionId: uuid("correction_id").notNull(),
    organisationId: uuid("organisation_id").notNull(),
    held: boolean("held").notNull(),
    believedFrom: instant("believed_from").notNull(),
    believedUntil: instant("believed_until").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.correctionId],
      [authorityCorrection.collaborationId, authorityCorrection.casusId, authorityCorrection.id],
    ),
    refers([t.collaborationId, t.organisationId], [organisation.collaborationId, organisation.id]),
  ],
);

/** One reading that rested on it, with the head of the note (VIS-11) and no word of it. */
export const restedRead = pgTable(
  "rested_read",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    reportId: uuid("report_id").notNull(),
    partId: uuid("part_id").notNull(),
    readerId: uuid("reader_id").notNull(),
    at: instant("at").notNull(),
    rule: text("rule").notNull(),
    ground: text("ground").notNull(),
    authorId: uuid("author_id").notNull(),
    noteKind: text("note_kind", { enum: NOTE_KINDS }).notNull(),
    writtenAt: instant("written_at").notNull(),
    category: text("category", { enum: CATEGORIES }).notNull(),
    scope: text("scope", { enum: SCOPE_KINDS }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.reportId],
      [restedReport.collaborationId, restedReport.casusId, restedReport.id],
    ),
    refers([t.collaborationId, t.casusId, t.partId], [part.collaborationId, part.casusId, part.id]),
    refers([t.collaborationId, t.readerId], [person.collaborationId, person.id]),
  ],
);
