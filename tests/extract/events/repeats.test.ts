import { describe, expect, test } from 'vitest';
import { rolesIn } from './support.ts';

describe('a deed told by its verb and a noun of its type', () => {
  test.each([
    'تظاهر آلاف الطلاب في بغداد احتجاجا على الفساد.',
    'تبادلت الهند وباكستان إطلاق النار على الحدود.',
  ])('is one event: %s', (text) => expect(rolesIn(text)).toHaveLength(1));

  test('is two where the noun tells another: قصف الجيش المدينة بعد هجوم على ثكنة', () =>
    expect(rolesIn('قصف الجيش الإسرائيلي رفح بعد هجوم على ثكنة في عسقلان.')).toHaveLength(2));
});

test('a province is no boycott', () => {
  expect(rolesIn('استعادت القوات الروسية قرية روبوتين في مقاطعة زابوريجيا.')).toHaveLength(1);
  expect(rolesIn('دعا الناشطون إلى مقاطعة إسرائيل.').join()).toContain('مقاطعة TARGET:إسرائيل');
});
