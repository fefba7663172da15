ALTER TABLE "appearances" DROP CONSTRAINT "appearances_document_id_documents_id_fkey";--> statement-breakpoint
ALTER TABLE "appearances" DROP CONSTRAINT "appearances_actor_id_actors_id_fkey";--> statement-breakpoint
ALTER TABLE "appearances" DROP CONSTRAINT "appearances_place_id_places_id_fkey";--> statement-breakpoint
ALTER TABLE "arguments" DROP CONSTRAINT "arguments_actor_id_actors_id_fkey";--> statement-breakpoint
ALTER TABLE "arguments" DROP CONSTRAINT "arguments_place_id_places_id_fkey";--> statement-breakpoint
ALTER TABLE "arguments" DROP CONSTRAINT "arguments_document_id_report_id_reports_document_id_id_fkey";--> statement-breakpoint
ALTER TABLE "mentions" DROP CONSTRAINT "mentions_actor_id_actors_id_fkey";--> statement-breakpoint
ALTER TABLE "mentions" DROP CONSTRAINT "mentions_place_id_places_id_fkey";--> statement-breakpoint
ALTER TABLE "mentions" DROP CONSTRAINT "mentions_aVKPpwAk6Mlg_fkey";--> statement-breakpoint
ALTER TABLE "event_places" DROP CONSTRAINT "event_places_event_id_events_id_fkey";--> statement-breakpoint
ALTER TABLE "event_places" DROP CONSTRAINT "event_places_place_id_places_id_fkey";--> statement-breakpoint
ALTER TABLE "participations" DROP CONSTRAINT "participations_event_id_events_id_fkey";--> statement-breakpoint
ALTER TABLE "participations" DROP CONSTRAINT "participations_actor_id_actors_id_fkey";--> statement-breakpoint
ALTER TABLE "participations" DROP CONSTRAINT "participations_place_id_places_id_fkey";--> statement-breakpoint
ALTER TABLE "quantities" DROP CONSTRAINT "quantities_document_id_report_id_reports_document_id_id_fkey";--> statement-breakpoint
ALTER TABLE "reports" DROP CONSTRAINT "reports_event_id_events_id_fkey";--> statement-breakpoint
ALTER TABLE "reports" DROP CONSTRAINT "reports_document_id_sentence_sentences_document_id_ordinal_fkey";--> statement-breakpoint
ALTER TABLE "reports" DROP CONSTRAINT "reports_document_id_statement_id_statements_document_id_id_fkey";--> statement-breakpoint
ALTER TABLE "sentences" DROP CONSTRAINT "sentences_document_id_documents_id_fkey";--> statement-breakpoint
ALTER TABLE "statements" DROP CONSTRAINT "statements_source_id_sources_id_fkey";--> statement-breakpoint
ALTER TABLE "statements" DROP CONSTRAINT "statements_gGFjb48dZfU9_fkey";--> statement-breakpoint
ALTER TABLE "statements" DROP CONSTRAINT "statements_document_id_within_id_statements_document_id_id_fkey";--> statement-breakpoint
ALTER TABLE "telling_anchors" DROP CONSTRAINT "telling_anchors_YyD6dp1Xvv05_fkey";--> statement-breakpoint
ALTER TABLE "telling_matches" DROP CONSTRAINT "telling_matches_Z2198nTqGJco_fkey";--> statement-breakpoint
ALTER TABLE "telling_matches" DROP CONSTRAINT "telling_matches_OURzC162pbbG_fkey";--> statement-breakpoint
ALTER TABLE "tellings" DROP CONSTRAINT "tellings_document_id_documents_id_fkey";
--> statement-breakpoint

-- What the big tables refer to is there, as foreign keys would have it; but looked up for all rows of a statement at once, by
-- statement triggers: keys look up row by row, and took a third of the time of storing a document. Nobody takes away what
-- others refer to meanwhile: who removes has the graph for himself (src/store/ingest/lock.ts).
--
-- Everything is looked up by an index ("offset 0"), however small the planner takes a table to be: the plans are kept.
-- What refers to the rows that a statement removed goes with them: the arguments are the statements that remove it.
create function remove_referring() returns trigger language plpgsql as $$
declare
  removal text;
begin
  -- It fires for statements that removed nothing, too, such as these.
  if exists (select from old_rows) then
    foreach removal in array tg_argv loop
      execute removal;
    end loop;
  end if;
  return null;
end $$;
--> statement-breakpoint
do $outer$
declare
  owner text;
  query text;
  event text;
begin
  for owner, query in
    select child, string_agg(format(
      'select %L as what, n.%I::text as key from new_rows n where n.%I is not null and not exists (select from %I p where %s offset 0)',
      parent, col, col, parent,
      case when own is null then format('p.id = n.%I', col)
        else format('p.document_id = n.document_id and p.%I = n.%I', own, col) end), ' union all ')
    from (values
      ('sentences', 'document_id', 'documents', null),
      ('appearances', 'document_id', 'documents', null),
      ('appearances', 'actor_id', 'actors', null),
      ('appearances', 'place_id', 'places', null),
      ('mentions', 'sentence', 'sentences', 'ordinal'),
      ('mentions', 'actor_id', 'actors', null),
      ('mentions', 'place_id', 'places', null),
      ('statements', 'sentence', 'sentences', 'ordinal'),
      ('statements', 'source_id', 'sources', null),
      ('statements', 'within_id', 'statements', 'id'),
      ('reports', 'sentence', 'sentences', 'ordinal'),
      ('reports', 'statement_id', 'statements', 'id'),
      ('reports', 'event_id', 'events', null),
      ('arguments', 'report_id', 'reports', 'id'),
      ('arguments', 'actor_id', 'actors', null),
      ('arguments', 'place_id', 'places', null),
      ('quantities', 'report_id', 'reports', 'id'),
      ('participations', 'actor_id', 'actors', null),
      ('participations', 'place_id', 'places', null),
      ('event_places', 'place_id', 'places', null),
      ('tellings', 'document_id', 'documents', null),
      ('telling_anchors', 'telling_id', 'tellings', 'id'),
      ('telling_matches', 'telling_id', 'tellings', 'id')
    ) as t (child, col, parent, own)
    group by child
  loop
    -- Every row that a statement wrote refers to rows that are there.
    execute format($function$
      create function %I() returns trigger language plpgsql as $$
      declare
        missing record;
      begin
        %s limit 1 into missing;
        if missing is not null then
          raise exception '%% refer to %% %%, which is not there', tg_table_name, missing.what, missing.key
            using errcode = 'foreign_key_violation', constraint = tg_table_name || '_' || missing.what;
        end if;
        return null;
      end $$
    $function$, 'check_references_of_' || owner, query);
    foreach event in array array['insert', 'update'] loop
      execute format(
        'create trigger %I after %s on %I referencing new table as new_rows for each statement execute function %I()',
        owner || '_references_' || event, event, owner, 'check_references_of_' || owner);
    end loop;
  end loop;
  for owner, query in
    select parent, string_agg(format(
      'select %L as what, o.id::text as key from old_rows o where exists (select from %I c where c.%I = o.id offset 0)',
      child, child, col), ' union all ')
    from (values
      ('actors', 'appearances', 'actor_id'),
      ('actors', 'mentions', 'actor_id'),
      ('actors', 'arguments', 'actor_id'),
      ('actors', 'participations', 'actor_id'),
      ('places', 'appearances', 'place_id'),
      ('places', 'mentions', 'place_id'),
      ('places', 'arguments', 'place_id'),
      ('places', 'participations', 'place_id'),
      ('places', 'event_places', 'place_id'),
      ('sources', 'statements', 'source_id'),
      ('events', 'reports', 'event_id')
    ) as t (parent, child, col)
    group by parent
  loop
    -- Nothing refers to the rows that a statement removed.
    execute format($function$
      create function %I() returns trigger language plpgsql as $$
      declare
        held record;
      begin
        %s limit 1 into held;
        if held is not null then
          raise exception '%% still refer to %% of %%', held.what, held.key, tg_table_name
            using errcode = 'foreign_key_violation', constraint = held.what || '_' || tg_table_name;
        end if;
        return null;
      end $$
    $function$, 'check_released_of_' || owner, query);
    execute format(
      'create trigger %I after delete on %I referencing old table as old_rows for each statement execute function %I()',
      owner || '_released', owner, 'check_released_of_' || owner);
  end loop;
  for owner, query in
    select parent, string_agg(quote_literal(case
        when own is null then format('delete from %I where document_id = any(array(select id from old_rows))', child)
        else format('delete from %I c using old_rows o where c.%s = o.document_id and c.%I = o.%I', child, doc, col, own) end),
      ', ' order by number)
    from (values
      -- Leaves first, so that what stands above them finds nothing to remove.
      (1, 'documents', 'telling_anchors', null, null, null),
      (2, 'documents', 'telling_matches', null, null, null),
      (3, 'documents', 'tellings', null, null, null),
      (4, 'documents', 'quantities', null, null, null),
      (5, 'documents', 'arguments', null, null, null),
      (6, 'documents', 'reports', null, null, null),
      (7, 'documents', 'statements', null, null, null),
      (8, 'documents', 'mentions', null, null, null),
      (9, 'documents', 'appearances', null, null, null),
      (10, 'documents', 'sentences', null, null, null),
      (11, 'tellings', 'telling_anchors', 'document_id', 'telling_id', 'id'),
      (12, 'tellings', 'telling_matches', 'document_id', 'telling_id', 'id'),
      (13, 'tellings', 'telling_matches', 'other_document_id', 'other_id', 'id'),
      (14, 'sentences', 'mentions', 'document_id', 'sentence', 'ordinal'),
      (15, 'sentences', 'statements', 'document_id', 'sentence', 'ordinal'),
      (16, 'sentences', 'reports', 'document_id', 'sentence', 'ordinal'),
      (17, 'statements', 'statements', 'document_id', 'within_id', 'id'),
      (18, 'statements', 'reports', 'document_id', 'statement_id', 'id'),
      (19, 'reports', 'arguments', 'document_id', 'report_id', 'id'),
      (20, 'reports', 'quantities', 'document_id', 'report_id', 'id')
    ) as t (number, parent, child, doc, col, own)
    group by parent
  loop
    execute format(
      'create trigger %I after delete on %I referencing old table as old_rows for each statement execute function remove_referring(%s)',
      owner || '_removed', owner, query);
  end loop;
end $outer$;
--> statement-breakpoint

-- The same for who took part and where: what an argument of a report says, for all rows of a statement at once.
drop trigger participations_reported on participations;
--> statement-breakpoint
drop trigger event_places_reported on event_places;
--> statement-breakpoint
create or replace function check_participation() returns trigger language plpgsql as $$
declare
  wrong uuid;
begin
  select n.event_id into wrong from new_rows n where not exists (
    select from reports r join arguments a on a.document_id = r.document_id and a.report_id = r.id
    where r.event_id = n.event_id and a.role::text = n.role::text
      and a.actor_id is not distinct from n.actor_id and a.place_id is not distinct from n.place_id
      and a.text is not distinct from n.text offset 0) limit 1;
  if wrong is not null then
    raise exception 'event % has a participation without evidence', wrong
      using errcode = 'check_violation', constraint = 'participations_reported';
  end if;
  return null;
end $$;
--> statement-breakpoint
create or replace function check_event_place() returns trigger language plpgsql as $$
declare
  wrong uuid;
begin
  select n.event_id into wrong from new_rows n where not exists (
    select from reports r join arguments a on a.document_id = r.document_id and a.report_id = r.id
    where r.event_id = n.event_id and a.role = 'PLACE' and a.place_id = n.place_id offset 0) limit 1;
  if wrong is not null then
    raise exception 'event % has a place without evidence', wrong
      using errcode = 'check_violation', constraint = 'event_places_reported';
  end if;
  return null;
end $$;
--> statement-breakpoint
do $$
declare
  event text;
begin
  foreach event in array array['insert', 'update'] loop
    execute format('create trigger %I after %s on participations referencing new table as new_rows for each statement execute function check_participation()',
      'participations_reported_' || event, event);
    execute format('create trigger %I after %s on event_places referencing new table as new_rows for each statement execute function check_event_place()',
      'event_places_reported_' || event, event);
  end loop;
end $$;
--> statement-breakpoint

-- Quotes are compared as before, and everything is looked up by an index here, too.
do $outer$
declare
  evidence record;
  event text;
begin
  for evidence in
    select * from (values
      ('mentions', 'start_offset', 'end_offset', 'quote', true),
      ('statements', 'start_offset', 'end_offset', 'quote', false),
      ('statements', 'cue_start', 'cue_end', 'cue', true),
      ('reports', 'start_offset', 'end_offset', 'quote', true),
      ('reports', 'time_start', 'time_end', 'time_text', false),
      ('arguments', 'start_offset', 'end_offset', 'quote', true),
      ('quantities', 'start_offset', 'end_offset', 'quote', true)
    ) as t (owner, first, last, words, inside)
  loop
    execute format($function$
      create function %1$I() returns trigger language plpgsql as $$
      declare
        wrong record;
      begin
        select n.id, n.document_id into wrong
        from new_rows n
        left join lateral (select * from sentences where document_id = n.document_id and ordinal = n.sentence offset 0) s on true
        where n.%4$I is not null and (
          (%5$L and (s.ordinal is null or n.%2$I < s.start_offset or n.%2$I >= s.end_offset))
          or n.%4$I is distinct from case
            when n.%2$I >= s.start_offset and n.%3$I <= s.end_offset and n.%2$I <= n.%3$I
              -- No character of the sentence is two units long.
              and char_length(s.text) = s.end_offset - s.start_offset
            then substring(s.text from n.%2$I - s.start_offset + 1 for n.%3$I - n.%2$I)
            when n.%2$I >= s.start_offset and n.%3$I <= s.end_offset
            then utf16_substring(s.text, n.%2$I - s.start_offset, n.%3$I - s.start_offset)
            else utf16_substring((select text from documents where id = n.document_id), n.%2$I, n.%3$I) end)
        limit 1;
        if wrong.id is not null then
          raise exception 'row %% of %% in document %%: %% is not the text at its offsets', wrong.id, tg_table_name, wrong.document_id, %4$L
            using errcode = 'check_violation', constraint = tg_table_name || '_quote';
        end if;
        return null;
      end $$
    $function$, 'check_' || evidence.words || '_of_' || evidence.owner,
      evidence.first, evidence.last, evidence.words, evidence.inside);
    foreach event in array array['insert', 'update'] loop
      execute format('drop trigger %I on %I', evidence.owner || '_' || evidence.words || '_' || event, evidence.owner);
      execute format(
        'create trigger %I after %s on %I referencing new table as new_rows for each statement execute function %I()',
        evidence.owner || '_' || evidence.words || '_' || event, event, evidence.owner,
        'check_' || evidence.words || '_of_' || evidence.owner);
    end loop;
  end loop;
end $outer$;
--> statement-breakpoint
drop function check_quotes();
