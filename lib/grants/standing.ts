import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import type { Standing } from "@/lib/policy/standing";

/** What RULES.md section 9 asks beside the facts, from the rows of one casus; instants in milliseconds. */
export async function readStanding(
  tx: Transaction,
  collaborationId: string,
  casusId: string,
): Promise<Standing> {
  const here = (alias: string) =>
    sql`${sql.raw(alias)}.collaboration_id = ${collaborationId} and ${sql.raw(alias)}.casus_id = ${casusId}`;
  const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::bigint`);
  const list = (item: SQL, rows: SQL) =>
    sql<never[]>`(select coalesce(json_agg(${item}), '[]') from ${rows})`;
  // To guardians under the closing that holds now, or the last one: what was released under an earlier one is not, nor what
  // a newer version is to take the place of.
  const released = sql`guarded_version v where ${here("v")} and v.consent_id = q.consent_id
    and v.second_agrees and not exists (select from guarded_version w where ${here("w")} and w.consent_id = v.consent_id
      and w.guardian_id = v.guardian_id and w.written_at > v.written_at)
    and exists (select from restriction r where ${here("r")} and r.guardian_id = v.guardian_id
      and r."from" <= v.second_at and (r.until is null or r.until > v.second_at)
      and r."from" = (select max(l."from") from restriction l where ${here("l")} and l.guardian_id = v.guardian_id
        and (l.until is null or l.until > l."from")))`;
  const columns = {
    coordinators: list(
      sql`json_build_object('id', c.person_id, 'from', ${ms(`c."from"`)}, 'until', ${ms("c.until")})`,
      sql`coordinator c where ${here("c")} and (c.until is null or c.until > c."from")`,
    ),
    consents: list(
      sql`json_build_object('id', q.consent_id, 'draftedBy', q.drafted_by, 'replaces', q.replaces,
        'sent', exists (select from consent c where ${here("c")} and c.id = q.consent_id and c.sent_at is not null),
        'asked', ${list(sql`s.person_id`, sql`consent_signer s where ${here("s")} and s.consent_id = q.consent_id`)},
        'guarded', ${list(sql`distinct v.guardian_id`, released)})`,
      sql`consent_request q where ${here("q")}`,
    ),
    inquiries: list(
      sql`json_build_object('id', q.id, 'by', q.by_id, 'ambtskring', q.ambtskring_id, 'from', ${ms(`q."from"`)}, 'until', ${ms("q.until")})`,
      sql`inquiry q where ${here("q")}`,
    ),
    disclosures: list(
      sql`json_build_object('id', d.id, 'decidedBy', d.decided_by,
        'confirmedBy', case when d.confirmed_at is not null then d.confirmed_by end, 'emergency', d.emergency,
        'notes', ${list(sql`p.part_id`, sql`disclosure_part p where ${here("p")} and p.disclosure_id = d.id`)},
        'informed', json_build_array())`,
      sql`disclosure d where ${here("d")}`,
    ),
    reports: list(
      sql`json_build_object('id', r.id, 'organisation', r.organisation_id)`,
      sql`(select r.id, r.organisation_id from rested_report r where ${here("r")}
        union all select l.id, l.organisation_id from leak l where ${here("l")}) r`,
    ),
    offices: list(
      sql`json_build_object('id', p.id, 'organisation', p.organisation_id, 'confirmsDuties', p.confirms_duties, 'officer', p.officer)`,
      sql`person p where p.collaboration_id = ${collaborationId} and p.kind = 'staff' and p.ended_at is null and (p.confirms_duties or p.officer)
        and p.organisation_id in (select t.organisation_id from participant t where ${here("t")})`,
    ),
  };
  // Prepared, like the facts, with which it is asked.
  const [row] = await tx
    .select(columns)
    .from(sql`(values (0)) one`)
    .prepare("standing")
    .execute();
  if (!row) throw new Error("One row is one row.");
  return row;
}
