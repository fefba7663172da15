/** Changing the graph: documents come and go. */
import type { ObjectRef } from '@pothos/core';
import type { LanguageCode } from '../../../schema/ontology/enums.ts';
import { UserError } from '../../errors.ts';
import { userErrorIn } from '../../store/index.ts';
import { builder } from '../builder.ts';
import type { GivenText, GraphContext } from '../context.ts';
import type { Given } from '../given.ts';
import { globalId, uuidOf } from '../ids.ts';
import { checkText } from '../lists/text.ts';
import { dayOf } from '../lists/values.ts';
import { Document, documentRows } from '../refs.ts';
import { Language } from './enums.ts';

export interface TextInput {
  readonly text: string;
  readonly name?: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly language?: LanguageCode | null;
}

interface IngestInput extends TextInput {
  readonly url?: string | null;
  readonly clientMutationId?: string | null;
}

interface WithdrawInput {
  readonly id: string;
  readonly clientMutationId?: string | null;
}

/** What a client can mend, told as data. */
interface Problem {
  readonly code: string;
  readonly message: string;
}

interface Payload {
  readonly errors: readonly Problem[];
  readonly clientMutationId: string | null;
}
interface IngestPayload extends Payload {
  readonly documentId: string | null;
  readonly taken: 'new' | 'unchanged' | 'replaced' | null;
}
interface WithdrawPayload extends Payload {
  readonly withdrawnId: string | null;
}

/** The text of an input, its parts checked. Throws INVALID_TEXT, INVALID_DATE. */
export function textOf(input: Given<TextInput>, argument: string): GivenText {
  const short = (value: string | null | undefined, name: string): string | null =>
    value == null ? null : checkText(value, `${argument}.${name}`);
  return {
    text: input.text,
    name: short(input.name, 'name'),
    title: short(input.title, 'title'),
    publisher: short(input.publisher, 'publisher'),
    published: dayOf(input.published, `${argument}.published`),
    language: input.language ?? null,
  };
}

/** The fields of a text that is handed in. */
export const textFields = (
  t: PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>,
) => ({
  text: t.string({ required: true, description: 'The text, its title on the first line.' }),
  name: t.string({ description: 'What to call it; made of its text where nothing is given.' }),
  title: t.string({ description: 'Its title; else the first line counts as one where it looks like it.' }),
  publisher: t.string({ description: 'The outlet that published it.' }),
  published: t.field({
    type: 'Date',
    description: 'The day it was published; without it "yesterday" is no known day.',
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
    clientMutationId: t.string({ description: 'Comes back with the answer.' }),
  }),
});

const WithdrawDocumentInput = builder.inputRef<WithdrawInput>('WithdrawDocumentInput');
WithdrawDocumentInput.implement({
  description: 'A document to take out of the graph.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the document.' }),
    clientMutationId: t.string({ description: 'Comes back with the answer.' }),
  }),
});

const UserErrorType = builder.objectRef<Problem>('UserError').implement({
  description: 'Why nothing was done, and what to do about it.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'What it is, for programs: DOCUMENT_UNREADABLE …' }),
    message: t.exposeString('message', { description: 'What it is, for people.' }),
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

const payloadFields = <P extends Payload>(
  t: PothosSchemaTypes.ObjectFieldBuilder<typeof builder.$inferSchemaTypes, P>,
) => ({
  errors: t.field({
    type: [UserErrorType],
    description: 'Why nothing was done; empty where it was.',
    resolve: ({ errors }) => errors,
  }),
  clientMutationId: t.string({
    nullable: true,
    description: 'What the client gave.',
    resolve: ({ clientMutationId }) => clientMutationId,
  }),
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

/** Does something that the client may have to mend: what it can is told as data. */
async function attempt<Done extends object>(
  { writable }: GraphContext,
  { clientMutationId }: { readonly clientMutationId?: string | null | undefined },
  nothing: Done,
  work: () => Promise<Done>,
): Promise<Done & Payload> {
  const answer = { errors: [], clientMutationId: clientMutationId ?? null };
  try {
    if (!writable)
      throw new UserError(
        'WRITING_DISABLED',
        'This server lets nobody change the graph; ask one that listens on its own machine alone, or start it with --writable.',
      );
    return { ...answer, ...(await work()) };
  } catch (error) {
    const user = userErrorIn(error);
    if (user === null) throw error;
    return { ...answer, ...nothing, errors: [{ code: user.code, message: user.message }] };
  }
}

builder.mutationType({
  description:
    'How the graph is changed. Each change is made whole or not at all; the same change made twice is made once.',
  fields: (t) => ({
    ingestDocument: t.field({
      type: IngestDocumentPayload,
      description:
        'Reads a text and keeps it with what it says. A text is one document for each publisher, however often it is sent.',
      args: { input: t.arg({ type: IngestDocumentInput, required: true, description: 'The text.' }) },
      resolve: (_, { input }, context) => {
        const given = textOf(input, 'input');
        const url = input.url == null ? null : checkText(input.url, 'input.url');
        return attempt<Pick<IngestPayload, 'documentId' | 'taken'>>(
          context,
          input,
          { documentId: null, taken: null },
          async () => {
            const { texts, store } = context;
            const source = { url, publishedInferred: false, publishedNote: null };
            return store.ingestDocument(await texts.read(given), source, await texts.hash());
          },
        );
      },
    }),
    withdrawDocument: t.field({
      type: WithdrawDocumentPayload,
      description: 'Takes a document out of the graph, with what it alone supported and nothing else.',
      args: { input: t.arg({ type: WithdrawDocumentInput, required: true, description: 'The document.' }) },
      resolve: (_, { input }, context) => {
        const id = uuidOf('Document', input.id, 'input.id');
        return attempt<Pick<WithdrawPayload, 'withdrawnId'>>(
          context,
          input,
          { withdrawnId: null },
          async () => ({
            withdrawnId: (await context.store.withdrawDocument(id)) ? globalId('Document', id) : null,
          }),
        );
      },
    }),
  }),
});
