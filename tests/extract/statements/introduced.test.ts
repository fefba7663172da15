import { describe, expect, test } from 'vitest';
import { speakers, told } from './support.ts';

test.each([
  ['وقال شاهد عيان يدعى سليم الحداد إن الطريق مغلقة.', ['سليم الحداد']],
  ['وقال شاهد في منزل سليم الحداد إن الطريق مغلقة.', ['شاهد في منزل']],
])('whoever is introduced by his name, and no one else: %s', (text, who) =>
  expect(speakers(text)).toEqual(who),
);

test.each([
  ['وقال سليم الحداد المدير العام للمكتب «الطريق مغلقة منذ أيام».', 'الطريق مغلقة منذ أيام'],
  ['وقال سليم الحداد المدير العام للمكتب إن الطريق مغلقة.', 'إن الطريق مغلقة'],
])('an office behind a name is no part of what is said: %s', (text, what) =>
  expect(told(text)).toMatchObject([{ who: 'سليم الحداد', what }]),
);

describe('words between a title and its holder', () => {
  test.each([
    ['وذكر وزير الداخلية آنذاك سليم الحداد أن القتيل كان ملاحقا.', ['سليم الحداد']],
    ['أما مدرب الفريق، الفرنسي سليم الحداد، فاعتبر أن التحكيم ظالم.', ['سليم الحداد']],
    ['وقالت المشرفة على الدراسة، ليلى مراد، إن النتائج مقلقة.', ['ليلى مراد']],
    ['وقالت القائمة بأعمال السفارة ليلى مراد إن الطريق مغلقة.', ['ليلى مراد']],
    ['يقول عمدة المدينة سليم الحداد إن الكهرباء انقطعت.', ['سليم الحداد']],
  ])('belong to him: %s', (text, who) => expect(speakers(text)).toEqual(who));

  test('are none where nobody follows', () =>
    expect(speakers('وقال الوزير آنذاك إن الطريق مغلقة.')).toEqual(['الوزير']));
});

describe('several who speak together', () => {
  test('go on behind words that describe the first', () =>
    expect(
      speakers('وأعربت السعودية، التي استضافت المحادثات، ومصر والأمم المتحدة عن مساندتها للقرار.'),
    ).toEqual(['السعودية', 'مصر', 'الأمم المتحدة']));

  test('and no one who does something else there', () =>
    expect(speakers('وقالت السعودية، التي استضافت المحادثات، إن القرار صدر، ومصر تنتظر.')).toEqual([
      'السعودية',
    ]));

  test('as its leaders are the body of states', () =>
    expect(speakers('وطالب قادة الاتحاد الأوروبي مصر بالانسحاب.')).toEqual(['الاتحاد الأوروبي']));

  test.each([
    ['وطالب قادة حزب الغد مصر بالانسحاب.', 'قادة حزب الغد'],
    ['وقال قائد في الأمم المتحدة إن الطريق مغلقة.', 'قائد في الأمم المتحدة'],
  ])('others are not: %s', (text, who) => expect(speakers(text)).toEqual([who]));

  test('a hundred have no genitive with the article', () =>
    expect(told('طالب أكثر من مئة فنان السلطات بالإفراج عنه.')).toMatchObject([
      { who: /فنان$/, what: 'بالإفراج عنه' },
    ]));
});

describe('a word that points at someone', () => {
  test('means the one named last', () =>
    expect(speakers('وهاجم متظاهرون بيت رئيس الوزراء سليم الحداد، فأبدى هذا استعداده للرحيل.')).toEqual([
      'سليم الحداد',
    ]));

  test('but no thing denied', () =>
    expect(speakers('قال سليم الحداد إن الوضع صعب، فنفى هذا الأمر كريم نصار.')).not.toContain('هذا'));
});

describe('a correspondent', () => {
  test('does not speak for whom the spokesman before him spoke', () =>
    expect(speakers('قال متحدث باسم حركة النجم إن الهدنة قائمة. وأفاد مراسل الجسر بأن القصف مستمر.')).toEqual(
      ['حركة النجم', 'مراسل الجسر'],
    ));
});

describe('a document that someone gave out', () => {
  test.each([
    ['وجاء في بيان نشرته وزارة الصحة على موقعها أن الحصيلة ارتفعت.', ['وزارة الصحة']],
    ['وجاء في بيان أصدره حزب الغد أن الحصيلة ارتفعت.', ['حزب الغد']],
  ])('is his: %s', (text, who) => expect(speakers(text)).toEqual(who));

  test('not his who prints it', () =>
    expect(speakers('وجاء في بيان نشرته رويترز أن الحصيلة ارتفعت.')).not.toEqual(['رويترز']));
});
