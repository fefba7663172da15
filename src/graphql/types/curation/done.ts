/** What the payloads of corrections have in common. */
import type { FieldMap, ObjectRef } from '@pothos/core';
import type { Author, NodeRef, Once } from '../../../store/index.ts';
import { builder } from '../../builder.ts';
import type { GraphContext } from '../../context.ts';
import { inputError } from '../../errors.ts';
import { idsOf, parseId } from '../../ids.ts';
import { Curation, curationRows } from '../../refs.ts';
import { attempt, authorOf, onceOf, type Payload, payloadFields, type Signed } from '../payload.ts';

type Types = typeof builder.$inferSchemaTypes;

export interface Done {
  readonly curationId: string | null;
  /** What it was about, where that is no curation: the key of a row. */
  readonly subject: readonly string[] | null;
}
export type DonePayload = Payload & Done;

const NOTHING: Done = { curationId: null, subject: null };

/** The type of a payload: errors, the curation, and what it was about. */
export const donePayload = (
  name: string,
  description: string,
  more: (t: PothosSchemaTypes.ObjectFieldBuilder<Types, DonePayload>) => FieldMap = () => ({}),
): ObjectRef<Types, DonePayload> =>
  builder.objectRef<DonePayload>(name).implement({
    description,
    fields: (t) => ({
      ...payloadFields(t),
      curation: t.field({
        type: Curation,
        nullable: true,
        description: 'What was done, to be looked up and undone; null where nothing was.',
        resolve: ({ curationId }, _, { read }) => read.maybe(curationRows, curationId),
      }),
      ...more(t),
    }),
  });

/** Does a correction; every error that the client can mend is data, those of single arguments too. */
export const correct = (
  context: GraphContext,
  mutation: string,
  input: Signed,
  work: (
    once: Once,
    by: Author,
  ) => Promise<{ readonly curationId: string; readonly subject?: readonly string[] }>,
): Promise<DonePayload> =>
  attempt<Done>(context, input, NOTHING, async () => {
    const { curationId, subject } = await work(onceOf(mutation, input), authorOf(input, context));
    return { curationId, subject: subject ?? null };
  });

/** The actor or place of an id. Throws INVALID_ID, WRONG_TYPE_OF_ID. */
export function nodeRef(id: string, argument: string): NodeRef {
  const { type, key } = parseId(id, argument);
  const [uuid] = key;
  if ((type === 'Actor' || type === 'Place') && uuid !== undefined)
    return { type: type === 'Actor' ? 'ACTOR' : 'PLACE', id: uuid };
  throw inputError('WRONG_TYPE_OF_ID', argument, `this is ${idsOf(type)}.`, idsOf('Actor', 'Place'));
}
