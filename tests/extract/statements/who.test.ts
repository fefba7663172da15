import { describe, expect, test } from 'vitest';
import { speakers, told } from './support.ts';

describe('a noun with a name in quotation marks', () => {
  test.each([
    [
      'ونفى المتحدث باسم عملية «الدرع الثابت»، العقيد سليم الحداد، أن تكون القوات قصفت القرية.',
      'أن تكون القوات قصفت القرية',
    ],
    ['وقال سليم الحداد، من جمعية مربي الماشية «مراعي الخير»، إن الرعاة رحلوا.', 'إن الرعاة رحلوا'],
  ])('is no quotation: %s', (text, what) => expect(told(text)).toMatchObject([{ what }]));

  test.each([
    ['وأدان كريم نصار «العدوان الآثم على المدنيين».', 'العدوان الآثم على المدنيين'],
    ['وأعلن سليم الحداد «حالة الطوارئ».', 'حالة الطوارئ'],
  ])('but words are: %s', (text, what) => expect(told(text)).toMatchObject([{ what }]));
});

describe('speakers without a name', () => {
  test.each([
    ['ودعت ست منظمات حقوقية السلطات التونسية إلى وقف الملاحقات.', 'ست منظمات حقوقية'],
    ['ونفى مصدر أمني صحة الأنباء عن اعتقال القيادي.', 'مصدر أمني'],
    ['وفي رسالة مفتوحة، طالب أكثر من مئة كاتب السلطات بالإفراج عن الشاعر.', 'أكثر من مئة كاتب'],
  ])('end with their adjective: %s', (text, who) => expect(speakers(text)).toEqual([who]));
});

describe('verbs', () => {
  test.each([
    ['لكن رئيس الوزراء سليم الحداد رد بأن بلاده لن تتراجع.', ['سليم الحداد']],
    ['وقال سليم الحداد إن مدير المستشفى أبلغه أن الوقود نفد.', ['سليم الحداد', 'مدير المستشفى']],
    ['وناشدت مصر والسعودية، في بيان مشترك، الأطراف كافة تجنب العنف.', ['مصر', 'السعودية']],
    [
      'غير أن سليم الحداد، زعيم المزارعين، رفض فض الاعتصام قبل أن يصادق البرلمان على القرار، وطالب بتحديد الأسعار.',
      ['سليم الحداد'],
    ],
  ])('%s', (text, who) => expect(speakers(text)).toEqual(who));

  test('a verbal noun behind them is what is said', () =>
    expect(told('سليم الحداد يؤكد رفض أي تدخل')).toMatchObject([{ what: 'رفض أي تدخل' }]));

  test('a denial ends what it denies', () =>
    expect(told('وزعمت مصر أنها أسقطت الطائرة، لكن حزب الغد كذب ذلك.')).toMatchObject([
      { who: 'مصر', what: 'أنها أسقطت الطائرة' },
      { who: 'حزب الغد', what: 'ذلك' },
    ]));

  test('another clause of the speaker does not', () =>
    expect(told('وقالت مصر إن الطائرة سقطت، لكن الطيار نجا.')).toMatchObject([
      { what: 'إن الطائرة سقطت، لكن الطيار نجا' },
    ]));
});

describe('nobody says', () => {
  test.each(['السعودية ومصر: نهاية القطيعة', 'ولا رابح في الحرب، كما يقال، إلا تجار السلاح.'])('%s', (text) =>
    expect(told(text)).toEqual([]),
  );

  test('but several before a quotation do', () =>
    expect(speakers('السعودية ومصر: «لن نتراجع عن قرارنا»')).toEqual(['السعودية', 'مصر']));
});
