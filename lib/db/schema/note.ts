/** Notes in parts. A part has its own category, scope and readers; only its body is what the rules guard. */
import { boolean, index, pgTable, primaryKey, text, unique, uuid, check } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { CATEGORIES, SCOPE_KINDS } from "@/lib/policy/vocabulary";
import { ambtskring } from "./ambtskring";
import { casusPerson } from "./casus";
import { inCasus, instant, refers, sealed } from "./columns";
import { meeting } from "./meeting";
import { organisation } from "./tenant";

export const NOTE_KINDS = [
  "gesprek",
  "observatie",
  "telefoon",
  "verslag",
  "eigen_woorden",
  "overig",
] as const;

export const note = pgTable(
  "note",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    authorId: uuid("author_id").notNull(),
    writtenAt: instant("written_at").notNull(),
    /** From a list, never a free title (VIS-11). */
    kind: text("kind", { enum: NOTE_KINDS }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.authorId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
  ],
);

export const part = pgTable(
  "part",
  {
    ...inCasus(),
    /** UUIDv7: newer parts sort behind older ones. */
    id: uuid("id").notNull(),
    noteId: uuid("note_id").notNull(),
    authorId: uuid("author_id").notNull(),
    writtenAt: instant("written_at").notNull(),
    category: text("category", { enum: CATEGORIES }).notNull(),
    scope: text("scope", { enum: SCOPE_KINDS }).notNull(),
    ambtskringId: uuid("ambtskring_id"),
    meetingId: uuid("meeting_id"),
    secret: boolean("secret").notNull().default(true),
    schoolClbRelevant: boolean("school_clb_relevant").notNull().default(false),
    /** Fact, opinion or suspicion, as the writer marks it. */
    nature: text("nature", { enum: ["feit", "mening", "vermoeden"] }),
    heading: sealed("heading"),
    body: sealed("body").notNull(),
    /** When its author last corrected it, and why: told to who reads it. What it said before is the author's (part_version). */
    correctedAt: instant("corrected_at"),
    correctionReason: sealed("correction_reason"),
    /** Taken back by the author or the officer (ACT-5); who had read it stays on record. */
    takenBackAt: instant("taken_back_at"),
    takenBackBy: uuid("taken_back_by"),
    takenBackReason: sealed("taken_back_reason"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers([t.collaborationId, t.casusId, t.noteId], [note.collaborationId, note.casusId, note.id]),
    refers(
      [t.collaborationId, t.casusId, t.authorId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
    refers(
      [t.collaborationId, t.casusId, t.ambtskringId],
      [ambtskring.collaborationId, ambtskring.casusId, ambtskring.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.meetingId],
      [meeting.collaborationId, meeting.casusId, meeting.id],
    ),
    index("part_note").on(t.collaborationId, t.casusId, t.noteId),
    check("part_kring_scope", sql`(${t.scope} = 'kring') = (${t.ambtskringId} is not null)`),
    check("part_overleg_scope", sql`(${t.scope} = 'overleg') = (${t.meetingId} is not null)`),
  ],
);

/** Whom the author asked to keep a part from. The author alone sees it (VIS-15). */
export const partWithheld = pgTable(
  "part_withheld",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    partId: uuid("part_id").notNull(),
    organisationId: uuid("organisation_id"),
    personId: uuid("person_id"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers([t.collaborationId, t.casusId, t.partId], [part.collaborationId, part.casusId, part.id]),
    refers([t.collaborationId, t.organisationId], [organisation.collaborationId, organisation.id]),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
    unique("part_withheld_once")
      .on(t.collaborationId, t.casusId, t.partId, t.organisationId, t.personId)
      .nullsNotDistinct(),
    check("withheld_is_one", sql`num_nonnulls(${t.organisationId}, ${t.personId}) = 1`),
  ],
);

/** Guardians and participants whom a part is also about. */
export const partConcerns = pgTable(
  "part_concerns",
  { ...inCasus(), partId: uuid("part_id").notNull(), personId: uuid("person_id").notNull() },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.partId, t.personId] }),
    refers([t.collaborationId, t.casusId, t.partId], [part.collaborationId, part.casusId, part.id]),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
  ],
);

/** When a reader first opened a part: what makes the mark "nieuw voor u". */
export const partSeen = pgTable(
  "part_seen",
  {
    ...inCasus(),
    partId: uuid("part_id").notNull(),
    personId: uuid("person_id").notNull(),
    seenAt: instant("seen_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.personId, t.casusId, t.partId] }),
    refers([t.collaborationId, t.casusId, t.partId], [part.collaborationId, part.casusId, part.id]),
  ],
);
