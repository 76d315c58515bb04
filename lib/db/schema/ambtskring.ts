/** Ambtskringen of a school around one pupil, their members in time, what was agreed with the pupil, a head's question to be informed. */
import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { KRING_KINDS } from "@/lib/policy/vocabulary";
import { casus, participant } from "./casus";
import { inCasus, instant, interval, refers, sealed } from "./columns";
import { organisation, person } from "./tenant";

export const ambtskring = pgTable(
  "ambtskring",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    kind: text("kind", { enum: KRING_KINDS }).notNull(),
    organisationId: uuid("organisation_id").notNull(),
    /** What it is about, in a few words: one pupil may have two kringen of a kind. */
    situation: sealed("situation").notNull(),
    madeBy: uuid("made_by").notNull(),
    madeAt: instant("made_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers([t.collaborationId, t.casusId], [casus.collaborationId, casus.id]),
    refers([t.collaborationId, t.organisationId], [organisation.collaborationId, organisation.id]),
    refers([t.collaborationId, t.madeBy], [person.collaborationId, person.id]),
  ],
);

export const ambtskringMember = pgTable(
  "ambtskring_member",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    ambtskringId: uuid("ambtskring_id").notNull(),
    personId: uuid("person_id").notNull(),
    ...interval(),
    addedBy: uuid("added_by").notNull(),
    /** When it was written down; `from` may lie before. */
    addedAt: instant("added_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.ambtskringId],
      [ambtskring.collaborationId, ambtskring.casusId, ambtskring.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [participant.collaborationId, participant.casusId, participant.personId],
    ),
  ],
);

export const inquiry = pgTable(
  "inquiry",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    ambtskringId: uuid("ambtskring_id").notNull(),
    byId: uuid("by_id").notNull(),
    /** The kind that was asked about: the head, who sees no kring, knows the question by it. */
    askedAbout: text("asked_about", { enum: KRING_KINDS }).notNull(),
    reason: sealed("reason"),
    ...interval(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.ambtskringId],
      [ambtskring.collaborationId, ambtskring.casusId, ambtskring.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.byId],
      [participant.collaborationId, participant.casusId, participant.personId],
    ),
  ],
);

/** What a pupil wants about a kring, in the pupil's words; every version stays. */
export const kringAgreement = pgTable(
  "kring_agreement",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    ambtskringId: uuid("ambtskring_id").notNull(),
    words: sealed("words").notNull(),
    /** `YYYY-MM-DD` */
    agreedOn: text("agreed_on").notNull(),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.ambtskringId],
      [ambtskring.collaborationId, ambtskring.casusId, ambtskring.id],
    ),
    refers([t.collaborationId, t.recordedBy], [person.collaborationId, person.id]),
  ],
);
