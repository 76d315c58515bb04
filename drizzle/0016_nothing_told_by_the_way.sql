-- What somebody with SQL of their own could still learn or turn by the way (tests/db/leaks, tests/db/attacks).
-- 1. An event stands in a chain of one's own: of the covenant, or of a casus that was ever shown. Before, an event in any
-- chain was taken, and its number told how many there were. No field may pass for two: blank is null, one line each.
alter table audit_event add constraint audit_event_fields_stand_apart check (
  action ~ '^[^\n]+$' and chain ~ '^[^\n]+$' and purpose ~ '^[^\n]+$' and rule ~ '^[^\n]+$' and ground ~ '^[^\n]+$'
  and array_position(objects, null) is null and coalesce(array_ndims(objects), 1) = 1
  and coalesce(array_lower(objects, 1), 1) = 1);
--> statement-breakpoint
grant select (collaboration_id, casus_id, person_id) on reach to audit_writer;
--> statement-breakpoint
create policy own_reach_of_writer on reach for select to audit_writer using (person_id = ctx_person());
--> statement-breakpoint
grant create on schema public to audit_writer;
--> statement-breakpoint
set local role audit_writer;
--> statement-breakpoint
drop function audit_append(uuid, text, timestamptz, uuid, text, text, text, text, uuid[]);
--> statement-breakpoint
create function audit_append(scope uuid, wanted_chain text, happened_at timestamptz, for_whom uuid, what text, why text, on_rule text,
  on_ground text, about uuid[]) returns void
language plpgsql security definer set search_path = public, pg_catalog, pg_temp as $$
declare
  covenant constant uuid := ctx_collaboration();
  actor constant uuid := ctx_person();
  moment constant timestamptz := date_trunc('milliseconds', coalesce(happened_at, clock_timestamp()));
  head audit_head;
  made bytea;
begin
  if covenant is null or actor is null then
    raise exception 'nobody is acting' using errcode = 'insufficient_privilege';
  end if;
  if scope <> covenant and not exists (select from reach r
      where r.collaboration_id = covenant and r.person_id = actor and r.casus_id = scope) then
    raise exception 'no chain of the one who acts' using errcode = 'insufficient_privilege';
  end if;
  insert into audit_head values (covenant, scope, wanted_chain, 0, sha256(convert_to(scope::text || wanted_chain, 'UTF8')))
    on conflict do nothing;
  select * into strict head from audit_head h
    where h.collaboration_id = covenant and h.scope_id = scope and h.chain = wanted_chain for update;
  made := audit_digest(head.digest, covenant, scope, wanted_chain, head.seq + 1, moment, actor, for_whom, what, why, on_rule, on_ground, about);
  insert into audit_event values (covenant, scope, wanted_chain, head.seq + 1, moment, actor, for_whom, what, why, on_rule, on_ground,
    about, head.digest, made);
  update audit_head h set seq = head.seq + 1, digest = made
    where h.collaboration_id = covenant and h.scope_id = scope and h.chain = wanted_chain;
end $$;
--> statement-breakpoint
revoke execute on function audit_append(uuid, text, timestamptz, uuid, text, text, text, text, uuid[]) from public;
--> statement-breakpoint
grant execute on function audit_append(uuid, text, timestamptz, uuid, text, text, text, text, uuid[]) to person;
--> statement-breakpoint
set local role owner;
--> statement-breakpoint
revoke create on schema public from audit_writer;
--> statement-breakpoint
-- 2. Whoever left writes no further part under a note of their own either.
alter policy own_words on part with check (author_id = (select ctx_person()) and writes_in(casus_id));
--> statement-breakpoint
-- 3. A foreign key would tell whether somebody takes part who is known to others alone, such as the pupil's confidant: one
-- names those whom one knows.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['part_concerns', 'consent_recipient', 'consent_signer'] loop
    execute format('create policy of_whom_one_knows on %1$I as restrictive for insert to person with check (
      person_id is null or exists (select from casus_person c where c.collaboration_id = %1$I.collaboration_id
        and c.casus_id = %1$I.casus_id and c.person_id = %1$I.person_id))', wanted);
  end loop;
end $$;
--> statement-breakpoint
-- What a child writes is kept from every guardian (ACT-5), also from those whom a child under 12 is not shown.
create policy of_whom_one_knows on part_withheld as restrictive for insert to person with check (
  person_id is null
  or exists (select from casus_person c where c.collaboration_id = part_withheld.collaboration_id
             and c.casus_id = part_withheld.casus_id
             and (c.person_id = part_withheld.person_id or c.kind = 'child' and c.person_id = ctx_person())));
--> statement-breakpoint
-- Whom a request names may be left out of the answer to it by whoever is asked.
create policy of_whom_one_knows on response_exception as restrictive for insert to person with check (
  person_id is null
  or exists (select from casus_person c where c.collaboration_id = response_exception.collaboration_id
             and c.casus_id = response_exception.casus_id and c.person_id = response_exception.person_id)
  or exists (select from consent_recipient d where d.collaboration_id = response_exception.collaboration_id
             and d.casus_id = response_exception.casus_id and d.person_id = response_exception.person_id));
--> statement-breakpoint
-- 4. ACT-2: organisation, team and office are those of the own administration, never typed by another.
create function keep_workplace() returns trigger language plpgsql set search_path = public, pg_catalog, pg_temp as $$
begin
  if current_user = 'person' and not exists (select from person p
      where p.collaboration_id = new.collaboration_id and p.id = new.person_id and p.organisation_id = new.organisation_id
        and p.team_id is not distinct from new.team_id and p.directie = new.directie) then
    raise exception 'where somebody works is their own organisation''s to say' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_workplace before insert on participant for each row execute function keep_workplace();
--> statement-breakpoint
create trigger keep_team before update of team_id on participant for each row
  when (new.team_id is distinct from old.team_id) execute function keep_workplace();
--> statement-breakpoint
-- Another duty waits for a confirmation of its own.
create or replace function keep_duty_from_others() returns trigger language plpgsql
set search_path = public, pg_catalog, pg_temp as $$
declare
  coordinates constant boolean := new.casus_id = any (coordinated());
  confirms constant boolean := new.duty_confirmed_at is not null and new.duty_confirmed_by = ctx_person()
    and (new.person_id = ctx_person()
         or exists (select from person p where p.collaboration_id = new.collaboration_id and p.id = ctx_person()
                    and p.confirms_duties and p.organisation_id = new.organisation_id));
begin
  if current_user <> 'person' then
    return new;
  end if;
  if (new.duty, new.team_id, new.role) is distinct from (old.duty, old.team_id, old.role) and not coordinates then
    raise exception 'a duty is proposed by a coordinator' using errcode = 'insufficient_privilege';
  end if;
  if (new.duty_confirmed_by, new.duty_confirmed_at) is distinct from (old.duty_confirmed_by, old.duty_confirmed_at)
     and not (confirms or coordinates and num_nonnulls(new.duty_confirmed_by, new.duty_confirmed_at) = 0) then
    raise exception 'a duty is confirmed under the own name' using errcode = 'insufficient_privilege';
  end if;
  if new.duty <> old.duty and new.duty_confirmed_at is not null and not confirms then
    raise exception 'another duty waits for its own confirmation' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- 5. What has an end keeps it, or ends earlier: what somebody was is told, not edited, and begins anew in a row of its own.
create function keep_ended() returns trigger language plpgsql set search_path = public, pg_catalog, pg_temp as $$
begin
  if current_user = 'person' then
    raise exception 'what ended begins anew, in another row' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$
declare
  wanted text;
begin
  foreach wanted in array array['participation.until', 'coordinator.until', 'authority.until', 'restriction.until', 'competence.until',
      'ambtskring_member.until', 'inquiry.until', 'contact.ended_at', 'invitation.ended_at', 'disclosure.revoked_at'] loop
    execute format('create trigger keep_ended before update of %2$I on %1$I for each row
      when (old.%2$I is not null and (new.%2$I is null or new.%2$I > old.%2$I)) execute function keep_ended()',
      split_part(wanted, '.', 1), split_part(wanted, '.', 2));
  end loop;
end $$;
