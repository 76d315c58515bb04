-- What each role may touch at all. Row-level security (0003) then decides about rows.
alter default privileges revoke execute on functions from public;
--> statement-breakpoint
do $$
declare
  each record;
  -- No columns beyond these are ever changed: what was signed or seen is ended and added, not edited.
  editable constant jsonb := '{
    "casus": "closed_at", "child": "school_class", "competence": "until", "guardian": "relation", "authority": "until",
    "restriction": "until, second_at, second_agrees, opening_by, opening_second, opening_at, opening_declined_at", "confidant": "accepted_at, declined_at, ended_at", "contact": "ended_at, language", "casus_contact": "ended_at", "participation": "until", "coordinator": "until",
    "participant": "duty, duty_confirmed_by, duty_confirmed_at, team_id, role",
    "ambtskring_member": "until", "inquiry": "until", "meeting": "starts_at", "meeting_person": "standing, reason",
    "consent": "sent_at, valid_from, valid_until, ended_at",
    "consent_request": "meaning, both_guardians_because, question, purpose, how, what_follows_yes, what_follows_no",
    "consent_signer": "route, asked_at, sent_at, failed_at, begun_at, answered_at, talk_asked_at, wrong_person_at, answer_by, remind_after, text_sha256",
    "consent_prepared": "ask_at, route, prepared_by, prepared_at, cancelled_at",
    "disclosure": "revoked_at, confirmed_by, confirmed_at, client_informed, client_not_informed_why",
    "part": "scope, ambtskring_id, meeting_id, taken_back_at, taken_back_by, taken_back_reason, nature, heading, body, corrected_at, correction_reason",
    "note_draft": "version, fields, kept_at",
    "guarded_version": "second_at, second_agrees", "child_words": "for_asker, for_guardians",
    "consent_draft": "content, changed_at", "likely_double": "settled_at",
    "person": "daily_message", "invitation": "ended_at", "consent_template": "name, retired_at"
  }';
begin
  for each in select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where c.relkind = 'r' and n.nspname = 'public' and c.relname not like '\_\_%' loop
    execute format('alter table %I enable row level security', each.name);
    execute format('alter table %I force row level security', each.name);
    execute format('grant all on %I to backup', each.name);
  end loop;

  -- A person reads and adds; what they change is listed above; nobody deletes but parts of a draft.
  for each in select unnest(array['collaboration', 'organisation', 'team', 'person', 'casus', 'freshness', 'casus_person',
      'child', 'competence', 'confidant', 'guardian', 'authority', 'restriction', 'contact', 'participant', 'participation',
      'coordinator', 'ambtskring', 'ambtskring_member', 'inquiry', 'meeting', 'meeting_person', 'consent',
      'consent_request', 'consent_discloser', 'consent_recipient', 'consent_category', 'consent_example',
      'consent_signer', 'consent_prepared', 'consent_response', 'response_remark', 'response_signature', 'response_exception',
      'response_scan', 'disclosure', 'disclosure_part', 'disclosure_recipient', 'disclosure_consulted', 'note', 'part',
      'part_withheld', 'part_concerns', 'part_seen', 'part_grant', 'sight', 'reach', 'consent_hold',
      'consent_standing', 'consent_opening', 'consent_draft', 'response_form', 'likely_double', 'consent_template',
      'authority_correction', 'rested_report', 'rested_read', 'casus_contact', 'guarded_version', 'child_heard',
      'child_words', 'record_opening', 'note_draft', 'part_version', 'leak', 'leak_read', 'leak_told',
      'kring_agreement']) as name loop
    execute format('grant select on %I to person', each.name);
    if each.name not in ('collaboration', 'organisation', 'team', 'freshness', 'part_grant', 'sight', 'reach',
                         'consent_hold', 'consent_standing', 'consent_opening', 'likely_double', 'rested_report',
                         'rested_read', 'leak', 'leak_read') then
      execute format('grant insert on %I to person', each.name);
    end if;
    if editable ? each.name then
      execute format('grant update (%s) on %I to person', editable ->> each.name, each.name);
    end if;
    -- The materialiser reads facts; bodies and headings of parts are not facts.
    if each.name not in ('part', 'part_seen', 'response_remark', 'response_signature', 'response_scan', 'response_form',
                         'consent_example', 'consent_draft', 'consent_template', 'casus_contact', 'guarded_version',
                         'child_heard', 'child_words', 'record_opening', 'note_draft', 'part_version', 'leak_told',
                         'kring_agreement', 'confidant') then
      execute format('grant select on %I to materialiser', each.name);
    end if;
  end loop;
end $$;
--> statement-breakpoint
-- Which request another one replaces tells who is asked the new one that there was an old one: for the coordinators the
-- materialiser looks.
revoke select on consent_request from person;
--> statement-breakpoint
grant select (collaboration_id, casus_id, consent_id, drafted_by, drafted_at, meaning, both_guardians_because, question, purpose,
  how, what_follows_yes, what_follows_no) on consent_request to person;
--> statement-breakpoint
-- Signing at the table: who handed over and who signs know of the sitting, and nobody but the gate its token and PIN.
grant select (collaboration_id, casus_id, id, consent_id, person_id, handed_by, witness_id, way, known_by, made_at, expires, opened_at,
  used_at, ended_at), insert, update (ended_at) on handover to person;
--> statement-breakpoint
grant select, update (pin_digest, tries, opened_at, used_at, ended_at) on handover to gate;
--> statement-breakpoint
grant select (collaboration_id, casus_id, id, handover_id), delete on consent_draft to gate;
--> statement-breakpoint
grant select (collaboration_id, casus_id, id, note_id, author_id, written_at, category, scope, ambtskring_id, meeting_id,
  secret, school_clb_relevant, taken_back_at) on part to materialiser;
--> statement-breakpoint
-- Who stands in a record that was opened: for opened_people() (0003).
grant select (collaboration_id, casus_id, id, consent_id, officer_id) on record_opening to materialiser;
--> statement-breakpoint
grant select (collaboration_id, casus_id, consent_id, witness_id) on handover to materialiser;
--> statement-breakpoint
-- Of a version without places: that it was released, and for whom.
grant select (collaboration_id, casus_id, id, consent_id, guardian_id, written_at, second_at, second_agrees) on guarded_version to materialiser;
--> statement-breakpoint
grant insert, update (until, ended_at) on part_grant, sight, consent_hold, consent_standing, consent_opening to materialiser;
--> statement-breakpoint
grant insert on reach, freshness, likely_double, rested_report, rested_read, leak, leak_read to materialiser;
--> statement-breakpoint
-- Closing a casus ends all participants' periods (ACT-9), also of those whom the one who closes may not see, such as a
-- pupil's confidant: the materialiser ends them in the same transaction.
grant update (until) on participation to materialiser;
--> statement-breakpoint
-- Who leaves the casus leaves its ambtskringen, and asks about them no longer.
grant update (until) on ambtskring_member, inquiry to materialiser;
--> statement-breakpoint
-- What is planned ahead is asked of the rules again when it is due, which takes facts: the jobs see that something is due,
-- the materialiser what it is, and it makes a message of it or drops it.
grant select (collaboration_id, id, casus_id, kind, person_id, object_id, created_at, sent_at, failed_at, next_try_at, asks_first, ended_at),
  insert, update (asks_first, ended_at, next_try_at, channel, object_id, secret) on outbox to materialiser;
--> statement-breakpoint
grant select (collaboration_id, casus_id, id, person_id, consent_id, created_at, ended_at), insert on invitation to materialiser;
--> statement-breakpoint
-- What is replaced ends in the transaction in which what replaces it becomes geldig, whoever's answer makes it so.
grant update (ended_at) on consent to materialiser;
--> statement-breakpoint
grant update (fresh, rules_version) on reach to materialiser;
--> statement-breakpoint
grant update (facts_version, grants_version, rules_version, last_at) on freshness to materialiser;
--> statement-breakpoint
grant delete on consent_discloser, consent_recipient, consent_category, consent_example, consent_draft, note_draft to person;
--> statement-breakpoint
grant insert on outbox, invitation, organisation to person;
--> statement-breakpoint
grant select (collaboration_id, casus_id, id, person_id, consent_id, channel, created_at, sent_at, failed_at, ended_at), update (ended_at)
  on invitation to person;
--> statement-breakpoint
-- The gate: sessions, links, codes, and how often somebody tried; of a person only which kind of hat it is.
grant select, insert, update, delete on account, session, sign_in_token, attempt to gate;
--> statement-breakpoint
grant select, insert on hat to gate;
--> statement-breakpoint
grant select, update (ended_at) on invitation to gate;
--> statement-breakpoint
grant select, insert, update (tries, used_at) on one_time_code to gate;
--> statement-breakpoint
grant insert on outbox to gate;
--> statement-breakpoint
grant select (collaboration_id, id, kind, organisation_id, ended_at) on person to gate;
--> statement-breakpoint
-- Whoever is a confidant alone is no member of staff at whose address nobody of a family may answer: that would tell.
grant select (collaboration_id, id, listed) on organisation to gate;
--> statement-breakpoint
grant select (collaboration_id, casus_id, consent_id, person_id, route, wrong_person_at), update (code_asked_at, wrong_person_at) on consent_signer to gate;
--> statement-breakpoint
-- A link lives until its request ends, and whoever got it by mistake is told to who asked: of a request the gate knows
-- when that is and whose it is, and nothing of what it asks.
grant select (collaboration_id, casus_id, id, sent_at, valid_until, ended_at) on consent to gate;
--> statement-breakpoint
grant select (collaboration_id, casus_id, consent_id, drafted_by) on consent_request to gate;
--> statement-breakpoint
-- Who brings a file to the gate is told whether it is ours: for that it sees certificates, and no key.
grant select (certificate, fingerprint, "from", until) on seal_certificate to gate;
--> statement-breakpoint
-- Jobs: what waits, where to send it, and the key to read the address.
grant select, update (sent_at, failed_at, ended_at, next_try_at, secret), insert on outbox to jobs;
--> statement-breakpoint
grant select on contact, hat, freshness, collaboration to jobs;
--> statement-breakpoint
grant select (id, email) on account to jobs;
--> statement-breakpoint
grant select (collaboration_id, id, kind, organisation_id, daily_message, ended_at) on person to jobs;
--> statement-breakpoint
grant select (collaboration_id, casus_id, consent_id, person_id), update (sent_at, failed_at) on consent_signer to jobs;
--> statement-breakpoint
grant select, insert on message to jobs;
--> statement-breakpoint
grant delete on session, sign_in_token to jobs;
--> statement-breakpoint
-- A link that has ended meanwhile is not sent.
grant select (collaboration_id, casus_id, id, person_id, consent_id, ended_at), update (sent_at, failed_at) on invitation to jobs;
--> statement-breakpoint
-- The message of the day goes to whom something was opened that they did not look at yet: the job may count that, by ids
-- and moments alone; the ground tells only that the own words are not new to their writer.
grant select (collaboration_id, casus_id, reader_id, part_id, ground, "from", until, created_at, ended_at) on part_grant to jobs;
--> statement-breakpoint
grant select (collaboration_id, casus_id, person_id, part_id) on part_seen to jobs;
--> statement-breakpoint
-- What leaves the house is sealed by the organisation that asks, of whose request the job knows nothing else.
grant select, insert on seal_certificate to jobs;
--> statement-breakpoint
grant select (collaboration_id, id, name) on organisation to jobs;
--> statement-breakpoint
grant select (collaboration_id, consent_id, drafted_by) on consent_request to jobs;
--> statement-breakpoint
-- The audit chain: appended by one function, which asks what was ever shown to the one who acts; read by the auditor.
grant select (collaboration_id, casus_id, person_id, fresh, rules_version) on reach to audit_writer;
--> statement-breakpoint
-- Whom it tells who read what: their own grants and sights, and the disclosures that they were told of (0005).
grant select (collaboration_id, casus_id, reader_id, part_id, "from", until, ended_at) on part_grant to audit_writer;
--> statement-breakpoint
grant select (collaboration_id, casus_id, person_id, kind, object_id, "from", until, ended_at) on sight to audit_writer;
--> statement-breakpoint
grant select (collaboration_id, casus_id, id, "from", until, revoked_at) on disclosure to audit_writer;
--> statement-breakpoint
grant select (collaboration_id, casus_id, disclosure_id, part_id) on disclosure_part to audit_writer;
--> statement-breakpoint
grant select (collaboration_id, casus_id, disclosure_id, person_id) on disclosure_recipient to audit_writer;
--> statement-breakpoint
grant select, insert on audit_event to audit_writer;
--> statement-breakpoint
grant select, insert, update on audit_head to audit_writer;
--> statement-breakpoint
grant select on audit_event, audit_head, audit_checkpoint to auditor;
--> statement-breakpoint
grant insert on audit_checkpoint to auditor;
--> statement-breakpoint
grant usage on schema keyring to person, materialiser, gate, jobs;
--> statement-breakpoint
grant select on keyring.data_key to person, materialiser, gate, jobs;
--> statement-breakpoint
grant insert on keyring.data_key to materialiser;
--> statement-breakpoint
alter table keyring.data_key enable row level security;
--> statement-breakpoint
alter table keyring.data_key force row level security;
--> statement-breakpoint
grant execute on all functions in schema public to person, materialiser, gate, jobs, auditor, audit_writer;
