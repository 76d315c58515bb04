-- Who is asking, for the length of one transaction. A setting that was never made, or belonged to a transaction that
-- ended, reads as NULL, and NULL equals no row. Bodies in standard SQL are bound when they are made, so no search_path can
-- turn them, and the planner can see through them.
create function ctx_collaboration() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.collaboration', true), '')::uuid;
--> statement-breakpoint
create function ctx_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
--> statement-breakpoint
-- Set where one casus is looked at; NULL for what spans casussen.
create function ctx_casus() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.casus', true), '')::uuid;
--> statement-breakpoint
create function ctx_is_staff() returns boolean language sql stable parallel safe
  return coalesce(nullif(current_setting('app.staff', true), '')::boolean, false);
--> statement-breakpoint
-- At the table: the sitting for which somebody was handed the device, and the one question that it is about.
create function ctx_handover() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.handover', true), '')::uuid;
--> statement-breakpoint
create function ctx_handed_consent() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.handed_consent', true), '')::uuid;
--> statement-breakpoint
-- The opening of a request's full record, under which its officer looks at it.
create function ctx_opening() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.opening', true), '')::uuid;
--> statement-breakpoint
-- The casus that this transaction holds locked, is changing, and will make fresh again before it ends (lib/grants/change).
create function ctx_changing() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.changing', true), '')::uuid;
--> statement-breakpoint
-- The moment by which grants are judged: now, and in a change the instant taken after the lock, so that whoever waited sees
-- what was made meanwhile.
create function ctx_now() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
--> statement-breakpoint
-- The rules of the running release: grants made by others are closed until they are made anew.
create function ctx_rules() returns text language sql stable parallel safe
  return nullif(current_setting('app.rules_version', true), '');
--> statement-breakpoint
-- The casussen of which this person has ever been shown anything: where a row may be added at all.
create function reached() returns uuid[] language sql stable parallel safe return (
  select coalesce(array_agg(casus_id), '{}') from public.reach
  where collaboration_id = ctx_collaboration() and person_id = ctx_person());
--> statement-breakpoint
-- Those among them whose grants are those of their facts and of this release's rules.
create function fresh() returns uuid[] language sql stable parallel safe return (
  select coalesce(array_agg(casus_id), '{}') from public.reach
  where collaboration_id = ctx_collaboration() and person_id = ctx_person()
    and (ctx_casus() is null or casus_id = ctx_casus())
    and (fresh or casus_id = ctx_changing()) and rules_version = ctx_rules());
--> statement-breakpoint
-- What of one kind this person may be shown now (RULES.md section 9).
create function seen(wanted text) returns uuid[] language sql stable parallel safe return (
  select coalesce(array_agg(object_id), '{}') from public.sight
  where collaboration_id = ctx_collaboration() and person_id = ctx_person() and kind = wanted);
--> statement-breakpoint
-- The request whose full record this officer opened, under this very opening and while it lasts (VIS-4); NULL for whoever
-- looks at anything else. Whose openings there are, the policy on them says (0003).
create function opened_record() returns uuid language sql stable parallel safe return (
  select consent_id from public.record_opening
  where collaboration_id = ctx_collaboration() and id = ctx_opening() and opened_at <= ctx_now() and closes_at > ctx_now());
