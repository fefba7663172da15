import { describe, expect, test } from 'vitest';
import { told } from './support.ts';

describe('chains of attribution', () => {
  test.each(['قوله إن الحل قريب', 'أن الحل قريب'])(
    'whoever reports from another: … عن كريم نصار %s',
    (end) => {
      expect(told(`نقلت رويترز عن كريم نصار ${end}.`)).toMatchObject([
        { who: 'رويترز', via: [] },
        { who: 'كريم نصار', via: ['رويترز'] },
      ]);
    },
  );

  test('words reported go on over the next verb', () => {
    const [outer, inner] = told('نقلت رويترز عن مسؤولين قولهم إن الحل قريب، وأضافوا أن الوقت ضيق.');
    expect(inner?.what).toBe('إن الحل قريب، وأضافوا أن الوقت ضيق');
    expect(outer?.what.endsWith('الوقت ضيق')).toBe(true);
  });

  test('whoever a source reports from', () =>
    expect(told('قتل 12 جنديا في كمين، بحسب ما نقلت رويترز عن مسؤول عسكري.')).toMatchObject([
      { who: 'رويترز', what: 'قتل 12 جنديا في كمين' },
      { who: 'مسؤول عسكري', what: 'قتل 12 جنديا في كمين', via: ['رويترز'] },
    ]));

  test('a source within another statement', () => {
    expect(told('ذكرت قناة الأفق، نقلا عن كريم نصار، أن الحل قريب.')).toMatchObject([
      { who: 'قناة الأفق' },
      { who: 'كريم نصار', what: 'أن الحل قريب', via: ['قناة الأفق'] },
    ]);
  });

  test('a source without commas is told with what is said', () => {
    expect(told('ذكرت قناة الأفق نقلا عن كريم نصار أن الحل قريب.')).toMatchObject([
      { who: 'قناة الأفق', what: 'نقلا عن كريم نصار أن الحل قريب' },
      { who: 'كريم نصار', what: 'أن الحل قريب', via: ['قناة الأفق'] },
    ]);
  });

  test('a source at the end tells all that stands before it', () => {
    expect(told('قالت وزارة الصحة إن «الوباء انتهى في البلاد»، بحسب ما أوردت رويترز.')).toMatchObject([
      { who: 'وزارة الصحة', via: ['رويترز'] },
      { who: 'رويترز', via: [] },
    ]);
  });

  test('a source before the content begins', () => {
    expect(told('وأشارت وزارة الصحة، وفق ما أوردت رويترز، إلى أن الوباء انتهى.')).toMatchObject([
      { who: 'وزارة الصحة', via: ['رويترز'], what: 'أن الوباء انتهى' },
      { who: 'رويترز', via: [] },
    ]);
  });

  test('one who speaks inside what another says', () => {
    expect(told('قال سليم الحداد إن مصر أكدت أن الحدود آمنة.')).toMatchObject([
      { who: 'سليم الحداد', via: [] },
      { who: 'مصر', via: ['سليم الحداد'] },
    ]);
  });

  test('whoever printed the document that speaks', () => {
    expect(told('وشدد البيان، الذي نشرته رويترز، على ضرورة الحوار.')).toMatchObject([
      { who: 'البيان', via: ['رويترز'] },
      { who: 'رويترز', what: 'ضرورة الحوار' },
    ]);
  });

  test('what was said before is what is denied', () => {
    expect(told('اتهمت مصر حركة النجم بتهريب السلاح، وهو ما نفته السعودية.')).toMatchObject([
      { who: 'مصر', what: 'بتهريب السلاح' },
      { who: 'السعودية', what: 'بتهريب السلاح' },
    ]);
  });
});
