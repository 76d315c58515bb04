/** The covenant and what belongs to it: organisations, teams, and the hats that people wear. */
import { boolean, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { SECTORS } from "@/lib/policy/vocabulary";
import { instant, refers, sealed, tenant } from "./columns";

export const collaboration = pgTable("collaboration", {
  id: uuid("id").primaryKey(),
  name: text("name").notNull(),
  framework: text("framework", { enum: ["nl", "vl"] }).notNull(),
  createdAt: instant("created_at").notNull(),
});

export const organisation = pgTable(
  "organisation",
  {
    ...tenant(),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    sector: text("sector", { enum: SECTORS }).notNull(),
    telephone: text("telephone"),
    /** A confidant's own organisation stands in nobody's directory (ACT-7, VIS-2). */
    listed: boolean("listed").notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.id] }),
    refers([t.collaborationId], [collaboration.id]),
  ],
);

export const team = pgTable(
  "team",
  {
    ...tenant(),
    id: uuid("id").notNull(),
    organisationId: uuid("organisation_id").notNull(),
    name: text("name").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.id] }),
    refers([t.collaborationId, t.organisationId], [organisation.collaborationId, organisation.id]),
  ],
);

/**
 * A person is a hat: one professional in one organisation, or one pupil or guardian in one casus.
 * Whoever wears two hats has two rows; the account behind them is known to the gate alone.
 */
export const person = pgTable(
  "person",
  {
    ...tenant(),
    id: uuid("id").notNull(),
    kind: text("kind", { enum: ["staff", "child", "guardian"] }).notNull(),
    organisationId: uuid("organisation_id"),
    teamId: uuid("team_id"),
    /** Sealed with the covenant's key for staff, with the casus's key for a pupil or guardian. */
    name: sealed("name").notNull(),
    /** What the organisation calls this person's work, e.g. zorgcoördinator. */
    jobTitle: sealed("job_title"),
    telephone: sealed("telephone"),
    /** The organisation lets this person make casussen (ACT-9). */
    mayMakeCasus: boolean("may_make_casus").notNull().default(false),
    /** Data protection officer of the organisation (RULES.md 9, ACT-10). */
    officer: boolean("officer").notNull().default(false),
    /** Confirms duties for the own organisation (ACT-2). */
    confirmsDuties: boolean("confirms_duties").notNull().default(false),
    /** Is head of the own school: what makes an inquiry possible (KRG-2). */
    directie: boolean("directie").notNull().default(false),
    dailyMessage: boolean("daily_message").notNull().default(true),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.id] }),
    refers([t.collaborationId, t.organisationId], [organisation.collaborationId, organisation.id]),
    refers([t.collaborationId, t.teamId], [team.collaborationId, team.id]),
    index("person_organisation").on(t.collaborationId, t.organisationId),
  ],
);
