/** What must be sent: ids only. A trigger puts each row into the queue (put_in_queue in 0004). The job finds address and words, sends, and notes that it did. */
import { boolean, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { instant, sealed, tenant } from "./columns";

export const outbox = pgTable(
  "outbox",
  {
    ...tenant(),
    id: uuid("id").notNull(),
    casusId: uuid("casus_id"),
    kind: text("kind", {
      enum: [
        "invitation",
        "own_pages",
        "code",
        "confidant",
        "answer",
        "consent_ended",
        "address_changed",
        "daily",
        "added",
        "wrong_person",
        "talk",
        "sign_in",
        "reminder",
        "ends_soon",
        "birthday",
        "birthday_question",
        "own_now",
        "decision",
        "rested",
        "kring",
      ],
    }).notNull(),
    /** Whom it is for. */
    personId: uuid("person_id").notNull(),
    /** The consent, invitation or code that it is about. */
    objectId: uuid("object_id"),
    /** NULL: to the address that was recorded last. */
    channel: text("channel", { enum: ["email", "sms"] }),
    /** A link's token or a code: sealed, and blanked when sent. */
    secret: sealed("secret"),
    createdAt: instant("created_at").notNull(),
    sentAt: instant("sent_at"),
    failedAt: instant("failed_at"),
    /** When it is due, and its job in the queue with it; when it is tried again after that, the queue knows. */
    nextTryAt: instant("next_try_at").notNull(),
    /** Planned ahead: at `next_try_at` the rules are asked whether it is still right, and only then it is a message. */
    asksFirst: boolean("asks_first").notNull().default(false),
    /** Dropped: when it was due, it was not right any more. */
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.id] }),
    index("outbox_waiting")
      .on(t.nextTryAt)
      .where(sql`sent_at is null and failed_at is null and ended_at is null`),
    uniqueIndex("outbox_planned_once")
      .on(t.collaborationId, t.casusId, t.kind, t.personId, t.objectId, t.nextTryAt)
      .where(sql`asks_first`),
  ],
);

/** The demo's letter box: messages land here instead of with a mail server. */
export const message = pgTable(
  "message",
  {
    ...tenant(),
    id: uuid("id").notNull(),
    messageId: text("message_id").notNull().unique(),
    recipient: sealed("recipient").notNull(),
    subject: sealed("subject").notNull(),
    body: sealed("body").notNull(),
    sentAt: instant("sent_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.collaborationId, t.id] })],
);
