import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { builder } from '../builder.ts';

const refuse = (node?: ValueNode): GraphQLError =>
  new GraphQLError('A date is written as text, such as "2022-05-12".', {
    ...(node === undefined ? {} : { nodes: node }),
    extensions: { code: 'INVALID_DATE' },
  });
const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  throw refuse();
};
const textIn = (node: ValueNode): string => {
  if (node.kind === Kind.STRING) return node.value;
  throw refuse(node);
};

// Whether it is a day of the calendar is checked where the argument's name is known: see lists/values.ts.
builder.scalarType('Date', {
  description: 'A day of the Gregorian calendar, ISO 8601: 2022-05-12.',
  serialize: (value) => value,
  parseValue: text,
  parseLiteral: textIn,
});

builder.scalarType('DateTime', {
  description: 'A moment, ISO 8601: 2022-05-12T09:30:00+00:00.',
  serialize: (value) => value,
  parseValue: text,
  parseLiteral: textIn,
});
