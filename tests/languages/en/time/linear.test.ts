import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../../../src/extract/layers.ts';
import { readQuantities } from '../../../../src/languages/en/quantities/read.ts';
import { readTimexes } from '../../../../src/languages/en/time/read.ts';
import { tokenise } from '../../../../src/languages/en/tokens.ts';

/** Processor time, in microseconds, of reading times and numbers in one sentence of a phrase told many times: the least of three. */
function cost(phrase: string, times: number): number {
  const text = phrase.repeat(times);
  const sentences: Sentence[] = [{ start: 0, end: text.length, index: 0, kind: 'BODY' }];
  const tokens = tokenise(text, sentences);
  const once = (): number => {
    const before = process.cpuUsage();
    const timexes = readTimexes(text, sentences, tokens, '2024-05-15');
    readQuantities(tokens, sentences, timexes);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  return Math.min(once(), once(), once());
}

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
    cost(phrase, 200);
    // Eight times the text takes eight times as long, and not sixty-four.
    expect(cost(phrase, 32_000) / Math.max(1, cost(phrase, 4000))).toBeLessThan(30);
  });
});
