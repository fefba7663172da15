import { describe, expect, test } from 'vitest';
import type { Analysis, Nominal } from '../../../../src/extract/layers.ts';
import { analyse } from '../../../../src/languages/ar/morphology/analyse.ts';
import { agrees, writtenCase } from '../../../../src/languages/ar/syntax/agreement.ts';
import { spellingOf } from '../../../../src/text/spelling.ts';

const verb = (word: string): Analysis => {
  const found = analyse(spellingOf(word)).find((a) => a.pos === 'VERB');
  if (found === undefined) throw new Error(`${word} is no verb`);
  return found;
};

const COMMON: Nominal = {
  index: 0,
  sentence: 0,
  first: 0,
  last: 0,
  head: 0,
  start: 0,
  end: 0,
  name: null,
  quantity: null,
  preposition: null,
  coordinates: null,
  governor: null,
  apposition: null,
  definite: true,
  gender: null,
  number: null,
};
const MAN: Nominal = { ...COMMON, gender: 'M', number: 'SG' };
const WOMAN: Nominal = { ...COMMON, gender: 'F', number: 'SG' };
const MEN: Nominal = { ...COMMON, gender: 'M', number: 'PL' };
const NAMED: Nominal = { ...COMMON, name: 0, number: 'SG' };
const COUNTED: Nominal = { ...COMMON, quantity: 0, gender: 'M', number: 'PL' };

describe('a subject after its verb agrees in gender', () => {
  test.each([
    ['قال', MAN, true],
    ['قالت', WOMAN, true],
    ['قال', MEN, true],
    ['قالت', MEN, true],
    ['قتل', COUNTED, true],
    ['قالت', NAMED, true],
    ['قال', NAMED, true],
    ['قال', WOMAN, false],
    ['قالت', MAN, false],
  ])('%s', (word, subject, expected) => expect(agrees(verb(word), subject, false)).toBe(expected));
  test('a verb that stands first is in the singular', () => {
    expect(agrees(verb('قالوا'), MEN, false)).toBe(false);
  });
});

describe('a subject before its verb agrees in number too', () => {
  test.each([
    ['قالوا', MEN, true],
    ['قالت', MEN, true],
    ['قال', MAN, true],
    ['قالوا', NAMED, true],
    ['قالوا', MAN, false],
    ['قالت', MAN, false],
    ['قال', WOMAN, false],
  ])('%s', (word, subject, expected) => expect(agrees(verb(word), subject, true)).toBe(expected));
});

test('nobody who is spoken of is I, we or you', () => {
  expect(agrees(verb('قلنا'), MEN, true)).toBe(false);
  expect(agrees(verb('قال'), undefined, false)).toBe(false);
});

describe('the case that an ending shows', () => {
  const written = (word: string) => writtenCase(word, analyse(spellingOf(word))[0]);
  test.each(['مسلحون', 'المدنيون', 'دولتان'])('%s: nominative', (word) =>
    expect(written(word)).toBe('NOMINATIVE'),
  );
  test.each(['مسلحين', 'المدنيين', 'هجوما', 'دولتين'])('%s: oblique', (word) =>
    expect(written(word)).toBe('OBLIQUE'),
  );
  test.each(['الهجوم', 'قضايا', 'قوانين', 'ميدان', 'سكان', 'مسلحيهم', 'قانون'])('%s: none', (word) =>
    expect(written(word)).toBeNull(),
  );
});
