/** What is told of an event in numbers, taken together. */
import { sql } from 'drizzle-orm';
import type { Measure as MeasureName } from '../../../schema/ontology/enums.ts';
import { builder } from '../builder.ts';
import { reportNumbers } from '../load/numbers.ts';
import type { Order } from '../load/order.ts';
import type { Rows } from '../load/rows.ts';
import { Measure } from './enums.ts';

interface NumberRow {
  readonly measure: MeasureName;
  readonly unit: string | null;
  readonly low: number;
  readonly high: number;
  readonly reports: number;
}

/** A row for each event, measure and unit. */
export const numberRows: Rows<NumberRow> = {
  table: sql`(
    select event_id, measure, unit, min(low) as low, max(high) as high, count(*)::integer as reports
    from ${reportNumbers(sql`true`)} each_report group by event_id, measure, unit
  ) number`,
  key: [],
  alias: 'number',
  columns: {
    measure: sql.raw('number.measure'),
    unit: sql.raw('number.unit'),
    low: sql.raw('number.low'),
    high: sql.raw('number.high'),
    reports: sql.raw('number.reports'),
  },
  json: sql`json_build_object('measure', number.measure, 'unit', number.unit, 'low', number.low, 'high', number.high,
    'reports', number.reports)`,
};

/** As the ontology has the measures. */
export const numberOrder: Order = {
  name: 'numbers',
  keys: [
    {
      value: sql`array_position(enum_range(null::measure), number.measure)`,
      type: 'integer',
      descending: false,
    },
    { value: sql.raw('number.unit'), type: 'text', descending: false, nullable: true },
  ],
};

export const EventNumber = builder.objectRef<NumberRow>('EventNumber').implement({
  description: 'What is told of an event in one measure: the lowest and the highest of all reports.',
  fields: (t) => ({
    measure: t.expose('measure', { type: Measure, description: 'What is counted.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'The currency of money, ISO 4217.' }),
    low: t.exposeFloat('low', { description: 'The lowest number that a report gives.' }),
    high: t.exposeFloat('high', { description: 'The highest; they are equal where all agree.' }),
    reports: t.exposeInt('reports', { description: 'How many reports give one.' }),
  }),
});
