/** `groups` on the connections: how many there are of what. */
import type { ObjectRef } from '@pothos/core';
import { type SQL, sql } from 'drizzle-orm';
import type { Measure as MeasureName } from '../../schema/ontology/enums.ts';
import { builder } from './builder.ts';
import { type Connection, connectionOf } from './connection.ts';
import type { GraphContext } from './context.ts';
import { inputError } from './errors.ts';
import type { Given } from './given.ts';
import { type Amount, amountsOfGroup, type GroupKey, type GroupRow, groupsOf } from './load/groups.ts';
import type { Rows } from './load/rows.ts';
import { pageArgs } from './page.ts';
import { column, type Planned, planned } from './plan/explicit.ts';
import type { Columns } from './plan/symbols.ts';
import { Measure, OrderDirection } from './types/enums.ts';

type Types = typeof builder.$inferSchemaTypes;

/** A key with the field that gives its value: words as they are, or the node whose id the value is. */
export interface GroupField extends GroupKey {
  readonly field: string;
  readonly description: string;
  readonly type: 'String' | { readonly name: string };
  /** Where the value is an id: the rows it is of. */
  readonly rows?: Rows<object>;
}

export const AmountType = builder.objectRef<Amount>('Amount').implement({
  description: 'Numbers of one measure, added up over events.',
  fields: (t) => ({
    measure: t.expose('measure', { type: Measure, description: 'What is counted.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'The currency of money, ISO 4217.' }),
    low: t.exposeFloat('low', { description: "The sum of each event's lowest number, whoever tells it." }),
    high: t.exposeFloat('high', { description: "The sum of each event's highest number, whoever tells it." }),
    eventCount: t.int({
      description: 'How many events have such a number.',
      resolve: ({ events }) => events,
    }),
  }),
});

interface GroupOrderInput {
  readonly field: 'COUNT' | 'KEY';
  readonly direction?: 'ASC' | 'DESC' | null;
}
const GroupOrder = builder.inputRef<GroupOrderInput>('GroupOrder');
GroupOrder.implement({
  description: 'How groups are sorted; COUNT DESC by default.',
  fields: (t) => ({
    field: t.field({
      type: builder.enumType('GroupOrderField', {
        description: 'What groups may be sorted by.',
        values: {
          COUNT: { description: 'How many are in the group.' },
          KEY: {
            description: 'What they are grouped by: names in the order of the alphabet, days in theirs.',
          },
        },
      }),
      required: true,
      description: 'By what.',
    }),
    direction: t.field({ type: OrderDirection, defaultValue: 'DESC', description: 'Which way.' }),
  }),
});

interface GroupArgs {
  readonly by: readonly string[];
  readonly orderBy?: Given<GroupOrderInput> | null;
  readonly measures?: readonly MeasureName[] | null;
}

/** How many keys may be combined. */
const MAX_KEYS = 4;

/** Gives a connection its `groups`. `id` tells the members apart; `measured`: they are events, whose numbers can be added up. */
export function defineGroups<Row>(
  noun: string,
  connection: ObjectRef<Types, Connection<Row>>,
  id: SQL,
  fields: readonly GroupField[],
  measured = false,
): void {
  const KeyEnum = builder.enumType(`${noun}GroupKey`, {
    description: `What ${noun.toLowerCase()}s may be grouped by.`,
    values: Object.fromEntries(fields.map(({ name, description }) => [name, { value: name, description }])),
  });
  const group = builder.objectRef<GroupRow>(`${noun}Group`).implement({
    description: `${noun}s that have something in common. Of the keys, those are given that were asked for.`,
    fields: (t) => ({
      ...Object.fromEntries(
        fields.map((key) => [
          key.field,
          t.field({
            // Pothos cannot tell the type of a reference that is not known here.
            type: key.type as ObjectRef<Types, object>,
            nullable: true,
            description: `${key.description} Null where they have none, and where ${key.name} is not among the keys.`,
            resolve: (row, _, context) => valueOfKey(row, key, context) as Promise<object | null>,
            ...planned(({ columns, given }) => keyPlan(key, columns, given['by'] as readonly string[])),
          }),
        ]),
      ),
      count: t.exposeInt('total', { description: 'How many they are.' }),
      ...(measured
        ? {
            amounts: t.field({
              type: [AmountType],
              description: 'The numbers asked for.',
              resolve: ({ amounts }) => amounts,
              ...planned(({ columns }) => ({ list: amountsOfGroup, key: [column(columns, 'amounts')] })),
            }),
          }
        : {}),
    }),
  });
  const GroupConnection = connectionOf<GroupRow>(group, 'Groups');
  const measures = builder.args((t) => ({
    measures: t.field({ type: [Measure], description: 'Add up the numbers of these: KILLED, INJURED …' }),
  }));
  builder.objectField(connection, 'groups', (t) =>
    t.field({
      type: GroupConnection,
      description:
        'All members of the list, whatever the page, counted by what they have in common; one with several values of a key counts once for each.',
      args: {
        ...pageArgs,
        by: t.arg({ type: [KeyEnum], required: true, description: `One to ${MAX_KEYS} different keys.` }),
        orderBy: t.arg({ type: GroupOrder, description: 'In which order.' }),
        ...(measured ? measures : {}),
      },
      resolve: ({ request }, args, { read }, info) => {
        const { by, orderBy, measures: added } = args as unknown as GroupArgs;
        const keys = keysOf(fields, by);
        const order = {
          field: orderBy?.field ?? 'COUNT',
          direction: (orderBy ? orderBy.direction : 'DESC') ?? 'DESC',
        };
        return read.list(info, args, groupsOf(request, id, { keys, measures: added ?? [], order }));
      },
    }),
  );
}

/** The keys that are asked for, in their order. Throws INVALID_ARGUMENT. */
function keysOf(fields: readonly GroupField[], by: readonly string[]): readonly GroupField[] {
  const refuse = (problem: string) =>
    inputError('INVALID_ARGUMENT', 'by', problem, `1 to ${MAX_KEYS} different keys`);
  if (by.length === 0) throw refuse('it is empty.');
  const twice = by.find((name, index) => by.indexOf(name) < index);
  if (twice !== undefined) throw refuse(`${twice} stands in it twice.`);
  if (by.length > MAX_KEYS) throw refuse(`${by.length} keys are too many.`);
  return by.flatMap((name) => fields.filter((key) => key.name === name));
}

/** The same in SQL. */
function keyPlan({ name, rows }: GroupField, columns: Columns, by: readonly string[]): Planned {
  const at = by.indexOf(name);
  const value = at < 0 ? sql`null` : column(columns, `k${at}`);
  return rows === undefined ? { value } : { row: rows, key: [sql`(${value})::uuid`] };
}

async function valueOfKey(
  { by, keys }: GroupRow,
  { name, rows }: GroupField,
  { read }: GraphContext,
): Promise<unknown> {
  const value = keys[by.indexOf(name)] ?? null;
  return value === null || rows === undefined ? value : read.one(rows, value);
}
