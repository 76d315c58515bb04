-- Who shares or receives knows what a consent opens for the own organisation (VIS-3, VIS-12), and not what somebody left
-- out of it, nor that this was asked. The rules say what it opens; here a row of the request is compared with that.
alter table consent_opening enable row level security;
--> statement-breakpoint
alter table consent_opening force row level security;
--> statement-breakpoint
grant all on consent_opening to backup;
--> statement-breakpoint
grant select on consent_opening to person, materialiser;
--> statement-breakpoint
grant insert, update (until, ended_at) on consent_opening to materialiser;
--> statement-breakpoint
create policy one_covenant on consent_opening as restrictive to person, materialiser, audit_writer
  using (collaboration_id = (select ctx_collaboration())) with check (collaboration_id = (select ctx_collaboration()));
--> statement-breakpoint
create policy materialiser_all on consent_opening to materialiser using (true) with check (true);
--> statement-breakpoint
create index consent_opening_of_consent on consent_opening (collaboration_id, casus_id, consent_id) where ended_at is null;
--> statement-breakpoint
-- A recipient whom the viewer may not know (VIS-2) takes its squares along.
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
alter policy seen on consent_category using (consent_id = any ((select seen('consent'))::uuid[])
  or exists (select from consent_opening o where o.collaboration_id = consent_category.collaboration_id
             and o.casus_id = consent_category.casus_id and o.consent_id = consent_category.consent_id
             and o.category = consent_category.category));
--> statement-breakpoint
-- The example bounds what may be told: without it more would be told than was said yes to.
alter policy seen on consent_example using (consent_id = any ((select seen('consent'))::uuid[])
  or exists (select from consent_opening o where o.collaboration_id = consent_example.collaboration_id
             and o.casus_id = consent_example.casus_id and o.consent_id = consent_example.consent_id
             and o.category = consent_example.category));
--> statement-breakpoint
alter policy seen on consent_discloser using (consent_id = any ((select seen('consent'))::uuid[])
  or exists (select from consent_opening o where o.collaboration_id = consent_discloser.collaboration_id
             and o.casus_id = consent_discloser.casus_id and o.consent_id = consent_discloser.consent_id
             and o.discloser_id = consent_discloser.organisation_id));
--> statement-breakpoint
alter policy seen on consent_recipient using (consent_id = any ((select seen('consent'))::uuid[])
  or exists (select from consent_opening o where o.collaboration_id = consent_recipient.collaboration_id
             and o.casus_id = consent_recipient.casus_id and o.consent_id = consent_recipient.consent_id
             and o.recipient_id in (consent_recipient.organisation_id, consent_recipient.person_id)));
