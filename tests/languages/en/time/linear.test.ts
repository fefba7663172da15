import { describe, expect, test } from 'vitest';
import { readingCost } from '../../reading-cost.ts';

describe('times and numbers are read in time linear in the text, repeated', () => {
  test.each([
    'since Monday ',
    'the same day ',
    'two hundred and ',
    'between 10 and ',
    'killed ',
    'at the end of the ',
    'dozens of ',
  ])('%s', (phrase) => {
    readingCost('en', phrase, 200);
    // Eight times the text takes eight times as long, and not sixty-four.
    expect(readingCost('en', phrase, 32_000) / Math.max(1, readingCost('en', phrase, 4000))).toBeLessThan(30);
  });
});
