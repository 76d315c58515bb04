-- Attempts are counted by the gate alone; the keys are digests, so there is nothing to show to anybody.
alter table attempt enable row level security;
--> statement-breakpoint
alter table attempt force row level security;
--> statement-breakpoint
grant all on attempt to backup;
--> statement-breakpoint
grant select, insert, update, delete on attempt to gate;
--> statement-breakpoint
create policy gate on attempt to gate using (true) with check (true);
--> statement-breakpoint
-- A link lives until the request ends; of a request the gate knows when that is, and nothing of what it asks.
grant select (collaboration_id, casus_id, id, sent_at, valid_until, ended_at) on consent to gate;
--> statement-breakpoint
create policy gate on consent for select to gate using (true);
--> statement-breakpoint
-- The job does not send a link that has ended meanwhile.
grant select (collaboration_id, casus_id, id, person_id, consent_id, ended_at) on invitation to jobs;
--> statement-breakpoint
create policy jobs on invitation for select to jobs using (true);
--> statement-breakpoint
-- When an address ends, or turns out to be somebody else's, whoever came in by it is out at once: links, codes and
-- sessions of that person end in the same transaction, whichever command it was.
create function close_gate_for(covenant uuid, casus uuid, who uuid, at timestamptz) returns void
language sql security definer set search_path = public, pg_catalog as $$
  update invitation set ended_at = at
    where collaboration_id = covenant and casus_id = casus and person_id = who and ended_at is null;
  delete from session where collaboration_id = covenant and person_id = who;
$$;
--> statement-breakpoint
create function close_gate_with_address() returns trigger
language plpgsql security definer set search_path = public, pg_catalog as $$
begin
  perform close_gate_for(new.collaboration_id, new.casus_id, new.person_id, new.ended_at);
  return null;
end $$;
--> statement-breakpoint
create function close_gate_for_wrong_person() returns trigger
language plpgsql security definer set search_path = public, pg_catalog as $$
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
revoke execute on function close_gate_for(uuid, uuid, uuid, timestamptz), close_gate_with_address(), close_gate_for_wrong_person() from public;
--> statement-breakpoint
grant create on schema public to gate;
--> statement-breakpoint
alter function close_gate_for(uuid, uuid, uuid, timestamptz) owner to gate;
--> statement-breakpoint
alter function close_gate_with_address() owner to gate;
--> statement-breakpoint
alter function close_gate_for_wrong_person() owner to gate;
--> statement-breakpoint
revoke create on schema public from gate;
