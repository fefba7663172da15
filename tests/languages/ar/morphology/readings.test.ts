import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../../src/extract/layers.ts';
import { analyse } from '../../../../src/languages/ar/morphology/analyse.ts';
import { tokenise } from '../../../../src/languages/ar/tokens.ts';
import { spellingOf } from '../../../../src/text/spelling.ts';

/** The chosen reading of a word in a sentence. */
function reading(sentence: string, word: string): Analysis {
  const tokens = tokenise(sentence, [{ start: 0, end: sentence.length, index: 0, kind: 'BODY' }]);
  const found = tokens.find((token) => token.text === word)?.analyses[0];
  if (found === undefined) throw new Error(`${word} is no word of: ${sentence}`);
  return found;
}
const lemma = (word: string): string | undefined => analyse(spellingOf(word))[0]?.lemma;

test.each([
  ['مبنى', 'M'],
  ['مستشفى', 'M'],
  ['منتدى', 'M'],
  ['موسيقى', 'F'],
  ['ذكرى', 'F'],
])('the gender of nouns in ى: %s', (word, gender) =>
  expect(analyse(spellingOf(word))[0]?.gender).toBe(gender),
);

describe('the gender of nouns in اء', () => {
  test.each([
    ['اللواء', 'M'],
    ['الاعتداء', 'M'],
    ['الغذاء', 'M'],
    ['صحراء', 'F'],
    ['السماء', 'F'],
  ])('%s', (word, gender) => expect(analyse(spellingOf(word))[0]?.gender).toBe(gender));
});

describe('lemmas', () => {
  test.each([
    ['القوات', 'قوة'],
    ['الانتخابات', 'انتخاب'],
    ['السنوات', 'سنة'],
    ['أيام', 'يوم'],
    ['المياه', 'ماء'],
    ['الحروب', 'حرب'],
    ['العلماء', 'عالم'],
    ['مصادر', 'مصدر'],
    ['الرسائل', 'رسالة'],
    ['الأسواق', 'سوق'],
    ['طلاب', 'طالب'],
    ['سكان', 'ساكن'],
    ['أسعار', 'سعر'],
    ['قراراتهم', 'قرار'],
    ['للقضاة', 'قاضي'],
    ['وبأسلحتها', 'سلاح'],
    ['المغاربة', 'مغربي'],
    ['الكبرى', 'اكبر'],
    ['الحمراء', 'احمر'],
  ])('%s is of %s', (word, expected) => {
    expect(lemma(word)).toBe(expected);
  });
  test.each([
    ['يقول', 'قال'],
    ['يعمل', 'عمل'],
    ['يبلغ', 'بلغ'],
    ['تشكل', 'شكل'],
    ['يكون', 'كان'],
    ['يجب', 'وجب'],
    ['باتت', 'بات'],
    ['ينبغي', 'انبغي'],
    ['يزور', 'زار'],
    ['يعلن', 'اعلن'],
    ['تقيم', 'اقام'],
  ])('%s is of the verb %s', (word, expected) => {
    expect(analyse(spellingOf(word)).find((one) => one.pos === 'VERB')?.lemma).toBe(expected);
  });
  test('a noun is no broken plural of another that is rarer', () => {
    expect(lemma('يوم')).toBe('يوم');
    expect(lemma('جنوب')).toBe('جنوب');
    expect(lemma('وجود')).toBe('وجود');
    expect(lemma('دخول')).toBe('دخول');
    expect(lemma('فرعون')).toBe('فرعون');
  });
});

describe('number', () => {
  test.each(['يومين', 'البلدين', 'دولتان', 'هجومين', 'للدولتين'])('%s is a dual', (word) => {
    expect(analyse(spellingOf(word))[0]).toMatchObject({ pos: 'NOUN', number: 'DU' });
  });
  test.each(['المسلحين', 'المدنيين', 'مواطنون', 'انتخابات', 'فنون'])('%s is no dual', (word) => {
    expect(analyse(spellingOf(word))[0]?.number).not.toBe('DU');
  });
  test('a dual before its genitive', () => {
    expect(reading('التقى وزيرا الخارجية في القاهرة', 'وزيرا').number).toBe('DU');
    expect(reading('عين الرئيس وزيرا جديدا', 'وزيرا').number).toBe('SG');
  });
});

describe('verbs in context', () => {
  test('after لم a verb is a jussive', () => {
    expect(reading('لم يقل المتحدث شيئا', 'يقل').lemma).toBe('قال');
    expect(reading('لم يعد الوفد إلى المدينة', 'يعد').lemma).not.toBe('عد');
    expect(reading('يجب على الحكومة أن تعمل', 'يجب').lemma).toBe('وجب');
  });
  test.each([
    ['اعتُقل ثلاثة أشخاص', 'اعتُقل'],
    ['قُتل خمسة مدنيين', 'قُتل'],
    ['يُقتل مدنيون كل يوم', 'يُقتل'],
    ['يُعتقل معارضون', 'يُعتقل'],
    ['يقال إن الهجوم فشل', 'يقال'],
  ])('%s: the form shows the passive', (sentence, word) => {
    expect(reading(sentence, word)).toMatchObject({ pos: 'VERB', voice: 'PASSIVE' });
  });
  test.each([
    ['قتل الجيش خمسة مسلحين', 'قتل'],
    ['يُعلن الوزير نتائج الانتخابات', 'يُعلن'],
    ['يُقدم الوفد اقتراحا', 'يُقدم'],
  ])('%s: no sign of a passive', (sentence, word) => {
    expect(reading(sentence, word)).toMatchObject({ pos: 'VERB', voice: null });
  });
  test('a verb and a noun of the same letters', () => {
    expect(reading('شكل المجلس لجنة', 'شكل').pos).toBe('VERB');
    expect(reading('تغير الوضع بشكل كبير', 'بشكل').pos).toBe('NOUN');
    expect(reading('أثار القرار صدى واسعا', 'صدى').pos).toBe('NOUN');
    expect(reading('وقتل ثلاثة جنود في هجومين', 'وقتل').pos).toBe('VERB');
  });
});

test('adverbs and conjunctions', () => {
  expect(reading('أعلنت الوزارة مؤخرا إلغاء القرار', 'مؤخرا').pos).toBe('ADV');
  expect(reading('قتل نحو مئة شخص تقريبا', 'تقريبا').pos).toBe('ADV');
  expect(reading('وصل الوفد عندما بدأ المؤتمر', 'عندما').pos).toBe('SCONJ');
});

describe('hand-written tables', () => {
  const rows = (file: string): string[] =>
    readFileSync(`scripts/morphology/data/${file}.tsv`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
  test.each(['nouns', 'verbs', 'adjectives'])(
    '%s: sorted, each word once, spelled without vowel signs',
    (file) => {
      const all = rows(file);
      expect(all).toEqual([...all].sort());
      expect(new Set(all).size).toBe(all.length);
      for (const row of all) expect(row).toMatch(/^[ء-غف-ي\t|]+[MF]?(?:\t[0-9])?$/);
    },
  );
  test('a verb is a past and a present', () => {
    for (const row of rows('verbs')) expect(row).toMatch(/^[^\t]+\tي[^\t|]+(?:\t[^\t]+)?$/);
  });
});
