import { expect, test } from 'vitest';
import { offsetOf, ofSpelling, spellingOf } from '../../src/text/spelling.ts';

test('a spelling says how it is looked up and where its letters stand', () => {
  const { form, key, offsets } = spellingOf('أُعلِنَ');
  expect([form, key]).toEqual(['أعلن', 'اعلن']);
  expect(offsets).toEqual([0, 2, 3, 5, 7]);
});

test('where a unit of a word stands in the text', () => {
  const word = { start: 10, spelling: spellingOf('أُعلِنَ') };
  expect([0, 1, 4].map((unit) => offsetOf(word, unit))).toEqual([10, 12, 17]);
  expect(offsetOf(word, 9)).toBe(10);
});

test('a question is answered once a spelling, and each by itself', () => {
  let asked = 0;
  const length = ofSpelling(({ form }) => {
    asked++;
    return form.length;
  });
  const isLatin = ofSpelling(({ key }) => /^[a-z]/.test(key));
  for (const word of ['abc', 'abc', 'كلمة']) {
    expect(length(spellingOf(word))).toBe(word.length);
    expect(isLatin(spellingOf(word))).toBe(word === 'abc');
  }
  expect(asked).toBe(2);
});
