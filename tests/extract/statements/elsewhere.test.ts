import { describe, expect, test } from 'vitest';
import { speakers, told } from './support.ts';

describe('what someone says begins', () => {
  test.each([
    ['وأعلن سليم الحداد، ملتحفا العلم، حل الحكومة وإبطال الدستور.', 'حل الحكومة وإبطال الدستور'],
    ['وكانت مصر قد تعهدت، في مؤتمر استضافته السعودية في جدة، تقديم مليار دولار.', 'تقديم مليار دولار'],
    ['وأكد الوزير، في بيان صدر عقب اجتماع، رفضه للقرار.', 'رفضه للقرار'],
  ])('behind an aside: %s', (text, what) => expect(told(text)).toMatchObject([{ what }]));

  test('with the demand behind an occasion that it does not describe', () =>
    expect(told('أعلنت حركة النجم في بيان سيطرتها على المدينة.')).toMatchObject([
      { what: 'سيطرتها على المدينة' },
    ]));

  test('not where somebody else speaks', () =>
    expect(
      speakers('ونشر الاتحاد الأوروبي مراقبين، قالت رئيسة بعثتهم ليلى مراد إن الاقتراع جرى في هدوء.'),
    ).toEqual(['ليلى مراد']));
});

describe('a verb that describes what stands before it', () => {
  test.each([
    'نفذ المعلمون إضرابا عن العمل دعت إليه منظمة العفو الدولية، للمطالبة بعلاوة على الراتب.',
    'وصل اللاجئون الذين نقلتهم وزارة الصحة، «أخيرا».',
  ])('says nothing: %s', (text) => expect(told(text)).toEqual([]));

  test('nor denies what another calls it', () =>
    expect(speakers('وقال سليم الحداد إن إعلانا أحاديا لا تعترف به مصر «لا معنى له».')).toEqual([
      'سليم الحداد',
    ]));

  test('many are no subject of one', () =>
    expect(speakers('قالت وزارة الصحة إن عدد القتلى الذين أحصتهم في القرية ارتفع إلى مئة قتيل.')).toEqual([
      'وزارة الصحة',
    ]));

  test('unlike one that begins a sentence', () =>
    expect(speakers('ودعت إليه منظمة العفو الدولية: «تعالوا».')).toEqual(['منظمة العفو الدولية']));
});

describe('letters that several words share', () => {
  test.each([
    ['وتحدث سليم الحداد عن «طعنة في الظهر»، وتوعد المتمردين بعقاب شديد.', ['سليم الحداد']],
    ['وأعرب سليم الحداد عن «قلقه»، داعيا الطرفين إلى ضبط النفس، وكاشفا أن القافلة عالقة.', ['سليم الحداد']],
  ])('go on with the one before: %s', (text, who) => expect(speakers(text)).toEqual(who));

  test('those who are called upon', () =>
    expect(speakers('وأعرب الاتحاد الأوروبي عن تضامنه، ودعا الدول الأعضاء إلى الحوار.')).toEqual([
      'الاتحاد الأوروبي',
    ]));
});

describe('who has been described', () => {
  test.each([
    [
      'واتهم سليم الحداد، مستشار الرئاسة، الجيش بتفجير جسر، لكن كريم نصار نفى أن تكون القوات دمرت الجسر.',
      ['سليم الحداد', 'كريم نصار'],
    ],
    ['وتحدث سليم الحداد، وهو شاب كسرت ساقه، عن مطاردات ليلية.', ['سليم الحداد']],
    ['قال سليم الحداد إن الوضع صعب. واتهم منافسه بأنه مرشح المتشددين.', ['سليم الحداد', 'سليم الحداد']],
    ['ظهر سليم الحداد على الشاشة. تحدث عن «طعنة في الظهر».', ['سليم الحداد']],
  ])('speaks: %s', (text, who) => expect(speakers(text)).toEqual(who));
});
