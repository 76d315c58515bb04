-- Stale means closed: any change of a fact raises the casus's version, and until the grants are made anew nobody reads.
create function raise_facts_version() returns trigger language plpgsql security definer set search_path = public, pg_catalog as $$
begin
  update freshness set facts_version = facts_version + 1
  where collaboration_id = new.collaboration_id and casus_id = new.casus_id;
  update reach set fresh = false
  where collaboration_id = new.collaboration_id and casus_id = new.casus_id and fresh;
  return null;
end $$;
--> statement-breakpoint
create function raise_facts_version_on_delete() returns trigger language plpgsql security definer set search_path = public, pg_catalog as $$
begin
  update freshness set facts_version = facts_version + 1
  where collaboration_id = old.collaboration_id and casus_id = old.casus_id;
  update reach set fresh = false
  where collaboration_id = old.collaboration_id and casus_id = old.casus_id and fresh;
  return null;
end $$;
--> statement-breakpoint
-- A sector is a fact of every casus in which the organisation stands.
create function raise_facts_version_of_organisation() returns trigger language plpgsql security definer set search_path = public, pg_catalog as $$
begin
  update freshness set facts_version = facts_version + 1 where collaboration_id = new.collaboration_id;
  update reach set fresh = false where collaboration_id = new.collaboration_id and fresh;
  return null;
end $$;
--> statement-breakpoint
do $$
declare
  wanted text;
begin
  foreach wanted in array array['casus_person', 'child', 'competence', 'guardian', 'authority', 'restriction', 'participant',
      'participation', 'coordinator', 'ambtskring', 'ambtskring_member', 'inquiry', 'meeting', 'meeting_person', 'consent',
      'consent_request', 'consent_discloser', 'consent_recipient', 'consent_category',
      'consent_response', 'response_exception', 'disclosure', 'disclosure_part', 'disclosure_recipient',
      'disclosure_consulted', 'part', 'part_withheld', 'part_concerns'] loop
    execute format('create trigger facts_changed after insert or update on %I for each row execute function raise_facts_version()', wanted);
    execute format('create trigger facts_removed after delete on %I for each row execute function raise_facts_version_on_delete()', wanted);
  end loop;
end $$;
--> statement-breakpoint
-- Being asked is a fact (VIS-3); how far the question came is not, and is noted by jobs and the gate as well.
create trigger facts_changed after insert on consent_signer for each row execute function raise_facts_version();
--> statement-breakpoint
create trigger facts_changed after update of sector on organisation for each row
  when (old.sector is distinct from new.sector) execute function raise_facts_version_of_organisation();
--> statement-breakpoint
-- What somebody may have seen is never edited (CONSENT-FORM.md): a request that was sent keeps its words.
create function keep_what_was_sent() returns trigger language plpgsql set search_path = public, pg_catalog as $$
begin
  if exists (select from consent c where c.collaboration_id = old.collaboration_id and c.casus_id = old.casus_id
             and c.id = old.consent_id and c.sent_at is not null) then
    raise exception 'a request that was sent is not edited' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_what_was_sent before update on consent_request for each row execute function keep_what_was_sent();
--> statement-breakpoint
create function keep_period_that_was_sent() returns trigger language plpgsql set search_path = public, pg_catalog as $$
begin
  if old.sent_at is not null and (new.sent_at, new.valid_from, new.valid_until) is distinct from (old.sent_at, old.valid_from, old.valid_until)
     or old.ended_at is not null and new.ended_at is distinct from old.ended_at then
    raise exception 'a request that was sent is not edited' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_what_was_sent before update on consent for each row execute function keep_period_that_was_sent();
--> statement-breakpoint
grant create on schema public to materialiser;
--> statement-breakpoint
alter function raise_facts_version() owner to materialiser;
--> statement-breakpoint
alter function raise_facts_version_on_delete() owner to materialiser;
--> statement-breakpoint
alter function raise_facts_version_of_organisation() owner to materialiser;
--> statement-breakpoint
revoke create on schema public from materialiser;
