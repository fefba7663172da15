import { describe, expect, test } from 'vitest';
import { readSentences } from '../../src/extract/sentences.ts';

const ar = (text: string): string[] => readSentences(text, 'ar').map((s) => text.slice(s.start, s.end));
const en = (text: string): string[] => readSentences(text, 'en').map((s) => text.slice(s.start, s.end));

describe('readSentences', () => {
  test('never crosses a line, trims blanks, and numbers sentences', () => {
    const text = '  قال الوزير إن الوضع هادئ.\u00A0 وأضاف أنه سيعود!\n\n***\nلا أحد هناك؟ ';
    expect(ar(text)).toEqual(['قال الوزير إن الوضع هادئ.', 'وأضاف أنه سيعود!', 'لا أحد هناك؟']);
    expect(readSentences(text, 'ar').map((s) => s.index)).toEqual([0, 1, 2]);
  });

  test.each([
    'قال د. محمد الخولي إن المفاوضات انتهت.',
    'التقى أ.د. سامي ود. ليلى في القاهرة.',
    'نقلت وكالة أ.ف.ب عن مصدر أن الهدنة سارية.',
    'ذكرت (د. ب. أ) أن الوفد وصل.',
    'وبحسب م. أحمد، فإن الجسر انهار.',
  ])('does not break Arabic after an abbreviation: %s', (text) => {
    expect(ar(text)).toEqual([text]);
  });

  test('breaks after a year with its era, and where no blank follows the full stop', () => {
    expect(ar('بني المسجد عام 1250 م. ثم هدم.')).toHaveLength(2);
    expect(ar('انتهى الاجتماع.وقال الوزير إنه ناجح.')).toHaveLength(2);
    expect(ar('عاد الوفد. محمد بقي.')).toHaveLength(2);
  });

  test.each([
    'Mr. Trump met Gen. James Mattis in the U.S. Senate.',
    'J. Smith of Acme Inc. Holdings spoke.',
    'He arrived on Jan. 5 with Lt. Col. Brown at 5 p.m. Monday.',
  ])('does not break English after an abbreviation: %s', (text) => {
    expect(en(text)).toEqual([text]);
  });

  test('breaks after an abbreviation that ends the sentence', () => {
    expect(en('They live in the U.S. The children stayed.')).toHaveLength(2);
    expect(en('So did I. Brown was late.')).toHaveLength(2);
  });

  test('tells title, heading and body apart', () => {
    const text =
      'قمة في بغداد\n\nعقد القادة اجتماعا طويلا في العاصمة بغداد يوم الأربعاء.\n\nملف المياه\n\nوناقشوا ملف المياه.';
    expect(readSentences(text, 'ar').map((s) => s.kind)).toEqual(['TITLE', 'BODY', 'HEADING', 'BODY']);
  });

  test('cuts what has no full stop into pieces of bounded length, at commas, else at blanks, never inside a character', () => {
    const commas = ar(`${'قصفت الطائرات مواقع المسلحين في محيط المدينة، '.repeat(100)}وانسحبت.`);
    expect(commas.every((piece) => piece.length <= 2_000 && /[،.]$/.test(piece))).toBe(true);
    const words = ar('كلمة '.repeat(1_000));
    expect(words.every((piece) => /^(?:كلمة ?)+$/.test(piece))).toBe(true);
    const solid = '\u{1E900}'.repeat(3_001);
    expect(ar(solid).join('') === solid).toBe(true);
    expect(ar(`a${solid}`).every((piece) => !/[\uD800-\uDBFF]$/.test(piece))).toBe(true);
  });

  test('reads a line of any length as it reads its parts, in time that grows with it', () => {
    const parts = ['قصف الجيش مدينة حمص.', 'قال د. سامي إن خمسة قتلوا!', 'وسقط 3.5 قذائف؟'];
    const long = (times: number): string => `${parts.join(' ')} `.repeat(times);
    expect(ar(long(1_000))).toEqual(Array.from({ length: 1_000 }, () => parts).flat());
    // Longer than what is looked at together.
    const endless = `بدأ ${'كلمة '.repeat(5_000)}انتهى.`;
    expect(ar(`${endless} ${long(200)}`).slice(-600)).toEqual(
      Array.from({ length: 200 }, () => parts).flat(),
    );
    const cost = (times: number): number => {
      const text = long(times);
      const before = process.cpuUsage();
      readSentences(text, 'ar');
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    cost(500);
    expect(cost(4_000)).toBeLessThan(8 * Math.min(cost(1_000), cost(1_000), cost(1_000)));
  });
});
