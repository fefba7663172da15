import { expect, test } from 'vitest';
import { valueIn } from './read-times.ts';

/** A Friday. */
const PUBLISHED = '2024-08-16';

test.each([
  [
    'a month that tells a happening apart',
    'Ethiopia is arming, fearing a repeat of the incursion of July.',
    '2024-07-01/2024-07-31',
  ],
  [
    'what was done next',
    'They accused them of seeking to sow chaos, before releasing them on Sunday.',
    '2024-08-11',
  ],
  ['what is sought', 'They are seeking to meet on Sunday.', '2024-08-18'],
])('%s: %s', (_, text, days) => expect(valueIn(text, PUBLISHED)).toBe(days));
