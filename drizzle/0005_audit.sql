-- The audit chain. Every event holds the digest of the one before it; lib/audit/verify recomputes them from the rows.
create function audit_digest(previous bytea, collaboration uuid, scope uuid, chain text, seq bigint, at timestamptz, actor uuid,
  for_whom uuid, action text, purpose text, rule text, ground text, objects uuid[]) returns bytea
language sql stable set search_path = pg_catalog, pg_temp as $$
  select sha256(previous || convert_to(concat_ws(E'\n', collaboration, scope, chain, seq,
    (extract(epoch from at) * 1000)::bigint, actor, coalesce(for_whom::text, ''), action, coalesce(purpose, ''),
    coalesce(rule, ''), coalesce(ground, ''), array_to_string(objects, ',')), 'UTF8'))
$$;
--> statement-breakpoint
-- Adds one event at the end of a chain of one's own: of the covenant, or of a casus that was ever shown. It answers nothing:
-- a number would tell how many there were. The head's row lock puts writers of one chain in a row.
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
-- No field may pass for two: blank is null, one line each.
alter table audit_event add constraint audit_event_fields_stand_apart check (
  action ~ '^[^\n]+$' and chain ~ '^[^\n]+$' and purpose ~ '^[^\n]+$' and rule ~ '^[^\n]+$' and ground ~ '^[^\n]+$'
  and array_position(objects, null) is null and coalesce(array_ndims(objects), 1) = 1
  and coalesce(array_lower(objects, 1), 1) = 1);
--> statement-breakpoint
create policy own_reach_of_writer on reach for select to audit_writer using (person_id = ctx_person());
--> statement-breakpoint
create policy appends on audit_event to audit_writer using (true) with check (true);
--> statement-breakpoint
create policy appends on audit_head to audit_writer using (true) with check (true);
--> statement-breakpoint
grant execute on function audit_append(uuid, text, timestamptz, uuid, text, text, text, text, uuid[]) to person;
--> statement-breakpoint
grant execute on function audit_digest(bytea, uuid, uuid, text, bigint, timestamptz, uuid, uuid, text, text, text, text, uuid[]) to audit_writer;
--> statement-breakpoint
-- Who read which part of a casus, by which rule, in a time: for the materialiser, which looks for what rested on an authority
-- that was none. It learns nothing else of the chains.
create function parts_read(casus uuid, since timestamptz, before timestamptz)
returns table (at timestamptz, reader_id uuid, part_id uuid, rule text, ground text)
language sql stable security definer set search_path = public, pg_catalog, pg_temp as $$
  select e.at, e.actor_id, p.id, e.rule, e.ground from audit_event e cross join lateral unnest(e.objects) p(id)
  where e.collaboration_id = ctx_collaboration() and e.scope_id = casus and e.chain = 'reads' and e.action = 'parts.read'
    and e.at >= since and e.at < before
$$;
--> statement-breakpoint
grant execute on function parts_read(uuid, timestamptz, timestamptz) to materialiser;
--> statement-breakpoint
-- VIS-10: who read what, for the pupil and the guardians: reads by professionals whom they may know (VIS-2), of parts that they
-- may read themselves, and where nobody's consent opened it, only once they were told (VIS-6). The ledger is asked as its own
-- role, for which the rows below say what is the asker's.
create policy own_grant_of_writer on part_grant for select to audit_writer using (
  reader_id = ctx_person() and ended_at is null and "from" <= ctx_now() and (until > ctx_now() or until is null)
  and casus_id = any ((select fresh())::uuid[]));
--> statement-breakpoint
create policy own_sight_of_writer on sight for select to audit_writer using (
  person_id = ctx_person() and ended_at is null and "from" <= ctx_now() and (until > ctx_now() or until is null)
  and casus_id = any ((select fresh())::uuid[]));
--> statement-breakpoint
create policy seen_by_writer on disclosure for select to audit_writer using (id = any ((select seen('disclosure'))::uuid[]));
--> statement-breakpoint
create policy seen_by_writer on disclosure_part for select to audit_writer using (disclosure_id = any ((select seen('disclosure'))::uuid[]));
--> statement-breakpoint
create policy seen_by_writer on disclosure_recipient for select to audit_writer using (disclosure_id = any ((select seen('disclosure'))::uuid[]));
--> statement-breakpoint
create function parts_read_by_others(casus uuid)
returns table (at timestamptz, reader_id uuid, part_id uuid, rule text, ground text)
language sql stable security definer set search_path = public, pg_catalog, pg_temp as $$
  select e.at, e.actor_id, p.id, e.rule, e.ground from audit_event e cross join lateral unnest(e.objects) p(id)
  where not ctx_is_staff() and ctx_handover() is null
    and e.collaboration_id = ctx_collaboration() and e.scope_id = casus and e.chain = 'reads' and e.action = 'parts.read'
    and p.id = any (array(select g.part_id from part_grant g where g.casus_id = casus))
    and e.actor_id = any (array(select s.object_id from sight s where s.casus_id = casus and s.kind = 'participant'))
    and (e.ground <> 'zonder_toestemming' or exists (
      select from disclosure d
      join disclosure_part w on w.collaboration_id = d.collaboration_id and w.casus_id = d.casus_id and w.disclosure_id = d.id
      join disclosure_recipient r on r.collaboration_id = d.collaboration_id and r.casus_id = d.casus_id and r.disclosure_id = d.id
      where d.casus_id = casus and w.part_id = p.id and r.person_id = e.actor_id
        and d."from" <= e.at and e.at < d.until and (d.revoked_at is null or e.at < d.revoked_at)))
$$;
--> statement-breakpoint
grant execute on function parts_read_by_others(uuid) to person;
--> statement-breakpoint
grant create on schema public to audit_writer;
--> statement-breakpoint
alter function audit_append(uuid, text, timestamptz, uuid, text, text, text, text, uuid[]) owner to audit_writer;
--> statement-breakpoint
alter function parts_read(uuid, timestamptz, timestamptz) owner to audit_writer;
--> statement-breakpoint
alter function parts_read_by_others(uuid) owner to audit_writer;
--> statement-breakpoint
revoke create on schema public from audit_writer;
