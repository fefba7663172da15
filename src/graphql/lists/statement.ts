import { type SQL, sql } from 'drizzle-orm';
import { documents, statements } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import type { Given } from '../given.ts';
import { uuidsOf } from '../ids.ts';
import { all, any, oneOf } from '../load/sql.ts';
import { type Combinable, combined, combining } from './combine.ts';
import { DocumentFilter, type DocumentFilterInput, documentIds, inSentenceWith } from './document.ts';
import { byDocument, orderInput } from './order-input.ts';
import { SourceFilter, type SourceFilterInput, sourceIds } from './source.ts';
import { daysOf } from './values.ts';

export interface StatementFilterInput extends Combinable<StatementFilterInput> {
  readonly ids?: readonly string[] | null;
  readonly source?: SourceFilterInput | null;
  readonly includeCited?: boolean | null;
  readonly within?: StatementFilterInput | null;
  readonly direct?: boolean | null;
  readonly document?: DocumentFilterInput | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly text?: string | null;
}

export const StatementFilter = builder.inputRef<StatementFilterInput>('StatementFilter');
StatementFilter.implement({
  description: 'Which statements are meant: those that meet all that is given.',
  fields: (t) => ({
    ids: t.idList({ description: 'One of these statements.' }),
    source: t.field({ type: SourceFilter, description: 'Made by such a source.' }),
    includeCited: t.boolean({
      defaultValue: false,
      description: 'Whether `source` means what is said inside its statements too: those it cites.',
    }),
    within: t.field({ type: StatementFilter, description: 'Told inside such a statement, at any depth.' }),
    direct: t.boolean({ description: 'Quoted word for word, or not.' }),
    document: t.field({ type: DocumentFilter, description: 'Stands in such a document.' }),
    from: t.field({ type: 'Date', description: 'Published on this day or later.' }),
    to: t.field({ type: 'Date', description: 'Published on this day or earlier.' }),
    text: t.string({ description: 'The sentence it begins in has all of these words.' }),
    ...combining<StatementFilterInput>(t, StatementFilter),
  }),
});

/** The conditions on `statements`. `argument` is where the filter stands, for errors. */
export function statementsWhere(
  filter: Given<StatementFilterInput> | null | undefined,
  argument: string,
): SQL | undefined {
  if (filter == null) return undefined;
  const { from, to } = daysOf(filter, argument);
  const ofDocuments = (condition: SQL) =>
    sql`${statements.documentId} in (select ${documents.id} from ${documents} where ${condition})`;
  return all(
    oneOf(statements.id, uuidsOf('Statement', filter.ids, `${argument}.ids`), 'uuid'),
    filter.source == null ? null : saidBy(filter.source, filter.includeCited ?? false, `${argument}.source`),
    filter.within == null
      ? null
      : toldInside(statementsWhere(filter.within, `${argument}.within`) ?? sql`true`),
    filter.direct == null ? null : sql`${statements.direct} = ${filter.direct}`,
    filter.document == null
      ? null
      : sql`${statements.documentId} in ${documentIds(filter.document, `${argument}.document`)}`,
    from === null ? null : ofDocuments(sql`${documents.published} >= ${from}::date`),
    to === null ? null : ofDocuments(sql`${documents.published} <= ${to}::date`),
    filter.text == null
      ? null
      : inSentenceWith(
          sql`${statements.documentId}`,
          sql`${statements.sentence}`,
          filter.text,
          `${argument}.text`,
        ),
    combined(filter, argument, statementsWhere),
  );
}

const saidBy = (source: Given<SourceFilterInput>, includeCited: boolean, argument: string): SQL => {
  const itself = sql`${statements.sourceId} in ${sourceIds(source, argument)}`;
  return includeCited ? any(itself, toldInside(itself)) : itself;
};

/** The statement is told inside one that meets the condition, which speaks of `statements` too. */
const toldInside = (condition: SQL): SQL =>
  sql`(${statements.documentId}, ${statements.id}) in (
    select inner_one.document_id, inner_one.id from ${statements}
    join statements inner_one on inner_one.document_id = ${statements.documentId}
      and inner_one.id <> ${statements.id} and ${statements.id} = any(inner_one.chain)
    where ${condition})`;

/** One of the sources stands in the chain of a document and the innermost statement told there, which may be null. */
export const vouchedBy = (documentId: SQL, statementId: SQL, sources: SQL): SQL =>
  any(
    sql`${documentId} in (select outlet.id from documents outlet where outlet.publisher_id in ${sources})`,
    sql`(${documentId}, ${statementId}) in (
      select told.document_id, told.id from statements told
      join statements link on link.document_id = told.document_id and link.id = any(told.chain)
      where link.source_id in ${sources})`,
  );

export const StatementOrder = orderInput(
  'Statement',
  {
    PUBLISHED: {
      description: 'The day its document was published; in the order of the text within a document.',
      keys: (descending) => byDocument(statements, descending),
    },
  },
  { field: 'PUBLISHED', direction: 'DESC' },
);
