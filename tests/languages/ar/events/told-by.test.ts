import { describe, expect, test } from 'vitest';
import { eventsOf, triggersOf } from './read.ts';

describe('a verb that tells its event by who does it', () => {
  test.each([
    ['خرج آلاف المتظاهرين إلى شوارع الخرطوم.', 'PROTEST خرج'],
    ['دخل الجيش السوري مدينة حلب.', 'MOBILIZE دخل'],
    ['انفجرت أسطوانة غاز في مطعم في بغداد.', 'DISASTER انفجرت'],
    ['قضت المحكمة الدستورية بوضع الوزير تحت المراقبة.', 'SANCTION قضت'],
  ])('%s', (text, event) => expect(triggersOf(text)).toContain(event));
  test.each(['خرج الوزير من قاعة الاجتماعات.', 'دخل الطلاب قاعة الدرس في حلب.'])('%s', (text) =>
    expect(triggersOf(text).filter((event) => /PROTEST|ASSAULT/.test(event))).toEqual([]),
  );
});

describe('counted victims where nothing tells what befell them', () => {
  test.each([
    ['بلغ عدد القتلى في نيالا سبعة عشر.', 'ASSAULT القتلى'],
    ['وصلت إلى مستشفى الفاشر 17 جثة.', 'ASSAULT جثة'],
    ['بلغ عدد الموقوفين 800 في تونس.', 'COERCE الموقوفين'],
  ])('%s', (text, event) => expect(triggersOf(text)).toContain(event));
  test.each([
    ['قصف الجيش سوق نيالا وبلغ عدد القتلى سبعة عشر.', 'القتلى'],
    ['زار الوزير عائلات الضحايا في بيروت.', 'الضحايا'],
  ])('%s', (text, word) => expect(triggersOf(text).join(' ')).not.toContain(word));
});

describe('prison for a time', () => {
  test.each([
    ['السجن 15 عاما لوزير سابق في الجزائر', 'SANCTION السجن'],
    ['الحبس ثلاث سنوات لصحفي في مصر', 'SANCTION الحبس'],
  ])('%s', (text, event) => expect(triggersOf(text)).toContain(event));
  test.each(['زار الوفد سجن رومية في لبنان.', 'يقع السجن قرب مطار بغداد.'])('%s', (text) =>
    expect(triggersOf(text).join(' ')).not.toContain('السجن'),
  );
});

describe('who resigns', () => {
  test('gives way where people protest', () =>
    expect(triggersOf('تظاهر آلاف اللبنانيين في بيروت. قدم رئيس الوزراء استقالته.')).toContain(
      'RETREAT استقالته',
    ));
  test('leaves his office elsewhere', () =>
    expect(triggersOf('قدم رئيس الوزراء الهولندي استقالته.')).toContain('APPOINT استقالته'));
});

test('who wins an election is told beside it', () => {
  const told = triggersOf('فاز المرشح المستقل في الانتخابات الرئاسية في تونس.');
  expect(told).toContain('APPOINT فاز');
  expect(told).toContain('ELECT الانتخابات');
});

test('an adjective may part a phrase that ل ties again', () => {
  expect(triggersOf('طالبت مصر بوقف فوري لإطلاق النار في غزة.')).toContain('RETREAT بوقف');
});

describe('forms and places in which a word tells nothing', () => {
  test.each([
    ['أوقفت الشرطة رجلا بتهمة السرقة في عمان.', 'بتهمة'],
    ['قال الوزير في اتصال مع وكالة الأنباء إن الوضع هادئ.', 'اتصال'],
    ['صنعت شركة تدعى أبولو الأجهزة في تايوان.', 'تدعى'],
    ['وصل الوزير فجر الخميس إلى عدن.', 'فجر'],
  ])('%s', (text, word) => expect(eventsOf(text).join(' ')).not.toContain(word));
});
