/** Decisions to share without consent (RULES.md section 5): a draft until confirmed, then part of the facts. */
import { boolean, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { DISCLOSURE_GROUNDS } from "@/lib/policy/vocabulary";
import { casus, casusPerson, participant } from "./casus";
import { inCasus, instant, refers, sealed } from "./columns";
import { part } from "./note";

export const disclosure = pgTable(
  "disclosure",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    decidedBy: uuid("decided_by").notNull(),
    ground: text("ground", { enum: DISCLOSURE_GROUNDS }).notNull(),
    from: instant("from").notNull(),
    until: instant("until").notNull(),
    revokedAt: instant("revoked_at"),
    emergency: boolean("emergency").notNull().default(false),
    confirmedBy: uuid("confirmed_by"),
    confirmedAt: instant("confirmed_at"),
    interest: sealed("interest"),
    alternative: sealed("alternative"),
    effort: sealed("effort"),
    weighing: sealed("weighing"),
    minimum: sealed("minimum"),
    whyNoConsent: sealed("why_no_consent"),
    clientInformed: boolean("client_informed").notNull().default(false),
    clientNotInformedWhy: sealed("client_not_informed_why"),
    writtenRequest: sealed("written_request"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers([t.collaborationId, t.casusId], [casus.collaborationId, casus.id]),
    refers(
      [t.collaborationId, t.casusId, t.decidedBy],
      [participant.collaborationId, participant.casusId, participant.personId],
    ),
  ],
);

const ofDisclosure = () => ({ ...inCasus(), disclosureId: uuid("disclosure_id").notNull() });

export const disclosurePart = pgTable(
  "disclosure_part",
  { ...ofDisclosure(), partId: uuid("part_id").notNull() },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.disclosureId, t.partId] }),
    refers(
      [t.collaborationId, t.casusId, t.disclosureId],
      [disclosure.collaborationId, disclosure.casusId, disclosure.id],
    ),
    refers([t.collaborationId, t.casusId, t.partId], [part.collaborationId, part.casusId, part.id]),
  ],
);

export const disclosureRecipient = pgTable(
  "disclosure_recipient",
  { ...ofDisclosure(), personId: uuid("person_id").notNull() },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.disclosureId, t.personId] }),
    refers(
      [t.collaborationId, t.casusId, t.disclosureId],
      [disclosure.collaborationId, disclosure.casusId, disclosure.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
  ],
);

/** Who was consulted: free text, may be an outsider; `personId` where it is somebody of the casus. */
export const disclosureConsulted = pgTable(
  "disclosure_consulted",
  { ...ofDisclosure(), id: uuid("id").notNull(), personId: uuid("person_id"), who: sealed("who") },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.disclosureId],
      [disclosure.collaborationId, disclosure.casusId, disclosure.id],
    ),
  ],
);
