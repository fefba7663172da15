import { describe, expect, test } from 'vitest';
import { eventsOf, triggersOf } from './read.ts';

describe('an agreement that is known is told by the word for its signing', () => {
  test.each([
    ['رحبت مصر باتفاق السلام الموقع في جوبا عام 2020.', 'AGREE الموقع'],
    ['خرقت إسرائيل المعاهدة المبرمة مع لبنان.', 'AGREE المبرمة'],
    ['رحبت قطر باتفاق الرياض الذي وقعته الحكومة اليمنية في نوفمبر.', 'AGREE وقعته'],
    ['أنهت الجبهة التزامها بالاتفاق الموقع مع المغرب عام 1991.', 'AGREE الموقع'],
  ])('%s', (text, event) => {
    expect(eventsOf(text)).toContain(event);
    expect(triggersOf(text).filter((one) => one.startsWith('AGREE'))).toHaveLength(1);
  });
  test.each(['تفقد الوزير القطري الموقع في دبي.', 'زار الرئيس المصري الموقع مع وفد.'])('%s', (text) =>
    expect(triggersOf(text).join(' ')).not.toContain('الموقع'),
  );
  test('what is reached is told by its noun', () =>
    expect(eventsOf('توصلت كينيا وتنزانيا إلى اتفاق على الحدود.')).toEqual(['AGREE اتفاق']));
  test('so it is where the verb is a noun', () =>
    expect(triggersOf('رحبت كينيا بالتوصل إلى اتفاق مع تنزانيا.')).toEqual(['SUPPORT رحبت', 'AGREE اتفاق']));
  test('an offer is accepted, and no prayer turned to it', () =>
    expect(eventsOf('عرضت الهند مساعدة قبلتها باكستان.')).toContain('AGREE قبلتها'));
});

describe('a verdict', () => {
  test.each([
    ['قضت محكمة مصرية بحبس 43 عاملا.', ['SANCTION بحبس']],
    ['حكمت عليه محكمة إيطالية بالسجن عشرة أعوام.', ['SANCTION حكمت']],
    ['رفعت محكمة الاستئناف المغربية عقوبة الناشط إلى ثمانية أشهر.', ['SANCTION رفعت']],
    ['رفعت الولايات المتحدة العقوبات عن سوريا.', ['CONCEDE رفعت']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
  test('was passed, though it is quashed', () =>
    expect(eventsOf('نقضت المحكمة الكينية حكما بإدانة الوزير.')).toContain('SANCTION حكما'));
});

describe('who is pursued', () => {
  test.each([
    ['توعدت النيابة البرازيلية المديرين بملاحقتهم جنائيا.', 'ACCUSE بملاحقتهم'],
    ['لاحق الجيش المالي المسلحين في غاو.', 'COERCE لاحق'],
  ])('%s', (text, event) => expect(eventsOf(text).join(' ')).toContain(event));
});

describe('a way that is opened', () => {
  test.each([
    ['فتحت مصر معبر رفح أمام المساعدات.', 'AID فتحت'],
    ['فتحت تونس معبر رأس جدير أمام المسافرين.', 'CONCEDE فتحت'],
    ['أخلت السلطات التشيلية ثلاث قرى في بيوبيو.', 'AID أخلت'],
  ])('%s', (text, event) => expect(eventsOf(text)).toContain(event));
});

describe('what is made of it is told by the word before it', () => {
  test.each([
    ['أعلنت النقابة التونسية تعليق إضرابها.', 'CONCEDE تعليق'],
    ['كلف الرئيس اللبناني نجيب ميقاتي تشكيل الحكومة.', 'ESTABLISH تشكيل PLANNED'],
    ['أحبطت الجمارك الماليزية محاولة تهريب العاج.', 'COERCE أحبطت'],
    ['اعتذرت بيرو عن عدم المشاركة في القمة.', 'REJECT اعتذرت'],
    ['اعتذرت بيرو للضحايا.', 'CONCEDE اعتذرت'],
    ['سلمت كازاخستان إلى قرغيزستان معارضا.', 'COOPERATE سلمت'],
    ['سلمت واشنطن كييف صواريخ.', 'AID سلمت'],
  ])('%s', (text, event) => expect(eventsOf(text)).toContain(event));
  test('slander is no murder', () => expect(eventsOf('تعرض الرئيس المكسيكي لاغتيال معنوي.')).toEqual([]));
  test('rounds of talks are talks', () =>
    expect(triggersOf('عقدت في جنيف جولة جديدة من المحادثات بين الهند وسريلانكا.')).toEqual([
      'CONSULT المحادثات',
    ]));
});

describe('what a light verb carries', () => {
  test.each([
    ['أوقفت الشرطة التنزانية فريمان مبوي للاشتباه في تنظيمه تجمعا.', 'COERCE أوقفت'],
    ['أدى الرئيس المقدوني اليمين أمام البرلمان.', 'APPOINT اليمين'],
    ['وضعت طاجيكستان زعيم النهضة قيد الإقامة الجبرية.', 'COERCE وضعت'],
    ['أغلقت السلطات الطاجيكية مكاتب حزب النهضة.', 'COERCE أغلقت'],
    ['لن تسمح الفلبين بإقامة قواعد أجنبية.', 'ESTABLISH بإقامة DENIED'],
  ])('%s', (text, event) => expect(eventsOf(text)).toContain(event));
  test('bail is no aid', () =>
    expect(eventsOf('أفرجت الشرطة التنزانية عن مبوي بكفالة.')).toEqual(['RETREAT أفرجت']));
});

describe('who resigns', () => {
  const revolt = 'تظاهر الآلاف في كولومبو ضد الحكومة. ';
  test.each([
    [`${revolt}استقال الرئيس السريلانكي راجاباكسا من سنغافورة.`, 'RETREAT استقال'],
    [`${revolt}استقال وزير المالية السريلانكي علي صبري.`, 'APPOINT استقال'],
    ['استقال الرئيس الفيتنامي لأسباب صحية.', 'APPOINT استقال'],
  ])('%s', (text, event) => expect(eventsOf(text)).toContain(event));
});

describe('what verbal nouns have for their object', () => {
  test('treaties that are counted', () =>
    expect(triggersOf('شهد الرئيس الفيتنامي توقيع ثماني اتفاقيات مع لاوس.')).toEqual(['AGREE توقيع']));
  test('some of those who are sent', () =>
    expect(triggersOf('حثت الهند الولايات على نشر مزيد من رجال الشرطة.')).toContain('MOBILIZE نشر'));
});

describe('a march behind its subject, and what flies by itself', () => {
  test.each([
    ['نظم العمال في تونس مسيرة.', 'PROTEST مسيرة'],
    ['أسقطت روسيا طائرة مسيرة.', 'ASSAULT أسقطت'],
  ])('%s', (text, event) => expect(eventsOf(text)).toEqual([event]));
});

test('who is named in the stead of another', () =>
  expect(eventsOf('أعفى سلفا كير وزير الخارجية، وعين رمضان محمد عبد الله خلفا له.')).toContain(
    'APPOINT وعين',
  ));
test('a town named after a spring', () =>
  expect(triggersOf('قصفت تركيا منبج وعين عيسى.').join(' ')).not.toContain('APPOINT'));
