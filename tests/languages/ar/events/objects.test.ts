import { describe, expect, test } from 'vitest';
import { eventsOf, triggersOf } from './read.ts';

describe('a verb that tells nothing with what it has for its object', () => {
  test.each([
    'أشعل الرئيس التونسي شمعة في قرطاج.',
    'أحرق السفير الأفغاني وثائق في كابل.',
    'وزع الرئيس الجزائري الجوائز في وهران.',
    'تأخر توزيع الجوائز في عمان.',
    'باع الوزير منزله في القاهرة.',
  ])('%s', (text) => expect(triggersOf(text)).toEqual([]));
  test.each([
    ['أحرق مستوطنون منزلا في نابلس.', ['ASSAULT أحرق']],
    ['وزع الهلال الأحمر القطري خياما في غزة.', ['AID وزع']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('a team, a patrol or an accession, told by what is said of it', () => {
  test.each([
    ['أوفدت الأمم المتحدة فريقا من المحققين إلى دارفور.', ['ACCUSE أوفدت']],
    ['أوفدت الجزائر فريق إنقاذ إلى تركيا.', ['AID أوفدت']],
    ['سيرت تركيا وروسيا دوريات مشتركة في الحسكة.', ['COOPERATE سيرت']],
    ['سير الجيش اللبناني دوريات في طرابلس.', ['MOBILIZE سير']],
    ['انضمت تركيا إلى معاهدة الصيد.', ['AGREE انضمت']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('what a court orders is done by that, what others order is demanded', () => {
  test('a prosecutor', () =>
    expect(eventsOf('أمر النائب العام في لبنان بتوقيف ثلاثة وزراء.')).toEqual(['COERCE بتوقيف']));
  test('a president', () =>
    expect(triggersOf('أمر الرئيس اللبناني وزير الداخلية بتوقيف ثلاثة مسلحين.')).toContain('REQUEST أمر'));
});

describe('words that only look like events', () => {
  test.each([
    ['قال مسؤول عراقي، طالبا عدم كشف هويته، إن الوضع صعب.', 'طالبا'],
    ['قتلت الشرطة ثمانية متظاهرين على الأقل في بانغي.', 'متظاهرين'],
    ['أطلق الجنود النار في الهواء في الخرطوم.', 'أطلق'],
    ['وقع زلزال ضرب بومرداس.', 'ضرب'],
  ])('%s', (text, word) => expect(triggersOf(text).join(' ')).not.toContain(word));
  test('sheltering is no August', () =>
    expect(triggersOf('آوت تشاد آلاف اللاجئين السودانيين.')).toContain('AID آوت'));
});

test('how many take part is told of an election', () =>
  expect(triggersOf('بلغت نسبة المشاركة 64 في المئة.')).toContain('ELECT المشاركة'));

describe('who is convicted, rises or stands by someone, told by the form of the word', () => {
  test.each([
    ['أدين الرئيس الموريتاني السابق محمد ولد عبد العزيز بالفساد.', 'SANCTION أدين'],
    ['أدانت فرنسا الهجوم على بيروت.', 'ACCUSE أدانت'],
    ['تظاهر المئات في نيامي دعما للمجلس العسكري.', 'SUPPORT دعما'],
    ['اقتحم محتجون مبنى البرلمان في نيروبي.', 'PROTEST اقتحم'],
    ['اقتحم مستوطنون قرية دوما.', 'ASSAULT اقتحم'],
    ['ثار بركان ميرابي في جاوة.', 'DISASTER ثار'],
  ])('%s', (text, event) => expect(eventsOf(text)).toContain(event));
});

describe('a sentence with no other verb begins with one', () => {
  test.each([
    ['عين الرئيس الجزائري نذير العرباوي وزيرا أول.', 'APPOINT عين'],
    ['مثل 29 متهما أمام المحكمة الوطنية في مدريد.', 'ACCUSE مثل'],
  ])('%s', (text, event) => expect(triggersOf(text)).toContain(event));
  test('a heading need not', () => expect(triggersOf('رفع العقوبات عن سوريا')).toEqual(['CONCEDE رفع']));
});

describe('a warning that is a threat', () => {
  test.each(['حذرت برلين موسكو من استهداف السد.', 'حذرت وزارة الداخلية الجزائرية من أنها ستتصدى للمحتجين.'])(
    '%s',
    (text) => expect(eventsOf(text).join(' ')).toContain('THREATEN'),
  );
  test('a judgement about the world is none', () =>
    expect(triggersOf('حذرت منظمة الصحة العالمية من تفشي الحصبة في الحديدة.').join(' ')).not.toContain(
      'THREATEN',
    ));
});

describe('signing, told by its doubled letter or for whom it is done', () => {
  test.each(['وقّع وزير الاستثمار الإندونيسي في بكين.', 'ووقع عن الحكومة الإثيوبية رضوان حسين.'])(
    '%s',
    (text) => expect(triggersOf(text).join(' ')).toContain('AGREE'),
  );
  test('what happens is not signed', () =>
    expect(triggersOf('وقع الحادث قرب بغداد.').join(' ')).not.toContain('AGREE'));
});

describe('one happening told by two words', () => {
  test.each([
    ['وضعت رومانيا قواتها في حالة تأهب.', ['MOBILIZE وضعت']],
    ['أدلى ملايين النيجيريين بأصواتهم في انتخابات رئاسية.', ['ELECT أدلى']],
    ['استخدمت روسيا حق النقض ضد مشروع القرار.', ['REJECT النقض']],
    ['توقف إطلاق النار بين الجيش السوداني والدعم السريع.', ['RETREAT توقف']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

test('who helps talks along holds none of his own', () =>
  expect(triggersOf('استأنفت حماس وإسرائيل المفاوضات بوساطة أميركية في الدوحة.').join(' ')).not.toContain(
    'وساطة',
  ));

test('what is planned is no second verb', () =>
  expect(eventsOf('وتعتزم كينيا نشر ألف شرطي في هايتي.')).toContain('MOBILIZE نشر PLANNED'));
