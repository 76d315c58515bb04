/** B1: row-level security is whole, as PostgreSQL's own catalogue tells. */
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { newDatabase } from "./database";

let admin: postgres.Sql;

beforeAll(async () => {
  const { adminUrl } = await newDatabase();
  admin = postgres(adminUrl, { max: 1 });
  return () => admin.end();
});

const names = (rows: readonly postgres.Row[]) => rows.map((row) => String(row.name));

/** What belongs to us: the product's tables, beside the journal of the migrations. */
const OURS = "n.nspname in ('public', 'keyring')";

describe("the catalogue", () => {
  test("has row-level security enabled and forced on every table", async () => {
    const open =
      await admin.unsafe(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and ${OURS} and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(names(open)).toEqual([]);
    const [all] = await admin.unsafe(
      `select count(*)::int as count from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${OURS}`,
    );
    expect(all?.count).toBeGreaterThan(50);
  });

  test("has no view, no materialised view, no foreign table and no sequence", async () => {
    const others =
      await admin.unsafe(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind not in ('r', 'i', 't', 'c') and ${OURS}`);
    expect(names(others)).toEqual([]);
  });

  test("lets no role in service past row-level security or make roles and databases", async () => {
    const strong = await admin`select rolname as name from pg_roles
      where rolname in ('owner', 'app', 'person', 'gate', 'jobs', 'materialiser', 'audit_writer', 'auditor')
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`;
    expect(names(strong)).toEqual([]);
    const logins = await admin`select rolname as name from pg_roles
      where rolcanlogin and rolname in ('owner', 'app', 'person', 'gate', 'jobs', 'materialiser', 'audit_writer', 'auditor', 'backup')`;
    expect(names(logins)).toEqual(["app"]);
  });

  test("gives the login of the product nothing by itself: roles are taken, not inherited", async () => {
    const [app] = await admin`select rolinherit from pg_roles where rolname = 'app'`;
    expect(app?.rolinherit).toBe(false);
    const granted =
      await admin`select table_name as name from information_schema.role_table_grants where grantee in ('app', 'PUBLIC')
      and table_schema in ('public', 'keyring')`;
    expect(names(granted)).toEqual([]);
    const member =
      await admin`select r.rolname as name from pg_auth_members m join pg_roles r on r.oid = m.roleid
      join pg_roles u on u.oid = m.member where u.rolname = 'app' order by 1`;
    expect(names(member)).toEqual(["auditor", "gate", "jobs", "materialiser", "person"]);
  });

  test("has a fixed search_path on every function that is bound when it runs, and definer functions that belong to a role under row-level security", async () => {
    const loose =
      await admin.unsafe(`select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${OURS} and p.prosqlbody is null and not exists (select from unnest(coalesce(p.proconfig, '{}')) c where c like 'search_path=%')`);
    expect(names(loose)).toEqual([]);
    const definers =
      await admin.unsafe(`select r.rolname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      join pg_roles r on r.oid = p.proowner where ${OURS} and p.prosecdef`);
    expect(new Set(names(definers))).toEqual(new Set(["materialiser", "audit_writer", "gate"]));
  });

  test("begins every key of a table within a covenant with the covenant", async () => {
    const others =
      await admin.unsafe(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'collaboration_id' and a.attnotnull
      join pg_constraint k on k.conrelid = c.oid and k.contype in ('p', 'f')
      where c.relkind = 'r' and ${OURS} and k.conkey[1] <> a.attnum and c.relname not in ('hat', 'session')`);
    expect(names(others)).toEqual([]);
  });

  test("shows a person no table of the gate, the jobs or the auditor", async () => {
    const readable =
      await admin`select table_name as name from information_schema.role_table_grants where grantee = 'person'
      and privilege_type = 'SELECT' and table_schema = 'public'
      and table_name in ('account', 'hat', 'session', 'sign_in_token', 'one_time_code', 'outbox', 'message', 'audit_event', 'audit_head', 'audit_checkpoint')`;
    expect(names(readable)).toEqual([]);
  });

  test("lets a person delete nothing but parts of a draft", async () => {
    const deletable =
      await admin`select table_name as name from information_schema.role_table_grants where grantee = 'person' and privilege_type in ('DELETE', 'TRUNCATE') order by 1`;
    const ofDrafts = [
      "consent_category",
      "consent_discloser",
      "consent_draft",
      "consent_example",
      "consent_recipient",
    ];
    expect(names(deletable)).toEqual(ofDrafts);
  });

  test("keeps the bodies of notes, remarks and signatures from the materialiser", async () => {
    const readable =
      await admin`select table_name || '.' || column_name as name from information_schema.column_privileges
      where grantee = 'materialiser' and privilege_type = 'SELECT'
      and (table_name = 'part' and column_name in ('body', 'heading', 'taken_back_reason') or table_name in ('response_remark', 'response_signature', 'response_scan'))`;
    expect(names(readable)).toEqual([]);
  });
});
