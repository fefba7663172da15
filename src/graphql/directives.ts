import {
  DirectiveLocation,
  type DirectiveNode,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';

const when = {
  type: new GraphQLNonNull(GraphQLBoolean),
  defaultValue: true,
  description: 'Only when this is true.',
};
const label = { type: GraphQLString, description: 'What its pieces are called, to tell them from others.' };

/** Declared here, so that the printed schema knows them; `useDeferStream` does what they say. */
export const INCREMENTAL: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: 'defer',
    description: 'What takes longer comes in a piece of its own, after the rest.',
    locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
    args: { if: when, label },
  }),
  new GraphQLDirective({
    name: 'stream',
    description: 'The items of a list come one by one.',
    locations: [DirectiveLocation.FIELD],
    args: {
      if: when,
      label,
      initialCount: { type: GraphQLInt, defaultValue: 0, description: 'How many come with the rest.' },
    },
  }),
];

/** Whether it asks for an answer in pieces. */
export const isIncremental = ({ name }: DirectiveNode): boolean =>
  INCREMENTAL.some((directive) => directive.name === name.value);
