import { describe, expect, test } from 'vitest';
import { speakers, told } from './support.ts';

describe('blame that is laid upon someone', () => {
  test.each([
    ['ألقى سليم الحداد باللائمة على وزارة الصحة.', 'باللائمة على وزارة الصحة'],
    ['وألقت مصر المسؤولية على حركة النجم.', 'المسؤولية على حركة النجم'],
  ])('is said: %s', (text, what) =>
    expect(told(text)).toMatchObject([{ what: expect.stringContaining(what.slice(1)) }]),
  );

  test.each(['ألقت الشرطة القبض على سليم الحداد.', 'ألقى سليم الحداد كلمة في الجلسة.'])(
    'else nothing is: %s',
    (text) => expect(told(text)).toEqual([]),
  );
});

describe('a verb in letters that may be another word', () => {
  test.each([
    ['وعبر اتحاد نقابات النقل عن ارتياحه لرحيلها.', 'ارتياحه لرحيلها'],
    ['بدوره أوضح سليم الحداد أن الوفد كبير.', 'أن الوفد كبير'],
    ['وكان حزب الغد حذر في وقت سابق من تدهور الوضع.', 'تدهور الوضع'],
    ['وبين سليم الحداد في كلمة له خلال افتتاح المنتدى أن القيمة كبيرة.', 'أن القيمة كبيرة'],
  ])('says something: %s', (text, what) => expect(told(text)).toMatchObject([{ what }]));

  test.each([
    'وعبر نقابات كبيرة وصلت المساعدات.',
    'وبين سليم الحداد وكريم نصار خلاف قديم.',
    'وكان سليم الحداد مدير المستشفى.',
  ])('or none: %s', (text) => expect(told(text)).toEqual([]));
});

describe('who has said so before', () => {
  test('stands behind the verb for before', () =>
    expect(speakers('وسبق لوزير الصحة سليم الحداد أن نفى وجود أي نقص.')).toEqual(['سليم الحداد']));

  test('a country whose name ends as plurals do is one', () =>
    expect(speakers('أما السعودية فقالت إن القرار باطل. أما الصين فأكدت أن القرار صحيح.')[1]).not.toBe(
      'السعودية',
    ));
});

describe('what is told', () => {
  test('may open with how', () =>
    expect(told('وروى سليم الحداد كيف جرفت السيول السيارات.')).toMatchObject([
      { what: 'كيف جرفت السيول السيارات' },
    ]));

  test('by those who were asked', () =>
    expect(speakers('وارتفع عدد القتلى إلى 23، حسب ما علم من وزارة الصحة.')).toEqual(['وزارة الصحة']));

  test('in a decision that someone reads out', () =>
    expect(told('وتلا سليم الحداد قرار العزل، وجاء فيه أن الرئيسة «عاجزة عن الحكم».')).toMatchObject([
      { who: 'سليم الحداد' },
    ]));

  test('by a court', () =>
    expect(told('وقضت المحكمة الدستورية بأن القانون باطل.')).toMatchObject([{ what: 'بأن القانون باطل' }]));

  test('but no sentence that it passes', () => expect(told('وقضت المحكمة بسجن سليم الحداد.')).toEqual([]));
});

describe('the subject of a verb of saying', () => {
  test.each([
    ['واتهم حزب الغد، أكبر أحزاب المعارضة، الحكومة بالتستر على الفضيحة.', 'حزب الغد', 'بالتستر على الفضيحة'],
    ['ورأى سليم الحداد في القرار رسالة إلى مصر.', 'سليم الحداد', 'رسالة إلى مصر'],
    ['ووصف شاهد عيان المشهد بالمروع.', 'شاهد عيان', 'المشهد بالمروع'],
    ['ووصفت عمدة المدينة ما جرى بأنه يوم أسود.', 'عمدة المدينة', 'ما جرى بأنه يوم أسود'],
    ['ورجح حزب الغد، ومقره القاهرة، استمرار الأزمة.', 'حزب الغد', 'استمرار الأزمة'],
    ['وأكدت ناطقة باسم حزب الغد، رفضت ذكر اسمها، تلقي الطلب.', 'حزب الغد', 'تلقي الطلب'],
    ['وأكد أربعة شهود تحدثت إليهم رويترز سماع انفجارات.', 'أربعة شهود', 'سماع انفجارات'],
    ['وكشفت وسائل إعلام محلية تفاصيل الحادث.', 'وسائل إعلام', 'تفاصيل الحادث'],
    ['وأهابت الشرطة بالسائقين توخي الحذر.', 'الشرطة', 'توخي الحذر'],
  ])('ends before what is said: %s', (text, who, what) => expect(told(text)).toMatchObject([{ who, what }]));

  test('goes on where a clause follows', () =>
    expect(told('ورأى الخبير في القانون الدولي أن القرار رسالة.')).toMatchObject([
      { who: 'الخبير في القانون الدولي' },
    ]));
});
