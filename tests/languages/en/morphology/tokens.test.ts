import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../../src/extract/sentences.ts';
import { tokenise } from '../../../../src/languages/en/tokens.ts';

const tokens = (text: string) => tokenise(text, readSentences(text, 'en'));
const split = (text: string): string =>
  tokens(text)
    .map((t) => t.text)
    .join(' ');

describe('words, numbers and marks', () => {
  test.each([
    ['Israel’s army', 'Israel ’s army'],
    ["the troops' weapons", "the troops ' weapons"],
    ["They don't say it can't happen.", "They do n't say it ca n't happen ."],
    ['The U.S. and Gen. Haftar met.', 'The U.S. and Gen. Haftar met .'],
    ['a U.S.-led strike', 'a U.S.-led strike'],
    ['a 45-year-old Turkish-backed fighter', 'a 45-year-old Turkish-backed fighter'],
    ['$1,200 or 3.5% of 2.5bn', '$ 1,200 or 3.5 % of 2.5 bn'],
    ['on 14th March at 10:30', 'on 14th March at 10:30'],
    ["Sana'a and O’Neill", "Sana'a and O’Neill"],
    ["'It killed the troops' he said", "' It killed the troops ' he said"],
    ['See https://example.org/a_b.', 'See https://example.org/a_b .'],
  ])('%s', (text, expected) => expect(split(text)).toBe(expected));

  test.each(['\u{1F600} boom \ud800 x', '\u200B', "' ' 's", 'don’t won’t y’all n’t', '...', 'a.b.c. d'])(
    'every token is what stands at its offsets: %j',
    (text) => {
      for (const t of tokens(text)) {
        expect(text.slice(t.start, t.end)).toBe(t.text);
        expect(t.spelling.offsets).toHaveLength(t.form.length + 1);
      }
    },
  );
});
