import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareSchemas, readAccepted } from '../../scripts/schema/compare.ts';

const BEFORE = `
  type Query { event(id: ID!): Event events(first: Int): [Event!]! }
  type Event { id: ID! kind: Kind! place: String! }
  enum Kind { STRIKE PROTEST }`;
const compare = (change: (sdl: string) => string, accepted = '') =>
  compareSchemas(BEFORE, change(BEFORE), readAccepted(accepted));

describe('clients of the released schema', () => {
  test.each([
    ['a field that is gone', (sdl: string) => sdl.replace('place: String!', ''), 'Event.place was removed.'],
    [
      'a field that may be null',
      (sdl: string) => sdl.replace('place: String!', 'place: String'),
      'Event.place changed type from String! to String.',
    ],
    [
      'an argument that must be given',
      (sdl: string) => sdl.replace('first: Int', 'first: Int!'),
      'Query.events arg first has changed type from Int to Int!.',
    ],
    [
      'a value that is gone',
      (sdl: string) => sdl.replace(' PROTEST', ''),
      'PROTEST was removed from enum type Kind.',
    ],
  ])('break on %s', (_, change, expected) => {
    expect(compare(change)).toMatchObject({ breaking: [expected], needless: [] });
    expect(compare(change, `# Said\n${expected}\tnobody asked for it`)).toMatchObject({
      breaking: [],
      needless: [],
    });
  });

  test('go on with what is added, and are warned of a new value', () => {
    const more = (sdl: string) =>
      sdl.replace('place: String!', 'place: String! country: String').replace('STRIKE', 'STRIKE MARCH');
    expect(compare(more)).toEqual({
      breaking: [],
      dangerous: ['MARCH was added to enum type Kind.'],
      needless: [],
    });
  });

  test('are not excused from what does not happen, nor without a reason', () => {
    const accepted = 'Event.place was removed.\tnobody asked for it';
    expect(compare((sdl) => sdl, accepted)).toMatchObject({ needless: ['Event.place was removed.'] });
    expect(() => readAccepted('Event.place was removed.')).toThrow('no reason');
  });

  test('of the schema that stands here go on', () => {
    const read = (name: string) => readFileSync(join(import.meta.dirname, '../../schema', name), 'utf8');
    const { breaking, needless } = compareSchemas(
      read('released.graphql'),
      read('schema.graphql'),
      readAccepted(read('accepted-breaks.tsv')),
    );
    expect({ breaking, needless }).toEqual({ breaking: [], needless: [] });
  });
});
