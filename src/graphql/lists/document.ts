import { type SQL, sql } from 'drizzle-orm';
import type { LanguageCode } from '../../../schema/ontology/enums.ts';
import { documents, sentences } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import type { Given } from '../given.ts';
import { uuidsOf } from '../ids.ts';
import { all, oneOf } from '../load/sql.ts';
import { Language } from '../types/enums.ts';
import { type Combinable, combined, combining } from './combine.ts';
import { orderInput } from './order-input.ts';
import { SourceFilter, type SourceFilterInput, sourceIds } from './source.ts';
import { sentenceQuery, wordsOf } from './text.ts';
import { daysOf } from './values.ts';

export interface DocumentFilterInput extends Combinable<DocumentFilterInput> {
  readonly ids?: readonly string[] | null;
  readonly publisher?: SourceFilterInput | null;
  readonly languages?: readonly LanguageCode[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly text?: string | null;
}

export const DocumentFilter = builder.inputRef<DocumentFilterInput>('DocumentFilter');
DocumentFilter.implement({
  description: 'Which documents are meant: those that meet all that is given.',
  fields: (t) => ({
    ids: t.idList({ description: 'One of these documents.' }),
    publisher: t.field({ type: SourceFilter, description: 'Published by such an outlet.' }),
    languages: t.field({ type: [Language], description: 'Written in one of these languages.' }),
    from: t.field({ type: 'Date', description: 'Published on this day or later.' }),
    to: t.field({ type: 'Date', description: 'Published on this day or earlier.' }),
    text: t.string({ description: 'Has a sentence with all of these words.' }),
    ...combining<DocumentFilterInput>(t, DocumentFilter),
  }),
});

/** The conditions on `documents`. `argument` is where the filter stands, for errors. */
export function documentsWhere(
  filter: Given<DocumentFilterInput> | null | undefined,
  argument: string,
): SQL | undefined {
  if (filter == null) return undefined;
  const { from, to } = daysOf(filter, argument);
  return all(
    oneOf(documents.id, uuidsOf('Document', filter.ids, `${argument}.ids`), 'uuid'),
    oneOf(documents.language, filter.languages, 'language'),
    filter.publisher == null
      ? null
      : sql`${documents.publisherId} in ${sourceIds(filter.publisher, `${argument}.publisher`)}`,
    from === null ? null : sql`${documents.published} >= ${from}::date`,
    to === null ? null : sql`${documents.published} <= ${to}::date`,
    filter.text == null
      ? null
      : sql`${documents.id} in (select ${sentences.documentId} from ${sentences} where ${sentencesHave(filter.text, `${argument}.text`)})`,
    combined(filter, argument, documentsWhere),
  );
}

/** The ids of the documents that a filter means, as a subquery. */
export const documentIds = (filter: Given<DocumentFilterInput>, argument: string): SQL =>
  sql`(select ${documents.id} from ${documents} where ${documentsWhere(filter, argument) ?? sql`true`})`;

/** The sentence has all words of the text. */
export const sentencesHave = (text: string, argument: string): SQL =>
  sql`${sentences.words} @@ ${sentenceQuery(wordsOf(text, argument))}`;

/** Rows of a table with `document_id` and `sentence` whose sentence has all words of the text. */
export const inSentenceWith = (documentId: SQL, sentence: SQL, text: string, argument: string): SQL =>
  sql`(${documentId}, ${sentence}) in (select ${sentences.documentId}, ${sentences.ordinal} from ${sentences} where ${sentencesHave(text, argument)})`;

/**
 * No other document names the node before this one: none published earlier, nor one of the same day with a smaller id.
 * `naming`: the table of which document names which node; a document without a day comes last.
 */
export const firstNamedIn = (
  document: SQL,
  naming: 'appearances' | 'reports',
  node: SQL,
  column: string,
): SQL =>
  sql`${node} in (select this.${sql.raw(column)} from ${sql.raw(naming)} this where this.document_id = ${document})
    and not exists (select from ${sql.raw(naming)} other join documents theirs on theirs.id = other.document_id
      join documents mine on mine.id = ${document}
      where other.${sql.raw(column)} = ${node} and theirs.id <> mine.id
        and (coalesce(theirs.published, 'infinity'), theirs.id) < (coalesce(mine.published, 'infinity'), mine.id))`;

export const DocumentOrder = orderInput(
  'Document',
  {
    PUBLISHED: {
      description: 'The day it was published.',
      keys: (descending) => [
        { value: sql`${documents.published}`, type: 'date', descending, nullable: true },
        { value: sql`${documents.id}`, type: 'uuid', descending },
      ],
    },
    INGESTED: {
      description: 'When it was read.',
      keys: (descending) => [
        { value: sql`${documents.ingestedAt}`, type: 'timestamptz', descending },
        { value: sql`${documents.id}`, type: 'uuid', descending },
      ],
    },
  },
  { field: 'PUBLISHED', direction: 'DESC' },
);
