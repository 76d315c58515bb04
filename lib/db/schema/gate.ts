/**
 * What stands before the door: accounts, sessions, invitations and one-time codes. The role `gate` alone touches them;
 * a hat's rows are never seen from here. Secrets are kept as SHA-256 digests.
 */
import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { casusPerson } from "./casus";
import { inCasus, instant, refers, sealed, tenant } from "./columns";
import { handover } from "./consent";
import { person } from "./tenant";

/** A reference table, in no covenant. Pupils and guardians have a synthetic address. */
export const account = pgTable("account", {
  id: uuid("id").primaryKey(),
  email: text("email").notNull().unique(),
  emailVerified: instant("email_verified"),
  createdAt: instant("created_at").notNull(),
});

/** Which hats an account may wear. */
export const hat = pgTable(
  "hat",
  { accountId: uuid("account_id").notNull(), ...tenant(), personId: uuid("person_id").notNull() },
  (t) => [
    primaryKey({ columns: [t.accountId, t.collaborationId, t.personId] }),
    uniqueIndex("hat_has_one_account").on(t.collaborationId, t.personId),
    refers([t.accountId], [account.id]),
    refers([t.collaborationId, t.personId], [person.collaborationId, person.id]),
  ],
);

/** Revocable, on the server: idle 30 minutes, at most 12 hours. */
export const session = pgTable(
  "session",
  {
    tokenDigest: sealed("token_digest").primaryKey(),
    accountId: uuid("account_id").notNull(),
    /** The hat worn; NULL until one is chosen. */
    collaborationId: uuid("collaboration_id"),
    personId: uuid("person_id"),
    /** How the person was recognised: what the evidence page says. */
    means: text("means", { enum: ["emaillink", "code", "demo", "pin"] }).notNull(),
    /** At the table: the sitting, for one question; the session ends with it. */
    casusId: uuid("casus_id"),
    handoverId: uuid("handover_id"),
    /** A fresh proof of identity, for signing and withdrawing. */
    provenAt: instant("proven_at").notNull(),
    startedAt: instant("started_at").notNull(),
    expires: instant("expires").notNull(),
    endsAt: instant("ends_at").notNull(),
  },
  (t) => [
    refers([t.accountId], [account.id]),
    refers([t.accountId, t.collaborationId, t.personId], [hat.accountId, hat.collaborationId, hat.personId]),
    refers(
      [t.collaborationId, t.casusId, t.handoverId],
      [handover.collaborationId, handover.casusId, handover.id],
    ),
    index("session_account").on(t.accountId),
    check("session_pin_is_of_a_sitting", sql`${t.means} <> 'pin' or ${t.handoverId} is not null`),
    check(
      "session_sitting_is_whole",
      sql`num_nulls(${t.casusId}, ${t.handoverId}) in (0, 2) and (${t.handoverId} is null or ${t.personId} is not null)`,
    ),
  ],
);

/** One-time tokens of the e-mail link for staff. */
export const signInToken = pgTable(
  "sign_in_token",
  {
    identifier: text("identifier").notNull(),
    tokenDigest: text("token_digest").notNull(),
    expires: instant("expires").notNull(),
  },
  (t) => [primaryKey({ columns: [t.identifier, t.tokenDigest] })],
);

/** A link, or the short code instead of it. It opens only the asking of a one-time code. */
export const invitation = pgTable(
  "invitation",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    personId: uuid("person_id").notNull(),
    consentId: uuid("consent_id"),
    tokenDigest: sealed("token_digest").notNull().unique(),
    shortCodeDigest: sealed("short_code_digest").notNull().unique(),
    /** Of a link to the own pages: by which way it went, and its codes go; that of a question stands with its signer. */
    channel: text("channel", { enum: ["email", "sms"] }),
    createdAt: instant("created_at").notNull(),
    /** How the message of a link to the own pages went. */
    sentAt: instant("sent_at"),
    failedAt: instant("failed_at"),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
  ],
);

/** Eight digits, once, ten minutes, five tries, bound to the browser that asked; behind a link, or at the table. */
export const oneTimeCode = pgTable(
  "one_time_code",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    personId: uuid("person_id").notNull(),
    invitationId: uuid("invitation_id"),
    handoverId: uuid("handover_id"),
    codeDigest: sealed("code_digest").notNull(),
    browserDigest: sealed("browser_digest").notNull(),
    createdAt: instant("created_at").notNull(),
    expires: instant("expires").notNull(),
    tries: integer("tries").notNull().default(0),
    usedAt: instant("used_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.invitationId],
      [invitation.collaborationId, invitation.casusId, invitation.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.handoverId],
      [handover.collaborationId, handover.casusId, handover.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
    index("one_time_code_person").on(t.collaborationId, t.casusId, t.personId, t.createdAt),
    check("code_opens_one_thing", sql`num_nonnulls(${t.invitationId}, ${t.handoverId}) = 1`),
  ],
);

/** How often something was tried, by account or by block of addresses; keyed digests, for a window of time. */
export const attempt = pgTable("attempt", {
  keyDigest: sealed("key_digest").primaryKey(),
  count: integer("count").notNull(),
  windowEnds: instant("window_ends").notNull(),
});
