import { describe, expect, test } from 'vitest';
import { told } from './support.ts';

describe('blames, orders and counts', () => {
  test.each([
    ['وحمّلت مصر حركة النجم مسؤولية الهجوم.', 'مصر', 'حركة النجم مسؤولية الهجوم'],
    ['وأمر سليم الحداد القوات المسلحة بملاحقة المهاجمين.', 'سليم الحداد', 'بملاحقة المهاجمين'],
    ['وأحصت الأمم المتحدة أكثر من 150 شاحنة عالقة.', 'الأمم المتحدة', 'أكثر من 150 شاحنة عالقة'],
    ['ورأى سليم الحداد في القرار استسلاما.', 'سليم الحداد', 'استسلاما'],
    ['وفي لندن حذر سليم الحداد من أن الهدنة هشة.', 'سليم الحداد', 'أن الهدنة هشة'],
  ])('%s', (text, who, what) => expect(told(text)).toMatchObject([{ who, what }]));

  test.each([
    'وحمّل سليم الحداد حقيبته وغادر القاعة.',
    'وأمر سليم الحداد بفتح تحقيق.',
    'ولم يكد سليم الحداد يحصي الضحايا حتى دوت انفجارات جديدة.',
  ])('nothing is said: %s', (text) => expect(told(text)).toEqual([]));

  test('what shall be said is not said yet', () =>
    expect(told('وطالب سليم الحداد وزارة الصحة بأن تكشف مصير المرضى.').map((t) => t.who)).toEqual([
      'سليم الحداد',
    ]));

  test('a quotation ends what is said where someone does something else', () =>
    expect(told('وتوعد سليم الحداد بأن بلاده «ستثأر»، وفوض حزب الغد كريم نصار تحديد الموعد.')).toMatchObject([
      { who: 'سليم الحداد', what: 'بأن بلاده «ستثأر' },
    ]));
});

describe('words that are passed on', () => {
  test.each([
    ['أما سليم الحداد فنقلت عنه رويترز أن المريض توفي.', ['رويترز', 'سليم الحداد']],
    ['ونسبت رويترز إلى مسؤول أمني قوله إن الطريق مغلقة.', ['رويترز', 'مسؤول أمني']],
  ])('%s', (text, who) => expect(told(text).map((t) => t.who)).toEqual(who));
});

describe('of several before a verb in the singular the last one speaks', () => {
  test('مصر', () => expect(told('23 قتيلا ومصر تتهم «مافيات» التهريب')).toMatchObject([{ who: 'مصر' }]));
});
