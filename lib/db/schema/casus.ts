/** One casus: who it is about, who holds authority and how that was checked, who else takes part, who coordinates. */
import { bigint, boolean, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { DUTIES, GUARDIAN_KINDS } from "@/lib/policy/vocabulary";
import { inCasus, instant, interval, refers, sealed, tenant } from "./columns";
import { organisation, person } from "./tenant";

export const casus = pgTable(
  "casus",
  {
    ...tenant(),
    id: uuid("id").notNull(),
    madeBy: uuid("made_by").notNull(),
    organisationId: uuid("organisation_id").notNull(),
    /** Keyed digest of name and birth date: finds a likely double without telling anybody. */
    likeness: sealed("likeness"),
    createdAt: instant("created_at").notNull(),
    closedAt: instant("closed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.id] }),
    refers([t.collaborationId, t.organisationId], [organisation.collaborationId, organisation.id]),
    refers([t.collaborationId, t.madeBy], [person.collaborationId, person.id]),
    uniqueIndex("casus_once_per_organisation").on(t.collaborationId, t.organisationId, t.likeness),
  ],
);

/**
 * The lock of a casus, the clock of its changes, and which facts and rules its grants were made of. Readers are closed or
 * open by `reach.fresh`, which the same triggers and the same materialiser set.
 */
export const freshness = pgTable(
  "freshness",
  {
    ...inCasus(),
    factsVersion: bigint("facts_version", { mode: "number" }).notNull().default(0),
    grantsVersion: bigint("grants_version", { mode: "number" }).notNull().default(0),
    rulesVersion: text("rules_version").notNull().default(""),
    /** The instant of the last change; the next is at least a millisecond later. */
    lastAt: instant("last_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId] }),
    refers([t.collaborationId, t.casusId], [casus.collaborationId, casus.id]),
  ],
);

/**
 * Somebody who matters to the pupil and is in no facts: a stepparent, a foster parent, a supporter, an interpreter. No say
 * and no reading; for the coordinators alone. Ended and added, never edited.
 */
export const casusContact = pgTable(
  "casus_contact",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    relation: text("relation", {
      enum: ["stiefouder", "pleegouder", "steunfiguur", "tolk", "ander"],
    }).notNull(),
    name: sealed("name").notNull(),
    telephone: sealed("telephone"),
    email: sealed("email"),
    remark: sealed("remark"),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers([t.collaborationId, t.casusId], [casus.collaborationId, casus.id]),
    refers([t.collaborationId, t.recordedBy], [person.collaborationId, person.id]),
  ],
);

/** Everybody of the casus's document: what "anybody of the document" may point to. */
export const casusPerson = pgTable(
  "casus_person",
  {
    ...inCasus(),
    personId: uuid("person_id").notNull(),
    kind: text("kind", { enum: ["child", "guardian", "participant"] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.personId] }),
    refers([t.collaborationId, t.casusId], [casus.collaborationId, casus.id]),
    refers([t.collaborationId, t.personId], [person.collaborationId, person.id]),
    index("casus_person_person").on(t.collaborationId, t.personId),
  ],
);

export const child = pgTable(
  "child",
  {
    ...inCasus(),
    personId: uuid("person_id").notNull(),
    birthDate: sealed("birth_date").notNull(),
    schoolClass: sealed("school_class"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId] }),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
  ],
);

export const competence = pgTable(
  "competence",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    capable: boolean("capable").notNull(),
    ...interval(),
    assessedBy: sealed("assessed_by"),
    /** What it was about; the rules take it for everything (CAP-1, CAP-2). */
    matter: sealed("matter"),
    reason: sealed("reason"),
    reviewOn: instant("review_on"),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers([t.collaborationId, t.casusId], [casus.collaborationId, casus.id]),
    refers([t.collaborationId, t.recordedBy], [person.collaborationId, person.id]),
  ],
);

export const guardian = pgTable(
  "guardian",
  {
    ...inCasus(),
    personId: uuid("person_id").notNull(),
    kind: text("kind", { enum: GUARDIAN_KINDS }).notNull(),
    /** moeder, vader, oma …: as the family says it. */
    relation: sealed("relation"),
    /** No parent, and holds authority together with one: in the facts an ouder. */
    third: boolean("third").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.personId] }),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
  ],
);

/** Authority in time, with how, when, by whom and on what document it was checked (ACT-3). */
export const authority = pgTable(
  "authority",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    guardianId: uuid("guardian_id").notNull(),
    ...interval(),
    determined: boolean("determined").notNull().default(true),
    checkedHow: sealed("checked_how"),
    document: sealed("document"),
    checkedOn: instant("checked_on"),
    means: text("means", {
      enum: ["gezagsregister", "geboorteakte", "beschikking", "gezinssamenstelling", "verklaring", "anders"],
    }),
    /** What a court took from it, in words: a warning to coordinators. The rules know nothing of it. */
    courtLimits: sealed("court_limits"),
    /** When it must be looked at again, and why then. */
    reviewOn: instant("review_on"),
    reviewBecause: text("review_because", {
      enum: [
        "scheiding",
        "verhuizing",
        "ondertoezichtstelling",
        "overlijden",
        "verjaardag",
        "beschikking_loopt_af",
        "anders",
      ],
    }),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.guardianId],
      [guardian.collaborationId, guardian.casusId, guardian.personId],
    ),
    refers([t.collaborationId, t.recordedBy], [person.collaborationId, person.id]),
  ],
);

/**
 * A guardian for whom reading is closed; two professionals, a reason and a review date (ACT-3). It holds from the first
 * signature on; the second signs in a session of their own. Opening again waits for both (decision 16).
 */
export const restriction = pgTable(
  "restriction",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    guardianId: uuid("guardian_id").notNull(),
    ...interval(),
    reason: sealed("reason"),
    recordedBy: uuid("recorded_by").notNull(),
    secondBy: uuid("second_by").notNull(),
    reviewOn: instant("review_on").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    secondAt: instant("second_at"),
    secondAgrees: boolean("second_agrees"),
    /** Who proposed to open again, and who decides with them. */
    openingBy: uuid("opening_by"),
    openingSecond: uuid("opening_second"),
    openingAt: instant("opening_at"),
    openingDeclinedAt: instant("opening_declined_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.guardianId],
      [guardian.collaborationId, guardian.casusId, guardian.personId],
    ),
    refers([t.collaborationId, t.recordedBy], [person.collaborationId, person.id]),
    refers([t.collaborationId, t.secondBy], [person.collaborationId, person.id]),
    refers([t.collaborationId, t.openingBy], [person.collaborationId, person.id]),
    refers([t.collaborationId, t.openingSecond], [person.collaborationId, person.id]),
  ],
);

/**
 * Whom the pupil chose as confidant (ACT-7), and what that person answered: known to the two of them. Until the answer is yes
 * nothing is read; what is read follows from the participation, which begins with it.
 */
export const confidant = pgTable(
  "confidant",
  {
    ...inCasus(),
    personId: uuid("person_id").notNull(),
    /** How the pupil knows this person: "mijn mentor". */
    knownAs: sealed("known_as").notNull(),
    /** The pupil's first name: before the answer the one who is asked sees nothing else of the casus. */
    pupilName: sealed("pupil_name").notNull(),
    namedAt: instant("named_at").notNull(),
    acceptedAt: instant("accepted_at"),
    declinedAt: instant("declined_at"),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.personId] }),
    refers([t.collaborationId, t.casusId], [casus.collaborationId, casus.id]),
    refers([t.collaborationId, t.personId], [person.collaborationId, person.id]),
  ],
);

/** Addresses of pupil and guardians, for the person, the coordinators and the job that sends (VIS-9). Never edited: ended and added. */
export const contact = pgTable(
  "contact",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    personId: uuid("person_id").notNull(),
    channel: text("channel", { enum: ["email", "sms"] }).notNull(),
    address: sealed("address").notNull(),
    /** Keyed digest of the address in its plain form: finds people who share one. */
    addressDigest: sealed("address_digest").notNull(),
    /** In which this person is written to; one of lib/i18n/locale. */
    language: text("language").notNull().default("nl"),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
    refers([t.collaborationId, t.recordedBy], [person.collaborationId, person.id]),
    index("contact_digest").on(t.collaborationId, t.addressDigest),
  ],
);

export const participant = pgTable(
  "participant",
  {
    ...inCasus(),
    personId: uuid("person_id").notNull(),
    organisationId: uuid("organisation_id").notNull(),
    teamId: uuid("team_id"),
    directie: boolean("directie").notNull().default(false),
    /** What this person does in this casus, in words. */
    role: sealed("role"),
    /** Proposed by the coordinator; counts from `dutyConfirmedAt` on. Until then duty geen and a team of its own (ACT-2). */
    duty: text("duty", { enum: DUTIES }).notNull(),
    dutyConfirmedBy: uuid("duty_confirmed_by"),
    dutyConfirmedAt: instant("duty_confirmed_at"),
    addedBy: uuid("added_by").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.personId] }),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
    refers([t.collaborationId, t.organisationId], [organisation.collaborationId, organisation.id]),
    refers([t.collaborationId, t.addedBy], [person.collaborationId, person.id]),
  ],
);

export const participation = pgTable(
  "participation",
  { ...inCasus(), id: uuid("id").notNull(), personId: uuid("person_id").notNull(), ...interval() },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [participant.collaborationId, participant.casusId, participant.personId],
    ),
  ],
);

/** Coordinators, and deputies in their period (ACT-1). */
export const coordinator = pgTable(
  "coordinator",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    personId: uuid("person_id").notNull(),
    ...interval(),
    deputy: boolean("deputy").notNull().default(false),
    namedBy: uuid("named_by").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [participant.collaborationId, participant.casusId, participant.personId],
    ),
  ],
);

/**
 * Another organisation of the covenant made a casus of what looks like the same pupil. Told to the coordinators of the
 * older one alone, who may take the newcomer in; it names the newcomer, never the newer casus.
 */
export const likelyDouble = pgTable(
  "likely_double",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    newcomerId: uuid("newcomer_id").notNull(),
    foundAt: instant("found_at").notNull(),
    /** Taken in, or found to be about somebody else. */
    settledAt: instant("settled_at"),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers([t.collaborationId, t.casusId], [casus.collaborationId, casus.id]),
    refers([t.collaborationId, t.newcomerId], [person.collaborationId, person.id]),
  ],
);
