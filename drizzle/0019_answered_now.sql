-- Nobody answers or writes in the past or ahead of it: the instant that is stored was taken in this transaction, after the
-- casus's lock. What counted when is told from it (ANS-1), and so is the evidence.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['consent_response.at', 'note.written_at', 'part.written_at'] loop
    execute format('create policy at_this_moment on %1$I as restrictive for insert to person
      with check (%2$I >= date_trunc(''milliseconds'', now()) and %2$I < clock_timestamp() + interval ''1 minute'')',
      split_part(wanted, '.', 1), split_part(wanted, '.', 2));
  end loop;
end $$;
