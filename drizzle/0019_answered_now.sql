-- Nobody answers, writes or records in the past or ahead of it: the instant that is stored was taken in this transaction, after
-- the casus's lock. What counted when is told from it (ANS-1), and so is the evidence.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['consent_response.at.person', 'note.written_at.person', 'part.written_at.person', 'audit_event.at.audit_writer'] loop
    execute format('create policy at_this_moment on %1$I as restrictive for insert to %3$I
      with check (%2$I >= date_trunc(''milliseconds'', now()) and %2$I < clock_timestamp() + interval ''1 minute'')',
      split_part(wanted, '.', 1), split_part(wanted, '.', 2), split_part(wanted, '.', 3));
  end loop;
  -- What belongs to an answer comes with it: later nobody adds words, a signature or an exception.
  foreach wanted in array array['response_remark', 'response_signature', 'response_exception', 'response_form'] loop
    execute format('alter policy with_answer on %1$I with check (
      exists (select from consent_response r where r.collaboration_id = %1$I.collaboration_id and r.casus_id = %1$I.casus_id
              and r.id = %1$I.response_id and (select ctx_person()) in (r.by_id, r.recorded_by)
              and r.at >= date_trunc(''milliseconds'', now())))', wanted);
  end loop;
end $$;
