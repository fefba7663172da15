import { describe, expect, test } from 'vitest';
import { clausesIn } from './support.ts';

describe('a verb with its subject and object', () => {
  test.each([
    ['The army attacked the town.', ['The army | attacked | the town']],
    [
      'Gunmen killed two soldiers and wounded three others.',
      ['Gunmen | killed | two soldiers', '(killed) | wounded | three others'],
    ],
    ['The minister has not announced the results.', ['The minister | announced | the results']],
    ['They will attack the town.', ['- | attack | the town']],
  ])('%s', (text, clauses) => expect(clausesIn(text)).toEqual(clauses));
});

describe('passives', () => {
  test.each([
    ['Two soldiers were killed by gunmen.', ['Two soldiers | killed! | -']],
    ['The bridge has been destroyed.', ['The bridge | destroyed! | -']],
  ])('%s', (text, clauses) => expect(clausesIn(text)).toEqual(clauses));
});
