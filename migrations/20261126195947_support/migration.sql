-- The same is held as before with less work: a new event needs a report, a new participation or place of one an argument of
-- its own. Only when a report or an argument goes is everything looked at that it may have supported.
create or replace function check_event() returns trigger language plpgsql as $$
begin
  if exists (select from events where id = new.id) and not exists (select from reports where event_id = new.id) then
    raise exception 'event % has no report', new.id using errcode = 'check_violation', constraint = 'events_reported';
  end if;
  return null;
end $$;
--> statement-breakpoint
create function check_participation() returns trigger language plpgsql as $$
begin
  if exists (select from participations where id = new.id) and not exists (
    select from reports r join arguments a on a.document_id = r.document_id and a.report_id = r.id
    where r.event_id = new.event_id and a.role::text = new.role::text
      and a.actor_id is not distinct from new.actor_id and a.place_id is not distinct from new.place_id
      and a.text is not distinct from new.text)
  then
    raise exception 'event % has a participation without evidence', new.event_id
      using errcode = 'check_violation', constraint = 'participations_reported';
  end if;
  return null;
end $$;
--> statement-breakpoint
create function check_event_place() returns trigger language plpgsql as $$
begin
  if exists (select from event_places where id = new.id) and not exists (
    select from reports r join arguments a on a.document_id = r.document_id and a.report_id = r.id
    where r.event_id = new.event_id and a.role = 'PLACE' and a.place_id = new.place_id)
  then
    raise exception 'event % has a place without evidence', new.event_id
      using errcode = 'check_violation', constraint = 'event_places_reported';
  end if;
  return null;
end $$;
--> statement-breakpoint
drop trigger events_reported on events;
--> statement-breakpoint
drop trigger participations_reported on participations;
--> statement-breakpoint
drop trigger event_places_reported on event_places;
--> statement-breakpoint
drop function check_part();
--> statement-breakpoint
create constraint trigger events_reported after insert or update of id on events
  deferrable initially deferred for each row execute function check_event();
--> statement-breakpoint
create constraint trigger participations_reported
  after insert or update of id, event_id, actor_id, place_id, text, role on participations
  deferrable initially deferred for each row execute function check_participation();
--> statement-breakpoint
create constraint trigger event_places_reported after insert or update of id, event_id, place_id on event_places
  deferrable initially deferred for each row execute function check_event_place();
