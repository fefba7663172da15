import type { TransactionSql } from 'postgres';
import { countNeighbours, notePairs } from './neighbours.ts';

/**
 * Make these events what their reports say: one set of statements for a new report, another reading of it and its
 * withdrawal. An event that nobody tells any more goes. Of several reports the surest counts for the type, the most
 * precise for the time; who took part is everybody that any report names.
 */
export async function deriveEvents(sql: TransactionSql, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return;
  const noted = await notePairs(sql, eventIds);
  await sql`delete from participations where event_id = any(${eventIds}::uuid[])`;
  await sql`delete from event_places where event_id = any(${eventIds}::uuid[])`;
  await sql`
    delete from events e where id = any(${eventIds}::uuid[]) and not exists (select from reports r where r.event_id = e.id)`;
  await deriveHeads(sql, eventIds);
  await sql`
    insert into participations (id, event_id, actor_id, place_id, text, role, event_date)
    select encode(substring(sha256(convert_to(
        concat_ws('|', 'participation', e.id, a.role, a.actor_id, a.place_id, a.text), 'UTF8')) for 16), 'hex')::uuid,
      e.id, a.actor_id, a.place_id, a.text, a.role::text::role, e.happened_on
    from (
      select distinct r.event_id, a.role, a.actor_id, a.place_id, a.text
      from reports r cross join lateral (${argumentsOfReport(sql)}) a
      where r.event_id = any(${eventIds}::uuid[]) and a.role <> 'PLACE'
    ) a join events e on e.id = a.event_id`;
  await sql`
    insert into event_places (id, event_id, place_id, event_date)
    select encode(substring(sha256(convert_to(
        concat_ws('|', 'event place', e.id, a.place_id), 'UTF8')) for 16), 'hex')::uuid,
      e.id, a.place_id, e.happened_on
    from (
      select distinct r.event_id, a.place_id
      from reports r cross join lateral (${argumentsOfReport(sql)}) a
      where r.event_id = any(${eventIds}::uuid[]) and a.role = 'PLACE'
    ) a join events e on e.id = a.event_id`;
  await countNeighbours(sql, eventIds, noted);
}

/** Those of report `r`, looked up by its id: while the tables are young and without statistics, the planner reads them all. */
const argumentsOfReport = (sql: TransactionSql) =>
  sql`select * from arguments where document_id = r.document_id and report_id = r.id offset 0`;

/** What stands in the row of an event itself. */
async function deriveHeads(sql: TransactionSql, eventIds: readonly string[]): Promise<void> {
  await sql`
    with told as (
      select r.*, d.published,
        row_number() over (partition by r.event_id
          order by r.confidence desc, d.published nulls last, r.document_id, r.start_offset, r.id) as rank
      from reports r join documents d on d.id = r.document_id
      where r.event_id = any(${eventIds}::uuid[])
    ), summed as (
      select event_id, min(modality) as modality, min(published) as published, count(*) as reports
      from told group by event_id
    ), dated as (
      select distinct on (event_id) event_id, happened_from, happened_to, precision
      from told where happened_from is not null
      order by event_id, happened_to - happened_from, rank
    ), framed as (
      select event_id, array_agg(distinct context order by context) as contexts
      from told, unnest(contexts) as context group by event_id
    ), placed as (
      select distinct on (r.event_id) r.event_id, p.id as place_id, p.country
      from told r cross join lateral (${argumentsOfReport(sql)}) a
      join places p on p.id = a.place_id
      where a.role = 'PLACE'
      order by r.event_id,
        array_position(array['FACILITY', 'CITY', 'ADMIN2', 'ADMIN1', 'OTHER', 'WATER', 'COUNTRY', 'REGION', 'CONTINENT'], p.kind::text),
        r.rank, a.start_offset, p.id
    )
    update events e set
      type = told.type, mode = told.mode, modality = summed.modality, contexts = coalesce(framed.contexts, '{}'),
      happened_from = dated.happened_from, happened_to = dated.happened_to, precision = dated.precision,
      happened_on = coalesce(dated.happened_from, summed.published, '0001-01-01'),
      country = placed.country, place_id = placed.place_id, report_count = summed.reports
    from told join summed using (event_id)
      left join dated using (event_id) left join framed using (event_id) left join placed using (event_id)
    where told.rank = 1 and e.id = told.event_id`;
}
