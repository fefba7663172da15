/** Lists of events along time. */
import { sql } from 'drizzle-orm';
import { events } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { inputError } from '../errors.ts';
import { daysOf } from '../lists/values.ts';
import { conditionOf, type ListRequest } from '../load/reader.ts';
import { pageArgs } from '../page.ts';
import { EventConnection, type EventRow } from '../refs.ts';

interface PeriodRow {
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

const UNITS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
type Unit = (typeof UNITS)[number];

/** The shortest of each, in days. */
const DAYS: { readonly [unit in Unit]: number } = { DAY: 1, WEEK: 7, MONTH: 28, YEAR: 365 };
/** How many periods a timeline may be asked to have. */
const MAX_PERIODS = 100_000;

const PeriodUnit = builder.enumType('PeriodUnit', {
  description: 'How long the periods of a timeline are.',
  values: {
    DAY: { description: 'Days.' },
    WEEK: { description: 'Weeks from Monday to Sunday.' },
    MONTH: { description: 'Months of the calendar.' },
    YEAR: { description: 'Years of the calendar.' },
  },
});

const Period = builder.objectRef<PeriodRow>('Period').implement({
  description: 'A stretch of time, and how many events begin in it.',
  fields: (t) => ({
    from: t.expose('first', { type: 'Date', description: 'Its first day.' }),
    to: t.expose('last', { type: 'Date', description: 'Its last day.' }),
    count: t.exposeInt('count', { description: 'How many events begin in it; 0 in a gap.' }),
  }),
});

const PeriodConnection = connectionOf<PeriodRow>(Period, 'Periods');

interface Between {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days given, not too many periods apart. Throws INVALID_DATE. */
function between(
  unit: Unit,
  given: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
): Between {
  const { from, to } = daysOf(given, '');
  if (from === null || to === null) return { from, to };
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days / DAYS[unit] <= MAX_PERIODS) return { from, to };
  const most = `up to ${MAX_PERIODS} periods after "from", or longer ones`;
  throw inputError('INVALID_DATE', 'to', `from ${from} on these are too many periods.`, most);
}

/** Every period from the first event to the last, or between the days given, the empty ones too. */
function periodsOf(of: ListRequest<EventRow>, unit: Unit, { from, to }: Between): ListRequest<PeriodRow> {
  const parent = of.parent ?? [];
  const name = sql.raw(`'${unit.toLowerCase()}'`);
  const step = sql.raw(`interval '1 ${unit.toLowerCase()}'`);
  return {
    rows: {
      table: sql`(with happening as materialized (
          select date_trunc(${name}, ${events.happenedOn}::timestamp)::date as first, count(*)::integer as total
          from ${of.rows.table} where (${conditionOf(of, parent.length)}) and ${events.happenedOn} > '0001-01-01'
          group by 1),
        span as (select generate_series(
          date_trunc(${name}, coalesce(${from}::date, min(first))::timestamp),
          date_trunc(${name}, coalesce(${to}::date, max(first))::timestamp), ${step})::date as first from happening)
        select span.first, (span.first + ${step})::date - 1 as last, coalesce(happening.total, 0) as total
        from span left join happening on happening.first = span.first) period`,
      key: [],
      alias: 'period',
      columns: {
        first: sql.raw('period.first'),
        last: sql.raw('period.last'),
        count: sql.raw('period.total'),
      },
      json: sql`json_build_object('first', first, 'last', last, 'count', total)`,
    },
    order: {
      name: `timeline.${unit}`,
      keys: [{ value: sql.raw('first'), type: 'date', descending: false }],
    },
    parent,
  };
}

builder.objectField(EventConnection, 'timeline', (t) =>
  t.field({
    type: PeriodConnection,
    description: `All events of the list along time, earliest first, with its gaps, up to ${MAX_PERIODS} periods between two days. An event counts where it begins, or else where it was first reported.`,
    args: {
      ...pageArgs,
      by: t.arg({ type: PeriodUnit, required: true, description: 'How long the periods are.' }),
      from: t.arg({
        type: 'Date',
        description: 'Begin with the period of this day, not with the first event.',
      }),
      to: t.arg({ type: 'Date', description: 'End with the period of this day, not with the last event.' }),
    },
    resolve: ({ request }, args, { read }, info) =>
      read.list(info, args, periodsOf(request, args.by as Unit, between(args.by as Unit, args))),
  }),
);
