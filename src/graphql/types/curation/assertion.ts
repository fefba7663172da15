/** Mutations of what texts were read to say. */
import type { EventType as Type } from '../../../../schema/ontology/enums.ts';
import { builder } from '../../builder.ts';
import { parseId } from '../../ids.ts';
import { EVENT_TYPE_TERMS } from '../../ontology.ts';
import { loadNode, Node } from '../node.ts';
import {
  assertionRef,
  CorrectAssertionInput,
  correctionOf,
  RejectAssertionInput,
} from './assertion-input.ts';
import { correct, donePayload } from './done.ts';

const CorrectAssertionPayload = donePayload('CorrectAssertionPayload', 'What came of a correction.', (t) => ({
  assertion: t.field({
    type: Node,
    nullable: true,
    description:
      'What was corrected, as it is now; null where nothing was, and where it has become another: the curation leads to it.',
    resolve: ({ subject }, _, { read }) =>
      subject === null ? null : loadNode(parseId(subject[0] ?? '', 'input.assertionId'), { read }),
  }),
}));
const RejectAssertionPayload = donePayload('RejectAssertionPayload', 'What came of a rejection.', (t) => ({
  rejectedAssertionId: t.id({
    nullable: true,
    description: 'The id of what is hidden now; null where nothing is.',
    resolve: ({ subject }) => subject?.[0] ?? null,
  }),
}));

const modesOf = (type: Type): readonly string[] =>
  EVENT_TYPE_TERMS.find((term) => term.type === type)?.modes.map(({ name }) => name) ?? [];

builder.mutationFields((t) => ({
  correctAssertion: t.field({
    type: CorrectAssertionPayload,
    description:
      'Corrects what a text was read to say: it is read so from now on, whatever reads it, in every document of this text.',
    args: {
      input: t.arg({ type: CorrectAssertionInput, required: true, description: 'What to correct, and how.' }),
    },
    resolve: (_, { input }, context) =>
      correct(context, 'correctAssertion', input, async (once, by) => {
        const ref = assertionRef(input.assertionId, 'input.assertionId');
        const done = await context.store.curator.correctAssertion(
          once,
          ref,
          correctionOf(input),
          modesOf,
          by,
        );
        return { ...done, subject: [input.assertionId] };
      }),
  }),
  rejectAssertion: t.field({
    type: RejectAssertionPayload,
    description:
      'Hides what a text was read to say, from every list, group, count and search, as if it had not been read.',
    args: { input: t.arg({ type: RejectAssertionInput, required: true, description: 'What to hide.' }) },
    resolve: (_, { input }, context) =>
      correct(context, 'rejectAssertion', input, async (once, by) => {
        const ref = assertionRef(input.assertionId, 'input.assertionId');
        return {
          ...(await context.store.curator.rejectAssertion(once, ref, by)),
          subject: [input.assertionId],
        };
      }),
  }),
}));
