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
      where rolname in ('owner', 'app', 'person', 'gate', 'jobs', 'materialiser', 'audit_writer', 'queue_writer', 'auditor')
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`;
    expect(names(strong)).toEqual([]);
    const logins = await admin`select rolname as name from pg_roles
      where rolcanlogin and rolname in ('owner', 'app', 'person', 'gate', 'jobs', 'materialiser', 'audit_writer', 'queue_writer', 'auditor', 'backup')`;
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
    expect(new Set(names(definers))).toEqual(
      new Set(["materialiser", "audit_writer", "gate", "queue_writer"]),
    );
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
      and table_name in ('account', 'hat', 'session', 'sign_in_token', 'one_time_code', 'outbox', 'message', 'audit_event', 'audit_head', 'audit_checkpoint', 'seal_certificate')`;
    expect(names(readable)).toEqual([]);
  });

  test("closes the queue to everybody but the jobs; the trigger that fills it adds jobs and sees none", async () => {
    const may = await admin<{ role: string; tables: string[] }[]>`
      select r.role, array_agg(distinct p.privilege || ' ' || c.relname order by p.privilege || ' ' || c.relname) as tables
      from unnest(array['person', 'gate', 'materialiser', 'audit_writer', 'auditor', 'app', 'backup', 'queue_writer']) r (role)
      cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) p (privilege)
      join pg_class c on c.relnamespace = 'pgboss'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
      where has_table_privilege(r.role, c.oid, p.privilege) group by r.role`;
    expect([...may]).toEqual([{ role: "queue_writer", tables: ["insert job", "select queue"] }]);
    const inside = await admin`select r.role as name
      from unnest(array['person', 'gate', 'materialiser', 'audit_writer', 'auditor', 'app', 'backup']) r (role)
      where has_schema_privilege(r.role, 'pgboss', 'usage') or has_schema_privilege(r.role, 'pgboss', 'create')`;
    expect(names(inside)).toEqual([]);
    const [jobs] = await admin`select has_schema_privilege('jobs', 'pgboss', 'create') as makes,
      (select count(*)::int from pg_class where relnamespace = 'pgboss'::regnamespace and relowner = 'jobs'::regrole) as owns`;
    expect(jobs).toEqual({ makes: false, owns: 0 });
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
      "note_draft",
    ];
    expect(names(deletable)).toEqual(ofDrafts);
  });

  test("keeps the bodies of notes, remarks and signatures from the materialiser", async () => {
    const readable =
      await admin`select table_name || '.' || column_name as name from information_schema.column_privileges
      where grantee = 'materialiser' and privilege_type = 'SELECT'
      and (table_name = 'part' and column_name in ('body', 'heading', 'taken_back_reason', 'correction_reason') or table_name in ('part_version', 'note_draft') or table_name in ('response_remark', 'response_signature', 'response_scan'))`;
    expect(names(readable)).toEqual([]);
  });

  test("holds every table of a covenant to the covenant that asks, whatever another policy says", async () => {
    const loose =
      await admin`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'collaboration_id'
      where c.relkind = 'r' and n.nspname = 'public' and not exists (select from pg_policy p where p.polrelid = c.oid
        and not p.polpermissive and p.polcmd = '*'
        and p.polroles @> array['person'::regrole, 'materialiser'::regrole, 'audit_writer'::regrole]::oid[]
        and pg_get_expr(p.polqual, c.oid) ~ 'collaboration_id = .*ctx_collaboration'
        and pg_get_expr(p.polwithcheck, c.oid) ~ 'collaboration_id = .*ctx_collaboration')`;
    expect(names(loose)).toEqual([]);
  });

  test("has no policy for everybody, and none for the login", async () => {
    const wide = await admin`select tablename || '.' || policyname as name from pg_policies
      where roles && array['public', 'app', 'owner']::name[]`;
    expect(names(wide)).toEqual([]);
  });

  test("lets nobody in service watch, point to or empty a table of somebody else's", async () => {
    const given = await admin`select grantee || ' ' || privilege_type || ' ' || table_name as name
      from information_schema.role_table_grants where table_schema in ('public', 'keyring')
      and grantee not in ('owner', 'backup') and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')`;
    expect(names(given)).toEqual([]);
    const passedOn = await admin`select grantee as name from information_schema.role_table_grants
      where table_schema in ('public', 'keyring') and is_grantable = 'YES' and grantee <> 'owner'`;
    expect(names(passedOn)).toEqual([]);
  });

  test("lets each role call these functions and no others", async () => {
    const context = [
      ...["coordinated", "ctx_casus", "ctx_changing", "ctx_collaboration", "ctx_handed_consent"],
      ...["ctx_handover", "ctx_is_staff", "ctx_now", "ctx_opening", "opened_record"],
      ...["ctx_person", "ctx_rules", "fresh", "reached", "seen"],
    ];
    const rows = await admin<{ role: string; name: string }[]>`select r.role, p.proname as name
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      cross join unnest(array['person', 'gate', 'jobs', 'materialiser', 'auditor', 'app']) r (role)
      where n.nspname in ('public', 'keyring') and has_function_privilege(r.role, p.oid, 'execute')`;
    const beside = Object.groupBy(
      rows.filter(({ name }) => !context.includes(name)),
      ({ role }) => role,
    );
    const called = Object.entries(beside).map(([role, given]) => [
      role,
      given?.map(({ name }) => name).sort(),
    ]);
    // Besides, an owner may call what is its own.
    expect(Object.fromEntries(called)).toEqual({
      person: [
        ...[
          "audit_append",
          "closed_to_me",
          "guarded_since",
          "heads_school_of",
          "is_empty_house",
          "is_new_confidant",
        ],
        ...["is_pupil", "opened_people", "parts_read_by_others", "writes_in", "wrote"],
      ],
      materialiser: [
        ...[
          "closed_to_me",
          "guarded_since",
          "heads_school_of",
          "is_empty_house",
          "is_new_confidant",
          "is_shown_casus",
          "leave_kringen",
          "mark_stale",
          "opened_people",
          "parts_read",
          "raise_facts_version",
          "raise_facts_version_of_covenant",
          "raise_facts_version_of_office",
        ],
        ...["raise_facts_version_of_organisation", "raise_facts_version_on_delete", "wrote"],
      ],
      gate: [
        ...["close_gate_for", "close_gate_for_wrong_person", "close_gate_with_address"],
        ...["end_handover_with_session", "forget_sitting", "is_shown_casus", "use_handover"],
      ],
    });
  });

  test("shows what is sealed to each role only where its work needs it", async () => {
    const sealed = async (role: string) =>
      names(
        await admin`select c.relname || '.' || a.attname as name from pg_attribute a
          join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
          where c.relkind = 'r' and n.nspname in ('public', 'keyring') and a.atttypid = 'bytea'::regtype and a.attnum > 0
          and has_column_privilege(${role}, c.oid, a.attnum, 'select') order by 1`,
      );
    expect(await sealed("gate")).toEqual([
      ...[
        "attempt.key_digest",
        "data_key.wrapped",
        "handover.pin_digest",
        "handover.token_digest",
        "invitation.short_code_digest",
        "invitation.token_digest",
      ],
      ...["one_time_code.browser_digest", "one_time_code.code_digest", "seal_certificate.certificate"],
      ...["seal_certificate.fingerprint", "session.token_digest"],
    ]);
    expect(await sealed("jobs")).toEqual([
      ...[
        "contact.address",
        "contact.address_digest",
        "data_key.wrapped",
        "message.body",
        "message.recipient",
      ],
      ...["message.subject", "outbox.secret", "seal_certificate.certificate"],
      ...["seal_certificate.fingerprint", "seal_certificate.private_key"],
    ]);
    expect(await sealed("auditor")).toEqual([
      ...["audit_checkpoint.signature", "audit_event.digest", "audit_event.previous", "audit_head.digest"],
    ]);
    expect(await sealed("app")).toEqual([]);
  });

  test("calls our own tables in every function, whatever else is called like them", async () => {
    const turned =
      await admin.unsafe(`select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${OURS} and p.prosqlbody is null and not exists (
        select from unnest(p.proconfig) c where c like 'search_path=%pg_catalog, pg_temp')`);
    expect(names(turned)).toEqual([]);
  });
});
