import { type SQL, sql } from 'drizzle-orm';
import type { SourceKind as Kind } from '../../../schema/ontology/enums.ts';
import { sources } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import type { Given } from '../given.ts';
import { uuidsOf } from '../ids.ts';
import { all, any, oneOf } from '../load/sql.ts';
import { SourceKind } from '../types/enums.ts';
import { type Combinable, combined, combining } from './combine.ts';
import { isSourceNamed, NAMES, type NamedInput, TEXT } from './named.ts';
import { nameKey, orderInput } from './order-input.ts';

export interface SourceFilterInput extends Combinable<SourceFilterInput>, NamedInput {
  readonly ids?: readonly string[] | null;
  readonly kinds?: readonly Kind[] | null;
}

export const SourceFilter = builder.inputRef<SourceFilterInput>('SourceFilter');
SourceFilter.implement({
  description: 'Which sources are meant: those that meet all that is given.',
  fields: (t) => ({
    ids: t.idList({ description: 'One of these sources.' }),
    names: t.stringList({ description: NAMES }),
    text: t.string({ description: TEXT }),
    kinds: t.field({ type: [SourceKind], description: 'Is of one of these kinds.' }),
    ...combining<SourceFilterInput>(t, SourceFilter),
  }),
});

/** The conditions on `sources`. `argument` is where the filter stands, for errors. */
export function sourcesWhere(
  filter: Given<SourceFilterInput> | null | undefined,
  argument: string,
): SQL | undefined {
  if (filter == null) return undefined;
  return all(
    oneOf(sources.id, uuidsOf('Source', filter.ids, `${argument}.ids`), 'uuid'),
    oneOf(sources.kind, filter.kinds, 'source_kind'),
    isSourceNamed({ search: sql`${sources.search}`, actorId: sql`${sources.actorId}` }, filter, argument),
    combined(filter, argument, sourcesWhere),
  );
}

/** The ids of the sources that a filter means, as a subquery. */
export const sourceIds = (filter: Given<SourceFilterInput>, argument: string): SQL =>
  sql`(select ${sources.id} from ${sources} where ${sourcesWhere(filter, argument) ?? sql`true`})`;

const sourceName = sql`coalesce(${sources.name},
  (select coalesce(speaker.name_en, speaker.name_ar) from actors speaker where speaker.id = ${sources.actorId}))`;

export const SourceOrder = orderInput(
  'Source',
  {
    NAME: {
      description: "Its name; a speaker's English name, or else the Arabic one.",
      keys: (descending) => [
        nameKey(sourceName, descending),
        { value: sql`${sources.id}`, type: 'uuid', descending },
      ],
    },
  },
  { field: 'NAME', direction: 'ASC' },
);

/** The source stands in the chain of a report of the event. */
export const vouchesFor = (source: SQL, event: SQL): SQL =>
  any(
    sql`${source} in (select outlet.publisher_id from reports told join documents outlet on outlet.id = told.document_id
      where told.event_id = ${event})`,
    sql`${source} in (select link.source_id from reports told
      join statements innermost on innermost.document_id = told.document_id and innermost.id = told.statement_id
      join statements link on link.document_id = innermost.document_id and link.id = any(innermost.chain)
      where told.event_id = ${event})`,
  );
