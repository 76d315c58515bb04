-- A name of one's own turns nothing. A temporary table called like one of ours is found before ours unless pg_temp is named
-- last: triggers and definer functions would have marked, ended, checked and recorded there (tests/db/shadows). Besides,
-- nobody in service may make temporary tables (lib/db/migrate).
do $$
declare
  each record;
begin
  for each in select p.oid::regprocedure as name, p.proname, p.proowner::regrole as owner
              from pg_proc p join pg_namespace n on n.oid = p.pronamespace
              where n.nspname = 'public' and p.proconfig is not null loop
    perform set_config('role', each.owner::text, true);
    execute format('alter function %s set search_path = %s', each.name,
      case each.proname when 'audit_digest' then 'pg_catalog, pg_temp' else 'public, pg_catalog, pg_temp' end);
  end loop;
  perform set_config('role', 'owner', true);
end $$;
