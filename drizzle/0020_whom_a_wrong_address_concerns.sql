-- "Dit is niet voor mij" is said at the gate, and told to who asked: of a request the gate knows whose it is, and nothing
-- of what it asks.
grant select (collaboration_id, casus_id, consent_id, drafted_by) on consent_request to gate;
--> statement-breakpoint
create policy gate on consent_request for select to gate using (true);
