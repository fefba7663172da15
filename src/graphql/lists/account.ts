/** What the reports of an event say taken together: numbers, contradictions, where it all comes from. */
import { type SQL, sql } from 'drizzle-orm';
import type { Measure as MeasureName } from '../../../schema/ontology/enums.ts';
import { events } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import { inputError } from '../errors.ts';
import type { Given } from '../given.ts';
import { reportNumbers } from '../load/numbers.ts';
import { all } from '../load/sql.ts';
import { Measure } from '../types/enums.ts';
import { currencyOf, MOST, within } from './values.ts';

export interface QuantityFilterInput {
  readonly measure: MeasureName;
  readonly atLeast?: number | null;
  readonly atMost?: number | null;
  readonly unit?: string | null;
}

export const QuantityFilter = builder.inputRef<QuantityFilterInput>('QuantityFilter');
QuantityFilter.implement({
  description: 'A number that is told, by one report at least.',
  fields: (t) => ({
    measure: t.field({ type: Measure, required: true, description: 'What it counts.' }),
    atLeast: t.float({ description: 'So many or more are told: of "10 to 20", 20; of "at least 10", 10.' }),
    atMost: t.float({ description: 'So many or fewer are told: of "10 to 20", 10; of "up to 20", 20.' }),
    unit: t.string({ description: 'The currency, ISO 4217; of MONEY alone.' }),
  }),
});

/** The numbers of an event, from the lowest to the highest as they are told: "at least ten" is ten, as wherever numbers are shown. */
const numbers = sql`reports told join quantities q on q.document_id = told.document_id and q.report_id = told.id`;
const low = sql`coalesce(q.low, q.value, q.high)`;
const high = sql`coalesce(q.high, q.value, q.low)`;

/** Such a number is told of the event. Throws INVALID_ARGUMENT. */
export function toldOf(
  { measure, atLeast, atMost, unit }: Given<QuantityFilterInput>,
  argument: string,
): SQL {
  if (atLeast != null) within(atLeast, -MOST, MOST, `${argument}.atLeast`);
  if (atMost != null) within(atMost, -MOST, MOST, `${argument}.atMost`);
  const currency = currencyOf(unit, measure, `${argument}.unit`);
  if (atLeast != null && atMost != null && atLeast > atMost)
    throw inputError(
      'INVALID_ARGUMENT',
      `${argument}.atMost`,
      `it is less than "atLeast", ${atLeast}.`,
      'that number or more',
    );
  return sql`exists (select from ${numbers} where ${all(
    sql`told.event_id = ${events.id} and q.measure = ${measure}::measure`,
    atLeast == null ? null : sql`${high} >= ${atLeast}::float8`,
    atMost == null ? null : sql`${low} <= ${atMost}::float8`,
    currency === null ? null : sql`q.unit = ${currency}`,
  )})`;
}

export const whether = (wanted: boolean, condition: SQL): SQL =>
  wanted ? condition : sql`(${condition}) is not true`;

/** All reports of the event go back to one source: the innermost of the chain, or the outlet. */
export const goesBackToOne: SQL = sql`(select count(distinct coalesce(innermost.source_id, outlet.publisher_id))
  from reports told join documents outlet on outlet.id = told.document_id
  left join statements innermost on innermost.document_id = told.document_id and innermost.id = told.statement_id
  where told.event_id = ${events.id}) <= 1`;

/** Two reports tell numbers of one measure that leave no number in common. */
export const contradicted: SQL = sql`exists (
  select from ${reportNumbers(sql`told.event_id = ${events.id} and q.measure <> 'OTHER'`)} number
  group by number.measure, number.unit having max(number.least) > min(number.most))`;

/**
 * The event \`done\` is said to be what the event \`wished\` was to be: of the same type, not earlier, with all its named
 * participants in their roles, in its place or inside it; there must be a participant or a place to know it by.
 */
const fulfils = sql`done.type = wished.type and done.modality = 'ACTUAL' and wished.modality <> 'ACTUAL'
  and done.happened_on >= wished.happened_on and done.id <> wished.id
  and not exists (select from participations part where part.event_id = wished.id and part.actor_id is not null
    and not exists (select from participations same where same.event_id = done.id
      and same.actor_id = part.actor_id and same.role = part.role))
  and not exists (select from event_places there where there.event_id = wished.id
    and not exists (select from event_places here join place_ancestors around on around.place_id = here.place_id
      where here.event_id = done.id and around.ancestor_id = there.place_id))
  and (exists (select from participations part where part.event_id = wished.id and part.actor_id is not null)
    or exists (select from event_places there where there.event_id = wished.id))`;

/** The ids of the events by which the event with this id came true, as a subquery. */
export const realisations = (id: SQL): SQL =>
  sql`(select done.id from events wished join events done on done.type = wished.type where wished.id = ${id} and ${fulfils})`;

/** Of what was not said to have happened: whether it is said to have, elsewhere. */
export const wasRealised = (wanted: boolean): SQL =>
  all(
    sql`${events.modality} <> 'ACTUAL'`,
    whether(
      wanted,
      sql`exists (select from events wished join events done on done.type = wished.type
      where wished.id = ${events.id} and ${fulfils})`,
    ),
  );
