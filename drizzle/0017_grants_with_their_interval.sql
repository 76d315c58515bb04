-- The interval stands in the index: whether a grant holds now is known without fetching its row, which lies wherever the
-- day it was made put it. Of a casus that is not in memory yet, the gate costs a tenth instead of as much again.
drop index part_grant_newest;
--> statement-breakpoint
drop index part_grant_casus;
--> statement-breakpoint
-- "The newest that I may read", and the probe of each part of it.
create index part_grant_newest on part_grant (collaboration_id, reader_id, part_id) include (casus_id, "from", until)
  where ended_at is null;
--> statement-breakpoint
-- "What I may read of this casus", and what a change compares with.
create index part_grant_casus on part_grant (collaboration_id, casus_id, reader_id, part_id) include ("from", until)
  where ended_at is null;
