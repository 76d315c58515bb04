/**
 * B1: a name of one's own turns nothing. Whoever may make temporary tables could call one of them as a table of ours, and
 * PostgreSQL looks there first unless it is told otherwise. Nobody in service may make any; and where a server lets them,
 * as in this database, no function of ours and no policy looks at them.
 */
import { type SQL, sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { closePool, pool } from "@/lib/db/client";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { part } from "@/lib/db/schema/note";
import { attempt, bytes, hatOf, idIn, keyOf, loadAttacked, undone } from "./attack-world";
import { databaseUrl, newDatabase, templateName } from "./database";
import type { Loaded } from "./world";

let admin: postgres.Sql;
let here: Loaded;
let anna: Hat;
let bram: Hat;

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.DATABASE_POOL = "1";
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  ({ here } = await loadAttacked(adminUrl));
  [anna, bram] = [hatOf(here, "anna"), hatOf(here, "bram")];
  return async () => {
    await admin.end();
    await closePool();
    delete process.env.DATABASE_POOL;
  };
});

const ids = async (tx: Transaction) =>
  (await tx.select({ id: part.id }).from(part)).map(({ id }) => id).sort();

const SERVICE = ["app", "person", "gate", "jobs", "materialiser", "audit_writer", "auditor"];

describe("a migrated database", () => {
  test("lets nobody in service make temporary tables, nor anything else by a name of their own", async () => {
    const migrated = postgres(databaseUrl(inject("adminUrl"), templateName), { max: 1, onnotice: () => {} });
    try {
      const may = await migrated`select r.name, what.name as what from unnest(${SERVICE}::text[]) r (name)
        cross join lateral (values
          ('temporary tables', has_database_privilege(r.name, current_database(), 'temporary')),
          ('schemas', has_database_privilege(r.name, current_database(), 'create')),
          ('in public', has_schema_privilege(r.name, 'public', 'create')),
          ('in keyring', has_schema_privilege(r.name, 'keyring', 'create')),
          ('in drizzle', has_schema_privilege(r.name, 'drizzle', 'create'))) what (name, allowed)
        where what.allowed`;
      expect([...may]).toEqual([]);
    } finally {
      await migrated.end();
    }
  });
});

/** A table of one's own that is called like one of ours, open to all who might be led to it. */
const shadow = (table: string): SQL[] => [
  sql`create temporary table ${sql.identifier(table)} as select * from ${sql.identifier("public")}.${sql.identifier(table)} where false`,
  sql`grant all on pg_temp.${sql.identifier(table)} to public`,
];

describe("where one may be made", () => {
  test("the audit chain is still the one that is written", async () => {
    const append = sql`select audit_append(${here.casusId}, 'reads', null, null, 'parts.read', null, null, null, '{}'::uuid[])`;
    const diverted = sql<{
      answer: unknown;
    }>`select count(*)::int + (select count(*) from pg_temp.audit_head)::int as answer from pg_temp.audit_event`;
    const loose = [
      sql`create temporary table audit_head (collaboration_id uuid, scope_id uuid, chain text, seq bigint, digest bytea)`,
      sql`create temporary table audit_event (collaboration_id uuid, scope_id uuid, chain text, seq bigint, at timestamptz,
        actor_id uuid, for_id uuid, action text, purpose text, rule text, ground text, objects uuid[], previous bytea, digest bytea)`,
      sql`grant all on pg_temp.audit_head, pg_temp.audit_event to public`,
    ];
    expect(await undone(anna, [...loose, append], diverted, here.casusId)).toBe("0");
  });

  test("a changed fact still closes the casus", async () => {
    const change = sql`update public.participation set until = now() where person_id = ${idIn(here, "carla")}`;
    const own = sql<{
      answer: unknown;
    }>`select fresh as answer from public.reach where casus_id = ${here.casusId}`;
    const statements = [...shadow("freshness"), ...shadow("reach"), change];
    expect(await undone(anna, [change], own, here.casusId)).toBe("false");
    expect(await undone(anna, statements, own, here.casusId)).toBe("false");
  });

  test("a request that was sent still keeps its words and its period", async () => {
    const words = sql`update public.consent_request set question = ${bytes} where consent_id = ${idIn(here, "c1")}`;
    const asked = sql<{ answer: unknown }>`select 'edited' as answer`;
    expect(await undone(anna, [words], asked, here.casusId)).toBe("23001");
    expect(await undone(anna, [...shadow("consent"), words], asked, here.casusId)).toBe("23001");
  });

  test("somebody else's part is still not one's own", async () => {
    const mine = sql`insert into pg_temp.part (collaboration_id, casus_id, id, author_id)
      values (${keyOf(here)}, ${idIn(here, "n3")}, ${idIn(here, "bram")})`;
    const loose = sql`create temporary table part (collaboration_id uuid, casus_id uuid, id uuid, author_id uuid)`;
    const open = sql`grant all on pg_temp.part to public`;
    const wrote = sql<{ answer: unknown }>`select wrote(${here.casusId}, ${idIn(here, "n3")}) as answer`;
    expect(await undone(bram, [loose, open, mine], wrote, here.casusId)).toBe("false");
  });

  test("a duty is still confirmed by whom the own organisation lets", async () => {
    const confirm = sql`update public.participant set duty_confirmed_by = ${idIn(here, "bram")}, duty_confirmed_at = now()
      where person_id = ${idIn(here, "carla")}`;
    const loose = sql`create temporary table person as
      select collaboration_id, id, organisation_id, true as confirms_duties from public.person`;
    const done = sql<{ answer: unknown }>`select 'confirmed' as answer`;
    expect(await undone(bram, [loose, confirm], done, here.casusId)).toBe("42501");
  });

  test("an address that ends still ends the sessions that came in by it", async () => {
    const end = sql`update public.contact set ended_at = now() where person_id = ${idIn(here, "moeder")}`;
    const links = sql<{ answer: unknown }>`select count(*)::int as answer from public.invitation
      where person_id = ${idIn(here, "moeder")} and ended_at is null`;
    const loose = [
      sql`create temporary table invitation (collaboration_id uuid, casus_id uuid, person_id uuid, ended_at timestamptz)`,
      sql`create temporary table session (collaboration_id uuid, person_id uuid)`,
      sql`grant all on pg_temp.invitation, pg_temp.session to public`,
    ];
    expect(await undone(anna, [], links, here.casusId)).toBe("1");
    expect(await undone(anna, [...loose, end], links, here.casusId)).toBe("0");
  });

  test("rows are still held against the real decisions", async () => {
    const wide = [
      sql`create temporary table part_grant as select ${here.collaborationId}::uuid as collaboration_id, ${here.casusId}::uuid as casus_id,
        ${idIn(here, "bram")}::uuid as reader_id, ${idIn(here, "n4")}::uuid as part_id`,
      sql`create temporary table sight as select ${here.collaborationId}::uuid as collaboration_id, ${here.casusId}::uuid as casus_id,
        ${idIn(here, "bram")}::uuid as person_id, 'contact' as kind, ${idIn(here, "moeder")}::uuid as object_id`,
    ];
    const found = sql<{
      answer: unknown;
    }>`select (select count(*) from public.part where id = ${idIn(here, "n4")})::int
      + (select count(*) from public.contact)::int as answer`;
    expect(await undone(bram, wide, found, here.casusId)).toBe("0");
  });

  test("what the product asks is asked of our tables, wherever the connection was told to look", async () => {
    const before = await asPerson(bram, ids, here.casusId);
    expect(before.length).toBeGreaterThan(0);
    const { client } = pool();
    await asPerson(bram, (tx) =>
      tx.execute(
        sql`create temporary table part as select gen_random_uuid() as id, ${here.casusId}::uuid as casus_id`,
      ),
    );
    for (const path of ["public", "pg_temp, pg_catalog"]) {
      await client.unsafe(`set search_path = ${path}`);
      expect([path, await asPerson(bram, ids, here.casusId)]).toEqual([path, before]);
    }
    await client`discard temp`;
    await client`reset search_path`;
  });

  test("a cheap function of one's own is never shown a row that is not", async () => {
    const peek = [
      sql`create function pg_temp.peek(found uuid) returns boolean language plpgsql cost 0.0000001 as $$
        begin raise exception 'seen' using errcode = 'P0001'; end $$`,
    ];
    const look = sql<{
      answer: unknown;
    }>`select count(*)::int as answer from public.part where pg_temp.peek(id) and id = ${idIn(here, "n4")}`;
    expect(await undone(bram, peek, look, here.casusId)).toBe("0");
    expect(await undone(bram, peek, look)).toBe("0");
    expect(
      await attempt(bram, sql`create function pg_temp.sly() returns int leakproof language sql return 1`),
    ).toBe("42501");
  });
});
