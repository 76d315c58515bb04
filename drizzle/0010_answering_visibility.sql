-- What a signer has filled in so far is that signer's alone (VIS-15), and goes when the answer is given; the form as it
-- was shown goes with the answer and is added by who gives or records it.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['consent_draft', 'response_form'] loop
    execute format('alter table %I enable row level security', wanted);
    execute format('alter table %I force row level security', wanted);
    execute format('grant all on %I to backup', wanted);
    execute format('grant select, insert on %I to person', wanted);
    execute format('create policy one_covenant on %I as restrictive to person, materialiser, audit_writer
      using (collaboration_id = (select ctx_collaboration())) with check (collaboration_id = (select ctx_collaboration()))', wanted);
  end loop;
end $$;
--> statement-breakpoint
grant update (content, changed_at), delete on consent_draft to person;
--> statement-breakpoint
create policy own on consent_draft to person using (person_id = (select ctx_person()))
  with check (person_id = (select ctx_person()) and consent_id = any ((select seen('consent'))::uuid[]));
--> statement-breakpoint
create policy of_response on response_form for select to person using (
  exists (select from consent_response r where r.collaboration_id = response_form.collaboration_id
          and r.casus_id = response_form.casus_id and r.id = response_form.response_id));
--> statement-breakpoint
create policy with_answer on response_form for insert to person with check (
  exists (select from consent_response r where r.collaboration_id = response_form.collaboration_id
          and r.casus_id = response_form.casus_id and r.id = response_form.response_id
          and (select ctx_person()) in (r.by_id, r.recorded_by)));
