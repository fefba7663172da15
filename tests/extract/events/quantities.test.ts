import { describe, expect, test } from 'vitest';
import { numbersIn } from './support.ts';

describe('what a number counts', () => {
  test.each([
    ['اعتقلت الشرطة 23 متظاهرا في تونس.', ['اعتقلت ARRESTED:23']],
    ['أفرجت الحكومة عن أربعين سجينا.', ['أفرجت RELEASED:40']],
    ['خطف مسلحون ستة تلاميذ في نيجيريا.', ['خطف ABDUCTED:6']],
    ['أصيب خمسة جنود في انفجار في كابول.', ['انفجار INJURED:5']],
    ['شردت السيول ألفي شخص في السودان.', ['السيول DISPLACED:2000']],
    ['أودى الزلزال بحياة مئة شخص في المغرب.', ['الزلزال KILLED:100']],
    ['قدمت قطر 50 مليون دولار للبنان.', ['قدمت MONEY:50000000']],
    ['شنت إسرائيل خمس غارات على غزة.', ['غارات ATTACKS:5']],
  ])('%s', (text, events) => expect(numbersIn(text)).toEqual(events));
  test.each([
    ['تظاهر آلاف الأشخاص في الرباط.', 'PERSONS'],
    ['زار ثلاثة وزراء القاهرة.', 'PERSONS'],
  ])('nothing befell them: %s', (text, measure) => expect(numbersIn(text)[0]).toContain(` ${measure}:`));
});

describe('the event that a number belongs to', () => {
  test.each([
    ['نزح نحو عشرين ألف شخص بعد الهجوم على الفاشر.', ['الهجوم DISPLACED:20000']],
    ['شارك مئات الطلاب في اعتصام في تونس احتجاجا على الحرب.', ['اعتصام PERSONS:100-', 'احتجاجا', 'الحرب']],
    ['نظم الحزب تظاهرة في باريس تحت شعار السلام، شارك فيها عشرات الآلاف.', ['تظاهرة PERSONS:10000-']],
    ['هاجمت القوات العراقية الموصل، وشارك فيه عشرون ضابطا.', ['هاجمت']],
    ['غرق مركب يقل نحو 80 مهاجرا قبالة سواحل تونس.', ['غرق PERSONS:80']],
    ['أفرجت إسرائيل عن 64 أسيرا فلسطينيا من أصل 90.', ['أفرجت RELEASED:64']],
    ['Qatar has given $25 million to Sudan, including $10 million for Darfur.', ['given MONEY:25000000']],
    [
      'Israel released 64 of the 90 prisoners it had detained in Gaza.',
      ['released RELEASED:64', 'detained ARRESTED:90'],
    ],
    ['وقع 17 هجوما في العراق وقتل فيها 43 شخصا.', ['هجوما ATTACKS:17 KILLED:43']],
    ['أسفر الهجوم عن مقتل خمسة جنود وإصابة عشرة.', ['الهجوم KILLED:5 INJURED:10']],
    ['قُتل خمسة جنود. وأصيب عشرة في حادث سير.', ['قُتل KILLED:5', 'حادث INJURED:10']],
  ])('%s', (text, events) => expect(numbersIn(text)).toEqual(events));
  test.each([
    ['France fined Total three million dollars that it had paid in bribes.', 'MONEY:3000000'],
    ['Police raided a camp and witnesses counted more than 60 detained.', 'detained ARRESTED:60-'],
  ])('%s', (text, told) => expect(numbersIn(text).join()).toContain(told));
  test('a date and a duration are no number', () => {
    expect(numbersIn('شن الجيش هجوما في 15 نيسان 2024 استمر ثلاثة أيام.').join()).not.toContain(':');
  });
});

describe("what became of people by the number's own words", () => {
  test.each([
    ['قضى 21 شخصا في بغداد وجُرح 148 بعبوة انفجرت في سوق.', 'INJURED:148'],
    ['أسفر الهجوم على كابول عن مقتل خمسة جنود وإصابة أكثر من عشرين آخرين.', 'INJURED:20-'],
    ['غرق عشرات المهاجرين قبالة تونس.', 'KILLED:10-'],
  ])('%s', (text, number) => expect(numbersIn(text).join(' ')).toContain(number));
  test.each([
    ['some of those counted', 'قُتل 20 مدنيا في قصف على غزة، بينهم ثلاثة أطفال.', ':3'],
    ['all out of whom some are', 'أفرجت الحكومة السورية عن مئات من أصل 6700 سجين.', ':6700'],
    ['those on board', 'غرق قارب قبالة تونس وعلى متنه 170 مهاجرا.', 'KILLED:170'],
  ])('and not for %s: %s', (_, text, number) => expect(numbersIn(text).join(' ')).not.toContain(number));
});

describe('what is not told exactly', () => {
  test.each([
    ['قتل أكثر من 70 شخصا في زلزال في المغرب.', 'KILLED:70-'],
    ['قتل بين 20 و30 مدنيا في قصف على إدلب.', 'KILLED:20-30'],
    ['تظاهر آلاف الأشخاص في الرباط.', 'PERSONS:1000-'],
  ])('%s', (text, number) => expect(numbersIn(text)[0]?.split(' ')[1]).toBe(number));
});

describe('the event whose clause has the number, however far from its word', () => {
  test.each([
    ['أوقف الجيش اللبناني في طرابلس في الرابع والعشرين من الشهر الماضي أربعة تجار.', 'أوقف ARRESTED:4'],
    ['وقتل في بغداد ثمانية عشر من رجال الأمن وستة وعشرون مسلحا.', 'وقتل KILLED:18 KILLED:26'],
    ['وقعت مصر والسودان اتفاقا تبلغ قيمته أربعة مليارات دولار.', 'وقعت MONEY:4000000000'],
    ['جمدت أنقرة حسابات تبلغ أرصدتها 80 مليون ليرة.', 'جمدت MONEY:80000000'],
    ['Police in Cairo on the 24th of last month arrested four traders.', 'arrested ARRESTED:4'],
  ])('%s', (text, event) => expect(numbersIn(text)).toContain(event));
});

describe('what becomes of people in an event that does not do it', () => {
  test.each([
    ['انتشلت فرق الإنقاذ العراقية 170 جثة في الموصل.', 'KILLED'],
    ['قضت محكمة القاهرة بحبس 43 ناشطا مصريا.', 'ARRESTED'],
  ])('%s: not %s', (text, measure) => expect(numbersIn(text).join(' ')).not.toContain(measure));
});

test('they met their death: the verb is none of killing', () => {
  expect(numbersIn('68 شخصا لقوا حتفهم بسبب الفيضانات في السودان.')).toContain('الفيضانات KILLED:68');
});

describe('English numbers', () => {
  test.each([
    ['Two soldiers killed in ambush in Darfur', 'ambush KILLED:2'],
    ['A magnitude 7.3 earthquake struck Nepal.', 'earthquake OTHER:7.3'],
    ['Israel has bombed targets in Yemen four times.', 'bombed ATTACKS:4'],
    ['Egypt said on Monday that two army regiments would be deployed in Sinai.', 'deployed OTHER:2'],
  ])('%s', (text, event) => expect(numbersIn(text)).toContain(event));
});

describe('what became of people by the word right before their number', () => {
  test.each([
    ['ومات 4800 آخرون في حوادث على هذا الطريق في موريتانيا.', 'حوادث KILLED:4800'],
    ['تخللت الانتخابات في غينيا أعمال شغب مات فيها ثلاثون شخصا في هجوم.', 'هجوم KILLED:30'],
  ])('%s', (text, event) => expect(numbersIn(text)).toContain(event));
});

test('an event takes the harm of the verb that joined it', () => {
  expect(
    numbersIn('A magnitude 7.3 earthquake on Tuesday has killed at least 65 people in Nepal.'),
  ).toContain('earthquake OTHER:7.3 KILLED:65-');
});

describe('numbers joined to one of people', () => {
  test.each([
    ['Police detained 79 people in Cairo and 13 in Alexandria.', 'detained ARRESTED:79 ARRESTED:13'],
    ['قتل خمسة جنود في حلب وثلاثة في إدلب.', 'قتل KILLED:5 KILLED:3'],
    [
      'تظاهر 1,09 مليون شخص في فرنسا وفق الوزارة، و3,5 ملايين وفق النقابة.',
      'تظاهر PERSONS:1090000 PERSONS:3500000',
    ],
  ])('count such people: %s', (text, event) => expect(numbersIn(text)).toContain(event));
  test.each([
    ['Egypt said 13 had been arrested in Cairo, among them two Americans.', 'arrested ARRESTED:13'],
    ['Police detained 79 people in Cairo, including at least 20 women.', 'detained ARRESTED:79'],
  ])('but some of them are no number of their own: %s', (text, event) =>
    expect(numbersIn(text)).toContain(event),
  );
});

describe('numbers of who dies', () => {
  test.each([
    ['أعدمت إيران ثلاثة رجال في سجن أرومية.', 'أعدمت KILLED:3'],
    ['قضت محكمة في طرابلس بحبس 43 عاملا في مصنع للنسيج.', 'بحبس PERSONS:43'],
    ['أدت انفجارات إلى استشهاد 14 شخصا وإصابة أكثر من 450 بجروح.', 'انفجارات KILLED:14 INJURED:450-'],
    ['Brazil remembered the riots of 2001 in which 39 people were killed.', 'killed KILLED:39'],
    [
      'ارتفع عدد القتلى الذين أحصتهم اللجان إلى 104 أشخاص بعد هجوم شنته إسرائيل على القرية.',
      'هجوم KILLED:104',
    ],
  ])('%s', (text, event) => expect(numbersIn(text)).toContain(event));
});

test('a threat to send a force tells how large the force is', () => {
  const text = 'هددت إيكواس بإرسال قوة قوامها ما بين ألفين وثلاثة آلاف جندي إلى مالي.';
  expect(numbersIn(text)).toEqual(['هددت', 'بإرسال PERSONS:2000-3000']);
});

describe('a number in a name', () => {
  test('counts nothing', () =>
    expect(numbersIn('وقعت حركة 23 مارس اتفاقا مع قطر في الدوحة.').join()).not.toContain(':23'));
  test('one beside it does', () =>
    expect(numbersIn('قتلت حركة 23 مارس 17 جنديا في غوما.').join()).toContain('KILLED:17'));
});

describe('those to whom a deed is done, and those who do it', () => {
  test.each([
    ['أطلقت السلطات العراقية ثلاثة مهندسين خطفوا أمس قرب بغداد.', 'ABDUCTED:3'],
    ['خطف مسلحون في بغداد ستة من عمال الإغاثة، وقتلوا سائقا.', 'ABDUCTED:6'],
    ['شن نحو 150 مسلحا هجوما على الثكنة في كيدال.', 'PERSONS:150'],
    ['Some 150 gunmen kidnapped a driver in Baghdad.', 'PERSONS:150'],
  ])('%s', (text, number) => expect(numbersIn(text).join(' ')).toContain(number));
});

describe('what is told in another clause', () => {
  test.each([
    ['Visits in Cairo are banned and funerals limited to 50 mourners.', ':50'],
    ['رفضت إيران العرض، وقال دبلوماسيان إن أربعة خبراء يعملون هناك.', ':4'],
  ])('is no number of an event: %s', (text, number) => expect(numbersIn(text).join()).not.toContain(number));
});

describe('people beside what is done by words alone', () => {
  test('are of what is asked for', () =>
    expect(numbersIn('وطلبت النيابة في أنقرة الحكم بالسجن على ثلاثة عشر متهما.')).toEqual([
      'وطلبت',
      'الحكم PERSONS:13',
    ]));
  test('or of nothing', () => {
    const text = 'Russia blocked a Security Council statement on Syria, according to two diplomats.';
    expect(numbersIn(text).join()).not.toContain(':2');
  });
});
