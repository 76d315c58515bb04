/**
 * One covenant of 200,000 parts and 1.5 million grants, loaded in time order: 5,000 casussen of 40 parts, in which half
 * of 15 people read each part. Loaded past row-level security; what is measured goes through the doors.
 */
import postgres from "postgres";
import { newId } from "@/lib/db/uuid";
import { RULES_VERSION } from "@/lib/policy/version";

const CASUSSEN = 5000;
const PARTS = 40;
const READERS = 15;
/** Professionals of the covenant: each takes part in 75 casussen. */
const STAFF = 1000;

export type BenchWorld = { collaborationId: string; readers: string[]; casussen: string[] };

export async function loadBenchWorld(adminUrl: string): Promise<BenchWorld> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const collaborationId = newId();
  const organisationId = newId();
  const readers = Array.from({ length: STAFF }, () => newId());
  const casussen = Array.from({ length: CASUSSEN }, () => newId());
  const body = Buffer.alloc(400, 1);
  try {
    await sql`set session_replication_role = replica`;
    await sql`insert into collaboration values (${collaborationId}, 'Covenant', 'nl', now())`;
    await sql`insert into organisation (collaboration_id, id, name, sector) values (${collaborationId}, ${organisationId}, 'School', 'school')`;
    await sql`insert into person (collaboration_id, id, kind, organisation_id, name, created_at)
      select ${collaborationId}, id, 'staff', ${organisationId}, ${body}, now() from unnest(${readers}::uuid[]) id`;
    await sql`insert into casus (collaboration_id, id, made_by, organisation_id, created_at)
      select ${collaborationId}, id, ${readers[0] ?? ""}, ${organisationId}, now() from unnest(${casussen}::uuid[]) id`;
    await sql`insert into freshness select ${collaborationId}, id, 1, 1, ${RULES_VERSION}, now() from unnest(${casussen}::uuid[]) id`;
    // Who takes part in which casus: fifteen people, by turns.
    await sql`create temporary table company as select c.id as casus_id, r.id as reader_id, r.n as place
      from unnest(${casussen}::uuid[]) with ordinality c(id, n)
      cross join lateral (select (${readers}::uuid[])[1 + ((c.n * 7 + k * 61) % ${STAFF})] as id, k as n from generate_series(0, ${READERS - 1}) k) r`;
    await sql`create index on company (casus_id)`;
    await sql`insert into casus_person select distinct ${collaborationId}::uuid, casus_id, reader_id, 'participant' from company`;
    await sql`insert into reach select distinct ${collaborationId}::uuid, casus_id, reader_id, true, ${RULES_VERSION} from company`;
    await sql`create temporary table written as
      select c.id as casus_id, k as turn, (c.n + k * ${CASUSSEN}) as moment
      from unnest(${casussen}::uuid[]) with ordinality c(id, n) cross join generate_series(0, ${PARTS - 1}) k`;
    // Ids in time order: the moment stands in their first 48 bits.
    await sql`alter table written add column id uuid`;
    await sql`update written set id = (lpad(to_hex(1750000000000 + moment * 60000), 12, '0') || '7' || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid`;
    await sql`insert into part (collaboration_id, casus_id, id, note_id, author_id, written_at, category, scope, body)
      select ${collaborationId}, w.casus_id, w.id, w.id, (select reader_id from company c where c.casus_id = w.casus_id and c.place = w.turn % ${READERS}),
        to_timestamp(1750000000 + moment * 60), 'ondersteuning', 'casus', ${body} from written w order by w.moment`;
    await sql`insert into part_grant (collaboration_id, casus_id, id, reader_id, part_id, rule, ground, "from", created_at)
      select ${collaborationId}, w.casus_id, gen_random_uuid(), c.reader_id, w.id, 'CON-1', 'toestemming', to_timestamp(1750000000 + moment * 60), now()
      from written w join company c using (casus_id) where (c.place + w.turn) % 2 = 0 order by w.moment`;
    await sql`vacuum analyze`;
    const [counts] =
      await sql`select (select count(*)::int from part) as parts, (select count(*)::int from part_grant) as grants`;
    console.log(`${counts?.parts} parts, ${counts?.grants} grants`);
    return { collaborationId, readers, casussen };
  } finally {
    await sql.end();
  }
}
