/** The mutation of a document's head, and taking any curation back. */
import { builder } from '../../builder.ts';
import { uuidOf } from '../../ids.ts';
import { dayWithin, PUBLISHING } from '../../lists/values.ts';
import { Document, documentRows } from '../../refs.ts';
import { type Signed, signedFields } from '../payload.ts';
import { nameOf, rereadBy } from '../writing.ts';
import { correct, donePayload } from './done.ts';

interface CorrectDocumentInputShape extends Signed {
  readonly documentId: string;
  readonly published?: string | null;
  readonly publisher?: string | null;
}
interface UndoInput extends Signed {
  readonly curationId: string;
}

const CorrectDocumentInput = builder.inputRef<CorrectDocumentInputShape>('CorrectDocumentInput');
CorrectDocumentInput.implement({
  description:
    'What a document is of, in place of what was given. What is left out stays; null takes it away.',
  fields: (t) => ({
    documentId: t.id({ required: true, description: 'The id of a document.' }),
    published: t.field({
      type: 'Date',
      description: `The day it was published, from ${PUBLISHING.join(' to ')}: "yesterday" and all that is told by it follow.`,
    }),
    publisher: t.string({ description: 'The outlet that published it.' }),
    ...signedFields(t),
  }),
});

const UndoCurationInput = builder.inputRef<UndoInput>('UndoCurationInput');
UndoCurationInput.implement({
  description: 'A curation to take back.',
  fields: (t) => ({
    curationId: t.id({ required: true, description: 'The id of a curation.' }),
    ...signedFields(t),
  }),
});

const CorrectDocumentPayload = donePayload('CorrectDocumentPayload', 'What came of a correction.', (t) => ({
  document: t.field({
    type: Document,
    nullable: true,
    description: 'The document as it is now; null where nothing was done.',
    resolve: ({ subject }, _, { read }) => read.maybe(documentRows, subject?.[0] ?? null),
  }),
}));
const UndoCurationPayload = donePayload('UndoCurationPayload', 'What came of taking a curation back.');

builder.mutationFields((t) => ({
  correctDocument: t.field({
    type: CorrectDocumentPayload,
    description:
      'Corrects the day or the publisher of a document. It stays corrected when its text is ingested again as it was given.',
    args: { input: t.arg({ type: CorrectDocumentInput, required: true, description: 'The document.' }) },
    resolve: (_, { input }, context) =>
      correct(context, 'correctDocument', input, async (once, by) => {
        const documentId = uuidOf('Document', input.documentId, 'input.documentId');
        const publisher =
          input.publisher === undefined ? undefined : nameOf(input.publisher, 'input.publisher');
        const published =
          input.published === undefined
            ? undefined
            : dayWithin(input.published, PUBLISHING, 'input.published');
        const correction = {
          documentId,
          ...(published === undefined ? {} : { published }),
          ...(publisher === undefined ? {} : { publisher }),
        };
        const { store, texts } = context;
        const done = await store.curator.correctDocument(once, correction, by, rereadBy(texts));
        return { ...done, subject: [documentId] };
      }),
  }),
  undoCuration: t.field({
    type: UndoCurationPayload,
    description:
      'Takes a curation back: the graph is as if it had not been made. Refused where later curations build on it; undo those first.',
    args: { input: t.arg({ type: UndoCurationInput, required: true, description: 'The curation.' }) },
    resolve: (_, { input }, context) =>
      correct(context, 'undoCuration', input, (once, by) => {
        const { store, texts } = context;
        const id = uuidOf('Curation', input.curationId, 'input.curationId');
        return store.curator.undo(once, id, by, rereadBy(texts));
      }),
  }),
}));
