/** What the reports of events count: one rule for every place that sums, compares or shows it. */
import { type SQL, sql } from 'drizzle-orm';

/**
 * The number of each report in each measure and unit, as a subquery: the largest it tells is its total, the others are
 * parts of it. From `low` to `high` as it is told, from `least` to `most` as it may be: "at least ten" is open upwards.
 * `where` chooses among `told`, the reports, and `q`, their quantities.
 */
export const reportNumbers = (where: SQL): SQL => sql`(
  select told.event_id, q.measure, q.unit, q.document_id, q.report_id,
    max(coalesce(q.low, q.value, q.high)) as low, max(coalesce(q.high, q.value, q.low)) as high,
    max(coalesce(q.low, q.value, 0)) as least, max(coalesce(q.high, q.value, 'infinity')) as most
  from reports told join quantities q on q.document_id = told.document_id and q.report_id = told.id
  where ${where} group by told.event_id, q.measure, q.unit, q.document_id, q.report_id)`;
