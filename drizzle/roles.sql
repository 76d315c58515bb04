-- Roles belong to the whole server, so they stand outside the numbered migrations; running this again changes nothing.
-- `app` logs in and can do nothing by itself; every transaction takes one of the other roles for its length.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['owner', 'person', 'gate', 'jobs', 'materialiser', 'audit_writer', 'queue_writer', 'auditor'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin noinherit', wanted);
    end if;
  end loop;
  if not exists (select from pg_roles where rolname = 'backup') then
    create role backup nologin bypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'app') then
    create role app login noinherit;
  end if;
end $$;
grant person, gate, jobs, materialiser, auditor to app;
grant materialiser, audit_writer, queue_writer, gate to owner;
