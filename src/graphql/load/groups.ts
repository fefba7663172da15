/** Lists counted by what their members have in common, as lists of their own. */
import { type SQL, sql } from 'drizzle-orm';
import type { Measure } from '../../../schema/ontology/enums.ts';
import { reportNumbers } from './numbers.ts';
import type { Order, SortKey } from './order.ts';
import { conditionOf, type ListRequest } from './reader.ts';
import { list } from './sql.ts';

/** What members of a list may be grouped by. */
export interface GroupKey {
  /** As the enum has it: MONTH. */
  readonly name: string;
  /** The value of a member, as text; null where it has none. */
  readonly value: SQL;
  /** What has to be joined for it. A member that joins to several values counts once for each. */
  readonly join?: SQL;
}

/** The numbers of the members of a group in one measure: each member's lowest and highest, added up. */
export interface Amount {
  readonly measure: Measure;
  readonly unit: string | null;
  readonly low: number;
  readonly high: number;
  readonly events: number;
}

export interface GroupRow {
  /** Names of the keys, and their values in the same order. */
  readonly by: readonly string[];
  readonly keys: readonly (string | null)[];
  readonly total: number;
  readonly amounts: readonly Amount[];
}

export interface Grouping {
  readonly keys: readonly GroupKey[];
  /** Whose numbers are added up; for events alone. */
  readonly measures: readonly Measure[];
  readonly order: { readonly field: 'COUNT' | 'KEY'; readonly direction: 'ASC' | 'DESC' };
}

const columns = (keys: readonly GroupKey[]): SQL[] => keys.map((_, index) => sql.raw(`k${index}`));
const comma = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);

/** The groups of a list: for each parent of the list, as its own pages are. */
export function groupsOf<Row>(
  of: ListRequest<Row>,
  id: SQL,
  { keys, measures, order }: Grouping,
): ListRequest<GroupRow> {
  const parent = of.parent ?? [];
  const joins = [...new Set(keys.flatMap(({ join }) => (join === undefined ? [] : [join])))];
  const values = keys.map(({ value }, index) => sql`(${value})::text as ${sql.raw(`k${index}`)}`);
  const by = columns(keys);
  const members = sql`select distinct ${id} as member, ${comma(values)} from ${of.rows.table}
    ${sql.join(joins, sql` `)} where ${conditionOf(of, parent.length)}`;
  const told = measures.length === 0 ? sql`'[]'::json` : sql`(${amountsOf(by, measures)})`;
  return {
    rows: {
      table: sql`(with member as materialized (${members}),
        counted as (select ${comma(by)}, count(*)::integer as total from member group by ${comma(by)})
        select counted.*, ${told} as amounts from counted) grouped`,
      key: [],
      alias: 'grouped',
      columns: Object.fromEntries(
        ['total', 'amounts', ...keys.map((_, index) => `k${index}`)].map((name) => [
          name,
          sql.raw(`grouped.${name}`),
        ]),
      ),
      given: { by: keys.map(({ name }) => name) },
      json: sql`json_build_object('by', ${JSON.stringify(keys.map(({ name }) => name))}::text::json,
        'keys', json_build_array(${comma(by)}), 'total', total, 'amounts', amounts)`,
    },
    order: orderOf(keys, order),
    parent,
  };
}

/** The lowest and the highest number of each event's reports, added up over the events of a group. */
function amountsOf(by: readonly SQL[], measures: readonly Measure[]): SQL {
  const same = by.map((column) => sql`member.${column} is not distinct from counted.${column}`);
  const asked = sql`told.event_id = member.member and q.measure = any(${list(measures, 'measure')})`;
  return sql`select coalesce(json_agg(json_build_object('measure', measure, 'unit', unit, 'low', low, 'high', high,
      'events', events) order by measure, unit), '[]'::json) from (
    select amount.measure, amount.unit, sum(amount.low) as low, sum(amount.high) as high, count(*)::integer as events
    from member cross join lateral (
      select measure, unit, min(low) as low, max(high) as high from ${reportNumbers(asked)} number group by measure, unit
    ) amount
    where ${sql.join(same, sql` and `)} group by amount.measure, amount.unit) summed`;
}

const AMOUNT = 'measure text, unit text, low double precision, high double precision, events integer';
const AMOUNT_COLUMNS = ['measure', 'unit', 'low', 'high', 'events'];

/** The amounts of a group, whose JSON is the list's parent. */
export const amountsOfGroup: ListRequest<unknown> = {
  rows: {
    table: sql.raw(
      `rows from (json_to_recordset(parent.k0) as (${AMOUNT})) with ordinality as amount(${AMOUNT_COLUMNS.join(', ')}, place)`,
    ),
    key: [],
    alias: 'amount',
    columns: Object.fromEntries(AMOUNT_COLUMNS.map((name) => [name, sql.raw(`amount.${name}`)])),
    json: sql`to_json(amount)`,
  },
  order: { name: 'amounts', keys: [{ value: sql.raw('amount.place'), type: 'bigint', descending: false }] },
};

function orderOf(keys: readonly GroupKey[], { field, direction }: Grouping['order']): Order {
  const name = `groups.${keys.map((key) => key.name).join('.')}.${field}.${direction}`;
  const byKey = (descending: boolean): SortKey[] =>
    columns(keys).map((value) => ({ value, type: 'text', descending, nullable: true }));
  const descending = direction === 'DESC';
  return {
    name,
    keys:
      field === 'KEY'
        ? byKey(descending)
        : [{ value: sql.raw('total'), type: 'integer', descending }, ...byKey(false)],
  };
}
