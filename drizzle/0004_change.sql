-- Stale means closed: any change of a fact raises the casus's version, and until the grants are made anew nobody reads.
-- Also a change by whom row-level security shows no covenant, such as a repair by hand: the covenant is that of the row.
create function mark_stale(covenant uuid, casus uuid) returns void language plpgsql set search_path = public, pg_catalog, pg_temp as $$
declare
  asking constant text := coalesce(current_setting('app.collaboration', true), '');
begin
  perform set_config('app.collaboration', covenant::text, true);
  update freshness set facts_version = facts_version + 1 where collaboration_id = covenant and casus_id = casus;
  update reach set fresh = false where collaboration_id = covenant and casus_id = casus and fresh;
  perform set_config('app.collaboration', asking, true);
end $$;
--> statement-breakpoint
create function raise_facts_version() returns trigger language plpgsql security definer set search_path = public, pg_catalog, pg_temp as $$
begin
  perform mark_stale(new.collaboration_id, new.casus_id);
  return null;
end $$;
--> statement-breakpoint
create function raise_facts_version_on_delete() returns trigger language plpgsql security definer set search_path = public, pg_catalog, pg_temp as $$
begin
  perform mark_stale(old.collaboration_id, old.casus_id);
  return null;
end $$;
--> statement-breakpoint
-- A sector is a fact of every casus of the covenant.
create function raise_facts_version_of_organisation() returns trigger language plpgsql security definer set search_path = public, pg_catalog, pg_temp as $$
declare
  asking constant text := coalesce(current_setting('app.collaboration', true), '');
begin
  perform set_config('app.collaboration', new.collaboration_id::text, true);
  update freshness set facts_version = facts_version + 1 where collaboration_id = new.collaboration_id;
  update reach set fresh = false where collaboration_id = new.collaboration_id and fresh;
  perform set_config('app.collaboration', asking, true);
  return null;
end $$;
--> statement-breakpoint
-- An office in an organisation (who confirms duties, the officer) is asked about in the casussen in which it takes part; when
-- somebody with an office goes over, in those of both organisations.
create function raise_facts_version_of_office() returns trigger language plpgsql security definer
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
-- So is the law of the covenant, for every casus of it.
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
do $$
declare
  wanted text;
begin
  foreach wanted in array array['casus_person', 'child', 'competence', 'guardian', 'authority', 'restriction', 'participant',
      'participation', 'coordinator', 'ambtskring', 'ambtskring_member', 'inquiry', 'meeting', 'meeting_person', 'consent',
      'consent_request', 'consent_discloser', 'consent_recipient', 'consent_category',
      'consent_response', 'response_exception', 'disclosure', 'disclosure_part', 'disclosure_recipient',
      'disclosure_consulted', 'part', 'part_withheld', 'part_concerns', 'rested_report', 'leak', 'guarded_version'] loop
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
create trigger office_given after insert on person for each row
  when (new.officer or new.confirms_duties) execute function raise_facts_version_of_office();
--> statement-breakpoint
create trigger office_changed after update of officer, confirms_duties, ended_at on person for each row
  when ((old.officer, old.confirms_duties, old.ended_at) is distinct from (new.officer, new.confirms_duties, new.ended_at))
  execute function raise_facts_version_of_office();
--> statement-breakpoint
create trigger facts_changed after update of framework on collaboration for each row
  when (old.framework is distinct from new.framework) execute function raise_facts_version_of_covenant();
--> statement-breakpoint
create trigger office_moved after update of organisation_id on person for each row
  when (old.organisation_id is distinct from new.organisation_id and (old.officer or old.confirms_duties or new.officer or new.confirms_duties))
  execute function raise_facts_version_of_office();
--> statement-breakpoint
-- What somebody may have seen is never edited (CONSENT-FORM.md): a request that was sent keeps its words.
create function keep_what_was_sent() returns trigger language plpgsql set search_path = public, pg_catalog, pg_temp as $$
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
create function keep_period_that_was_sent() returns trigger language plpgsql set search_path = public, pg_catalog, pg_temp as $$
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
-- ACT-2: a duty is proposed by who coordinates and confirmed by the participant or the own organisation, under the own name.
create function keep_duty_from_others() returns trigger language plpgsql
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
create trigger keep_duty before update on participant for each row execute function keep_duty_from_others();
--> statement-breakpoint
-- ACT-2: organisation, team and office are those of the own administration, never typed by another.
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
-- ACT-3: of two signatures each is given by whose it is, once and by itself. Reading opens again when the second agrees to
-- what the first proposed; a closing ends for another alone that begins no later and is open, so that it never opens between.
create function two_decide() returns trigger language plpgsql set search_path = public, pg_catalog, pg_temp as $$
declare
  me constant uuid := ctx_person();
  signs constant boolean := (new.second_at, new.second_agrees) is distinct from (old.second_at, old.second_agrees);
  proposes constant boolean := (new.opening_by, new.opening_second, new.opening_at)
    is distinct from (old.opening_by, old.opening_second, old.opening_at);
  declines constant boolean := new.opening_declined_at is distinct from old.opening_declined_at;
  ends constant boolean := new.until is distinct from old.until;
  is_asked constant boolean := coalesce(me = old.opening_second and old.opening_declined_at is null, false);
begin
  if current_user <> 'person' then
    return new;
  end if;
  if signs and (ends or proposes or declines or old.second_at is not null or num_nulls(new.second_at, new.second_agrees) > 0
      or me is distinct from old.second_by) then
    raise exception 'the second professional signs, once' using errcode = 'insufficient_privilege';
  end if;
  if proposes and (ends or new.opening_declined_at is not null or new.opening_at is null or new.opening_by is distinct from me
      or coalesce(new.opening_second = me, true) or new.casus_id <> all (coordinated())) then
    raise exception 'opening is proposed by a coordinator, to somebody else' using errcode = 'insufficient_privilege';
  end if;
  if declines and not proposes and (ends or new.opening_declined_at is null or not is_asked) then
    raise exception 'who is asked to open declines' using errcode = 'insufficient_privilege';
  end if;
  if ends and (new.until is null or new.until < date_trunc('milliseconds', now()) or not is_asked and not exists (
      select from restriction r where r.collaboration_id = old.collaboration_id and r.casus_id = old.casus_id
        and r.guardian_id = old.guardian_id and r.id <> old.id and r.recorded_by = me
        and r."from" <= new.until and r.until is null)) then
    raise exception 'opening takes two' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger two_decide before update on restriction for each row execute function two_decide();
--> statement-breakpoint
-- ACT-5: what was written is taken back, once, or corrected by its author, who keeps what it said; nothing else about it
-- changes. A correction stands at this moment, with a reason, beside a version of what it replaces.
create function only_take_back_or_correct() returns trigger language plpgsql set search_path = public, pg_catalog, pg_temp as $$
declare
  takes_back constant boolean := new.taken_back_at is distinct from old.taken_back_at;
begin
  if current_user <> 'person' then
    return new;
  end if;
  if takes_back and (old.taken_back_at is not null or new.scope <> 'persoonlijk' or new.taken_back_by is distinct from ctx_person()
      or (new.nature, new.heading, new.body, new.corrected_at, new.correction_reason)
        is distinct from (old.nature, old.heading, old.body, old.corrected_at, old.correction_reason)) then
    raise exception 'a part is taken back, once' using errcode = 'insufficient_privilege';
  end if;
  if not takes_back and (new.corrected_at is not distinct from old.corrected_at or new.corrected_at < date_trunc('milliseconds', now())
      or new.correction_reason is null or old.taken_back_at is not null
      or (new.scope, new.ambtskring_id, new.meeting_id, new.taken_back_by, new.taken_back_reason)
        is distinct from (old.scope, old.ambtskring_id, old.meeting_id, old.taken_back_by, old.taken_back_reason)
      or not exists (select from part_version v where v.collaboration_id = old.collaboration_id and v.casus_id = old.casus_id
        and v.part_id = old.id and v.replaced_at = new.corrected_at)) then
    raise exception 'a part is corrected beside what it said' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger only_take_back_or_correct before update on part for each row execute function only_take_back_or_correct();
--> statement-breakpoint
-- What has an end keeps it, or ends earlier: what somebody was is told, not edited, and begins anew in a row of its own.
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
      'ambtskring_member.until', 'inquiry.until', 'confidant.ended_at', 'contact.ended_at', 'casus_contact.ended_at', 'invitation.ended_at', 'handover.ended_at', 'disclosure.revoked_at',
      'consent_template.retired_at'] loop
    execute format('create trigger keep_ended before update of %2$I on %1$I for each row
      when (old.%2$I is not null and (new.%2$I is null or new.%2$I > old.%2$I)) execute function keep_ended()',
      split_part(wanted, '.', 1), split_part(wanted, '.', 2));
  end loop;
end $$;
--> statement-breakpoint
-- Who leaves a casus, or when it closes, leaves its ambtskringen at the same instant: coming back puts nobody in one again.
create function leave_kringen() returns trigger
language plpgsql security definer set search_path = public, pg_catalog, pg_temp as $$
begin
  update ambtskring_member m set until = greatest(new.until, m."from")
    where m.collaboration_id = new.collaboration_id and m.casus_id = new.casus_id and m.person_id = new.person_id
      and (m.until is null or m.until > new.until);
  update inquiry q set until = greatest(new.until, q."from")
    where q.collaboration_id = new.collaboration_id and q.casus_id = new.casus_id and q.by_id = new.person_id
      and (q.until is null or q.until > new.until);
  return null;
end $$;
--> statement-breakpoint
create trigger leave_kringen after update of until on participation for each row
  when (new.until is not null and new.until is distinct from old.until) execute function leave_kringen();
--> statement-breakpoint
-- ACT-7: whoever was chosen says yes or no, once, while they are; the pupil ends it.
create function keep_confidants_word() returns trigger language plpgsql set search_path = public, pg_catalog, pg_temp as $$
begin
  if current_user = 'person' and (
      (new.accepted_at, new.declined_at) is distinct from (old.accepted_at, old.declined_at)
        and (ctx_person() <> old.person_id or num_nonnulls(old.accepted_at, old.declined_at, old.ended_at) > 0
             or num_nonnulls(new.accepted_at, new.declined_at) <> 1)
      or new.ended_at is distinct from old.ended_at and not is_pupil()) then
    raise exception 'each says their own word' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_confidants_word before update on confidant for each row execute function keep_confidants_word();
--> statement-breakpoint
-- When an address ends, or turns out to be somebody else's, whoever came in by it is out at once: links, codes and
-- sessions of that person end in the same transaction, whichever command it was.
create function close_gate_for(covenant uuid, casus uuid, who uuid, at timestamptz) returns void
language sql security definer set search_path = public, pg_catalog, pg_temp as $$
  update invitation set ended_at = at
    where collaboration_id = covenant and casus_id = casus and person_id = who and ended_at is null;
  delete from session where collaboration_id = covenant and person_id = who;
$$;
--> statement-breakpoint
create function close_gate_with_address() returns trigger
language plpgsql security definer set search_path = public, pg_catalog, pg_temp as $$
begin
  perform close_gate_for(new.collaboration_id, new.casus_id, new.person_id, new.ended_at);
  return null;
end $$;
--> statement-breakpoint
create function close_gate_for_wrong_person() returns trigger
language plpgsql security definer set search_path = public, pg_catalog, pg_temp as $$
begin
  perform close_gate_for(new.collaboration_id, new.casus_id, new.person_id, new.wrong_person_at);
  return null;
end $$;
--> statement-breakpoint
create trigger close_gate after update of ended_at on contact for each row
  when (old.ended_at is null and new.ended_at is not null) execute function close_gate_with_address();
--> statement-breakpoint
create trigger close_gate after update of wrong_person_at on consent_signer for each row
  when (old.wrong_person_at is null and new.wrong_person_at is not null) execute function close_gate_for_wrong_person();
--> statement-breakpoint
-- A sitting at the table is for one answer, by whom it was handed to and to what they were handed it for, once they came in
-- and while it lasts: whichever command writes, nothing else is stored.
create function use_handover() returns trigger language plpgsql security definer set search_path = public, pg_catalog, pg_temp as $$
begin
  update handover h set used_at = new.at, ended_at = new.at
    where h.collaboration_id = new.collaboration_id and h.casus_id = new.casus_id and h.id = new.handover_id
      and h.consent_id = new.consent_id and h.person_id = new.by_id
      and h.opened_at is not null and h.ended_at is null and h.expires > clock_timestamp();
  if not found then
    raise exception 'a sitting is for one answer' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger use_handover after insert on consent_response for each row
  when (new.handover_id is not null) execute function use_handover();
--> statement-breakpoint
-- However a session at the table ends, the sitting ends with it, and what was filled in goes.
create function end_handover_with_session() returns trigger
language plpgsql security definer set search_path = public, pg_catalog, pg_temp as $$
begin
  update handover h set ended_at = now()
    where h.collaboration_id = old.collaboration_id and h.casus_id = old.casus_id and h.id = old.handover_id and h.ended_at is null;
  return null;
end $$;
--> statement-breakpoint
create trigger end_handover after delete on session for each row
  when (old.handover_id is not null) execute function end_handover_with_session();
--> statement-breakpoint
create function forget_sitting() returns trigger language plpgsql security definer set search_path = public, pg_catalog, pg_temp as $$
begin
  delete from consent_draft d
    where d.collaboration_id = new.collaboration_id and d.casus_id = new.casus_id and d.handover_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger forget_sitting after update of ended_at on handover for each row
  when (old.ended_at is null and new.ended_at is not null) execute function forget_sitting();
--> statement-breakpoint
-- A pupil or guardian is a person of one casus: somebody of another casus cannot be written into this one.
create unique index casus_person_family_once on casus_person (collaboration_id, person_id) where kind <> 'participant';
--> statement-breakpoint
-- A head is seen with one of its parts (VIS-11), so a part stands under a note of its own author.
create unique index note_of_author on note (collaboration_id, casus_id, id, author_id);
--> statement-breakpoint
alter table part add constraint part_under_own_note
  foreign key (collaboration_id, casus_id, note_id, author_id) references note (collaboration_id, casus_id, id, author_id);
--> statement-breakpoint
-- What a pupil said comes with the entry that the pupil was heard, from who wrote that, at that moment.
create unique index child_heard_of_recorder on child_heard (collaboration_id, casus_id, id, consent_id, recorded_by, recorded_at);
--> statement-breakpoint
alter table child_words add constraint child_words_with_entry
  foreign key (collaboration_id, casus_id, heard_id, consent_id, recorded_by, recorded_at)
  references child_heard (collaboration_id, casus_id, id, consent_id, recorded_by, recorded_at);
--> statement-breakpoint
-- One id is one thing in a covenant (RULES.md section 1): what somebody may be shown is told by id.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['consent', 'ambtskring', 'inquiry', 'meeting', 'disclosure', 'rested_report'] loop
    execute format('create unique index %I on %I (collaboration_id, id)', wanted || '_one_id', wanted);
  end loop;
end $$;
--> statement-breakpoint
-- The interval stands in the index: whether a grant holds now is known without fetching its row, which lies wherever the day
-- it was made put it. Of a casus that is not in memory yet, the gate costs a tenth instead of as much again.
-- "The newest that I may read", and the probe of each part of it.
create index part_grant_newest on part_grant (collaboration_id, reader_id, part_id) include (casus_id, "from", until)
  where ended_at is null;
--> statement-breakpoint
-- "What I may read of this casus", and what a change compares with.
create index part_grant_casus on part_grant (collaboration_id, casus_id, reader_id, part_id) include ("from", until)
  where ended_at is null;
--> statement-breakpoint
create index consent_opening_of_consent on consent_opening (collaboration_id, casus_id, consent_id) where ended_at is null;
--> statement-breakpoint
grant execute on function mark_stale(uuid, uuid) to materialiser;
--> statement-breakpoint
grant create on schema public to materialiser;
--> statement-breakpoint
alter function wrote(uuid, uuid) owner to materialiser;
--> statement-breakpoint
alter function closed_to_me(uuid) owner to materialiser;
--> statement-breakpoint
alter function guarded_since(uuid) owner to materialiser;
--> statement-breakpoint
alter function opened_people() owner to materialiser;
--> statement-breakpoint
alter function heads_school_of(uuid, uuid) owner to materialiser;
--> statement-breakpoint
alter function leave_kringen() owner to materialiser;
alter function is_shown_casus(uuid, uuid, uuid) owner to materialiser;
--> statement-breakpoint
alter function is_empty_house(uuid) owner to materialiser;
--> statement-breakpoint
alter function is_new_confidant(uuid) owner to materialiser;
--> statement-breakpoint
alter function raise_facts_version() owner to materialiser;
--> statement-breakpoint
alter function raise_facts_version_on_delete() owner to materialiser;
--> statement-breakpoint
alter function raise_facts_version_of_organisation() owner to materialiser;
--> statement-breakpoint
alter function raise_facts_version_of_office() owner to materialiser;
--> statement-breakpoint
alter function raise_facts_version_of_covenant() owner to materialiser;
--> statement-breakpoint
revoke create on schema public from materialiser;
--> statement-breakpoint
grant create on schema public to gate;
--> statement-breakpoint
alter function close_gate_for(uuid, uuid, uuid, timestamptz) owner to gate;
--> statement-breakpoint
alter function close_gate_with_address() owner to gate;
--> statement-breakpoint
alter function close_gate_for_wrong_person() owner to gate;
--> statement-breakpoint
alter function use_handover() owner to gate;
--> statement-breakpoint
alter function end_handover_with_session() owner to gate;
--> statement-breakpoint
alter function forget_sitting() owner to gate;
--> statement-breakpoint
revoke create on schema public from gate;
--> statement-breakpoint
-- What is written to be sent or asked is put into the queue by the same transaction, whoever writes it: ids alone, for the
-- moment at which it is due. So is what a decision put off, or made a message of. A job takes the settings of its queue.
create function put_in_queue() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into pgboss.job (name, data, singleton_key, start_after, keep_until, policy, retry_limit, retry_delay, retry_backoff,
    retry_delay_max, expire_seconds, deletion_seconds, dead_letter)
  select q.name, jsonb_build_object('collaborationId', new.collaboration_id, 'id', new.id), new.id, new.next_try_at,
    new.next_try_at + q.retention_seconds * interval '1 second', q.policy, q.retry_limit, q.retry_delay, q.retry_backoff,
    q.retry_delay_max, q.expire_seconds, q.deletion_seconds, q.dead_letter
  from pgboss.queue q where q.name = case when new.asks_first then 'plan' else 'send' end;
  if not found then
    raise exception 'There is no queue for what waits in the outbox.';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger put_in_queue after insert or update of asks_first, next_try_at on outbox for each row
  when (num_nonnulls(new.sent_at, new.failed_at, new.ended_at) = 0) execute function put_in_queue();
--> statement-breakpoint
grant create on schema public to queue_writer;
--> statement-breakpoint
alter function put_in_queue() owner to queue_writer;
--> statement-breakpoint
revoke create on schema public from queue_writer;
