-- A likely double is told to the coordinators of the older casus, and to nobody else: `competence` is the sight that they
-- alone have of a casus as such. The materialiser finds it; whoever makes the newer casus learns nothing.
alter table likely_double enable row level security;
--> statement-breakpoint
alter table likely_double force row level security;
--> statement-breakpoint
grant all on likely_double to backup;
--> statement-breakpoint
grant select, update (settled_at) on likely_double to person;
--> statement-breakpoint
grant select, insert on likely_double to materialiser;
--> statement-breakpoint
create policy one_covenant on likely_double as restrictive to person, materialiser, audit_writer
  using (collaboration_id = (select ctx_collaboration())) with check (collaboration_id = (select ctx_collaboration()));
--> statement-breakpoint
create policy materialiser_all on likely_double to materialiser using (true) with check (true);
--> statement-breakpoint
create policy seen on likely_double for select to person using (casus_id = any ((select seen('competence'))::uuid[]));
--> statement-breakpoint
create policy changed on likely_double for update to person
  using (casus_id = any ((select seen('competence'))::uuid[])) with check (casus_id = any ((select reached())::uuid[]));
