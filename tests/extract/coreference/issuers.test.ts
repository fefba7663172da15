import { describe, expect, test } from 'vitest';
import { takingPart } from './support.ts';

describe('what a communiqué asks and blames', () => {
  test.each([
    [
      'بيان مشترك مصري سعودي يدعو إلى وقف القتال. وأصدرت مصر والسعودية البيان أمس.',
      'يدعو',
      ['AGENT:مصر', 'AGENT:السعودية'],
    ],
    [
      'أصدرت كل من مصر والسعودية بيانا مشتركا. ونددت فيه بالحرب. وشدد البيان على رفض التقسيم.',
      'رفض',
      ['AGENT:مصر', 'AGENT:السعودية'],
    ],
    [
      'قالت فرنسا في بيان إنها تأسف. ودعا البيان ألمانيا إلى الحوار.',
      'ودعا',
      ['AGENT:فرنسا', 'TARGET:ألمانيا'],
    ],
    ['دان بيان صادر عن وزارة الخارجية القطرية قصف غزة.', 'دان', ['AGENT:وزارة الخارجية القطرية']],
    [
      'Egypt and Turkey issued a joint statement. The statement condemned Iran.',
      'condemned',
      ['AGENT:Egypt', 'AGENT:Turkey', 'TARGET:Iran'],
    ],
  ])('is asked and blamed by those who issued it: %s', (text, trigger, who) =>
    expect(takingPart(text, trigger)).toEqual(who),
  );
  test('by nobody who is named where none issued it', () =>
    expect(takingPart('زارت مصر تركيا. ودعا بيان إلى هدنة.', 'ودعا').join(' ')).not.toMatch(
      /AGENT:(?:مصر|تركيا)/,
    ));
});

describe('what the adjectives of two states describe', () => {
  test('is done by both', () =>
    expect(
      takingPart('عقد اجتماع سعودي أميركي أمس. وأشادت السعودية والولايات المتحدة به.', 'اجتماع'),
    ).toEqual(['PARTICIPANT:السعودية', 'PARTICIPANT:الولايات المتحدة']));
});

test('a communiqué that gives out a communiqué is read', () => {
  expect(() => takingPart('وقال البيان في البيان إن الجيش انسحب.', 'انسحب')).not.toThrow();
});
