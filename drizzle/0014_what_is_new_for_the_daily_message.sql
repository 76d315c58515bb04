-- The message of the day goes to whom something was opened that they did not look at yet: the job may count that, by ids
-- and moments alone; the ground tells only that the own words are not new to their writer.
grant select (collaboration_id, casus_id, reader_id, part_id, ground, "from", until, created_at, ended_at) on part_grant to jobs;
--> statement-breakpoint
grant select (collaboration_id, casus_id, person_id, part_id) on part_seen to jobs;
--> statement-breakpoint
create policy jobs on part_grant for select to jobs using (true);
--> statement-breakpoint
create policy jobs on part_seen for select to jobs using (true);
