import { sql } from "drizzle-orm";
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
  const [row] = await tx.execute<Standing>(sql`select
    (select coalesce(json_agg(json_build_object('id', c.person_id, 'from', ${ms(`c."from"`)}, 'until', ${ms("c.until")})), '[]')
      from coordinator c where ${here("c")} and (c.until is null or c.until > c."from")) as coordinators,
    (select coalesce(json_agg(json_build_object('id', q.consent_id, 'draftedBy', q.drafted_by, 'replaces', q.replaces, 'asked',
        (select coalesce(json_agg(s.person_id), '[]') from consent_signer s where ${here("s")} and s.consent_id = q.consent_id),
        'guarded', (select coalesce(json_agg(distinct v.guardian_id), '[]') from guarded_version v where ${here("v")} and v.consent_id = q.consent_id
          and v.second_agrees and exists (select from restriction r where ${here("r")} and r.guardian_id = v.guardian_id
            and r."from" <= v.second_at and (r.until is null or r.until > v.second_at)
            and r."from" = (select max(l."from") from restriction l where ${here("l")} and l.guardian_id = v.guardian_id
              and (l.until is null or l.until > l."from")))))), '[]')
      from consent_request q where ${here("q")}) as consents,
    (select coalesce(json_agg(json_build_object('id', q.id, 'by', q.by_id, 'ambtskring', q.ambtskring_id, 'from', ${ms(`q."from"`)}, 'until', ${ms("q.until")})), '[]')
      from inquiry q where ${here("q")}) as inquiries,
    (select coalesce(json_agg(json_build_object('id', d.id, 'decidedBy', d.decided_by,
        'confirmedBy', case when d.confirmed_at is not null then d.confirmed_by end, 'emergency', d.emergency,
        'notes', (select coalesce(json_agg(p.part_id), '[]') from disclosure_part p where ${here("p")} and p.disclosure_id = d.id), 'informed', json_build_array())), '[]')
      from disclosure d where ${here("d")}) as disclosures,
    (select coalesce(json_agg(json_build_object('id', r.id, 'organisation', r.organisation_id)), '[]')
      from rested_report r where ${here("r")}) as reports,
    (select coalesce(json_agg(json_build_object('id', p.id, 'organisation', p.organisation_id, 'confirmsDuties', p.confirms_duties, 'officer', p.officer)), '[]')
      from person p where p.collaboration_id = ${collaborationId} and p.kind = 'staff' and p.ended_at is null and (p.confirms_duties or p.officer)
        and p.organisation_id in (select t.organisation_id from participant t where ${here("t")})) as offices`);
  if (!row) throw new Error("A select without a from always answers.");
  return row;
}
