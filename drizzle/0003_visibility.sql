-- Who sees which row: RULES.md section 4 for parts, section 9 for everything else. The rules decide in lib/policy; what
-- they decided stands in part_grant and sight; here a row is compared with it. No query has an access condition of its own.

-- 1. Nothing crosses covenants. For the roles that act within one, whatever another policy says.
do $$
declare
  each record;
begin
  for each in select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'collaboration_id'
              where c.relkind = 'r' and n.nspname = 'public' loop
    execute format('create policy one_covenant on %I as restrictive to person, materialiser, audit_writer
      using (collaboration_id = ctx_collaboration()) with check (collaboration_id = ctx_collaboration())', each.name);
    execute format('create policy materialiser_all on %I to materialiser using (true) with check (true)', each.name);
  end loop;
end $$;
--> statement-breakpoint
create policy planned_alone on outbox as restrictive to materialiser
  using (kind in ('reminder', 'ends_soon', 'birthday', 'birthday_question', 'own_now'))
  with check (kind in ('reminder', 'ends_soon', 'birthday', 'birthday_question', 'own_now'));
--> statement-breakpoint
-- A reminder's link stands beside one that lives; the other kind of planned link leads a pupil to the own page.
create policy planned_alone on invitation as restrictive for insert to materialiser with check (
  consent_id is null and exists (select from casus_person c where c.collaboration_id = invitation.collaboration_id
    and c.casus_id = invitation.casus_id and c.person_id = invitation.person_id and c.kind = 'child')
  or exists (select from invitation other where other.collaboration_id = invitation.collaboration_id
    and other.casus_id = invitation.casus_id and other.person_id = invitation.person_id
    and other.consent_id = invitation.consent_id and other.ended_at is null));
--> statement-breakpoint
create policy one_covenant on collaboration to person, materialiser using (id = (select ctx_collaboration()));
--> statement-breakpoint

-- 2. What the rules decided, for the person it was decided for. Ended, future and stale decisions do not exist.
-- Settings stand bare where they are looked up by index, once a scan, and in a sub-select where a row would ask again.
create policy own_reach on reach for select to person using (person_id = ctx_person());
--> statement-breakpoint
create policy own_sight on sight for select to person using (
  person_id = ctx_person() and ended_at is null and "from" <= ctx_now() and (until > ctx_now() or until is null)
  and casus_id = any ((select fresh())::uuid[]));
--> statement-breakpoint
create policy own_grant on part_grant for select to person using (
  reader_id = ctx_person() and ended_at is null and "from" <= ctx_now() and (until > ctx_now() or until is null));
--> statement-breakpoint

-- 3. Parts of notes (RULES.md section 4). Inside one casus the open parts are fetched once; over all casussen a list is
-- driven by part_grant, and each part is probed. Either way the casus must be fresh.
create policy granted on part for select to person using (
  case when casus_id = (select ctx_casus())
    then id = any (array(
      select g.part_id from part_grant g
      where g.collaboration_id = ctx_collaboration() and g.reader_id = ctx_person() and g.casus_id = (
        select r.casus_id from reach r
        where r.collaboration_id = ctx_collaboration() and r.person_id = ctx_person() and r.casus_id = ctx_casus()
          and (r.fresh or r.casus_id = ctx_changing()) and r.rules_version = ctx_rules())))
    else (select ctx_casus()) is null
      and casus_id = any (array(
        select r.casus_id from reach r
        where r.collaboration_id = ctx_collaboration() and r.person_id = ctx_person()
          and r.fresh and r.rules_version = (select ctx_rules())))
      and exists (select from part_grant g
        where g.collaboration_id = ctx_collaboration() and g.reader_id = ctx_person() and g.part_id = part.id)
  end);
--> statement-breakpoint
-- Where somebody adds words: a professional in a casus that is shown now, the family in their own.
create function writes_in(wanted uuid) returns boolean language sql stable parallel safe return (
  wanted = any (case when ctx_is_staff() then public.seen('casus') else public.reached() end));
--> statement-breakpoint
grant execute on function writes_in(uuid) to person;
--> statement-breakpoint
create policy own_words on part for insert to person with check (author_id = (select ctx_person()) and writes_in(casus_id));
--> statement-breakpoint
create policy author_changes on part for update to person
  using (author_id = (select ctx_person())) with check (author_id = (select ctx_person()));
--> statement-breakpoint
-- VIS-11: the head of a note is seen by who may read one of its parts.
create policy of_readable_part on note for select to person using (
  exists (select from part p where p.collaboration_id = note.collaboration_id and p.casus_id = note.casus_id and p.note_id = note.id));
--> statement-breakpoint
create policy own_note on note for insert to person with check (author_id = (select ctx_person()) and writes_in(casus_id));
--> statement-breakpoint
-- VIS-15: from whom a part is kept, and whom it is about, is the author's. While a part is being written its grants are not
-- made yet and its author does not see it, so the materialiser looks (0004 gives it this function).
create function wrote(wanted_casus uuid, wanted_part uuid) returns boolean language sql stable security definer
  set search_path = public, pg_catalog, pg_temp as $$
  select exists (select from part where collaboration_id = ctx_collaboration() and casus_id = wanted_casus and id = wanted_part
                 and author_id = ctx_person())
$$;
--> statement-breakpoint
grant execute on function wrote(uuid, uuid) to person;
--> statement-breakpoint
create policy authors on part_withheld to person using (
  exists (select from part p where p.collaboration_id = part_withheld.collaboration_id and p.casus_id = part_withheld.casus_id
          and p.id = part_withheld.part_id and p.author_id = (select ctx_person())))
  with check (writes_in(casus_id) and wrote(casus_id, part_id));
--> statement-breakpoint
create policy authors on part_concerns to person using (
  exists (select from part p where p.collaboration_id = part_concerns.collaboration_id and p.casus_id = part_concerns.casus_id
          and p.id = part_concerns.part_id and p.author_id = (select ctx_person())))
  with check (writes_in(casus_id) and wrote(casus_id, part_id));
--> statement-breakpoint
create policy own_draft on note_draft to person using (person_id = (select ctx_person()))
  with check (person_id = (select ctx_person()) and writes_in(casus_id));
--> statement-breakpoint
create policy authors on part_version for select to person using (author_id = (select ctx_person()));
--> statement-breakpoint
create policy added on part_version for insert to person with check (author_id = (select ctx_person()) and wrote(casus_id, part_id));
--> statement-breakpoint
-- Only what one may read: otherwise the foreign key would tell whether there is such a part.
create policy own_marks on part_seen to person using (person_id = (select ctx_person()))
  with check (person_id = (select ctx_person())
    and exists (select from part p where p.collaboration_id = part_seen.collaboration_id and p.casus_id = part_seen.casus_id
                and p.id = part_seen.part_id));
--> statement-breakpoint

-- The full record of a request (VIS-4): its officer sees it under an opening that they made, with its reason, and only while
-- it lasts. An opening is told to whoever made it, as long as the request is still theirs to open.
create policy own on record_opening for select to person using (
  officer_id = (select ctx_person()) and consent_id = any ((select seen('record'))::uuid[]));
--> statement-breakpoint
create policy opened_by_me on record_opening for insert to person with check (
  officer_id = (select ctx_person()) and consent_id = any ((select seen('record'))::uuid[])
  and opened_at >= date_trunc('milliseconds', now()) and opened_at < clock_timestamp() + interval '1 minute');
--> statement-breakpoint
-- Who stands in the record that is open: the pupil, who was asked or answered, whom it names, who asked and who was there.
-- Of its own the materialiser looks, for a policy on people cannot ask the policies on answers, which ask who is known.
create function opened_people() returns table (casus_id uuid, person_id uuid)
language sql stable security definer set search_path = public, pg_catalog, pg_temp as $$
  select c.casus_id, c.person_id
  from record_opening o join casus_person c on c.collaboration_id = o.collaboration_id and c.casus_id = o.casus_id
  where o.collaboration_id = ctx_collaboration() and o.id = ctx_opening() and o.officer_id = ctx_person()
    and (c.kind = 'child'
      or exists (select from consent_request q where (q.collaboration_id, q.casus_id, q.consent_id, q.drafted_by) = (o.collaboration_id, o.casus_id, o.consent_id, c.person_id))
      or exists (select from consent_signer s where (s.collaboration_id, s.casus_id, s.consent_id, s.person_id) = (o.collaboration_id, o.casus_id, o.consent_id, c.person_id))
      or exists (select from consent_recipient r where (r.collaboration_id, r.casus_id, r.consent_id, r.person_id) = (o.collaboration_id, o.casus_id, o.consent_id, c.person_id))
      or exists (select from consent_response a where (a.collaboration_id, a.casus_id, a.consent_id) = (o.collaboration_id, o.casus_id, o.consent_id) and c.person_id in (a.by_id, a.recorded_with))
      or exists (select from handover h where (h.collaboration_id, h.casus_id, h.consent_id, h.witness_id) = (o.collaboration_id, o.casus_id, o.consent_id, c.person_id)))
$$;
--> statement-breakpoint
grant execute on function opened_people() to person;
--> statement-breakpoint

-- 4. The covenant: organisations and their staff are known to staff (a participant is chosen from a list, ACT-2); a
-- family knows those whom the rules show.
create policy directory on person for select to person using (
  id = (select ctx_person())
  or (kind = 'staff' and (select ctx_is_staff())
      and exists (select from organisation o where o.collaboration_id = person.collaboration_id and o.id = person.organisation_id and o.listed))
  or id = any ((select seen('participant'))::uuid[]) or id = any ((select seen('guardian'))::uuid[])
  or exists (select from confidant c where c.collaboration_id = person.collaboration_id and c.person_id = person.id)
  or exists (select from casus_person c where c.collaboration_id = person.collaboration_id and c.person_id = person.id and c.kind = 'child'
             and c.casus_id = any ((select seen('casus'))::uuid[]))
  or (select opened_record()) is not null and id in (select o.person_id from opened_people() o));
--> statement-breakpoint
create policy family on person for insert to person with check (kind in ('child', 'guardian') and (select ctx_is_staff()));
--> statement-breakpoint
create policy own_choice on person for update to person using (id = (select ctx_person())) with check (id = (select ctx_person()));
--> statement-breakpoint
create policy of_the_covenant on organisation for select to person using (
  listed or id in (select p.organisation_id from participant p where p.collaboration_id = organisation.collaboration_id));
--> statement-breakpoint
create policy of_the_covenant on team for select to person using (
  exists (select from organisation o where o.collaboration_id = team.collaboration_id and o.id = team.organisation_id));
--> statement-breakpoint

-- Examples of requests are their organisation's: seen by its own staff, kept by whom it lets make a casus (ACT-9).
create policy of_own_organisation on consent_template for select to person using (organisation_id in (
  select p.organisation_id from person p where p.collaboration_id = ctx_collaboration() and p.id = ctx_person()));
--> statement-breakpoint
create policy kept_by_me on consent_template for insert to person with check (
  made_by = (select ctx_person()) and organisation_id in (
    select p.organisation_id from person p where p.collaboration_id = ctx_collaboration() and p.id = ctx_person() and p.may_make_casus));
--> statement-breakpoint
create policy managed on consent_template for update to person using (organisation_id in (
  select p.organisation_id from person p where p.collaboration_id = ctx_collaboration() and p.id = ctx_person() and p.may_make_casus));
--> statement-breakpoint

-- 5. The casus (VIS-1, VIS-2, VIS-9, VIS-13).
create policy seen on casus for select to person using (id = any ((select seen('casus'))::uuid[]));
--> statement-breakpoint
create policy made_by_me on casus for insert to person with check (
  made_by = (select ctx_person()) and organisation_id in (
    select p.organisation_id from person p where p.collaboration_id = ctx_collaboration() and p.id = ctx_person() and p.may_make_casus));
--> statement-breakpoint
-- A professional stands in several casussen: who sees a colleague in one of them sees nothing of the others. So rows about
-- participants are compared with sights by casus and person, not by person alone.
create policy seen on casus_person for select to person using (
  person_id = (select ctx_person())
  or (casus_id, person_id) in (select s.casus_id, s.object_id from sight s
      where s.collaboration_id = ctx_collaboration() and s.person_id = ctx_person() and s.kind in ('participant', 'guardian'))
  or (kind = 'child' and casus_id = any ((select seen('casus'))::uuid[]))
  or (select opened_record()) is not null and (casus_id, person_id) in (select o.casus_id, o.person_id from opened_people() o));
--> statement-breakpoint
-- Whether a pupil asks, by themselves. Not inlined: the policies of casus_person ask it too.
create function is_pupil() returns boolean language sql stable set search_path = public, pg_catalog, pg_temp as $$
  select not ctx_is_staff() and ctx_handover() is null and exists (
    select from casus_person c where c.collaboration_id = ctx_collaboration() and c.person_id = ctx_person() and c.kind = 'child')
$$;
--> statement-breakpoint
grant execute on function is_pupil() to person;
--> statement-breakpoint
-- ACT-7, VIS-2: whom the pupil chose is known to the two of them.
create policy of_the_two on confidant for select to person using (
  person_id = (select ctx_person()) or casus_id = any ((select seen('casus'))::uuid[]) and (select is_pupil()));
--> statement-breakpoint
create policy seen on child for select to person using (person_id = any ((select seen('child'))::uuid[])
  or (select opened_record()) is not null and (casus_id, person_id) in (select o.casus_id, o.person_id from opened_people() o));
--> statement-breakpoint
create policy seen on guardian for select to person using (person_id = any ((select seen('guardian'))::uuid[])
  or (select opened_record()) is not null and (casus_id, person_id) in (select o.casus_id, o.person_id from opened_people() o));
--> statement-breakpoint
create policy seen on authority for select to person
  using (guardian_id = any ((select seen('authority'))::uuid[])
         or recorded_by = (select ctx_person()) and casus_id = any ((select seen('casus'))::uuid[]));
--> statement-breakpoint
create policy seen on authority_correction for select to person
  using (guardian_id = any ((select seen('authority'))::uuid[])
         or recorded_by = (select ctx_person()) and casus_id = any ((select seen('casus'))::uuid[]));
--> statement-breakpoint
-- VIS-10: which readings rested on what was wrong is told to the officer of the authors' organisation, and to nobody else.
create policy seen on rested_report for select to person using (id = any ((select seen('report'))::uuid[]));
--> statement-breakpoint
create policy seen on rested_read for select to person using (report_id = any ((select seen('report'))::uuid[]));
--> statement-breakpoint
-- VIS-10: that a part was taken back after others read it, and who had: the officer, and the author. The author learns it of
-- those whom they know (VIS-2); nobody else learns of it. To whom it was told is the officer's.
create policy seen on leak for select to person using (id = any ((select seen('report'))::uuid[]) or author_id = (select ctx_person()));
--> statement-breakpoint
create policy seen on leak_read for select to person using (
  leak_id = any ((select seen('report'))::uuid[])
  or exists (select from leak l where l.collaboration_id = leak_read.collaboration_id and l.casus_id = leak_read.casus_id
             and l.id = leak_read.leak_id and l.author_id = (select ctx_person()))
  and exists (select from casus_person c where c.collaboration_id = leak_read.collaboration_id and c.casus_id = leak_read.casus_id
              and c.person_id = leak_read.reader_id));
--> statement-breakpoint
create policy seen on leak_told for select to person using (leak_id = any ((select seen('report'))::uuid[]));
--> statement-breakpoint
create policy added on leak_told for insert to person with check (
  leak_id = any ((select seen('report'))::uuid[]) and by = (select ctx_person()));
--> statement-breakpoint
create policy seen on restriction for select to person
  using (guardian_id = any ((select seen('authority'))::uuid[])
         or (select ctx_person()) in (recorded_by, second_by, opening_second) and casus_id = any ((select seen('casus'))::uuid[]));
--> statement-breakpoint
create policy seen on competence for select to person
  using (casus_id = any ((select seen('competence'))::uuid[])
         or recorded_by = (select ctx_person()) and casus_id = any ((select seen('casus'))::uuid[]));
--> statement-breakpoint
create policy seen on contact for select to person using (person_id = any ((select seen('contact'))::uuid[]));
--> statement-breakpoint
do $$
declare
  wanted text;
begin
  foreach wanted in array array['participant', 'participation', 'coordinator'] loop
    execute format('create policy seen on %I for select to person using (
      (casus_id, person_id) in (select s.casus_id, s.object_id from sight s
        where s.collaboration_id = ctx_collaboration() and s.person_id = ctx_person() and s.kind = ''participant''))', wanted);
  end loop;
end $$;
--> statement-breakpoint
create policy in_opened_record on participant for select to person using ((select opened_record()) is not null and (casus_id, person_id) in (select o.casus_id, o.person_id from opened_people() o));
--> statement-breakpoint
-- Who matters to the pupil beside the facts is the coordinators' to know (VIS-9).
create policy seen on casus_contact for select to person using (casus_id = any ((select seen('competence'))::uuid[]));
--> statement-breakpoint
-- A likely double is told to the coordinators of the older casus, and to nobody else: `competence` is the sight that they
-- alone have of a casus as such. The materialiser finds it; whoever makes the newer casus learns nothing.
create policy seen on likely_double for select to person using (casus_id = any ((select seen('competence'))::uuid[]));
--> statement-breakpoint
create policy changed on likely_double for update to person
  using (casus_id = any ((select seen('competence'))::uuid[])) with check (casus_id = any ((select reached())::uuid[]));
--> statement-breakpoint

-- 6. Ambtskringen, meetings, disclosures (VIS-6, VIS-7, VIS-8).
create policy seen on ambtskring for select to person using (id = any ((select seen('kring'))::uuid[]));
--> statement-breakpoint
create policy seen on ambtskring_member for select to person using (ambtskring_id = any ((select seen('kring'))::uuid[])
  and exists (select from casus_person c where c.collaboration_id = ambtskring_member.collaboration_id
              and c.casus_id = ambtskring_member.casus_id and c.person_id = ambtskring_member.person_id));
--> statement-breakpoint
create policy seen on inquiry for select to person using (id = any ((select seen('inquiry'))::uuid[]));
--> statement-breakpoint
-- What was agreed with the pupil is the members' and the pupil's; whoever coordinates knows kind and members.
create policy seen on kring_agreement for select to person using (ambtskring_id = any ((select seen('agreement'))::uuid[]));
--> statement-breakpoint
create policy seen on meeting for select to person using (id = any ((select seen('meeting'))::uuid[]));
--> statement-breakpoint
create policy seen on meeting_person for select to person using (
  case standing when 'not_invited' then meeting_id = any ((select seen('company_left_out'))::uuid[])
  else meeting_id = any ((select seen('meeting'))::uuid[])
    and exists (select from casus_person c where c.collaboration_id = meeting_person.collaboration_id
                and c.casus_id = meeting_person.casus_id and c.person_id = meeting_person.person_id) end);
--> statement-breakpoint
create policy seen on disclosure for select to person using (id = any ((select seen('disclosure'))::uuid[]));
--> statement-breakpoint
create policy seen on disclosure_part for select to person using (disclosure_id = any ((select seen('disclosure'))::uuid[]));
--> statement-breakpoint
create policy seen on disclosure_recipient for select to person using (disclosure_id = any ((select seen('disclosure'))::uuid[]));
--> statement-breakpoint
create policy seen on disclosure_consulted for select to person using (disclosure_id = any ((select seen('disclosure'))::uuid[]));
--> statement-breakpoint

-- 7. Consents and answers (VIS-3, VIS-4, VIS-5, VIS-14).
create policy seen on consent for select to person
  using (id = any ((select seen('consent'))::uuid[]) or id = any ((select seen('consent_state'))::uuid[])
         or id = any ((select seen('guarded'))::uuid[]) or id = (select opened_record()));
--> statement-breakpoint
-- Since when the newest version for whoever asks is released; NULL while it is not. A newer one closes what was released
-- before: a text that turns out to betray is withdrawn by writing another.
create function guarded_since(asked uuid) returns timestamptz language sql stable security definer
  set search_path = public, pg_catalog, pg_temp as $$
  select case when second_agrees then second_at end from guarded_version
  where collaboration_id = ctx_collaboration() and consent_id = asked and guardian_id = ctx_person()
  order by written_at desc limit 1
$$;
--> statement-breakpoint
grant execute on function guarded_since(uuid) to person;
--> statement-breakpoint
-- VIS-3: to a guardian to whom reading is closed, the version that two released, of all that a request has. The two of
-- ACT-3 see what they write and release, and so do the coordinators.
create policy seen on guarded_version for select to person using (
  consent_id = any ((select seen('answers'))::uuid[])
  or second_by = (select ctx_person()) and casus_id = any ((select seen('casus'))::uuid[])
  or guardian_id = (select ctx_person()) and second_agrees and consent_id = any ((select seen('guarded'))::uuid[])
    and second_at = guarded_since(consent_id));
--> statement-breakpoint
-- Who shares or receives knows what a consent opens for the own organisation (VIS-3, VIS-12), and not what somebody left out
-- of it, nor that this was asked. The rules say what it opens; a row of the request is compared with that.
-- A recipient whom the viewer may not know (VIS-2) takes its row along.
create policy seen on consent_opening for select to person using (
  "from" <= ctx_now() and ended_at is null and (until > ctx_now() or until is null)
  and (consent_id = any ((select seen('answers'))::uuid[])
    or consent_id = any ((select seen('consent_state'))::uuid[])
      and (recipient_id = (select ctx_person())
        or exists (select from participant p where p.collaboration_id = consent_opening.collaboration_id
                   and p.casus_id = consent_opening.casus_id and p.person_id = (select ctx_person())
                   and p.organisation_id in (discloser_id, recipient_id)))
      and (exists (select from organisation o where o.collaboration_id = consent_opening.collaboration_id and o.id = consent_opening.recipient_id)
        or exists (select from casus_person c where c.collaboration_id = consent_opening.collaboration_id
                   and c.casus_id = consent_opening.casus_id and c.person_id = consent_opening.recipient_id))));
--> statement-breakpoint
create policy seen on consent_category for select to person using (consent_id = any ((select seen('consent'))::uuid[])
  or consent_id = (select opened_record())
  or exists (select from consent_opening o where o.collaboration_id = consent_category.collaboration_id
             and o.casus_id = consent_category.casus_id and o.consent_id = consent_category.consent_id
             and consent_category.category = any (o.categories)));
--> statement-breakpoint
create policy seen on consent_request for select to person using (consent_id = any ((select seen('consent'))::uuid[])
  or consent_id = (select opened_record()));
--> statement-breakpoint
-- The example bounds what may be told: without it more would be told than was said yes to.
create policy seen on consent_example for select to person using (consent_id = any ((select seen('consent'))::uuid[])
  or consent_id = (select opened_record())
  or exists (select from consent_opening o where o.collaboration_id = consent_example.collaboration_id
             and o.casus_id = consent_example.casus_id and o.consent_id = consent_example.consent_id
             and consent_example.category = any (o.categories)));
--> statement-breakpoint
create policy seen on consent_discloser for select to person using (consent_id = any ((select seen('consent'))::uuid[])
  or consent_id = (select opened_record())
  or exists (select from consent_opening o where o.collaboration_id = consent_discloser.collaboration_id
             and o.casus_id = consent_discloser.casus_id and o.consent_id = consent_discloser.consent_id
             and o.discloser_id = consent_discloser.organisation_id));
--> statement-breakpoint
create policy seen on consent_recipient for select to person using (consent_id = any ((select seen('consent'))::uuid[])
  or consent_id = (select opened_record())
  or exists (select from consent_opening o where o.collaboration_id = consent_recipient.collaboration_id
             and o.casus_id = consent_recipient.casus_id and o.consent_id = consent_recipient.consent_id
             and o.recipient_id in (consent_recipient.organisation_id, consent_recipient.person_id)));
--> statement-breakpoint
-- Whether it holds now, and for whom it asks whether it held before (VIS-5). What is foreseen would tell who has answered.
create policy seen on consent_hold for select to person
  using ("from" <= ctx_now() and (ended_at is null or ended_at > "from")
         and (consent_id = any ((select seen('consent'))::uuid[]) or consent_id = any ((select seen('guarded'))::uuid[])
              or consent_id = any ((select seen('consent_state'))::uuid[]) and ended_at is null and (until > ctx_now() or until is null)));
--> statement-breakpoint
create policy seen on consent_standing for select to person using (consent_id = any ((select seen('answers'))::uuid[])
  or consent_id = (select opened_record()));
--> statement-breakpoint
create policy seen on consent_prepared for select to person using (consent_id = any ((select seen('answers'))::uuid[]));
--> statement-breakpoint
create policy seen on consent_signer for select to person
  using (consent_id = any ((select seen('answers'))::uuid[]) or consent_id = (select opened_record())
         or (person_id = (select ctx_person())
             and (consent_id = any ((select seen('consent'))::uuid[]) or consent_id = any ((select seen('guarded'))::uuid[]))));
--> statement-breakpoint
create policy seen on consent_response for select to person
  using (consent_id = any ((select seen('answers'))::uuid[]) or consent_id = (select opened_record()) or by_id = (select ctx_person()));
--> statement-breakpoint
create policy of_response on response_exception for select to person using (
  exists (select from consent_response r where r.collaboration_id = response_exception.collaboration_id
          and r.casus_id = response_exception.casus_id and r.id = response_exception.response_id));
--> statement-breakpoint
create policy of_response on response_scan for select to person using (
  exists (select from consent_response r where r.collaboration_id = response_scan.collaboration_id
          and r.casus_id = response_scan.casus_id and r.id = response_scan.response_id));
--> statement-breakpoint
-- While reading is closed to a guardian, so is the letter that they answered before: school and people stand in it. What they
-- answered since stays theirs, until its text is replaced.
create function closed_to_me(casus uuid) returns boolean language sql stable security definer
  set search_path = public, pg_catalog, pg_temp as $$
  select exists (select from restriction where collaboration_id = ctx_collaboration() and casus_id = casus
                 and guardian_id = ctx_person() and "from" <= ctx_now() and (until is null or until > ctx_now()))
$$;
--> statement-breakpoint
grant execute on function closed_to_me(uuid) to person;
--> statement-breakpoint
create policy of_response on response_form for select to person using (
  exists (select from consent_response r where r.collaboration_id = response_form.collaboration_id
          and r.casus_id = response_form.casus_id and r.id = response_form.response_id
          and (not closed_to_me(r.casus_id) or response_form.guarded and r.at >= guarded_since(r.consent_id))));
--> statement-breakpoint
create policy where_ticked on response_remark for select to person using (
  exists (select from consent_response r where r.collaboration_id = response_remark.collaboration_id
          and r.casus_id = response_remark.casus_id and r.id = response_remark.response_id
          and (response_remark.for_asker or r.by_id = (select ctx_person()) or r.consent_id = (select opened_record()))));
--> statement-breakpoint
create policy givers on response_signature for select to person using (
  exists (select from consent_response r where r.collaboration_id = response_signature.collaboration_id
          and r.casus_id = response_signature.casus_id and r.id = response_signature.response_id
          and (r.by_id = (select ctx_person()) or r.consent_id = (select opened_record()))));
--> statement-breakpoint
-- What a signer has filled in so far is that signer's alone (VIS-15), and goes when the answer is given.
create policy own on consent_draft to person using (person_id = (select ctx_person()))
  with check (person_id = (select ctx_person())
    and (consent_id = any ((select seen('consent'))::uuid[]) or consent_id = any ((select seen('guarded'))::uuid[])));
--> statement-breakpoint
-- That a pupil who does not decide was heard is the asker's and the coordinators'. What the pupil said: who wrote it down,
-- and whom the pupil lets read it, the pupil from 12 or capable; a guardian only while the request is shown to them whole.
create policy seen on child_words for select to person using (
  consent_id = any ((select seen('answers'))::uuid[]) and (for_asker or recorded_by = (select ctx_person()))
  or consent_id = any ((select seen('consent'))::uuid[]) and (select ctx_person()) = any (for_guardians)
  or casus_id = any ((select seen('casus'))::uuid[]) and exists (
    select from casus_person c where c.collaboration_id = child_words.collaboration_id and c.casus_id = child_words.casus_id
      and c.person_id = (select ctx_person()) and c.kind = 'child')
  or consent_id = (select opened_record()));
--> statement-breakpoint
create policy seen on child_heard for select to person using (
  consent_id = any ((select seen('answers'))::uuid[])
  or exists (select from child_words w where w.collaboration_id = child_heard.collaboration_id
             and w.casus_id = child_heard.casus_id and w.heard_id = child_heard.id)
  or consent_id = (select opened_record()));
--> statement-breakpoint

-- A sitting at the table is known to who follows the answers, and to whom it is for: how an answer was given is part of it.
create policy seen on handover for select to person
  using (consent_id = any ((select seen('answers'))::uuid[]) or person_id = (select ctx_person())
         or consent_id = (select opened_record()));
--> statement-breakpoint
-- At the table (SECURITY D6): whoever was handed the device sees the one question, who is in it, and what was said to it in
-- this sitting; nothing else of what the same person sees behind the own link, for a PIN is known by a professional's word alone.
create policy at_table on sight as restrictive for select to person using (
  (select ctx_handover()) is null or object_id = (select ctx_handed_consent())
  or kind in ('casus', 'child', 'guardian', 'participant'));
--> statement-breakpoint
create policy at_table on consent_response as restrictive to person
  using ((select ctx_handover()) is null or handover_id = (select ctx_handover()))
  with check (handover_id is not distinct from (select ctx_handover())
              and ((select ctx_handover()) is null or consent_id = (select ctx_handed_consent())));
--> statement-breakpoint
create policy at_table on consent_draft as restrictive to person
  using (handover_id is not distinct from (select ctx_handover()))
  with check (handover_id is not distinct from (select ctx_handover())
              and ((select ctx_handover()) is null or consent_id = (select ctx_handed_consent())));
--> statement-breakpoint
create policy at_table on consent_signer as restrictive to person
  using ((select ctx_handover()) is null or consent_id = (select ctx_handed_consent()));
--> statement-breakpoint
create policy at_table on handover as restrictive to person
  using ((select ctx_handover()) is null or id = (select ctx_handover()));
--> statement-breakpoint
do $$
declare
  wanted text;
begin
  foreach wanted in array array['part', 'part_grant', 'part_seen', 'part_withheld', 'part_concerns', 'note', 'contact', 'confidant', 'invitation',
                               'child_heard', 'child_words', 'note_draft', 'part_version', 'leak', 'leak_read'] loop
    execute format('create policy at_table on %I as restrictive to person using ((select ctx_handover()) is null)', wanted);
  end loop;
end $$;
--> statement-breakpoint

-- 8. Adding and changing. Who may do what is asked of lib/policy by each command (RULES.md section 10); what a row alone can
-- tell is held here too. Nobody writes under another's name. A table that is not named below is added to by nobody, until
-- there is a command that does so: meetings, disclosures.

-- The casussen that this person coordinates: `competence` is what coordinators alone are shown of a casus as such.
create function coordinated() returns uuid[] language sql stable parallel safe return public.seen('competence');
--> statement-breakpoint
grant execute on function coordinated() to person;
--> statement-breakpoint
do $$
declare
  wanted text;
begin
  foreach wanted in array array['casus_person', 'child', 'guardian', 'participation', 'consent', 'consent_signer', 'invitation'] loop
    execute format('create policy added on %I for insert to person with check (casus_id = any ((select coordinated())::uuid[]))', wanted);
  end loop;
  foreach wanted in array array['child_heard.recorded_by', 'child_words.recorded_by', 'authority.recorded_by', 'authority_correction.recorded_by', 'casus_contact.recorded_by', 'contact.recorded_by', 'coordinator.named_by', 'consent_request.drafted_by',
      'consent_prepared.prepared_by'] loop
    execute format('create policy added on %I for insert to person
      with check (casus_id = any ((select coordinated())::uuid[]) and %I = (select ctx_person()))',
      split_part(wanted, '.', 1), split_part(wanted, '.', 2));
  end loop;
  -- An update needs the row to be seen: PostgreSQL applies the select policies to it as well.
  foreach wanted in array array['child', 'guardian', 'authority', 'contact', 'casus_contact', 'participation', 'coordinator',
      'consent', 'consent_request', 'consent_prepared'] loop
    execute format('create policy changed on %I for update to person using (casus_id = any ((select coordinated())::uuid[]))', wanted);
  end loop;
  -- What a request asks for is put together before it is sent; then it stays.
  foreach wanted in array array['consent_discloser', 'consent_recipient', 'consent_category', 'consent_example'] loop
    execute format('create policy added on %1$I for insert to person with check (
      casus_id = any ((select coordinated())::uuid[])
      and exists (select from consent c where c.collaboration_id = %1$I.collaboration_id and c.casus_id = %1$I.casus_id
                  and c.id = %1$I.consent_id and c.sent_at is null))', wanted);
    execute format('create policy removed on %1$I for delete to person using (
      casus_id = any ((select coordinated())::uuid[])
      and exists (select from consent c where c.collaboration_id = %1$I.collaboration_id and c.casus_id = %1$I.casus_id
                  and c.id = %1$I.consent_id and c.sent_at is null))', wanted);
  end loop;
  -- What belongs to an answer comes with it, from who gives or records it: later nobody adds words, a signature or an exception.
  foreach wanted in array array['response_remark', 'response_signature', 'response_exception', 'response_form'] loop
    execute format('create policy with_answer on %1$I for insert to person with check (
      exists (select from consent_response r where r.collaboration_id = %1$I.collaboration_id and r.casus_id = %1$I.casus_id
              and r.id = %1$I.response_id and (select ctx_person()) in (r.by_id, r.recorded_by)
              and r.at >= date_trunc(''milliseconds'', now())))', wanted);
  end loop;
  -- Nobody answers, writes or records in the past or ahead of it: the instant that is stored was taken in this transaction,
  -- after the casus's lock. What counted when is told from it (ANS-1), and so is the evidence.
  foreach wanted in array array['consent_response.at.person', 'child_heard.recorded_at.person', 'child_words.recorded_at.person', 'ambtskring.made_at.person', 'ambtskring_member.added_at.person', 'inquiry.from.person', 'kring_agreement.recorded_at.person', 'guarded_version.written_at.person', 'note.written_at.person', 'part.written_at.person', 'part_version.replaced_at.person', 'leak_told.at.person', 'audit_event.at.audit_writer'] loop
    execute format('create policy at_this_moment on %1$I as restrictive for insert to %3$I
      with check (%2$I >= date_trunc(''milliseconds'', now()) and %2$I < clock_timestamp() + interval ''1 minute'')',
      split_part(wanted, '.', 1), split_part(wanted, '.', 2), split_part(wanted, '.', 3));
  end loop;
  -- One names those whom one knows: a foreign key would tell whether somebody takes part who is known to others alone, such
  -- as the pupil's confidant.
  foreach wanted in array array['part_concerns', 'consent_recipient', 'consent_signer', 'consent_prepared', 'handover', 'ambtskring_member'] loop
    execute format('create policy of_whom_one_knows on %1$I as restrictive for insert to person with check (
      person_id is null or exists (select from casus_person c where c.collaboration_id = %1$I.collaboration_id
        and c.casus_id = %1$I.casus_id and c.person_id = %1$I.person_id))', wanted);
  end loop;
end $$;
--> statement-breakpoint
-- So with the witness of a sitting.
create policy of_a_witness_one_knows on handover as restrictive for insert to person with check (
  witness_id is null or exists (select from casus_person c where c.collaboration_id = handover.collaboration_id
    and c.casus_id = handover.casus_id and c.person_id = handover.witness_id));
--> statement-breakpoint
-- What a child writes is kept from every guardian (ACT-5), also from those whom a child under 12 is not shown.
create policy of_whom_one_knows on part_withheld as restrictive for insert to person with check (
  person_id is null
  or exists (select from casus_person c where c.collaboration_id = part_withheld.collaboration_id
             and c.casus_id = part_withheld.casus_id
             and (c.person_id = part_withheld.person_id or c.kind = 'child' and c.person_id = ctx_person())));
--> statement-breakpoint
-- Whom a request names may be left out of the answer to it by whoever is asked. In the version without places nobody is
-- named: whom its reader leaves out was found in what is sealed, and nothing that this person types is looked up.
create policy of_whom_one_knows on response_exception as restrictive for insert to person with check (
  person_id is null
  or exists (select from consent_response r where r.collaboration_id = response_exception.collaboration_id
             and r.casus_id = response_exception.casus_id and r.id = response_exception.response_id
             and r.by_id = (select ctx_person()) and r.consent_id = any ((select seen('guarded'))::uuid[]))
  or exists (select from casus_person c where c.collaboration_id = response_exception.collaboration_id
             and c.casus_id = response_exception.casus_id and c.person_id = response_exception.person_id)
  or exists (select from consent_recipient d where d.collaboration_id = response_exception.collaboration_id
             and d.casus_id = response_exception.casus_id and d.person_id = response_exception.person_id));
--> statement-breakpoint
-- What was said stays as it was said; whom it reaches, who wrote it down changes when the pupil wants it otherwise.
create policy readers_changed on child_words for update to person
  using (recorded_by = (select ctx_person()) and casus_id = any ((select coordinated())::uuid[]))
  with check (recorded_by = (select ctx_person()));
--> statement-breakpoint
create policy changed on casus for update to person using (id = any ((select coordinated())::uuid[]));
--> statement-breakpoint
-- ACT-4: a coordinator who works at the school makes an ambtskring, and names its first members with it, never themselves;
-- afterwards its members add somebody. Of the staff, members alone are shown what was agreed with the pupil.
create policy made_by_me on ambtskring for insert to person with check (
  casus_id = any ((select coordinated())::uuid[]) and made_by = (select ctx_person())
  and exists (select from participant p join organisation o on o.collaboration_id = p.collaboration_id and o.id = p.organisation_id
              where p.collaboration_id = ambtskring.collaboration_id and p.casus_id = ambtskring.casus_id
                and p.person_id = ctx_person() and p.organisation_id = ambtskring.organisation_id and o.sector = 'school'));
--> statement-breakpoint
create policy added_from_within on ambtskring_member for insert to person with check (
  added_by = (select ctx_person()) and (select ctx_is_staff())
  and (ambtskring_id = any ((select seen('agreement'))::uuid[])
    or person_id <> (select ctx_person()) and exists (select from ambtskring k
      where k.collaboration_id = ambtskring_member.collaboration_id and k.casus_id = ambtskring_member.casus_id
        and k.id = ambtskring_member.ambtskring_id and k.made_by = (select ctx_person())
        and k.made_at >= date_trunc('milliseconds', now()))));
--> statement-breakpoint
-- A membership ends now or later: whoever read, read as a member.
create policy ended_by_staff on ambtskring_member for update to person
  using ((select ctx_is_staff()) and ambtskring_id = any ((select seen('kring'))::uuid[]))
  with check (until >= date_trunc('milliseconds', now()));
--> statement-breakpoint
create policy noted_by_member on kring_agreement for insert to person with check (
  recorded_by = (select ctx_person()) and (select ctx_is_staff()) and ambtskring_id = any ((select seen('agreement'))::uuid[]));
--> statement-breakpoint
-- An inquiry is made by the head of the kring's own school, whom no kring is shown: the materialiser looks (0004).
create function heads_school_of(wanted_casus uuid, wanted_kring uuid) returns boolean language sql stable security definer
  set search_path = public, pg_catalog, pg_temp as $$
  select exists (select from ambtskring k
    join participant p on p.collaboration_id = k.collaboration_id and p.casus_id = k.casus_id and p.organisation_id = k.organisation_id
    where k.collaboration_id = ctx_collaboration() and k.casus_id = wanted_casus and k.id = wanted_kring
      and p.person_id = ctx_person() and p.directie)
$$;
--> statement-breakpoint
grant execute on function heads_school_of(uuid, uuid) to person;
--> statement-breakpoint
create policy asked_by_head on inquiry for insert to person with check (
  by_id = (select ctx_person()) and reason is not null and until > "from"
  and casus_id = any ((select seen('casus'))::uuid[]) and heads_school_of(casus_id, ambtskring_id));
--> statement-breakpoint
create policy ended_by_head on inquiry for update to person
  using (by_id = (select ctx_person())) with check (until >= date_trunc('milliseconds', now()));
--> statement-breakpoint
-- ACT-3: a restriction takes a second person, who signs in the own name. Which signature is whose, a trigger says (0004).
create policy added on restriction for insert to person with check (
  casus_id = any ((select coordinated())::uuid[]) and recorded_by = (select ctx_person()) and second_by <> recorded_by
  and num_nonnulls(until, second_at, second_agrees, opening_by, opening_second, opening_at, opening_declined_at) = 0);
--> statement-breakpoint
create policy changed on restriction for update to person using (
  casus_id = any ((select coordinated())::uuid[])
  or (select ctx_person()) in (second_by, opening_second) and casus_id = any ((select seen('casus'))::uuid[]));
--> statement-breakpoint
-- A version without places: written by one of the two, released by the other, once.
create policy added on guarded_version for insert to person with check (
  casus_id = any ((select coordinated())::uuid[]) and written_by = (select ctx_person())
  and num_nonnulls(second_at, second_agrees) = 0
  and exists (select from restriction r where r.collaboration_id = guarded_version.collaboration_id
              and r.casus_id = guarded_version.casus_id and r.guardian_id = guarded_version.guardian_id
              and (r.until is null or r.until > ctx_now())
              and (r.recorded_by, r.second_by) in ((written_by, guarded_version.second_by), (guarded_version.second_by, written_by))));
--> statement-breakpoint
create policy released on guarded_version for update to person
  using (second_by = (select ctx_person()) and second_at is null and casus_id = any ((select seen('casus'))::uuid[]))
  with check (second_by = (select ctx_person()) and num_nulls(second_at, second_agrees) = 0);
--> statement-breakpoint
create policy added on participant for insert to person with check (
  casus_id = any ((select coordinated())::uuid[]) and added_by = (select ctx_person())
  and (duty_confirmed_by is null or duty_confirmed_by = person_id and person_id = (select ctx_person())));
--> statement-breakpoint
-- ACT-2: who takes part confirms, or the own organisation does. Who may change what of the row, a trigger says (0004).
create policy changed on participant for update to person using (true);
--> statement-breakpoint
-- ACT-7: a confidant is appointed by the pupil. An organisation is made for this one person, and nobody who is there already
-- is brought in: who asks whether somebody else is one learns nothing (0004 gives these functions to the materialiser).
create function is_empty_house(house uuid) returns boolean language sql stable security definer
  set search_path = public, pg_catalog, pg_temp as $$
  select exists (select from organisation o where o.collaboration_id = ctx_collaboration() and o.id = house and not o.listed
                 and o.sector = 'vertrouwenspersoon')
    and not exists (select from person p where p.collaboration_id = ctx_collaboration() and p.organisation_id = house)
$$;
--> statement-breakpoint
create function is_new_confidant(who uuid) returns boolean language sql stable security definer
  set search_path = public, pg_catalog, pg_temp as $$
  select exists (select from person p join organisation o on o.collaboration_id = p.collaboration_id and o.id = p.organisation_id
                 where p.collaboration_id = ctx_collaboration() and p.id = who and o.sector = 'vertrouwenspersoon' and not o.listed)
    and not exists (select from casus_person c where c.collaboration_id = ctx_collaboration() and c.person_id = who)
$$;
--> statement-breakpoint
grant execute on function is_empty_house(uuid), is_new_confidant(uuid) to person;
--> statement-breakpoint
create policy of_a_confidant on organisation for insert to person
  with check (is_pupil() and sector = 'vertrouwenspersoon' and not listed);
--> statement-breakpoint
create policy confidant on person for insert to person with check (
  is_pupil() and kind = 'staff' and team_id is null and not (may_make_casus or officer or confirms_duties or directie)
  and is_empty_house(organisation_id));
--> statement-breakpoint
create policy chosen on confidant for insert to person with check (
  is_pupil() and casus_id = any ((select seen('casus'))::uuid[]) and num_nonnulls(accepted_at, declined_at, ended_at) = 0
  and is_new_confidant(person_id));
--> statement-breakpoint
-- Which word is whose, a trigger says (0004).
create policy spoken on confidant for update to person using (person_id = (select ctx_person()) or is_pupil());
--> statement-breakpoint
create policy chosen on casus_person for insert to person with check (
  is_pupil() and kind = 'participant' and exists (
    select from confidant c where c.collaboration_id = casus_person.collaboration_id and c.casus_id = casus_person.casus_id
      and c.person_id = casus_person.person_id and c.ended_at is null));
--> statement-breakpoint
create policy chosen on participant for insert to person with check (
  is_pupil() and added_by = (select ctx_person()) and num_nonnulls(duty_confirmed_by, duty_confirmed_at) = 0
  and exists (select from confidant c where c.collaboration_id = participant.collaboration_id and c.casus_id = participant.casus_id
    and c.person_id = participant.person_id and c.ended_at is null));
--> statement-breakpoint
create policy accepted on participation for insert to person with check (
  person_id = (select ctx_person()) and until is null and "from" >= date_trunc('milliseconds', now())
  and exists (select from confidant c where c.collaboration_id = participation.collaboration_id
    and c.casus_id = participation.casus_id and c.person_id = participation.person_id
    and c.accepted_at is not null and c.ended_at is null));
--> statement-breakpoint
create policy ended_by_pupil on participation for update to person using (
  is_pupil() and exists (select from confidant c where c.collaboration_id = participation.collaboration_id
    and c.casus_id = participation.casus_id and c.person_id = participation.person_id));
--> statement-breakpoint
-- ACT-3: also a participant whose secrecy is confirmed.
create policy added on competence for insert to person with check (
  recorded_by = (select ctx_person())
  and (casus_id = any ((select coordinated())::uuid[])
       or exists (select from participant p where p.collaboration_id = competence.collaboration_id and p.casus_id = competence.casus_id
                  and p.person_id = ctx_person() and p.duty in ('beroepsgeheim', 'functioneel_beroepsgeheim')
                  and p.duty_confirmed_at is not null)
          and casus_id = any ((select seen('casus'))::uuid[])));
--> statement-breakpoint
create policy changed on competence for update to person
  using (casus_id = any ((select coordinated())::uuid[]) or recorded_by = (select ctx_person()));
--> statement-breakpoint
-- The materialiser ends only a request in whose place another one comes.
create policy only_replaced on consent as restrictive for update to materialiser using (
  exists (select from consent_request q where q.collaboration_id = consent.collaboration_id and q.casus_id = consent.casus_id
          and q.replaces = consent.id));
--> statement-breakpoint
create policy changed on consent_signer for update to person
  using (casus_id = any ((select coordinated())::uuid[]) or person_id = (select ctx_person()));
--> statement-breakpoint
-- Nobody answers for somebody else: an answer is the giver's, to what is asked of them now, or bears its recorder's name (ACT-8).
create policy own_or_recorded on consent_response for insert to person with check (
  by_id = (select ctx_person()) and recorded_by is null and not (select ctx_is_staff())
    and (consent_id = any ((select seen('consent'))::uuid[]) or consent_id = any ((select seen('guarded'))::uuid[]))
  or recorded_by = (select ctx_person()) and form <> 'online' and casus_id = any ((select coordinated())::uuid[]));
--> statement-breakpoint
create policy paper on response_scan for insert to person with check (
  casus_id = any ((select coordinated())::uuid[])
  and exists (select from consent_response r where r.collaboration_id = response_scan.collaboration_id
              and r.casus_id = response_scan.casus_id and r.id = response_scan.response_id and r.form = 'paper'));
--> statement-breakpoint
-- A device is handed over by a coordinator, in the own name, for half an hour; nobody makes up that somebody came in.
create policy handed_by_me on handover for insert to person with check (
  casus_id = any ((select coordinated())::uuid[]) and handed_by = (select ctx_person()) and person_id <> handed_by
  and num_nonnulls(pin_digest, opened_at, used_at, ended_at) = 0 and tries = 0
  and made_at >= date_trunc('milliseconds', now()) and made_at < clock_timestamp() + interval '1 minute'
  and expires <= made_at + interval '30 minutes');
--> statement-breakpoint
create policy taken_back on handover for update to person using (casus_id = any ((select coordinated())::uuid[]));
--> statement-breakpoint
-- Links and codes are sent by who asks, and by the gate; the rest tells somebody that something waits.
create policy to_send on outbox for insert to person with check (
  casus_id = any ((select reached())::uuid[])
  and (kind in ('answer', 'talk', 'consent_ended', 'wrong_person', 'kring') or kind = 'confidant' and is_pupil() or casus_id = any ((select coordinated())::uuid[]))
  and kind not in ('code', 'sign_in', 'daily', 'ends_soon', 'birthday', 'own_now'));
--> statement-breakpoint
-- A link to the own pages opens for as long as the rules show its person the casus: the gate is told that, and no more.
create function is_shown_casus(covenant uuid, casus uuid, who uuid) returns boolean
language plpgsql security definer set search_path = public, pg_catalog, pg_temp as $$
declare
  asking constant text := coalesce(current_setting('app.collaboration', true), '');
  shown boolean;
begin
  perform set_config('app.collaboration', covenant::text, true);
  shown := exists (select from sight s
    join reach r on r.collaboration_id = s.collaboration_id and r.casus_id = s.casus_id and r.person_id = s.person_id
    where s.collaboration_id = covenant and s.casus_id = casus and s.person_id = who and s.kind = 'casus'
      and s.ended_at is null and s."from" <= now() and (s.until > now() or s.until is null)
      and r.fresh and r.rules_version = ctx_rules());
  perform set_config('app.collaboration', asking, true);
  return shown;
end $$;
--> statement-breakpoint
grant execute on function is_shown_casus(uuid, uuid, uuid) to gate;
--> statement-breakpoint
create policy ends_with_address on invitation for select to person using (person_id = any ((select seen('contact'))::uuid[]));
--> statement-breakpoint
create policy ends_with_address_too on invitation for update to person using (person_id = any ((select seen('contact'))::uuid[]));
--> statement-breakpoint
create policy own_keys on keyring.data_key for select to person using (
  collaboration_id = (select ctx_collaboration())
  and (scope_id = (select ctx_collaboration()) or scope_id = any ((select reached())::uuid[])));
--> statement-breakpoint
create policy materialiser_keys on keyring.data_key to materialiser
  using (collaboration_id = (select ctx_collaboration())) with check (collaboration_id = (select ctx_collaboration()));
--> statement-breakpoint

-- 9. The gate, the jobs and the auditor act over covenants, and touch only what 0002 gives them.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['account', 'hat', 'session', 'sign_in_token', 'invitation', 'one_time_code', 'outbox', 'person', 'consent_signer',
      'attempt', 'handover', 'keyring.data_key'] loop
    execute format('create policy gate on %s to gate using (true) with check (true)', wanted);
  end loop;
  -- What was filled in at the table goes with the sitting.
  execute 'create policy gate on consent_draft to gate using (handover_id is not null)';
  foreach wanted in array array['outbox', 'contact', 'hat', 'account', 'freshness', 'collaboration', 'person', 'consent_signer',
      'message', 'session', 'sign_in_token', 'seal_certificate', 'invitation', 'keyring.data_key'] loop
    execute format('create policy jobs on %s to jobs using (true) with check (true)', wanted);
  end loop;
  -- What they only look at.
  foreach wanted in array array['consent', 'consent_request', 'organisation', 'seal_certificate'] loop
    execute format('create policy gate on %I for select to gate using (true)', wanted);
  end loop;
  foreach wanted in array array['part_grant', 'part_seen', 'organisation', 'consent_request'] loop
    execute format('create policy jobs on %I for select to jobs using (true)', wanted);
  end loop;
  foreach wanted in array array['audit_event', 'audit_head', 'audit_checkpoint'] loop
    execute format('create policy auditor on %s to auditor using (true) with check (true)', wanted);
  end loop;
end $$;
