import { sql } from 'drizzle-orm';
import type { TimePrecision as Precision } from '../../../schema/ontology/enums.ts';
import { builder } from '../builder.ts';
import { column, planned } from '../plan/explicit.ts';
import { TimePrecision } from './enums.ts';

interface DateRangeShape {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision | null;
}

interface Dated {
  readonly happenedFrom: string | null;
  readonly happenedTo: string | null;
  readonly precision: Precision | null;
}

export const DateRange = builder.objectRef<DateRangeShape>('DateRange').implement({
  description: 'The days on which something is known to have happened.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day.' }),
    to: t.expose('to', {
      type: 'Date',
      description: 'The last day; the same as the first for a single day.',
    }),
    precision: t.expose('precision', {
      type: TimePrecision,
      nullable: true,
      description: 'How exactly it was told.',
    }),
  }),
});

/** The days of an event or a report, or null where they are not known. */
const rangeOf = ({ happenedFrom, happenedTo, precision }: Dated): DateRangeShape | null =>
  happenedFrom === null || happenedTo === null ? null : { from: happenedFrom, to: happenedTo, precision };

/** The field of these days: its resolver and its plan. */
export const dateOf = {
  resolve: rangeOf,
  ...planned(({ columns }) => {
    const [from, to] = [column(columns, 'happenedFrom'), column(columns, 'happenedTo')];
    return {
      part: { from, to, precision: column(columns, 'precision') },
      when: sql`${from} is not null and ${to} is not null`,
    };
  }),
};
