import { describe, expect, test } from 'vitest';
import { clausesIn, joinedIn, phrasesIn } from './support.ts';

const only = (text: string) => clausesIn(text).at(-1);

describe('what is seized seizes nothing', () => {
  test('behind someone who was told of it is the object', () => {
    expect(only('وأوقفت الشرطة ثلاثة رجال، وصادرت أسلحة من منزل.')).toBe('(وأوقفت) | وصادرت | أسلحة');
  });
  test('else the verb is a passive', () => {
    expect(only('وضبطت بحوزتهم أسلحة رشاشة.')).toBe('أسلحة رشاشة | وضبطت! | -');
  });
  test('whoever seizes is no such thing', () => {
    expect(only('وضبطت الشرطة أسلحة.')).toBe('الشرطة | وضبطت | أسلحة');
  });
});

describe('a description in quotation marks behind a verb of accusing', () => {
  test('is whom it accuses', () => {
    expect(only('واتهم «قوى خبيثة في الخارج» بتدبير الأحداث.')).toBe('- | واتهم | قوى خبيثة');
  });
  test('but a name accuses', () => {
    expect(only('واتهم «حزب الله» إسرائيل.')).toBe('حزب الله | واتهم | إسرائيل');
  });
});

test('how much of it is no object', () => {
  expect(only('وجمعت المنظمة مبالغ قدرها 190 ألف ريال.')).toBe('المنظمة | وجمعت | مبالغ');
});

describe('an adjective that a noun limits belongs to the phrase', () => {
  test.each([
    ['أصدر الوزير بيانا شديد اللهجة.', 'بيانا شديد اللهجة'],
    ['شنت القوات حملة واسعة النطاق.', 'حملة واسعة النطاق'],
  ])('%s', (text, phrase) => expect(phrasesIn(text)).toContain(phrase));
  test('not so before someone', () => {
    expect(phrasesIn('بدت المدينة بعيدة الجنود.')).not.toContain('المدينة بعيدة الجنود');
  });
});

test('those of a list whose ages are told stay joined', () => {
  expect(joinedIn('أصدر القضاء مذكرة بحق محمد سالم، 68 عاما، وسعيد حسن.')).toEqual(['محمد سالم + سعيد حسن']);
});
