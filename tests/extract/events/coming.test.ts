import { describe, expect, test } from 'vitest';
import { timesIn } from './support.ts';

describe('a date without its year', () => {
  test.each([
    [
      'is to come where an election is asked for',
      'دعت المعارضة التونسية إلى إجراء الانتخابات في شباط.',
      '2025-02',
    ],
    ['has passed where it tells of a deed', 'أجريت الانتخابات في تونس في شباط.', '2024-02'],
    [
      'is to come where a meeting is asked for',
      'The minister called for a summit in Cairo in March.',
      '2025-03',
    ],
    ['has passed where a meeting was held', 'The ministers held a summit in Cairo in March.', '2024-03'],
  ])('%s', (_, text, month) => expect(timesIn(text).join()).toContain(` ${month}`));
});

test('what was said was not said on the day to come that it is about', () => {
  const events = timesIn('دعا النائب أنصاره إلى تظاهرة في تونس الأحد المقبل.');
  expect(events).toContain('تظاهرة 2024-05-05');
  expect(events).toContain('دعا');
});

test.each([
  [
    'a weekday is to come where a protest is asked for',
    'دعت النقابات التونسية أنصارها إلى التظاهر الجمعة.',
    'التظاهر 2024-05-03',
  ],
  ['and has passed where one was held', 'تظاهر المئات في تونس الجمعة.', 'تظاهر 2024-04-26'],
])('%s', (_, text, event) => expect(timesIn(text)).toContain(event));

describe('a stretch without a word for its end', () => {
  test.each([
    [
      'runs from publication where what it dates is planned',
      'اتفقت تونس والجزائر على تسليم المعتقلين خلال شهرين.',
      'تسليم 2024-05-01/2024-07-01',
    ],
  ])('%s', (_, text, event) => expect(timesIn(text).join()).toContain(event));
  test('tells how long it took where it happened', () => {
    expect(timesIn('سلّمت تونس المعتقلين إلى الجزائر خلال شهرين.').join()).not.toContain('2024');
  });
});

describe('what an event is counted from', () => {
  test.each([
    [
      'Pakistan and Iran agreed on Friday to return their ambassadors, three days after Tehran fired missiles at a village.',
      'fired 2024-04-23',
    ],
    ['The minister visited Derna on Monday, a week after floods killed 4,000 people.', 'floods 2024-04-22'],
    ['قصفت الطائرات الروسية إدلب بعد يومين من هجوم شنه مسلحون على حميميم في 7 نيسان.', 'هجوم 2024-04-07'],
    ['قصفت الطائرات الروسية إدلب بعد يومين من هجوم شنه مسلحون على حميميم في 7 نيسان.', 'قصفت 2024-04-09'],
  ])('gets its day: %s', (text, event) => expect(timesIn(text)).toContain(event));
  test.each([
    ['The minister visited Derna on Monday, years after floods killed 4,000 people.', 'floods'],
    ['Months after floods killed 4,000 people in Derna, the minister visited it on Monday.', 'floods'],
  ])('but not where the count is rounded: %s', (text, event) =>
    expect(
      timesIn(text)
        .filter((e) => e.startsWith(event))
        .join(),
    ).not.toContain('2024-04'),
  );
});

describe('no day of an event', () => {
  test.each([
    ['the hour of an entry of a live report', '14:05 أدانت فرنسا الهجوم على الفاشر.'],
    ['the hour of an entry of a live report', '19:35 Police arrested eight people in Almaty.'],
    ['a word of a name', 'The editor of the Sunday Leader was shot dead in the capital.'],
    ['an office', 'استنكر إمام الجمعة في طهران القصف على دمشق.'],
  ])('%s: %s', (_, text) => expect(timesIn(text).join()).not.toContain(' '));
  test.each([
    ['the hour that tells when it happened', 'عند الساعة 14:05 قصف الجيش نيالا أمس.', 'قصف 2024-04-30'],
    [
      'the hour of an entry set off from it',
      '19:35 – Police arrested eight people in Almaty.',
      'arrested 2024-05-01',
    ],
    ['the day of a prayer', 'هاجم مسلحون حافلة في بيشاور بعد صلاة الجمعة.', 'هاجم 2024-04-26'],
  ])('but %s', (_, text, event) => expect(timesIn(text)).toContain(event));
});
