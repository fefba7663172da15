import { describe, expect, test } from 'vitest';
import { numberAt, parseDigits } from '../../../../src/languages/ar/numbers.ts';
import { tokenise } from '../../../../src/languages/ar/tokens.ts';

function numberIn(text: string): { value: number | null; low: number | null } | null {
  const tokens = tokenise(text, [{ start: 0, end: text.length, index: 0, kind: 'BODY' }]);
  const number = numberAt(tokens, 0);
  return number === null ? null : { value: number.value, low: number.low };
}

describe('numbers in words', () => {
  test.each([
    ['ثلاثة أشخاص', 3],
    ['ثماني دول', 8],
    ['عشر نساء', 10],
    ['أحد عشر قتيلا', 11],
    ['إحدى عشرة امرأة', 11],
    ['اثنا عشر جنديا', 12],
    ['اثنتي عشرة دولة', 12],
    ['تسعة عشر يوما', 19],
    ['عشرون شخصا', 20],
    ['خمسة وثلاثين معتقلا', 35],
    ['تسعين يوما', 90],
    ['مئة شخص', 100],
    ['مائة شخص', 100],
    ['مئتا جندي', 200],
    ['مئتين وخمسين جنديا', 250],
    ['ثلاثمئة شخص', 300],
    ['خمسمائة شخص', 500],
    ['تسعمئة وعشرين شخصا', 920],
    ['ألف شخص', 1000],
    ['ألفي ناشط', 2000],
    ['ثلاثة آلاف شخص', 3000],
    ['خمسة عشر ألف جندي', 15_000],
    ['ثلاثة آلاف ومئتين وخمسين شخصا', 3250],
    ['تسعمئة وعشرين ألفا', 920_000],
    ['مليون شخص', 1e6],
    ['مليوني شخص', 2e6],
    ['عشرة ملايين ناخب', 1e7],
    ['ثلاثة ملايين ومئتي ألف شخص', 3.2e6],
    ['مليار دولار', 1e9],
    ['أربعة مليارات دولار', 4e9],
    ['نصف مليار دولار', 5e8],
    ['ربع مليون شخص', 250_000],
    ['12 مليون شخص', 1.2e7],
    ['12 مليونا و300 ألف', 12.3e6],
    ['3.5 ملايين يورو', 3.5e6],
    ['٢٠ ألفا', 20_000],
    ['١٢٫٥ مليون', 12.5e6],
  ])('%s', (text, value) => {
    expect(numberIn(text)).toEqual({ value, low: null });
  });

  test.each([
    ['عشرات الأشخاص', 10],
    ['مئات الأشخاص', 100],
    ['آلاف الأشخاص', 1000],
    ['عشرات الآلاف', 10_000],
    ['مئات الآلاف', 100_000],
    ['ملايين الناخبين', 1e6],
  ])('%s has a lower bound alone', (text, low) => {
    expect(numberIn(text)).toEqual({ value: null, low });
  });

  test.each(['أشخاص', 'أحد المسؤولين', 'الأحد', 'ستارة', 'خميس'])('%s is none', (text) => {
    expect(numberIn(text)).toBeNull();
  });
});

test.each([
  ['1,200', 1200],
  ['1.200', 1200],
  ['3.5', 3.5],
  ['39,46', 39.46],
  ['٣٫٥', 3.5],
  ['١٬٢٠٠', 1200],
  ['12a', null],
  ['1/2', null],
])('digits %s', (form, value) => {
  expect(parseDigits(form)).toBe(value);
});
