import { builder } from '../builder.ts';
import { Document, documentRows, Sentence, sentenceRows } from '../refs.ts';

/** Where a quote stands: a row that holds evidence, or a part of one. */
export interface EvidenceShape {
  readonly documentId: string;
  /** Ordinal of the sentence in which it begins. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
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
      resolve: async ({ documentId, sentence, start }, _, { read }) => {
        const row = await read.one(sentenceRows, documentId, sentence);
        return row === null ? '' : row.text.slice(0, Math.max(0, start - row.start));
      },
    }),
    after: t.string({
      description: 'What stands after the quote in its sentence.',
      resolve: async ({ documentId, sentence, end }, _, { read }) => {
        const row = await read.one(sentenceRows, documentId, sentence);
        return row === null ? '' : row.text.slice(end - row.start);
      },
    }),
    sentence: t.field({
      type: Sentence,
      nullable: true,
      description: 'The sentence it begins in.',
      resolve: ({ documentId, sentence }, _, { read }) => read.one(sentenceRows, documentId, sentence),
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document it stands in.',
      resolve: ({ documentId }, _, { read }) => read.one(documentRows, documentId),
    }),
  }),
});
