/** Changing the graph: documents come and go. */
import type { ObjectRef } from '@pothos/core';
import type { LanguageCode } from '../../../schema/ontology/enums.ts';
import type { Reread } from '../../store/index.ts';
import { builder } from '../builder.ts';
import type { GivenText, TextReader } from '../context.ts';
import { inputError } from '../errors.ts';
import type { Given } from '../given.ts';
import { globalId, uuidOf } from '../ids.ts';
import { checkText } from '../lists/text.ts';
import { dayWithin, PUBLISHING } from '../lists/values.ts';
import { toldIngest } from '../live/tell-ingest.ts';
import { Document, documentRows } from '../refs.ts';
import { Language } from './enums.ts';
import { attempt, onceOf, type Payload, payloadFields, reasonOf, type Sent, sentFields } from './payload.ts';

export interface TextInput {
  readonly text: string;
  readonly name?: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly language?: LanguageCode | null;
}

interface IngestInput extends TextInput, Sent {
  readonly url?: string | null;
}

interface WithdrawInput extends Sent {
  readonly id: string;
}

interface IngestPayload extends Payload {
  readonly documentId: string | null;
  readonly taken: 'new' | 'unchanged' | 'replaced' | null;
  readonly ingestId: string | null;
}
interface WithdrawPayload extends Payload {
  readonly withdrawnId: string | null;
}

/** Longer texts would keep the server from answering others. */
const LONGEST = 200_000;

/** A name in which something stands. Throws INVALID_TEXT, INVALID_ARGUMENT. */
export function nameOf(value: string | null | undefined, argument: string): string | null {
  if (value == null) return null;
  if (checkText(value, argument).trim() !== '') return value;
  throw inputError('INVALID_ARGUMENT', argument, 'it is empty.', 'a name, or null for none');
}

/** The text of an input, its parts checked. Throws INVALID_TEXT, INVALID_ARGUMENT, INVALID_DATE. */
export function textOf(input: Given<TextInput>, argument: string): GivenText {
  if (input.text.length > LONGEST)
    throw inputError(
      'INVALID_TEXT',
      `${argument}.text`,
      `it is ${input.text.length} characters long.`,
      `up to ${LONGEST} characters; \`isnad ingest\` reads longer ones`,
    );
  return {
    text: input.text,
    name: nameOf(input.name, `${argument}.name`),
    title: nameOf(input.title, `${argument}.title`),
    publisher: nameOf(input.publisher, `${argument}.publisher`),
    published: dayWithin(input.published, PUBLISHING, `${argument}.published`),
    language: input.language ?? null,
  };
}

/** Throws INVALID_ARGUMENT for what no browser should be led to. */
function webAddress(url: string, argument: string): string {
  // URL passes over line breaks and blanks around it, which no address has.
  if (!/[\s\p{Cc}]/u.test(url) && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw inputError('INVALID_ARGUMENT', argument, 'it is no address of the web.', 'a URL with http or https');
}

/** Reads a text that is stored under another day. */
export const rereadBy =
  (texts: TextReader): Reread =>
  ({ text, name, title, publisher, published, language }) =>
    texts.read({ text, name, title, publisher, published, language });

/** The fields of a text that is handed in. */
export const textFields = (
  t: PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>,
) => ({
  text: t.string({
    required: true,
    description: `The text, its title on the first line; up to ${LONGEST} characters.`,
  }),
  name: t.string({ description: 'What to call it; made of its text where nothing is given.' }),
  title: t.string({ description: 'Its title; else the first line counts as one where it looks like it.' }),
  publisher: t.string({ description: 'The outlet that published it.' }),
  published: t.field({
    type: 'Date',
    description: `The day it was published, from ${PUBLISHING.join(' to ')}; without it "yesterday" is no known day.`,
  }),
  language: t.field({
    type: Language,
    description: 'The language; told by the text where nothing is given.',
  }),
});

const IngestDocumentInput = builder.inputRef<IngestInput>('IngestDocumentInput');
IngestDocumentInput.implement({
  description: 'A text to read and to keep with what it says.',
  fields: (t) => ({
    ...textFields(t),
    url: t.string({ description: 'Where it was published.' }),
    ...sentFields(t),
  }),
});

const WithdrawDocumentInput = builder.inputRef<WithdrawInput>('WithdrawDocumentInput');
WithdrawDocumentInput.implement({
  description: 'A document to take out of the graph.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the document.' }),
    ...sentFields(t),
  }),
});

const Taken = builder.enumType('Taken', {
  description: 'How a document was taken.',
  values: {
    NEW: { value: 'new', description: 'It was not there.' },
    UNCHANGED: { value: 'unchanged', description: 'It was there just so: nothing was changed.' },
    REPLACED: {
      value: 'replaced',
      description: 'It was there, and was read otherwise: the new reading took its place.',
    },
  },
});

const IngestDocumentPayload: ObjectRef<typeof builder.$inferSchemaTypes, IngestPayload> = builder
  .objectRef<IngestPayload>('IngestDocumentPayload')
  .implement({
    description: 'What came of a text.',
    fields: (t) => ({
      ...payloadFields(t),
      document: t.field({
        type: Document,
        nullable: true,
        description: 'The document with what it says; null where nothing was stored.',
        resolve: ({ documentId }, _, { read }) => read.maybe(documentRows, documentId),
      }),
      taken: t.field({
        type: Taken,
        nullable: true,
        description: 'How it was taken.',
        resolve: ({ taken }) => taken,
      }),
      ingestId: t.id({
        nullable: true,
        description:
          'Under which id `ingestProgress` told how far it was; null where nothing was begun or nothing was stored.',
        resolve: ({ ingestId }) => ingestId,
      }),
    }),
  });

const WithdrawDocumentPayload = builder.objectRef<WithdrawPayload>('WithdrawDocumentPayload').implement({
  description: 'What came of a withdrawal.',
  fields: (t) => ({
    ...payloadFields(t),
    withdrawnDocumentId: t.id({
      nullable: true,
      description: 'The id of the document that is gone; null where there was none.',
      resolve: ({ withdrawnId }) => withdrawnId,
    }),
  }),
});

builder.mutationType({
  description:
    'How the graph is changed. Each change is made whole or not at all; the same change made twice is made once.',
  fields: (t) => ({
    ingestDocument: t.field({
      type: IngestDocumentPayload,
      description:
        'Reads a text and keeps it with what it says; `ingestProgress` tells of it. A text is one document for each publisher, however often it is sent.',
      args: { input: t.arg({ type: IngestDocumentInput, required: true, description: 'The text.' }) },
      resolve: (_, { input }, context) =>
        attempt<Pick<IngestPayload, 'documentId' | 'taken' | 'ingestId'>>(
          context,
          input,
          { documentId: null, taken: null, ingestId: null },
          async () => {
            const { texts, store } = context;
            const given = textOf(input, 'input');
            const url = input.url == null ? null : webAddress(checkText(input.url, 'input.url'), 'input.url');
            const source = { url, publishedInferred: false, publishedNote: null };
            const once = onceOf('ingestDocument', input);
            const keep = async (called: (name: string) => void, ingestId: string) => {
              const graph = await texts.read(given);
              called(graph.document.name);
              const reader = await texts.hash();
              // Without a key, documents that only add to the graph are stored beside each other.
              return once.key === null
                ? store.ingestDocument(graph, source, reader, rereadBy(texts))
                : store.curator.ingest(once, graph, source, reader, rereadBy(texts), ingestId);
            };
            return toldIngest(store, given.name, keep, reasonOf);
          },
        ),
    }),
    withdrawDocument: t.field({
      type: WithdrawDocumentPayload,
      description: 'Takes a document out of the graph, with what it alone supported and nothing else.',
      args: { input: t.arg({ type: WithdrawDocumentInput, required: true, description: 'The document.' }) },
      resolve: (_, { input }, context) =>
        attempt<Pick<WithdrawPayload, 'withdrawnId'>>(context, input, { withdrawnId: null }, async () => {
          const id = uuidOf('Document', input.id, 'input.id');
          const { withdrawn } = await context.store.curator.withdraw(onceOf('withdrawDocument', input), id);
          return { withdrawnId: withdrawn ? globalId('Document', id) : null };
        }),
    }),
  }),
});
