-- A professional stands in several casussen: who sees a colleague in one of them sees nothing of the others. So the rows
-- about participants are compared with sights by casus and person, not by person alone.
drop policy seen on casus_person;
--> statement-breakpoint
create policy seen on casus_person for select to person using (
  person_id = (select ctx_person())
  or (casus_id, person_id) in (select s.casus_id, s.object_id from sight s
      where s.collaboration_id = ctx_collaboration() and s.person_id = ctx_person() and s.kind in ('participant', 'guardian'))
  or (kind = 'child' and casus_id = any ((select seen('casus'))::uuid[])));
--> statement-breakpoint
do $$
declare
  wanted text;
begin
  foreach wanted in array array['participant', 'participation', 'coordinator'] loop
    execute format('drop policy seen on %I', wanted);
    execute format('create policy seen on %I for select to person using (
      (casus_id, person_id) in (select s.casus_id, s.object_id from sight s
        where s.collaboration_id = ctx_collaboration() and s.person_id = ctx_person() and s.kind = ''participant''))', wanted);
  end loop;
end $$;
