import { describe, expect, test } from 'vitest';
import { eventOf } from './told.ts';

/** What is counted in the event that a word tells. */
const countsOf = (text: string, word: string): string[] =>
  eventOf(`${text}.`, word).quantities.map(
    ({ measure, value, low, high }) => `${measure} ${value ?? `${low ?? ''}..${high ?? ''}`}`,
  );

describe('a number counts', () => {
  test.each([
    ['what the verb did to people', 'قتل المسلحون خمسة جنود في المدينة', 'قتل', ['KILLED 5']],
    ['the arrested', 'اعتقلت الشرطة 23 شخصا في المدينة', 'اعتقلت', ['ARRESTED 23']],
    ['the released', 'أفرجت السلطات عن تسعة معتقلين في المدينة', 'أفرجت', ['RELEASED 9']],
    ['the abducted', 'خطف المسلحون ستة جنود في المدينة', 'خطف', ['ABDUCTED 6']],
    ['those whom a preposition brings in', 'فتك المسلحون بخمسة جنود في المدينة', 'فتك', ['KILLED 5']],
    [
      'the victims of an attack',
      'أسفر الهجوم على الثكنة عن 12 قتيلا و34 جريحا',
      'الهجوم',
      ['KILLED 12', 'INJURED 34'],
    ],
    ['the attacks', 'شن التنظيم 17 هجوما على المدينة', 'هجوما', ['ATTACKS 17']],
    ['other events', 'خاض الجيش ستة حروب في البلاد', 'حروب', ['EVENTS 6']],
    ['those who do it', 'تظاهر مئات العمال في المدينة', 'تظاهر', ['PERSONS 100..']],
    ['at least so many', 'قُتل أحد عشر شخصا على الأقل في هجوم على المدينة', 'هجوم', ['KILLED 11..']],
  ])('%s', (_, text, word, counts) => {
    expect(countsOf(text, word)).toEqual(counts);
  });
});

describe('a number does not count', () => {
  test.each([
    ['those who kill as killed', 'قتل خمسة مسلحين جنديا في المدينة', 'قتل', ['PERSONS 5']],
    ['what is definite and two', 'هاجم المسلحون البلدين', 'هاجم', []],
    ['years in prison', 'اعتقلت الشرطة رجلا قبل ستة أعوام', 'اعتقلت', []],
  ])('%s', (_, text, word, counts) => {
    expect(countsOf(text, word)).toEqual(counts);
  });
});
