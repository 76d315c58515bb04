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
create policy own_words on part for insert to person
  with check (author_id = (select ctx_person()) and casus_id = any ((select reached())::uuid[]));
--> statement-breakpoint
create policy author_changes on part for update to person
  using (author_id = (select ctx_person())) with check (author_id = (select ctx_person()));
--> statement-breakpoint
-- VIS-11: the head of a note is seen by who may read one of its parts.
create policy of_readable_part on note for select to person using (
  exists (select from part p where p.collaboration_id = note.collaboration_id and p.casus_id = note.casus_id and p.note_id = note.id));
--> statement-breakpoint
create policy own_note on note for insert to person
  with check (author_id = (select ctx_person()) and casus_id = any ((select reached())::uuid[]));
--> statement-breakpoint
-- VIS-15: from whom a part is kept, and whom it is about, is the author's.
create policy authors on part_withheld to person using (
  exists (select from part p where p.collaboration_id = part_withheld.collaboration_id and p.casus_id = part_withheld.casus_id
          and p.id = part_withheld.part_id and p.author_id = (select ctx_person())))
  with check (casus_id = any ((select reached())::uuid[]));
--> statement-breakpoint
create policy authors on part_concerns to person using (
  exists (select from part p where p.collaboration_id = part_concerns.collaboration_id and p.casus_id = part_concerns.casus_id
          and p.id = part_concerns.part_id and p.author_id = (select ctx_person())))
  with check (casus_id = any ((select reached())::uuid[]));
--> statement-breakpoint
create policy own_marks on part_seen to person using (person_id = (select ctx_person()))
  with check (person_id = (select ctx_person()) and casus_id = any ((select fresh())::uuid[]));
--> statement-breakpoint

-- 4. The covenant: organisations and their staff are known to staff (a participant is chosen from a list, ACT-2); a
-- family knows those whom the rules show.
create policy directory on person for select to person using (
  id = (select ctx_person())
  or (kind = 'staff' and (select ctx_is_staff())
      and exists (select from organisation o where o.collaboration_id = person.collaboration_id and o.id = person.organisation_id and o.listed))
  or id = any ((select seen('participant'))::uuid[]) or id = any ((select seen('guardian'))::uuid[])
  or exists (select from casus_person c where c.collaboration_id = person.collaboration_id and c.person_id = person.id and c.kind = 'child'
             and c.casus_id = any ((select seen('casus'))::uuid[])));
--> statement-breakpoint
create policy family on person for insert to person with check (kind in ('child', 'guardian') and (select ctx_is_staff()));
--> statement-breakpoint
create policy own_choice on person for update to person using (id = (select ctx_person())) with check (id = (select ctx_person()));
--> statement-breakpoint
create policy of_the_covenant on organisation for select to person using (
  listed or id in (select p.organisation_id from participant p where p.collaboration_id = organisation.collaboration_id));
--> statement-breakpoint
create policy of_the_covenant on team for select to person using (true);
--> statement-breakpoint

-- 5. The casus (VIS-1, VIS-2, VIS-9, VIS-13).
create policy seen on casus for select to person using (id = any ((select seen('casus'))::uuid[]));
--> statement-breakpoint
create policy made_by_me on casus for insert to person with check (made_by = (select ctx_person()) and (select ctx_is_staff()));
--> statement-breakpoint
create policy seen_change on casus for update to person using (id = any ((select seen('casus'))::uuid[]));
--> statement-breakpoint
create policy seen on casus_person for select to person using (
  person_id = (select ctx_person())
  or person_id = any ((select seen('participant'))::uuid[]) or person_id = any ((select seen('guardian'))::uuid[])
  or (kind = 'child' and casus_id = any ((select seen('casus'))::uuid[])));
--> statement-breakpoint
create policy seen on child for select to person using (person_id = any ((select seen('child'))::uuid[]));
--> statement-breakpoint
create policy seen on guardian for select to person using (person_id = any ((select seen('guardian'))::uuid[]));
--> statement-breakpoint
create policy seen on authority for select to person
  using (guardian_id = any ((select seen('authority'))::uuid[]) or recorded_by = (select ctx_person()));
--> statement-breakpoint
create policy seen on restriction for select to person
  using (guardian_id = any ((select seen('authority'))::uuid[]) or (select ctx_person()) in (recorded_by, second_by));
--> statement-breakpoint
create policy seen on competence for select to person
  using (casus_id = any ((select seen('competence'))::uuid[]) or recorded_by = (select ctx_person()));
--> statement-breakpoint
create policy seen on contact for select to person using (person_id = any ((select seen('contact'))::uuid[]));
--> statement-breakpoint
create policy seen on participant for select to person using (person_id = any ((select seen('participant'))::uuid[])
  and casus_id = any ((select fresh())::uuid[]));
--> statement-breakpoint
create policy seen on participation for select to person using (person_id = any ((select seen('participant'))::uuid[])
  and casus_id = any ((select fresh())::uuid[]));
--> statement-breakpoint
create policy seen on coordinator for select to person using (person_id = any ((select seen('participant'))::uuid[])
  and casus_id = any ((select fresh())::uuid[]));
--> statement-breakpoint

-- 6. Ambtskringen, meetings, disclosures (VIS-6, VIS-7, VIS-8).
create policy seen on ambtskring for select to person using (id = any ((select seen('kring'))::uuid[]));
--> statement-breakpoint
create policy seen on ambtskring_member for select to person using (ambtskring_id = any ((select seen('kring'))::uuid[]));
--> statement-breakpoint
create policy seen on inquiry for select to person using (id = any ((select seen('inquiry'))::uuid[]));
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
  using (id = any ((select seen('consent'))::uuid[]) or id = any ((select seen('consent_state'))::uuid[]));
--> statement-breakpoint
create policy seen on consent_category for select to person
  using (consent_id = any ((select seen('consent'))::uuid[]) or consent_id = any ((select seen('consent_state'))::uuid[]));
--> statement-breakpoint
create policy seen on consent_request for select to person using (consent_id = any ((select seen('consent'))::uuid[]));
--> statement-breakpoint
create policy seen on consent_example for select to person using (consent_id = any ((select seen('consent'))::uuid[]));
--> statement-breakpoint
create policy seen on consent_discloser for select to person using (consent_id = any ((select seen('consent'))::uuid[]));
--> statement-breakpoint
create policy seen on consent_recipient for select to person using (consent_id = any ((select seen('consent'))::uuid[]));
--> statement-breakpoint
create policy seen on consent_hold for select to person
  using (consent_id = any ((select seen('consent'))::uuid[]) or consent_id = any ((select seen('consent_state'))::uuid[]));
--> statement-breakpoint
create policy seen on consent_standing for select to person using (consent_id = any ((select seen('answers'))::uuid[]));
--> statement-breakpoint
create policy seen on consent_signer for select to person
  using (consent_id = any ((select seen('answers'))::uuid[])
         or (person_id = (select ctx_person()) and consent_id = any ((select seen('consent'))::uuid[])));
--> statement-breakpoint
create policy seen on consent_response for select to person
  using (consent_id = any ((select seen('answers'))::uuid[]) or by_id = (select ctx_person()));
--> statement-breakpoint
create policy of_response on response_exception for select to person using (
  exists (select from consent_response r where r.collaboration_id = response_exception.collaboration_id
          and r.casus_id = response_exception.casus_id and r.id = response_exception.response_id));
--> statement-breakpoint
create policy of_response on response_scan for select to person using (
  exists (select from consent_response r where r.collaboration_id = response_scan.collaboration_id
          and r.casus_id = response_scan.casus_id and r.id = response_scan.response_id));
--> statement-breakpoint
create policy where_ticked on response_remark for select to person using (
  exists (select from consent_response r where r.collaboration_id = response_remark.collaboration_id
          and r.casus_id = response_remark.casus_id and r.id = response_remark.response_id
          and (response_remark.for_asker or r.by_id = (select ctx_person()))));
--> statement-breakpoint
create policy givers on response_signature for select to person using (
  exists (select from consent_response r where r.collaboration_id = response_signature.collaboration_id
          and r.casus_id = response_signature.casus_id and r.id = response_signature.response_id
          and r.by_id = (select ctx_person())));
--> statement-breakpoint
-- Nobody answers for somebody else: an answer is the giver's, or bears its recorder's name (ACT-8).
create policy own_or_recorded on consent_response for insert to person with check (
  casus_id = any ((select reached())::uuid[])
  and (by_id = (select ctx_person()) and recorded_by is null or recorded_by = (select ctx_person()) and form <> 'online'));
--> statement-breakpoint

-- 8. Adding, changing: inside a casus that has been shown to this person. Who may do what is asked of lib/policy by
-- each command (RULES.md section 10).
do $$
declare
  wanted text;
begin
  foreach wanted in array array['casus_person', 'child', 'competence', 'guardian', 'authority', 'restriction', 'contact',
      'participant', 'participation', 'coordinator', 'ambtskring', 'ambtskring_member', 'inquiry', 'meeting', 'meeting_person',
      'consent', 'consent_request', 'consent_discloser', 'consent_recipient', 'consent_category', 'consent_example',
      'consent_signer', 'response_remark', 'response_signature', 'response_exception', 'response_scan', 'disclosure',
      'disclosure_part', 'disclosure_recipient', 'disclosure_consulted', 'invitation'] loop
    execute format('create policy added on %I for insert to person with check (casus_id = any ((select reached())::uuid[]))', wanted);
  end loop;
  -- An update needs the row to be seen: PostgreSQL applies the select policies to it as well.
  foreach wanted in array array['child', 'competence', 'guardian', 'authority', 'restriction', 'contact', 'participant',
      'participation', 'coordinator', 'ambtskring_member', 'inquiry', 'meeting', 'meeting_person', 'consent',
      'consent_request', 'consent_signer', 'disclosure'] loop
    execute format('create policy changed on %I for update to person using (true) with check (casus_id = any ((select reached())::uuid[]))', wanted);
  end loop;
  foreach wanted in array array['consent_discloser', 'consent_recipient', 'consent_category', 'consent_example'] loop
    execute format('create policy of_draft on %I for delete to person using (
      exists (select from consent c where c.collaboration_id = %I.collaboration_id and c.casus_id = %I.casus_id
              and c.id = %I.consent_id and c.sent_at is null))', wanted, wanted, wanted, wanted);
  end loop;
end $$;
--> statement-breakpoint
create policy to_send on outbox for insert to person with check (casus_id is null or casus_id = any ((select reached())::uuid[]));
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
  foreach wanted in array array['account', 'hat', 'session', 'sign_in_token', 'invitation', 'one_time_code', 'outbox', 'person', 'consent_signer', 'keyring.data_key'] loop
    execute format('create policy gate on %s to gate using (true) with check (true)', wanted);
  end loop;
  foreach wanted in array array['outbox', 'contact', 'hat', 'account', 'freshness', 'collaboration', 'person', 'consent_signer',
      'message', 'session', 'sign_in_token', 'keyring.data_key'] loop
    execute format('create policy jobs on %s to jobs using (true) with check (true)', wanted);
  end loop;
  foreach wanted in array array['audit_event', 'audit_head', 'audit_checkpoint'] loop
    execute format('create policy auditor on %s to auditor using (true) with check (true)', wanted);
  end loop;
end $$;
