import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/extract/pipeline.ts';
import { NOBODY } from '../../../support/gazetteers.ts';

/** What a text counts: measure, value or bounds, unit. */
const counts = (text: string): string[] =>
  readDocument(
    { name: 'test', language: 'ar', title: null, publisher: null, published: '2024-05-15', text },
    NOBODY,
  ).quantities.map(({ measure, value, low, high, unit }) =>
    [measure, value ?? `${low ?? ''}..${high ?? ''}`, ...(unit === null ? [] : [unit])].join(' '),
  );

describe('what is counted', () => {
  test.each([
    ['قُتل 12 شخصا', ['PERSONS 12']],
    ['سقط 12 قتيلا و34 جريحا', ['KILLED 12', 'INJURED 34']],
    ['سقط آلاف القتلى والجرحى', ['CASUALTIES 1000..']],
    ['لا يزال تسعة أشخاص في عداد المفقودين', ['MISSING 9']],
    ['بلغ عدد القتلى 865', ['KILLED 865']],
    ['ارتفع عدد القتلى إلى 865', ['KILLED 865']],
    ['اعتقلوا 17 منهم', ['PERSONS 17']],
    ['أصيب 2467 بجروح', ['PERSONS 2467']],
    ['شردت السيول نحو 20 ألفا', ['PERSONS 20000']],
    ['خطفوا سبعة أميركيين', ['PERSONS 7']],
    ['حبسوا 43 مصريا', ['PERSONS 43']],
    ['شنوا هجومين', ['ATTACKS 2']],
    ['صرعوا شابين', ['PERSONS 2']],
    ['أُحرقت شاحنتان', ['OTHER 2']],
    ['علمنا أن فوجين من الجيش انسحبا', ['OTHER 2']],
    ['نهبوا عشرات المتاجر', ['OTHER 10..']],
    ['استسلم مئة ونيف من الجنود', ['PERSONS 100..']],
    ['تجاوز عدد القتلى 700', ['KILLED 700..']],
    ['كان على متنه خمسمئة إريتري', ['PERSONS 500']],
    ['أردت قوات الأمن العام ثلاثة من المسلحين', ['PERSONS 3']],
    ['قتلوا شخصين', ['PERSONS 2']],
    ['قطعت الدول الأربع العلاقات', ['COUNTRIES 4']],
    ['انضمت 15 دولة', ['COUNTRIES 15']],
    ['دمروا 60 ألف منزل', ['OTHER 60000']],
    ['أُفرج عن مئات من أصل 6700 شخص', ['PERSONS 100..', 'PERSONS 6700']],
    ['تجمع عشرات آلاف المحتجين', ['PERSONS 10000..']],
    ['حُكم عليهما بالسجن 15 و12 سنة', []],
    ['ردوا على أي عدوان', []],
    ['رشقهم فتيان بالحجارة', []],
  ])('%s', (text, found) => {
    expect(counts(`${text}.`)).toEqual(found);
  });
});

describe('money and shares', () => {
  test.each([
    ['دفعوا 400 ألف دولار', ['MONEY 400000 USD']],
    ['دفعوا $500', ['MONEY 500 USD']],
    ['دفعوا 3.5 ملايين يورو', ['MONEY 3500000 EUR']],
    ['دفعوا مليوني جنيه مصري', ['MONEY 2000000 EGP']],
    ['دفعوا مليوني جنيه سوداني', ['MONEY 2000000 SDG']],
    ['دفعوا ألف ليرة سورية', ['MONEY 1000 SYP']],
    ['دفعوا ألف ليرة لبنانية', ['MONEY 1000 LBP']],
    ['دفعوا 200 مليون دينار جزائري', ['MONEY 200000000 DZD']],
    ['دفعوا 200 مليون ريال يمني', ['MONEY 200000000 YER']],
    ['دفعوا نحو نصف مليار دولار', ['MONEY 500000000 USD']],
    ['دفعوا ما بين 10 و15 مليون دولار', ['MONEY 10000000..15000000 USD']],
    ['نالوا 41% من الأصوات', ['PERCENT 41']],
    ['نالوا ثمانين في المئة من الأصوات', ['PERCENT 80']],
    ['قتلوا 90 أفغانيا', ['PERSONS 90']],
  ])('%s', (text, found) => {
    expect(counts(`${text}.`)).toEqual(found);
  });
});

describe('bounds', () => {
  test.each([
    ['قُتل أكثر من 70 شخصا', ['PERSONS 70..']],
    ['قُتل ما لا يقل عن 20 شخصا', ['PERSONS 20..']],
    ['قُتل أحد عشر شخصا على الأقل', ['PERSONS 11..']],
    ['قُتل أقل من 20 شخصا', ['PERSONS ..20']],
    ['قُتل 20 شخصا على الأكثر', ['PERSONS ..20']],
    ['قُتل نحو 20 شخصا', ['PERSONS 20']],
    ['قُتل عشرات الأشخاص', ['PERSONS 10..']],
    ['قُتل ما بين 10 و15 شخصا', ['PERSONS 10..15']],
    ['قُتل بين ثمانية وعشرة أشخاص', ['PERSONS 8..10']],
    ['أرسلوا ما بين ألفين وثلاثة آلاف جندي', ['PERSONS 2000..3000']],
    ['قُتل 10 إلى 15 شخصا', ['PERSONS 10..15']],
  ])('%s', (text, found) => {
    expect(counts(`${text}.`)).toEqual(found);
  });
});

describe('numbers that count nothing of interest', () => {
  test.each([
    'وصل في 14 مارس 2023',
    'وصل عام 2014',
    'حُكم عليه بالسجن ستة أعوام',
    'يبلغ من العمر 93 عاما',
    'سار خمسة كيلومترات',
    'بموجب القرار 1701',
    'نصت المادة 7 على ذلك',
    'قصفوا منطقة كيلو 16 شرقي المدينة',
    'قال أحد المسؤولين',
    'اتفق البلدان',
    'قصفوا الجزر الثلاث',
  ])('%s', (text) => {
    expect(counts(`${text}.`)).toEqual([]);
  });
});

test.each(['أثنى مراقبون على صبرهم', 'أوقفوا رجلا في الثلاثين من عمره', 'التقى بعض المصريين'])(
  'no number: %s',
  (text) => expect(counts(text)).toEqual([]),
);

test('another sum is of the money that was told before', () => {
  expect(counts('قدّموا عشرة ملايين دولار ثم جمعوا 71 مليونا أخرى')).toEqual([
    'MONEY 10000000 USD',
    'MONEY 71000000 USD',
  ]);
  expect(counts('قدّموا عشرة ملايين دولار ثم جمعوا خمس شركات أخرى')).toEqual([
    'MONEY 10000000 USD',
    'OTHER 5',
  ]);
});
