import { describe, expect, test } from 'vitest';
import { bodiesIn } from './support.ts';

describe('the body begins after the dateline', () => {
  test.each([
    ['بغداد (رويترز) - قتل خمسة جنود في هجوم.', 'قتل خمسة جنود في هجوم.'],
    ['القاهرة – 14 آذار 2023 – وصل الوفد إلى المدينة.', 'وصل الوفد إلى المدينة.'],
    ['دمشق/سانا/ - زار الوزير المدينة.', 'زار الوزير المدينة.'],
    ['بيروت - زار الوزير المدينة.', 'زار الوزير المدينة.'],
    ['واشنطن، 3 مايو (رويترز) - أعلن الرئيس خطة.', 'أعلن الرئيس خطة.'],
  ])('%s', (text, body) => expect(bodiesIn(text)).toEqual([body]));
});

describe('a dash elsewhere ends no dateline', () => {
  test.each([
    'زار الوزير المدينة - وهي الأكبر - أمس.',
    'قال الوزير - وهو طبيب - إن المدينة آمنة.',
    'دمشق مدينة قديمة - وهي العاصمة.',
    'مصر: الحكومة تعلن خطة.',
    'بغداد - أربيل.',
  ])('%s', (text) => expect(bodiesIn(text)).toEqual([text]));
});
