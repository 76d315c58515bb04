/** A request for consent, whom it asks, and the answers. What somebody has seen or signed is never edited: it ends, and another is added. */
import {
  boolean,
  check,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { ANSWERS, ANSWER_FORMS, CATEGORIES, EXCEPTIONS } from "@/lib/policy/vocabulary";
import { casus, casusPerson, guardian } from "./casus";
import { inCasus, instant, refers, sealed } from "./columns";
import { organisation, person } from "./tenant";

/** What disclosers and recipients may know too (VIS-3): the period. */
export const consent = pgTable(
  "consent",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    /** NULL: a draft, and not in the facts. */
    sentAt: instant("sent_at"),
    validFrom: instant("valid_from").notNull(),
    validUntil: instant("valid_until").notNull(),
    /** The asker ended it earlier than `validUntil`. */
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers([t.collaborationId, t.casusId], [casus.collaborationId, casus.id]),
    check("consent_ends_after_it_begins", sql`${t.validFrom} < ${t.validUntil}`),
  ],
);

const consentId = () => uuid("consent_id").notNull();

/** The request's text, for those whom it asks and those who manage it. */
export const consentRequest = pgTable(
  "consent_request",
  {
    ...inCasus(),
    consentId: consentId(),
    draftedBy: uuid("drafted_by").notNull(),
    draftedAt: instant("drafted_at").notNull(),
    /** What this yes is: release from secrecy, basis under the AVG, agreement with the help. */
    meaning: text("meaning", { enum: ["geheimhouding", "avg", "hulp"] })
      .array()
      .notNull(),
    bothGuardiansBecause: text("both_guardians_because", { enum: EXCEPTIONS }).array().notNull().default([]),
    question: sealed("question"),
    purpose: sealed("purpose"),
    how: sealed("how"),
    whatFollowsYes: sealed("what_follows_yes"),
    whatFollowsNo: sealed("what_follows_no"),
    /** The request that this one corrects or prolongs. Nobody selects it under the own name: see lib/grants/replacing. */
    replaces: uuid("replaces"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.consentId] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
    refers([t.collaborationId, t.draftedBy], [person.collaborationId, person.id]),
    refers(
      [t.collaborationId, t.casusId, t.replaces],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
  ],
);

export const consentDiscloser = pgTable(
  "consent_discloser",
  { ...inCasus(), consentId: consentId(), organisationId: uuid("organisation_id").notNull() },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.consentId, t.organisationId] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
    refers([t.collaborationId, t.organisationId], [organisation.collaborationId, organisation.id]),
  ],
);

/** An organisation, or a single guardian or participant. */
export const consentRecipient = pgTable(
  "consent_recipient",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    consentId: consentId(),
    organisationId: uuid("organisation_id"),
    personId: uuid("person_id"),
    /** The function that will read it, as the form says it. */
    readBy: sealed("read_by"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
    refers([t.collaborationId, t.organisationId], [organisation.collaborationId, organisation.id]),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
    unique("consent_recipient_once")
      .on(t.collaborationId, t.casusId, t.consentId, t.organisationId, t.personId)
      .nullsNotDistinct(),
    check("consent_recipient_is_one", sql`num_nonnulls(${t.organisationId}, ${t.personId}) = 1`),
  ],
);

export const consentCategory = pgTable(
  "consent_category",
  {
    ...inCasus(),
    consentId: consentId(),
    category: text("category", { enum: CATEGORIES }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.consentId, t.category] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
  ],
);

/** "hoe vaak Noor er sinds september niet was, niet waarom": part of the text, so apart from the category. */
export const consentExample = pgTable(
  "consent_example",
  {
    ...inCasus(),
    consentId: consentId(),
    category: text("category", { enum: CATEGORIES }).notNull(),
    example: sealed("example").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.consentId, t.category] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId, t.category],
      [
        consentCategory.collaborationId,
        consentCategory.casusId,
        consentCategory.consentId,
        consentCategory.category,
      ],
    ),
  ],
);

/** How far a question has come with one signer. One row a person asked. */
export const consentSigner = pgTable(
  "consent_signer",
  {
    ...inCasus(),
    consentId: consentId(),
    personId: uuid("person_id").notNull(),
    askedAt: instant("asked_at").notNull(),
    route: text("route", { enum: ["email", "sms", "table", "paper", "oral"] }).notNull(),
    sentAt: instant("sent_at"),
    failedAt: instant("failed_at"),
    codeAskedAt: instant("code_asked_at"),
    begunAt: instant("begun_at"),
    answeredAt: instant("answered_at"),
    /** "Eerst praten": not an answer; the asker is told to call. */
    talkAskedAt: instant("talk_asked_at"),
    wrongPersonAt: instant("wrong_person_at"),
    /** "Graag vóór": the first instant at which the answer is late. A wish; nothing ends with it. */
    answerBy: instant("answer_by"),
    /** After how many days without an answer this person is reminded. */
    remindAfter: integer("remind_after").array().notNull().default([3, 7, 14]),
    /** SHA-256 of the text as first shown to this person. */
    textSha256: text("text_sha256"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.consentId, t.personId] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
  ],
);

/** A question that goes out by itself on the day from which somebody has a say in it; until then it asks nobody. */
export const consentPrepared = pgTable(
  "consent_prepared",
  {
    ...inCasus(),
    consentId: consentId(),
    personId: uuid("person_id").notNull(),
    askAt: instant("ask_at").notNull(),
    route: text("route", { enum: ["email", "sms"] }).notNull(),
    preparedBy: uuid("prepared_by").notNull(),
    preparedAt: instant("prepared_at").notNull(),
    cancelledAt: instant("cancelled_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.consentId, t.personId] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
    refers([t.collaborationId, t.preparedBy], [person.collaborationId, person.id]),
  ],
);

/**
 * What a signer has filled in so far, step by step: theirs alone, and gone when they answer (VIS-15). Its id becomes the
 * answer's idempotency key, so that pressing twice gives one answer.
 */
export const consentDraft = pgTable(
  "consent_draft",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    consentId: consentId(),
    personId: uuid("person_id").notNull(),
    content: sealed("content").notNull(),
    changedAt: instant("changed_at").notNull(),
    /** Filled in at the table: nowhere else to be read, and gone when the sitting ends. */
    handoverId: uuid("handover_id"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
    refers(
      [t.collaborationId, t.casusId, t.handoverId],
      [handover.collaborationId, handover.casusId, handover.id],
    ),
    uniqueIndex("consent_draft_once")
      .on(t.collaborationId, t.casusId, t.consentId, t.personId)
      .where(sql`${t.handoverId} is null`),
    uniqueIndex("consent_draft_once_at_table")
      .on(t.collaborationId, t.casusId, t.handoverId)
      .where(sql`${t.handoverId} is not null`),
  ],
);

/**
 * Signing at the table: a professional handed the device to one signer, for one question and for half an hour. The token is
 * the browser's; the PIN is the signer's own, chosen for this sitting. One answer at most, and then it is over.
 */
export const handover = pgTable(
  "handover",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    consentId: consentId(),
    personId: uuid("person_id").notNull(),
    /** The professional who handed over, and who was there too where they receive what is asked (ACT-9). */
    handedBy: uuid("handed_by").notNull(),
    witnessId: uuid("witness_id"),
    /** How the signer proves who they are: a code to the own address, or a PIN where there is none. */
    way: text("way", { enum: ["email", "sms", "pin"] }).notNull(),
    /** With a PIN: by what the professional knew this person. */
    knownBy: text("known_by", { enum: ["face", "document"] }),
    tokenDigest: sealed("token_digest").notNull().unique(),
    pinDigest: sealed("pin_digest"),
    tries: integer("tries").notNull().default(0),
    madeAt: instant("made_at").notNull(),
    expires: instant("expires").notNull(),
    openedAt: instant("opened_at"),
    usedAt: instant("used_at"),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId, t.personId],
      [consentSigner.collaborationId, consentSigner.casusId, consentSigner.consentId, consentSigner.personId],
    ),
    refers([t.collaborationId, t.handedBy], [person.collaborationId, person.id]),
    refers(
      [t.collaborationId, t.casusId, t.witnessId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
    check("handover_pin_is_of_somebody_known", sql`(${t.way} = 'pin') = (${t.knownBy} is not null)`),
  ],
);

/**
 * A request as a guardian reads it to whom reading is closed (VIS-3): whole, and without school, class, places and people. One
 * of the two who closed reading writes it, the other releases it; it is never edited, and the newest one counts.
 */
export const guardedVersion = pgTable(
  "guarded_version",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    consentId: consentId(),
    guardianId: uuid("guardian_id").notNull(),
    content: sealed("content").notNull(),
    writtenBy: uuid("written_by").notNull(),
    writtenAt: instant("written_at").notNull(),
    secondBy: uuid("second_by").notNull(),
    secondAt: instant("second_at"),
    secondAgrees: boolean("second_agrees"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.guardianId],
      [guardian.collaborationId, guardian.casusId, guardian.personId],
    ),
    refers([t.collaborationId, t.writtenBy], [person.collaborationId, person.id]),
    refers([t.collaborationId, t.secondBy], [person.collaborationId, person.id]),
  ],
);

/** That a pupil who does not decide was heard about a request, or was not: noted by a professional, and never edited. */
export const childHeard = pgTable(
  "child_heard",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    consentId: consentId(),
    heard: boolean("heard").notNull(),
    /** Who was there and how it went; or why the pupil was not heard. */
    how: sealed("how").notNull(),
    /** The day on which the pupil was heard, as a local date. */
    heardOn: text("heard_on"),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
    refers([t.collaborationId, t.recordedBy], [person.collaborationId, person.id]),
    check("heard_on_a_day", sql`${t.heard} = (${t.heardOn} is not null)`),
  ],
);

/** What the pupil said then: whom it reaches beside who wrote it down, the pupil says. */
export const childWords = pgTable(
  "child_words",
  {
    ...inCasus(),
    heardId: uuid("heard_id").notNull(),
    consentId: consentId(),
    said: sealed("said").notNull(),
    /** As of the entry that it belongs to: words come with it, and are not added later. */
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    forAsker: boolean("for_asker").notNull().default(false),
    /** Guardians who may read it, by name. */
    forGuardians: uuid("for_guardians").array().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.heardId] }),
    refers(
      [t.collaborationId, t.casusId, t.heardId],
      [childHeard.collaborationId, childHeard.casusId, childHeard.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
    refers([t.collaborationId, t.recordedBy], [person.collaborationId, person.id]),
  ],
);

export const consentResponse = pgTable(
  "consent_response",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    consentId: consentId(),
    byId: uuid("by_id").notNull(),
    at: instant("at").notNull(),
    answer: text("answer", { enum: ANSWERS }).notNull(),
    form: text("form", { enum: ANSWER_FORMS }).notNull(),
    informedWhat: boolean("informed_what").notNull(),
    informedToWhom: boolean("informed_to_whom").notNull(),
    informedWhy: boolean("informed_why").notNull(),
    informedConsequences: boolean("informed_consequences").notNull(),
    alsoForOther: boolean("also_for_other").notNull().default(true),
    /** As far as the giver knows, the other guardian agrees. */
    otherAgrees: text("other_agrees", { enum: ["yes", "no", "unknown"] }),
    /** "Ik heb gezag", as the giver says it; NULL where it was not asked. */
    saysAuthority: boolean("says_authority"),
    signatureKind: text("signature_kind", { enum: ["typed", "drawn", "ticked", "paper", "oral"] }).notNull(),
    /** Online: how the giver was recognised, by its kind. */
    recognisedBy: text("recognised_by", { enum: ["emaillink", "code", "demo", "pin"] }),
    /** At the table: the sitting in which it was given. */
    handoverId: uuid("handover_id"),
    textSha256: text("text_sha256"),
    textLanguage: text("text_language").notNull().default("nl"),
    /** Paper and spoken answers: the professional who recorded it, and how (ACT-8). */
    recordedBy: uuid("recorded_by"),
    recordedHow: sealed("recorded_how"),
    /** Who was there too: never a recipient alone (ACT-9). */
    recordedWith: uuid("recorded_with"),
    idempotencyKey: uuid("idempotency_key").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.consentId],
      [consent.collaborationId, consent.casusId, consent.id],
    ),
    refers(
      [t.collaborationId, t.casusId, t.byId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
    refers([t.collaborationId, t.recordedBy], [person.collaborationId, person.id]),
    refers(
      [t.collaborationId, t.casusId, t.recordedWith],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
    uniqueIndex("response_once_at_one_instant").on(t.collaborationId, t.casusId, t.consentId, t.byId, t.at),
    uniqueIndex("response_idempotent").on(
      t.collaborationId,
      t.casusId,
      t.consentId,
      t.byId,
      t.idempotencyKey,
    ),
    refers(
      [t.collaborationId, t.casusId, t.handoverId],
      [handover.collaborationId, handover.casusId, handover.id],
    ),
    uniqueIndex("response_once_a_sitting").on(t.collaborationId, t.casusId, t.handoverId),
    check("response_on_paper_has_a_recorder", sql`(${t.form} = 'online') = (${t.recordedBy} is null)`),
    check(
      "response_at_table_is_of_a_sitting",
      sql`(${t.recognisedBy} is distinct from 'pin' or ${t.handoverId} is not null) and (${t.handoverId} is null or ${t.form} = 'online')`,
    ),
  ],
);

const ofResponse = () => ({ ...inCasus(), responseId: uuid("response_id").notNull() });

/** A reason or remark in own words; it reaches the asker only where the giver ticked it (VIS-4). */
export const responseRemark = pgTable(
  "response_remark",
  {
    ...ofResponse(),
    remark: sealed("remark").notNull(),
    forAsker: boolean("for_asker").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.responseId] }),
    refers(
      [t.collaborationId, t.casusId, t.responseId],
      [consentResponse.collaborationId, consentResponse.casusId, consentResponse.id],
    ),
  ],
);

/** The name as typed, or the signature as drawn (SVG path data): the giver's own. */
export const responseSignature = pgTable(
  "response_signature",
  { ...ofResponse(), signature: sealed("signature").notNull(), place: sealed("place") },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.responseId] }),
    refers(
      [t.collaborationId, t.casusId, t.responseId],
      [consentResponse.collaborationId, consentResponse.casusId, consentResponse.id],
    ),
  ],
);

/** The form as it was shown to the giver (lib/consent/form), whose text `text_sha256` is the digest of. */
export const responseForm = pgTable(
  "response_form",
  {
    ...ofResponse(),
    content: sealed("content").notNull(),
    /** It was the version without places: its giver reads it while reading is closed as well. */
    guarded: boolean("guarded").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.responseId] }),
    refers(
      [t.collaborationId, t.casusId, t.responseId],
      [consentResponse.collaborationId, consentResponse.casusId, consentResponse.id],
    ),
  ],
);

/** The parts that a giver leaves out. */
export const responseException = pgTable(
  "response_exception",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    responseId: uuid("response_id").notNull(),
    category: text("category", { enum: CATEGORIES }),
    organisationId: uuid("organisation_id"),
    personId: uuid("person_id"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.responseId],
      [consentResponse.collaborationId, consentResponse.casusId, consentResponse.id],
    ),
    refers([t.collaborationId, t.organisationId], [organisation.collaborationId, organisation.id]),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
    check("exception_is_one", sql`num_nonnulls(${t.category}, ${t.organisationId}, ${t.personId}) = 1`),
  ],
);

/** The scan of an answer on paper, in pages of bytes that belong to one response. */
export const responseScan = pgTable(
  "response_scan",
  {
    ...ofResponse(),
    mediaType: text("media_type", { enum: ["application/pdf", "image/png", "image/jpeg"] }).notNull(),
    bytes: integer("bytes").notNull(),
    content: sealed("content").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.responseId] }),
    refers(
      [t.collaborationId, t.casusId, t.responseId],
      [consentResponse.collaborationId, consentResponse.casusId, consentResponse.id],
    ),
  ],
);
