-- Two facts that stand in no casus: the law of the covenant, and where an officer, or who confirms duties, works. Both the
-- old organisation's casussen and the new one's are stale when somebody with an office goes over.
grant create on schema public to materialiser;
--> statement-breakpoint
set local role materialiser;
--> statement-breakpoint
create or replace function raise_facts_version_of_office() returns trigger language plpgsql security definer
set search_path = public, pg_catalog, pg_temp as $$
declare
  asking constant text := coalesce(current_setting('app.collaboration', true), '');
  stands_in uuid[];
begin
  perform set_config('app.collaboration', new.collaboration_id::text, true);
  select array_agg(distinct p.casus_id) into stands_in from participant p
  where p.collaboration_id = new.collaboration_id and p.organisation_id in (old.organisation_id, new.organisation_id);
  perform set_config('app.collaboration', asking, true);
  perform mark_stale(new.collaboration_id, casus) from unnest(stands_in) casus;
  return null;
end $$;
--> statement-breakpoint
create function raise_facts_version_of_covenant() returns trigger language plpgsql security definer
set search_path = public, pg_catalog, pg_temp as $$
declare
  asking constant text := coalesce(current_setting('app.collaboration', true), '');
begin
  perform set_config('app.collaboration', new.id::text, true);
  update freshness set facts_version = facts_version + 1 where collaboration_id = new.id;
  update reach set fresh = false where collaboration_id = new.id and fresh;
  perform set_config('app.collaboration', asking, true);
  return null;
end $$;
--> statement-breakpoint
revoke execute on function raise_facts_version_of_covenant() from public;
--> statement-breakpoint
grant execute on function raise_facts_version_of_covenant(), raise_facts_version_of_office() to owner;
--> statement-breakpoint
set local role owner;
--> statement-breakpoint
revoke create on schema public from materialiser;
--> statement-breakpoint
create trigger facts_changed after update of framework on collaboration for each row
  when (old.framework is distinct from new.framework) execute function raise_facts_version_of_covenant();
--> statement-breakpoint
create trigger office_moved after update of organisation_id on person for each row
  when (old.organisation_id is distinct from new.organisation_id and (old.officer or old.confirms_duties or new.officer or new.confirms_duties))
  execute function raise_facts_version_of_office();
