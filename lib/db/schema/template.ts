/** Examples of requests that an organisation keeps for its own people. They name nobody, and are in no casus. */
import { pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant, refers, sealed, tenant } from "./columns";
import { organisation, person } from "./tenant";

/** Sealed with the covenant's key. What was kept stays as it is; it gets another name, or leaves the list. */
export const consentTemplate = pgTable(
  "consent_template",
  {
    ...tenant(),
    id: uuid("id").notNull(),
    organisationId: uuid("organisation_id").notNull(),
    madeBy: uuid("made_by").notNull(),
    madeAt: instant("made_at").notNull(),
    retiredAt: instant("retired_at"),
    name: sealed("name").notNull(),
    /** The words, as lib/consent/template has them. */
    content: sealed("content").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.id] }),
    refers([t.collaborationId, t.organisationId], [organisation.collaborationId, organisation.id]),
    refers([t.collaborationId, t.madeBy], [person.collaborationId, person.id]),
  ],
);
