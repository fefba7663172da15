import { describe, expect, test } from 'vitest';
import { told } from './support.ts';

describe('what a document says that someone gives out', () => {
  test.each([
    ['تلا سليم الحداد بيانا جاء فيه أن الحل قريب.', 'سليم الحداد', 'أن الحل قريب'],
    ['وأصدرت وزارة الصحة بيانا ورد فيه: «لا إصابات جديدة».', 'وزارة الصحة', 'لا إصابات جديدة'],
    ['وجه سليم الحداد رسالة مفادها أن الوقت ينفد.', 'سليم الحداد', 'أن الوقت ينفد'],
  ])('%s', (text, who, what) => expect(told(text)).toMatchObject([{ who, what }]));

  test.each(['جاء سليم الحداد إلى مبنى فيه ألف موظف.', 'ورد في الكتاب اسم سليم الحداد.'])(
    'and nothing: %s',
    (text) => expect(told(text)).toEqual([]),
  );
});

describe('those who speak without a name', () => {
  test('are none of those whom they are told by', () => {
    expect(
      told('وكشف كريم نصار، نقلا عن مصدر في مكتب رئيس الوزراء سليم الحداد، أن الحل قريب.'),
    ).toMatchObject([{ who: 'كريم نصار' }, { who: expect.stringContaining('مصدر') }]);
  });

  test.each([
    ['يقول الشاب إن البحر هائج.', 'الشاب'],
    ['قُتل ثلاثة أشخاص في انفجار، على حد قول مصدر أمني.', 'مصدر أمني'],
    ['اعترف قادة الجيش بالهزيمة، والمحتجون: لن نغادر.', 'المحتجون'],
  ])('speak all the same: %s', (text, who) => expect(told(text).map((t) => t.who)).toContain(who));
});
