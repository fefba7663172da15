-- What the tables alone cannot say: text search, indexes with included columns, and the invariants of the graph.

-- Misspelt names are found by trigrams where the server has them; everything else works without.
do $$
begin
  create extension if not exists pg_trgm;
exception when insufficient_privilege or undefined_file or feature_not_supported then
  raise notice 'pg_trgm is not available: misspelt names will not be found';
end $$;
--> statement-breakpoint
do $$
begin
  if exists (select from pg_extension where extname = 'pg_trgm') then
    create index names_trigrams on names using gin (search gin_trgm_ops);
    create index sentences_trigrams on sentences using gin (search gin_trgm_ops);
  end if;
end $$;
--> statement-breakpoint
create index participations_actor on participations (actor_id, event_date desc, event_id desc) include (role);
--> statement-breakpoint
create index participations_event on participations (event_id) include (actor_id, role);
--> statement-breakpoint
-- Covers "the events of this type in this place" without a visit to the table.
create index event_places_closure on event_places (place_id, event_id);
--> statement-breakpoint

-- Offsets are UTF-16 code units, Postgres counts code points: characters beyond U+FFFF are two units.
create function utf16_length(value text) returns integer
language sql immutable strict parallel safe
return char_length(value) + case when value ~ '[\U00010000-\U0010FFFF]' then regexp_count(value, '[\U00010000-\U0010FFFF]') else 0 end;
--> statement-breakpoint
-- The text between two UTF-16 offsets, half open; null where they lie outside it or cut a character in two.
create function utf16_substring(value text, from_offset integer, to_offset integer) returns text
language plpgsql immutable strict parallel safe as $$
declare
  -- U+FDD0 is no character: it stands for the second unit of one beyond U+FFFF.
  filler constant text := E'\uFDD0';
  part text;
begin
  if from_offset < 0 or to_offset < from_offset then
    return null;
  end if;
  if value !~ '[\U00010000-\U0010FFFF]' then
    part := substring(value from from_offset + 1 for to_offset - from_offset);
    return case when char_length(part) = to_offset - from_offset then part end;
  end if;
  part := substring(regexp_replace(value, '([\U00010000-\U0010FFFF])', '\1' || filler, 'g')
                    from from_offset + 1 for to_offset - from_offset);
  if char_length(part) <> to_offset - from_offset or left(part, 1) = filler or right(part, 1) ~ '[\U00010000-\U0010FFFF]' then
    return null;
  end if;
  return replace(part, filler, '');
end $$;
--> statement-breakpoint

-- Every sentence is what the document says at its offsets. A window moves along the text, so that the cost is linear.
create function check_sentences() returns trigger language plpgsql as $$
declare
  reach constant integer := 16384;
  document record;
  sentence record;
  window_text text;
  window_units integer;
  window_from integer;
  window_at integer;
  passed text;
begin
  for document in select id, text from documents where id in (select document_id from new_rows) loop
    window_from := 1;
    window_at := 0;
    window_text := substring(document.text from 1 for reach);
    window_units := utf16_length(window_text);
    for sentence in
      select * from new_rows where document_id = document.id order by start_offset
    loop
      while sentence.end_offset > window_at + window_units and window_units > 0 and window_at < sentence.start_offset loop
        passed := case when sentence.start_offset - window_at < window_units
          then utf16_substring(window_text, 0, sentence.start_offset - window_at) else window_text end;
        exit when passed is null;
        window_from := window_from + char_length(passed);
        window_at := window_at + utf16_length(passed);
        window_text := substring(document.text from window_from for greatest(reach, sentence.end_offset - sentence.start_offset));
        window_units := utf16_length(window_text);
      end loop;
      if sentence.start_offset = window_at and sentence.end_offset > window_at + window_units then
        window_text := substring(document.text from window_from for sentence.end_offset - sentence.start_offset);
        window_units := utf16_length(window_text);
      end if;
      if (case when window_units = char_length(window_text) and sentence.start_offset >= window_at
            then substring(window_text from sentence.start_offset - window_at + 1 for sentence.end_offset - sentence.start_offset)
            else utf16_substring(window_text, sentence.start_offset - window_at, sentence.end_offset - window_at) end)
         is distinct from sentence.text then
        raise exception 'sentence % of document % is not the text at its offsets', sentence.ordinal, document.id
          using errcode = 'check_violation', constraint = 'sentences_quote';
      end if;
    end loop;
  end loop;
  return null;
end $$;
--> statement-breakpoint
create trigger sentences_inserted after insert on sentences referencing new table as new_rows
  for each statement execute function check_sentences();
--> statement-breakpoint
create trigger sentences_updated after update on sentences referencing new table as new_rows
  for each statement execute function check_sentences();
--> statement-breakpoint

-- Every quote is what stands at its offsets. Arguments: the columns of start, end and quote; `inside` when the
-- span must begin in the row's sentence.
create function check_quotes() returns trigger language plpgsql as $$
declare
  wrong record;
begin
  execute format($query$
    select n.id, n.document_id
    from new_rows n
    join documents d on d.id = n.document_id
    left join sentences s on s.document_id = n.document_id and s.ordinal = n.sentence
    where n.%3$I is not null and (
      (%4$L and (s.ordinal is null or n.%1$I < s.start_offset or n.%1$I >= s.end_offset))
      or n.%3$I is distinct from case
        when n.%1$I >= s.start_offset and n.%2$I <= s.end_offset
        then utf16_substring(s.text, n.%1$I - s.start_offset, n.%2$I - s.start_offset)
        else utf16_substring(d.text, n.%1$I, n.%2$I) end)
    limit 1
  $query$, tg_argv[0], tg_argv[1], tg_argv[2], tg_argv[3] = 'inside') into wrong;
  if wrong.id is not null then
    raise exception 'row % of % in document %: % is not the text at its offsets', wrong.id, tg_table_name, wrong.document_id, tg_argv[2]
      using errcode = 'check_violation', constraint = tg_table_name || '_quote';
  end if;
  return null;
end $$;
--> statement-breakpoint
do $$
declare
  evidence record;
  event text;
begin
  for evidence in
    select * from (values
      ('mentions', 'start_offset', 'end_offset', 'quote', 'inside'),
      ('statements', 'start_offset', 'end_offset', 'quote', 'anywhere'),
      ('statements', 'cue_start', 'cue_end', 'cue', 'inside'),
      ('reports', 'start_offset', 'end_offset', 'quote', 'inside'),
      ('reports', 'time_start', 'time_end', 'time_text', 'anywhere'),
      ('arguments', 'start_offset', 'end_offset', 'quote', 'inside'),
      ('quantities', 'start_offset', 'end_offset', 'quote', 'inside')
    ) as t (owner, first, last, words, scope)
  loop
    foreach event in array array['insert', 'update'] loop
      execute format(
        'create trigger %I after %s on %I referencing new table as new_rows for each statement execute function check_quotes(%L, %L, %L, %L)',
        evidence.owner || '_' || evidence.words || '_' || event, event, evidence.owner,
        evidence.first, evidence.last, evidence.words, evidence.scope);
    end loop;
  end loop;
end $$;
--> statement-breakpoint
-- A text that evidence points into never changes: another text is another document.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the text of document % cannot change', old.id
    using errcode = 'check_violation', constraint = 'documents_text';
end $$;
--> statement-breakpoint
create trigger documents_text before update on documents
  for each row when (old.text is distinct from new.text or old.id is distinct from new.id) execute function refuse_change();
--> statement-breakpoint

alter table sentences add constraint sentences_span check (start_offset >= 0 and start_offset < end_offset);
--> statement-breakpoint
alter table names add constraint names_owner check (num_nonnulls(actor_id, place_id) = 1);
--> statement-breakpoint
alter table appearances
  add constraint appearances_owner check (num_nonnulls(actor_id, place_id) = 1),
  add constraint appearances_confidence check (confidence between 0 and 1);
--> statement-breakpoint
alter table mentions
  add constraint mentions_owner check (num_nonnulls(actor_id, place_id) = 1),
  add constraint mentions_span check (start_offset < end_offset);
--> statement-breakpoint
alter table statements
  add constraint statements_span check (start_offset <= end_offset and cue_start < cue_end),
  add constraint statements_chain check (chain[1] = id and (cardinality(chain) = 1) = (within_id is null));
--> statement-breakpoint
alter table reports
  add constraint reports_span check (start_offset < end_offset),
  add constraint reports_time check (num_nonnulls(time_text, time_start, time_end) in (0, 3)),
  add constraint reports_days check (num_nonnulls(happened_from, happened_to) in (0, 2) and happened_from <= happened_to),
  add constraint reports_confidence check (confidence between 0 and 1);
--> statement-breakpoint
alter table arguments
  add constraint arguments_filler check (num_nonnulls(actor_id, place_id, text) = 1),
  add constraint arguments_place check (role <> 'PLACE' or place_id is not null),
  add constraint arguments_span check (num_nonnulls(sentence, start_offset, end_offset, quote) in (0, 4) and start_offset < end_offset);
--> statement-breakpoint
alter table quantities
  add constraint quantities_span check (start_offset < end_offset),
  add constraint quantities_bounds check (low <= high);
--> statement-breakpoint
alter table events
  add constraint events_days check (num_nonnulls(happened_from, happened_to) in (0, 2) and happened_from <= happened_to),
  add constraint events_dated unique (id, happened_on);
--> statement-breakpoint
alter table participations
  add constraint participations_filler check (num_nonnulls(actor_id, place_id, text) = 1),
  add constraint participations_dated foreign key (event_id, event_date) references events (id, happened_on) on update cascade on delete cascade;
--> statement-breakpoint
alter table event_places
  add constraint event_places_dated foreign key (event_id, event_date) references events (id, happened_on) on update cascade on delete cascade;
--> statement-breakpoint
alter table sources
  add constraint sources_named check (case kind when 'ACTOR' then actor_id is not null and name is null else name is not null end);
--> statement-breakpoint
alter table places add constraint places_point check (lat between -90 and 90 and lon between -180 and 180 and num_nonnulls(lat, lon) in (0, 2));
--> statement-breakpoint

-- An event is told by a report, a participation and a place of an event by an argument of one: checked when the
-- transaction ends, so that the order of writing within it is free.
create function check_support(of_event uuid) returns void language plpgsql as $$
begin
  if not exists (select from events where id = of_event) then
    return;
  end if;
  if not exists (select from reports where event_id = of_event) then
    raise exception 'event % has no report', of_event using errcode = 'check_violation', constraint = 'events_reported';
  end if;
  if exists (
    select from participations p where p.event_id = of_event and not exists (
      select from reports r join arguments a on a.document_id = r.document_id and a.report_id = r.id
      where r.event_id = of_event and a.role::text = p.role::text
        and a.actor_id is not distinct from p.actor_id and a.place_id is not distinct from p.place_id
        and a.text is not distinct from p.text)
  ) then
    raise exception 'event % has a participation without evidence', of_event
      using errcode = 'check_violation', constraint = 'participations_reported';
  end if;
  if exists (
    select from event_places e where e.event_id = of_event and not exists (
      select from reports r join arguments a on a.document_id = r.document_id and a.report_id = r.id
      where r.event_id = of_event and a.role = 'PLACE' and a.place_id = e.place_id)
  ) then
    raise exception 'event % has a place without evidence', of_event
      using errcode = 'check_violation', constraint = 'event_places_reported';
  end if;
end $$;
--> statement-breakpoint
create function check_event() returns trigger language plpgsql as $$
begin
  perform check_support(new.id);
  return null;
end $$;
--> statement-breakpoint
create function check_part() returns trigger language plpgsql as $$
begin
  perform check_support(new.event_id);
  return null;
end $$;
--> statement-breakpoint
create function check_lost_report() returns trigger language plpgsql as $$
begin
  perform check_support(old.event_id);
  return null;
end $$;
--> statement-breakpoint
create function check_lost_argument() returns trigger language plpgsql as $$
begin
  perform check_support(r.event_id) from reports r where r.document_id = old.document_id and r.id = old.report_id;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger events_reported after insert or update on events
  deferrable initially deferred for each row execute function check_event();
--> statement-breakpoint
create constraint trigger participations_reported after insert or update on participations
  deferrable initially deferred for each row execute function check_part();
--> statement-breakpoint
create constraint trigger event_places_reported after insert or update on event_places
  deferrable initially deferred for each row execute function check_part();
--> statement-breakpoint
create constraint trigger reports_lost after delete or update on reports
  deferrable initially deferred for each row execute function check_lost_report();
--> statement-breakpoint
create constraint trigger arguments_lost after delete or update on arguments
  deferrable initially deferred for each row execute function check_lost_argument();
