import { sql } from "drizzle-orm";
import { openText } from "@/lib/crypto/seal";
import type { Key } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import { type Facts, parseFacts } from "@/lib/policy/facts";
import { type Replacement, withReplacedEnded } from "@/lib/policy/replacing";

/**
 * The facts of one casus, from its rows: what the rules decide on (RULES.md section 1). The only way from rows to facts;
 * the result passes the same schema as a document that is typed in.
 *
 * Free text becomes "x" where there is any: the rules ask whether somebody wrote it, not what. An interval that ended at
 * or before its begin is no fact; a request that was not sent and a disclosure that nobody confirmed are not facts yet;
 * an unconfirmed duty is `geen`, in a team of its own (ACT-2). What another request takes the place of ends when that is
 * geldig (lib/policy/replacing).
 *
 * @param key the casus's data key, for the date of birth alone
 * @throws when the rows make no valid document: then a command let something through that RULES.md refuses
 */
export async function readFacts(
  tx: Transaction,
  collaborationId: string,
  casusId: string,
  key: Key,
): Promise<Facts> {
  const { facts, requests } = await readFactsAsWritten(tx, collaborationId, casusId, key);
  return withReplacedEnded(facts, requests);
}

/** The same before what is replaced ends; with the requests by which it does. */
export async function readFactsAsWritten(
  tx: Transaction,
  collaborationId: string,
  casusId: string,
  key: Key,
): Promise<{ facts: Facts; requests: readonly Replacement[] }> {
  const [row] = await statement(tx, collaborationId, casusId);
  if (!row) throw new Error("There is no such casus.");
  const birthDate = openText(key, `child.birth_date/${row.childId}`, row.birthDate);
  const parsed = parseFacts({ ...row.facts, child: { ...row.facts.child, birthDate } });
  if (!parsed.ok)
    throw new Error(
      `The rows of a casus are no valid facts: ${parsed.fault.path.join(".")}: ${parsed.fault.message}`,
    );
  return { facts: parsed.facts, requests: row.requests };
}

type Document = { child: Record<string, unknown> } & Record<string, unknown>;

const at = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
const written = (column: string) => sql.raw(`case when ${column} is null then '' else 'x' end`);
const orOrganisation = (alias: string) =>
  sql.raw(`coalesce(${alias}.organisation_id::text, 'person:' || ${alias}.person_id)`);
const holds = (alias: string) => sql.raw(`(${alias}.until is null or ${alias}.until > ${alias}."from")`);
const interval = (alias: string) => sql`'from', ${at(`${alias}."from"`)}, 'until', ${at(`${alias}.until`)}`;

const list = (item: unknown, rows: unknown) => sql`(select coalesce(json_agg(${item}), '[]') from ${rows})`;

/** Prepared: to plan it takes the database about as long as to answer it. */
function statement(tx: Transaction, collaborationId: string, casusId: string) {
  const here = (alias: string) =>
    sql`${sql.raw(alias)}.collaboration_id = ${collaborationId} and ${sql.raw(alias)}.casus_id = ${casusId}`;

  const competence = list(
    sql`json_build_object('capable', q.capable, ${interval("q")}, 'assessedBy', ${written("q.assessed_by")}, 'reason', ${written("q.reason")})`,
    sql`competence q where ${here("q")} and ${holds("q")}`,
  );
  const guardians = list(
    sql`json_build_object('id', g.person_id, 'kind', g.kind,
      'authority', ${list(sql`json_build_object(${interval("a")}, 'determined', a.determined)`, sql`authority a where ${here("a")} and a.guardian_id = g.person_id and ${holds("a")}`)},
      'restricted', ${list(sql`json_build_object(${interval("r")})`, sql`restriction r where ${here("r")} and r.guardian_id = g.person_id and ${holds("r")}`)})`,
    sql`guardian g where ${here("g")}`,
  );
  const participants = list(
    sql`json_build_object('id', p.person_id, 'organisation', p.organisation_id,
      'team', case when p.duty_confirmed_at is null then p.person_id else coalesce(p.team_id, p.person_id) end,
      'duty', case when p.duty_confirmed_at is null then 'geen' else p.duty end,
      'role', case when p.directie then 'directie' else 'x' end,
      'periods', ${list(sql`json_build_object(${interval("i")})`, sql`participation i where ${here("i")} and i.person_id = p.person_id and ${holds("i")}`)})`,
    sql`participant p where ${here("p")}`,
  );
  const ambtskringen = list(
    sql`json_build_object('id', k.id, 'kind', k.kind, 'organisation', k.organisation_id,
      'members', ${list(sql`json_build_object('id', m.person_id, ${interval("m")})`, sql`ambtskring_member m where ${here("m")} and m.ambtskring_id = k.id and ${holds("m")}`)})`,
    sql`ambtskring k where ${here("k")}`,
  );
  const inquiries = list(
    sql`json_build_object('by', q.by_id, 'ambtskring', q.ambtskring_id, 'reason', ${written("q.reason")}, ${interval("q")})`,
    sql`inquiry q where ${here("q")} and q.until > q."from"`,
  );
  const meetings = list(
    sql`json_build_object('id', m.id, 'startsAt', ${at("m.starts_at")},
      'invited', ${list(sql`p.person_id`, sql`meeting_person p where ${here("p")} and p.meeting_id = m.id and p.standing = 'invited'`)},
      'notInvited', ${list(sql`json_build_object('id', p.person_id, 'reason', ${written("p.reason")})`, sql`meeting_person p where ${here("p")} and p.meeting_id = m.id and p.standing = 'not_invited'`)},
      'basis458ter', case when m.basis_kind is not null then json_build_object('kind', m.basis_kind,
        'purpose', ${written("m.basis_purpose")}, 'reference', ${written("m.basis_reference")}) end)`,
    sql`meeting m where ${here("m")}`,
  );
  const responses = list(
    sql`json_build_object('by', r.by_id, 'at', ${at("r.at")}, 'answer', r.answer, 'form', r.form,
      'informed', json_build_object('what', r.informed_what, 'toWhom', r.informed_to_whom, 'why', r.informed_why, 'consequences', r.informed_consequences),
      'alsoForOther', r.also_for_other,
      'except', json_build_object(
        'recipients', ${list(orOrganisation("e"), sql`response_exception e where ${here("e")} and e.response_id = r.id and e.category is null`)},
        'categories', ${list(sql`e.category`, sql`response_exception e where ${here("e")} and e.response_id = r.id and e.category is not null`)}))`,
    sql`consent_response r where ${here("r")} and r.consent_id = c.id`,
  );
  const consents = list(
    sql`json_build_object('id', c.id, 'validFrom', ${at("c.valid_from")}, 'validUntil', ${at("least(c.valid_until, c.ended_at)")},
      'disclosers', ${list(sql`d.organisation_id`, sql`consent_discloser d where ${here("d")} and d.consent_id = c.id`)},
      'recipients', ${list(orOrganisation("d"), sql`consent_recipient d where ${here("d")} and d.consent_id = c.id`)},
      'categories', ${list(sql`d.category`, sql`consent_category d where ${here("d")} and d.consent_id = c.id`)},
      'bothGuardiansBecause', q.both_guardians_because, 'responses', ${responses})`,
    sql`consent c join consent_request q on ${here("q")} and q.consent_id = c.id
      where ${here("c")} and c.sent_at is not null and least(c.valid_until, c.ended_at) > c.valid_from`,
  );
  const disclosures = list(
    sql`json_build_object('id', d.id, 'decidedBy', d.decided_by, 'ground', d.ground, ${interval("d")},
      'revokedAt', ${at("d.revoked_at")}, 'emergency', d.emergency,
      'notes', ${list(sql`p.part_id`, sql`disclosure_part p where ${here("p")} and p.disclosure_id = d.id`)},
      'recipients', ${list(sql`p.person_id`, sql`disclosure_recipient p where ${here("p")} and p.disclosure_id = d.id`)},
      'answers', json_build_object('interest', ${written("d.interest")}, 'alternative', ${written("d.alternative")},
        'effort', ${written("d.effort")}, 'weighing', ${written("d.weighing")}, 'minimum', ${written("d.minimum")}),
      'whyNoConsent', ${written("d.why_no_consent")},
      'consulted', ${list(sql`coalesce(p.person_id::text, ${written("p.who")})`, sql`disclosure_consulted p where ${here("p")} and p.disclosure_id = d.id`)},
      'clientInformed', json_build_object('informed', d.client_informed, 'why', ${written("d.client_not_informed_why")}),
      'writtenRequest', ${written("d.written_request")})`,
    sql`disclosure d where ${here("d")} and (d.confirmed_at is not null or d.emergency) and d.until > d."from"`,
  );
  const notes = list(
    sql`json_build_object('id', p.id, 'author', p.author_id, 'writtenAt', ${at("p.written_at")}, 'category', p.category,
      'scope', json_strip_nulls(json_build_object('kind', p.scope, 'ambtskring', p.ambtskring_id, 'meeting', p.meeting_id)),
      'secret', p.secret, 'schoolClbRelevant', p.school_clb_relevant,
      'withheldFrom', ${list(orOrganisation("w"), sql`part_withheld w where ${here("w")} and w.part_id = p.id`)},
      'concerns', ${list(sql`w.person_id`, sql`part_concerns w where ${here("w")} and w.part_id = p.id`)})`,
    sql`part p where ${here("p")}`,
  );
  const organisations = list(
    sql`json_build_object('id', o.id, 'sector', o.sector)`,
    sql`organisation o where o.collaboration_id = ${collaborationId}`,
  );

  const requests = list(
    sql`json_build_object('id', q.consent_id, 'replaces', q.replaces)`,
    sql`consent_request q where ${here("q")} and q.replaces is not null`,
  );

  return tx
    .select({
      facts: sql<Document>`json_build_object('framework', o.framework, 'child', json_build_object('id', k.person_id, 'competence', ${competence}),
        'guardians', ${guardians}, 'organisations', ${organisations}, 'participants', ${participants}, 'ambtskringen', ${ambtskringen},
        'inquiries', ${inquiries}, 'meetings', ${meetings}, 'consents', ${consents}, 'disclosures', ${disclosures}, 'notes', ${notes})`,
      requests: sql<Replacement[]>`${requests}`,
      childId: sql<string>`k.person_id`,
      birthDate: sql<Buffer>`k.birth_date`,
    })
    .from(sql`child k join collaboration o on o.id = k.collaboration_id`)
    .where(here("k"))
    .prepare("facts")
    .execute();
}
