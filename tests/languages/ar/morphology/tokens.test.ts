import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../../../src/extract/layers.ts';
import { tokenise } from '../../../../src/languages/ar/tokens.ts';
import { offsetOf } from '../../../../src/text/spelling.ts';

const whole = (text: string): Sentence[] => [{ start: 0, end: text.length, index: 0, kind: 'BODY' }];
const texts = (text: string): string[] => tokenise(text, whole(text)).map((token) => token.text);

/** Microseconds that some machines count processor time in: less is nothing to compare. */
const TICK = 10_000;

describe('tokenise', () => {
  test('takes words, numbers, punctuation and symbols apart', () => {
    expect(texts('قُتل 1,200 شخص، بنسبة 41%: "خسارة".')).toEqual([
      'قُتل',
      '1,200',
      'شخص',
      '،',
      'بنسبة',
      '41',
      '%',
      ':',
      '"',
      'خسارة',
      '"',
      '.',
    ]);
  });
  test('keeps Arabic-Indic digits with their separator together', () => {
    expect(texts('١٢٫٥ مليون')).toEqual(['١٢٫٥', 'مليون']);
  });
  test('reads hashtags, addresses and Latin words', () => {
    expect(texts('#مهمة https://t.co/a1?b=2. a.b@example.org طائرة F-16 وG20')).toEqual([
      '#',
      'مهمة',
      'https://t.co/a1?b=2',
      '.',
      'a.b@example.org',
      'طائرة',
      'F-16',
      'وG20',
    ]);
  });
  test('offsets count UTF-16 units and survive emoji and vowel signs', () => {
    const text = '😀❤️ أُعلِنَ عن 👨‍👩‍👧 الاتّفاق';
    for (const token of tokenise(text, whole(text))) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(token.spelling.offsets).toHaveLength(token.form.length + 1);
      expect(offsetOf(token, token.form.length)).toBe(token.end);
      for (let i = 0; i < token.form.length; i++) expect(text[offsetOf(token, i)]).toBe(token.form[i]);
    }
  });
  test('numbers tokens through the document and names their sentence', () => {
    const text = 'قال نعم. ثم ذهب.';
    const tokens = tokenise(text, [
      { start: 0, end: 8, index: 0, kind: 'BODY' },
      { start: 9, end: text.length, index: 1, kind: 'BODY' },
    ]);
    expect(tokens.map((token) => token.index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(tokens.map((token) => token.sentence)).toEqual([0, 0, 0, 1, 1, 1]);
  });
  test('a word always has a reading, whatever it is', () => {
    for (const text of ['ء', 'كخحغ', 'Ünïcode', 'و', 'ـ', 'ـــ', 'ﷺ', '漢字', 'a\u0301'])
      for (const token of tokenise(text, whole(text)))
        if (token.kind === 'WORD') expect(token.analyses.length, text).toBeGreaterThan(0);
  });
  test.each(['كلمة', 'a.', '1,', 'http://', '«»', 'ـ', 'a@b'])(
    'takes time linear in the length of %s repeated',
    (unit) => {
      // Processor time, as other programs may keep this one waiting; the best of a few, as they also spoil its caches.
      const time = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        const spent = [0, 1, 2].map(() => {
          const { user } = process.cpuUsage();
          tokenise(text, whole(text));
          return process.cpuUsage().user - user;
        });
        return Math.max(TICK, Math.min(...spent));
      };
      time(10_000);
      // Four times the text takes four times as long, and not sixteen.
      expect(time(160_000) / time(40_000)).toBeLessThan(10);
    },
  );
});
