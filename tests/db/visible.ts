/**
 * What a person may see of every table, row by row, straight from RULES.md sections 4 and 9 and from nothing that the
 * database was told: `eyesOf` (lib/policy/cases/sight-eyes) says what of a casus somebody sees, here a row is told apart.
 */
import type { Hat } from "@/lib/db/doors";
import { type Eyes, eyesOf } from "@/lib/policy/cases/sight-eyes";
import type { Instant } from "@/lib/policy/instant";
import type { Loaded } from "./world";

/** A row as the owner of the database sees it; instants in milliseconds. */
export type Row = Readonly<Record<string, unknown>>;
export type Tables = ReadonlyMap<string, readonly Row[]>;

/** One person who looks at one covenant at one moment. */
type Looking = {
  me: string;
  staff: boolean;
  at: Instant;
  rows(table: string): readonly Row[];
  /** What this person sees of the casus in which a row stands. */
  eyes(row: Row): Eyes;
  /** The name in the document behind a row's id. */
  named(row: Row, column: string): string;
  /** …and behind any id of the row's casus. */
  entry(row: Row, id: string): string;
};

type Rule = (row: Row, looking: Looking) => boolean;

/**
 * The rows that a hat may see now, by table.
 *
 * @param casussen of the hat's covenant
 */
export function visibleRows(
  casussen: readonly Loaded[],
  tables: Tables,
  hat: Hat,
  at: Instant,
): Map<string, Row[]> {
  const looking = look(casussen, tables, hat, at);
  const own = (row: Row) => (row.collaboration_id ?? row.id) === hat.collaborationId;
  return new Map(
    [...tables].map(([table, rows]) => {
      const rule = RULES[table];
      if (rule === undefined) throw new Error(`Nobody said who sees the rows of ${table}.`);
      return [table, rows.filter((row) => own(row) && rule(row, looking))];
    }),
  );
}

function look(
  casussen: readonly Loaded[],
  tables: Tables,
  { personId: me, kind }: Hat,
  at: Instant,
): Looking {
  const known = new Map(
    casussen.map((world) => {
      const names = new Map(namesIn(world).map((name) => [world.idOf(name), name]));
      return [world.casusId, { names, eyes: eyesOf(world.facts, world.standing, at, names.get(me) ?? "") }];
    }),
  );
  const casusOf = (row: Row) => {
    const found = known.get(String(row.casus_id ?? row.id));
    if (found === undefined) throw new Error("A row of a casus that nobody told of.");
    return found;
  };
  return {
    me,
    staff: kind === "staff",
    at,
    rows: (table) => tables.get(table) ?? [],
    eyes: (row) => casusOf(row).eyes,
    named: (row, column) => casusOf(row).names.get(String(row[column])) ?? "",
    entry: (row, id) => casusOf(row).names.get(id) ?? "",
  };
}

function namesIn({ facts, standing }: Loaded): string[] {
  return [
    facts.child,
    ...facts.organisations,
    ...facts.guardians,
    ...facts.participants,
    ...facts.ambtskringen,
    ...facts.meetings,
    ...facts.notes,
    ...standing.consents,
    ...standing.inquiries,
    ...standing.disclosures,
    ...standing.reports,
    ...standing.offices,
    ...standing.disclosures.flatMap(({ confirmedBy }) => (confirmedBy === null ? [] : [{ id: confirmedBy }])),
  ].map(({ id }) => id);
}

const never: Rule = () => false;
const own =
  (column: string): Rule =>
  (row, { me }) =>
    row[column] === me;

/** The row that another one belongs to. */
function owner(table: string, row: Row, column: string, { rows }: Looking): Row {
  const found = rows(table).find((each) => each.casus_id === row.casus_id && each.id === row[column]);
  if (found === undefined) throw new Error(`A row without its ${table}.`);
  return found;
}

/** VIS-1, VIS-2, VIS-13: somebody of the casus is known by name. */
const known =
  (column: string): Rule =>
  (row, looking) => {
    const person = looking
      .rows("casus_person")
      .find((each) => each.casus_id === row.casus_id && each.person_id === row[column]);
    if (person === undefined) return false;
    const name = looking.named(row, column);
    switch (person.kind) {
      case "child":
        return person.person_id === looking.me || looking.eyes(row).casus();
      case "guardian":
        return looking.eyes(row).guardian(name);
      default:
        return looking.eyes(row).participant(name);
    }
  };

const participant: Rule = (row, looking) => looking.eyes(row).participant(looking.named(row, "person_id"));
const organisation: Rule = (row, looking) =>
  row.listed === true ||
  looking.rows("participant").some((each) => each.organisation_id === row.id && participant(each, looking));
const consentText: Rule = (row, looking) => looking.eyes(row).consentText(looking.named(row, "consent_id"));
const consentState: Rule = (row, looking) => looking.eyes(row).consentState(looking.named(row, "consent_id"));
/**
 * VIS-3, VIS-12: a part of a request (a category, a discloser or a recipient) that stands in a square of what it opens, as
 * far as the looker shares or receives by that square and may know who receives (VIS-2).
 */
const opened =
  (isPart: (row: Row, square: { discloser: string; recipient: string; category: string }) => boolean): Rule =>
  (row, looking) => {
    const of = (table: string) =>
      looking
        .rows(table)
        .filter((each) => each.casus_id === row.casus_id && each.consent_id === row.consent_id);
    const squares = of("consent_discloser").flatMap((from) =>
      of("consent_recipient").flatMap((to) =>
        of("consent_category").map((about) => ({
          discloser: String(from.organisation_id),
          recipient: String(to.organisation_id ?? to.person_id),
          category: String(about.category),
          to,
        })),
      ),
    );
    return squares.some(({ to, ...square }) => {
      const recipient = looking.entry(row, square.recipient);
      return (
        isPart(row, square) &&
        (to.person_id === null ? recipientKnown(to, looking) : known("person_id")(to, looking)) &&
        looking
          .eyes(row)
          .consentOpens(
            looking.named(row, "consent_id"),
            looking.entry(row, square.discloser),
            to.person_id === null ? recipient : `person:${recipient}`,
            square.category,
          )
      );
    });
  };
const openedCategory = opened((part, { category }) => part.category === category);
const recipientKnown: Rule = (row, looking) => {
  const found = looking.rows("organisation").find((each) => each.id === row.organisation_id);
  return found !== undefined && organisation(found, looking);
};
const guarded: Rule = (row, looking) => looking.eyes(row).guarded(looking.named(row, "consent_id"));
/** Since when the newest version for the looker is released; null while it is not. */
const guardedSince = (row: Row, { rows, me }: Looking): unknown => {
  const [newest] = rows("guarded_version")
    .filter((each) => each.casus_id === row.casus_id && each.consent_id === row.consent_id)
    .filter((each) => each.guardian_id === me)
    .sort((one, other) => Number(other.written_at) - Number(one.written_at));
  return newest?.second_agrees === true ? newest.second_at : null;
};
const answers: Rule = (row, looking) => looking.eyes(row).answers(looking.named(row, "consent_id"));
const response: Rule = (row, looking) => row.by_id === looking.me || answers(row, looking);
const ofResponse: Rule = (row, looking) =>
  response(owner("consent_response", row, "response_id", looking), looking);
const ownResponse: Rule = (row, looking) =>
  owner("consent_response", row, "response_id", looking).by_id === looking.me;
/** A pupil's own words: who wrote them down and whom the pupil lets read them, while the request is theirs to see. */
const saidTo: Rule = (row, looking) => {
  const me = looking
    .rows("casus_person")
    .find((each) => each.casus_id === row.casus_id && each.person_id === looking.me);
  return (
    (answers(row, looking) && (row.for_asker === true || row.recorded_by === looking.me)) ||
    (consentText(row, looking) && (row.for_guardians as string[]).includes(looking.me)) ||
    (me?.kind === "child" && looking.eyes(row).casus())
  );
};
const disclosure =
  (column: string): Rule =>
  (row, looking) =>
    looking.eyes(row).disclosure(looking.named(row, column));
const part =
  (column: string): Rule =>
  (row, looking) =>
    looking.eyes(row).reads(looking.named(row, column));
const ofOwnPart: Rule = (row, looking) =>
  part("part_id")(row, looking) && owner("part", row, "part_id", looking).author_id === looking.me;
/** A stretch that holds now, of what was not ended. */
const holds: Rule = (row, { at }) =>
  row.ended_at === null && Number(row.from) <= at && (row.until === null || at < Number(row.until));
/** VIS-13: who wrote it down, while in the casus. */
const recorder = (row: Row, looking: Looking, ...columns: string[]) =>
  columns.some((column) => row[column] === looking.me) && looking.eyes(row).casus();

const RULES: Readonly<Record<string, Rule>> = {
  // The covenant.
  collaboration: () => true,
  organisation,
  team: (row, looking) =>
    looking
      .rows("organisation")
      .some((each) => each.id === row.organisation_id && organisation(each, looking)),
  person: (row, looking) => {
    const listed = looking
      .rows("organisation")
      .some((each) => each.id === row.organisation_id && each.listed === true);
    const inCasussen = looking.rows("casus_person").filter((each) => each.person_id === row.id);
    return (
      row.id === looking.me ||
      (looking.staff && row.kind === "staff" && listed) ||
      inCasussen.some((each) => known("person_id")(each, looking)) ||
      looking.rows("confidant").some((each) => each.person_id === row.id && RULES.confidant?.(each, looking))
    );
  },
  consent_template: (row, looking) =>
    looking
      .rows("person")
      .some((each) => each.id === looking.me && each.organisation_id === row.organisation_id),
  data_key: (row, looking) =>
    row.scope_id === row.collaboration_id ||
    looking.rows("reach").some((each) => each.casus_id === row.scope_id && each.person_id === looking.me),

  // The casus: VIS-1, VIS-2, VIS-9, VIS-13.
  casus: (row, looking) => looking.eyes(row).casus(),
  casus_person: known("person_id"),
  child: (row, looking) => looking.eyes(row).birthDate(),
  competence: (row, looking) => looking.eyes(row).competence() || recorder(row, looking, "recorded_by"),
  guardian: known("person_id"),
  authority: (row, looking) => looking.eyes(row).authority() || recorder(row, looking, "recorded_by"),
  restriction: (row, looking) =>
    looking.eyes(row).authority() || recorder(row, looking, "recorded_by", "second_by", "opening_second"),
  authority_correction: (row, looking) =>
    looking.eyes(row).authority() || recorder(row, looking, "recorded_by"),
  // VIS-10: for the officer alone.
  rested_report: (row, looking) => looking.eyes(row).report(looking.named(row, "id")),
  rested_read: (row, looking) => looking.eyes(row).report(looking.named(row, "report_id")),
  leak: (row, looking) =>
    looking.eyes(row).report(looking.named(row, "id")) || own("author_id")(row, looking),
  leak_read: (row, looking) =>
    looking.eyes(row).report(looking.named(row, "leak_id")) ||
    (own("author_id")(owner("leak", row, "leak_id", looking), looking) && known("reader_id")(row, looking)),
  leak_told: (row, looking) => looking.eyes(row).report(looking.named(row, "leak_id")),
  casus_contact: (row, looking) => looking.eyes(row).competence(),
  contact: (row, looking) => looking.eyes(row).contact(looking.named(row, "person_id")),
  invitation: (row, looking) => looking.eyes(row).contact(looking.named(row, "person_id")),
  // ACT-7: known to the pupil and to whoever was chosen.
  confidant: (row, looking) =>
    row.person_id === looking.me ||
    (looking.eyes(row).casus() &&
      looking
        .rows("casus_person")
        .some(
          (each) => each.casus_id === row.casus_id && each.person_id === looking.me && each.kind === "child",
        )),
  participant,
  participation: participant,
  coordinator: participant,
  likely_double: (row, looking) => looking.eyes(row).competence(),

  // VIS-6, VIS-7, VIS-8.
  ambtskring: (row, looking) => looking.eyes(row).kring(looking.named(row, "id")),
  ambtskring_member: (row, looking) =>
    looking.eyes(row).kring(looking.named(row, "ambtskring_id")) && known("person_id")(row, looking),
  inquiry: (row, looking) => looking.eyes(row).inquiry(looking.named(row, "id")),
  kring_agreement: (row, looking) => looking.eyes(row).agreement(looking.named(row, "ambtskring_id")),
  meeting: (row, looking) => looking.eyes(row).meeting(looking.named(row, "id")),
  meeting_person: (row, looking) =>
    row.standing === "invited"
      ? looking.eyes(row).meeting(looking.named(row, "meeting_id")) && known("person_id")(row, looking)
      : looking.eyes(row).leftOut(),
  disclosure: disclosure("id"),
  disclosure_part: disclosure("disclosure_id"),
  disclosure_recipient: disclosure("disclosure_id"),
  disclosure_consulted: disclosure("disclosure_id"),

  // VIS-3, VIS-4, VIS-5.
  consent: (row, looking) => {
    const name = looking.named(row, "id");
    const eyes = looking.eyes(row);
    return eyes.consentText(name) || eyes.consentState(name) || eyes.guarded(name);
  },
  // For who manages it, the second of the two, and the guardian for whom it was released.
  guarded_version: (row, looking) =>
    answers(row, looking) ||
    (row.second_by === looking.me && looking.eyes(row).casus()) ||
    (row.guardian_id === looking.me &&
      row.second_agrees === true &&
      row.second_at === guardedSince(row, looking) &&
      guarded(row, looking)),
  child_words: saidTo,
  child_heard: (row, looking) =>
    answers(row, looking) ||
    looking
      .rows("child_words")
      .some((each) => each.casus_id === row.casus_id && each.heard_id === row.id && saidTo(each, looking)),
  consent_category: (row, looking) => consentText(row, looking) || openedCategory(row, looking),
  consent_request: consentText,
  consent_example: (row, looking) => consentText(row, looking) || openedCategory(row, looking),
  consent_discloser: (row, looking) =>
    consentText(row, looking) ||
    opened((part, { discloser }) => part.organisation_id === discloser)(row, looking),
  consent_recipient: (row, looking) =>
    consentText(row, looking) ||
    opened((part, { recipient }) => (part.organisation_id ?? part.person_id) === recipient)(row, looking),
  consent_signer: (row, looking) =>
    answers(row, looking) ||
    (row.person_id === looking.me && (consentText(row, looking) || guarded(row, looking))),
  consent_hold: (row, looking) => {
    const begun =
      Number(row.from) <= looking.at && (row.ended_at === null || Number(row.ended_at) > Number(row.from));
    const asked = consentText(row, looking) || guarded(row, looking);
    return begun && (asked || (consentState(row, looking) && holds(row, looking)));
  },
  consent_opening: (row, looking) =>
    Number(row.from) <= looking.at &&
    holds(row, looking) &&
    (answers(row, looking) ||
      (row.categories as string[]).every((wanted) =>
        opened(
          (part, { discloser, recipient, category }) =>
            part.discloser_id === discloser && part.recipient_id === recipient && wanted === category,
        )(row, looking),
      )),
  // How an answer was given is part of it (VIS-4); whose device is used, its signer knows.
  handover: (row, looking) => answers(row, looking) || row.person_id === looking.me,
  consent_standing: answers,
  consent_prepared: answers,
  consent_draft: own("person_id"),
  note_draft: own("person_id"),
  part_version: own("author_id"),
  consent_response: response,
  response_exception: ofResponse,
  // The letter that a guardian answered before reading was closed to them is closed as well.
  response_form: (row, looking) => {
    const given = owner("consent_response", row, "response_id", looking);
    const since = guardedSince(given, looking);
    const kept = row.guarded === true && since !== null && Number(given.at) >= Number(since);
    return ofResponse(row, looking) && (kept || !looking.eyes(row).closed);
  },
  response_scan: ofResponse,
  response_remark: (row, looking) =>
    ofResponse(row, looking) && (row.for_asker === true || ownResponse(row, looking)),
  response_signature: ownResponse,

  // VIS-4, VIS-16: that a record was opened, and why, to the officer who did.
  record_opening: (row, looking) =>
    row.officer_id === looking.me && looking.eyes(row).record(looking.named(row, "consent_id")),

  // Section 4, VIS-11, VIS-15.
  note: (row, looking) =>
    looking
      .rows("part")
      .some((each) => each.casus_id === row.casus_id && each.note_id === row.id && part("id")(each, looking)),
  part: part("id"),
  part_withheld: ofOwnPart,
  part_concerns: ofOwnPart,
  part_seen: own("person_id"),
  part_grant: (row, looking) => row.reader_id === looking.me && holds(row, looking),
  sight: (row, looking) => row.person_id === looking.me && holds(row, looking),
  reach: own("person_id"),
  freshness: never,
};

export const TABLES = Object.keys(RULES).sort();
