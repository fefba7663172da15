import { type SQL, sql } from 'drizzle-orm';
import { builder } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { column, type Planned, planned } from '../plan/explicit.ts';
import { type Columns, columnsOf } from '../plan/symbols.ts';
import { Document, documentRows, Sentence, type SentenceRow, sentenceAtRows, sentenceRows } from '../refs.ts';

/** Where a quote stands: a row that holds evidence, or a part of one. */
export interface EvidenceShape {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The ordinal of the sentence that the quote begins in, where that is known. */
  readonly sentence?: number;
}

/** Evidence that may be missing, made of these columns. */
export function evidencePlan(columns: Columns, start: string, end: string, quote: string): Planned {
  const part = {
    documentId: column(columns, 'documentId'),
    start: column(columns, start),
    end: column(columns, end),
    quote: column(columns, quote),
  };
  return { part, when: sql`num_nulls(${part.start}, ${part.end}, ${part.quote}) = 0` };
}

/** What stands between two UTF-16 offsets of the sentence in which a quote begins; empty where there is none. */
function partOfSentence(
  columns: Columns,
  span: (start: SQL, end: SQL) => readonly [from: SQL, to: SQL],
): SQL {
  const [documentId, start, end] = [
    column(columns, 'documentId'),
    column(columns, 'start'),
    column(columns, 'end'),
  ];
  const [from, to] = span(start, end);
  const holds =
    'sentence' in columns
      ? sql`around.ordinal = ${column(columns, 'sentence')}`
      : sql`around.start_offset <= ${start} and ${start} < around.end_offset`;
  return sql`coalesce((select utf16_substring(around.text, ${from}, ${to}) from sentences around
    where around.document_id = ${documentId} and ${holds}), '')`;
}

/** The sentence in which a quote begins. */
function sentenceOf(evidence: EvidenceShape, { read }: GraphContext): Promise<SentenceRow | null> {
  const known = 'sentence' in (columnsOf(evidence) ?? evidence) ? evidence.sentence : undefined;
  return known === undefined
    ? read.one(sentenceAtRows, evidence.documentId, evidence.start)
    : read.one(sentenceRows, evidence.documentId, known);
}

export const Evidence = builder.objectRef<EvidenceShape>('Evidence').implement({
  description: 'The exact characters of a document that support something.',
  fields: (t) => ({
    quote: t.exposeString('quote', { description: 'The characters.' }),
    start: t.exposeInt('start', {
      description: "Offset of the first in the document's text, in UTF-16 code units.",
    }),
    end: t.exposeInt('end', { description: 'Offset after the last.' }),
    before: t.string({
      description: 'What stands before the quote in its sentence.',
      resolve: async (evidence, _, context) => {
        const row = await sentenceOf(evidence, context);
        return row === null ? '' : row.text.slice(0, evidence.start - row.start);
      },
      ...planned(({ columns }) => ({
        value: partOfSentence(columns, (start) => [sql`0`, sql`${start} - around.start_offset`]),
      })),
    }),
    after: t.string({
      description: 'What stands after the quote in its sentence.',
      resolve: async (evidence, _, context) => {
        const row = await sentenceOf(evidence, context);
        return row === null ? '' : row.text.slice(evidence.end - row.start);
      },
      ...planned(({ columns }) => ({
        value: partOfSentence(columns, (_, end) => [
          sql`${end} - around.start_offset`,
          sql`around.end_offset - around.start_offset`,
        ]),
      })),
    }),
    sentence: t.field({
      type: Sentence,
      nullable: true,
      description: 'The sentence it begins in.',
      resolve: (evidence, _, context) => sentenceOf(evidence, context),
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document it stands in.',
      resolve: ({ documentId }, _, { read }) => read.one(documentRows, documentId),
    }),
  }),
});
