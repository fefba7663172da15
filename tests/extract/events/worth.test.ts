import { describe, expect, test } from 'vitest';
import { rolesIn } from './support.ts';

describe('worth a record', () => {
  test.each([
    'قصف الجيش السوداني نيالا.',
    'قُتل خمسة جنود في مالي.',
    'وقعت مصر وقطر اتفاقا.',
    'أدانت فرنسا الهجوم على بغداد.',
  ])('%s', (text) => expect(rolesIn(text).length).toBeGreaterThan(0));
});

describe('only mentioned', () => {
  test.each([
    'تحقيق العدالة أولوية الحكومة العراقية.',
    'كتب الباحث كتابا عن تاريخ أوروبا.',
    'يبلغ عدد سكان القاهرة عشرين مليون نسمة.',
    'الزراعة عماد الاقتصاد في السودان.',
    'خسر التنظيم معاقله.',
    'يتزعم سليمان الحزب.',
  ])('%s', (text) => expect(rolesIn(text)).toEqual([]));
});
