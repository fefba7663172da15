import { describe, expect, test } from 'vitest';
import { readingCost } from '../../reading-cost.ts';

describe('times and numbers are read in time linear in the text, repeated', () => {
  test.each([
    'منذ الاثنين ',
    'في اليوم نفسه ',
    'ثلاثة آلاف ومئتين و',
    'بين عشرين وثلاثين و',
    'قتل ',
    'و5 مليون ',
    '5 مليون و ',
    'مساء ',
  ])(
    '%s',
    (phrase) => {
      readingCost('ar', phrase, 200);
      // Eight times the text takes eight times as long, and not sixty-four.
      expect(readingCost('ar', phrase, 32_000) / Math.max(1, readingCost('ar', phrase, 4000))).toBeLessThan(
        30,
      );
      // What it costs is compared, not bounded: a busy machine may take its time.
    },
    180_000,
  );
});
