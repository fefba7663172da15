import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';

const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  throw new GraphQLError('A date is written as text, such as "2022-05-12".', {
    extensions: { code: 'INVALID_DATE' },
  });
};

// Whether it is a day of the calendar is checked where the argument's name is known: see lists/values.ts.
builder.scalarType('Date', {
  description: 'A day of the Gregorian calendar, ISO 8601: 2022-05-12.',
  serialize: (value) => value,
  parseValue: text,
});

builder.scalarType('DateTime', {
  description: 'A moment, ISO 8601: 2022-05-12T09:30:00+00:00.',
  serialize: (value) => value,
  parseValue: text,
});
