/** Items of a casusoverleg: this casus on its agenda, who is invited, and who was left out on purpose. */
import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { BASIS_KINDS } from "@/lib/policy/vocabulary";
import { casus, casusPerson } from "./casus";
import { inCasus, instant, refers, sealed } from "./columns";

export const meeting = pgTable(
  "meeting",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    startsAt: instant("starts_at").notNull(),
    /** vl only: the basis of a structured casusoverleg (458ter, from 1-9-2026 art. 353 §2). */
    basisKind: text("basis_kind", { enum: BASIS_KINDS }),
    basisPurpose: sealed("basis_purpose"),
    basisReference: sealed("basis_reference"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers([t.collaborationId, t.casusId], [casus.collaborationId, casus.id]),
  ],
);

/** One row a person: invited, or not invited with the reason. The key keeps anybody from being both. */
export const meetingPerson = pgTable(
  "meeting_person",
  {
    ...inCasus(),
    meetingId: uuid("meeting_id").notNull(),
    personId: uuid("person_id").notNull(),
    standing: text("standing", { enum: ["invited", "not_invited"] }).notNull(),
    reason: sealed("reason"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.meetingId, t.personId] }),
    refers(
      [t.collaborationId, t.casusId, t.meetingId],
      [meeting.collaborationId, meeting.casusId, meeting.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
  ],
);
