import { describe, expect, test } from 'vitest';
import { timesIn, valueIn } from './read-times.ts';

const TODAY = '2024-05-15';

describe('times that count from the date told last', () => {
  test.each([
    ['وصل الوفد في 10 مايو. واجتمع في اليوم نفسه بالوزير.', '2024-05-10 + 2024-05-10'],
    ['وصل الوفد في 10 مايو. وفي اليوم التالي اجتمع بالوزير.', '2024-05-10 + 2024-05-11'],
    [
      'قُتلوا الثلاثاء. وقال الوزير اليوم إنه يأسف. وفي اليوم التالي هاجموا القرية.',
      '2024-05-14 + 2024-05-15 + 2024-05-15',
    ],
    ['وصل الوفد في 10 مايو. وقبل ذلك بيوم اجتمع بالوزير.', '2024-05-10 + 2024-05-09'],
    ['وصل الوفد في 10 مايو. وبعد ذلك بثلاثة أيام اجتمع بالوزير.', '2024-05-10 + 2024-05-13'],
    ['وصل الوفد في 10 مايو. وسبق اللقاء بأسبوع إعفاء الوزير.', '2024-05-10 + 2024-05-03'],
    ['وصل الوفد في 10 مايو. وبعد يومين اجتمع بالوزير.', '2024-05-10 + 2024-05-12'],
    ['اعتقل في 8 مايو 2000. وكُبل زميله في العاشر من الشهر ذاته.', '2000-05-08 + 2000-05-10'],
    ['اعتقل في 8 مايو 2023، وهو محتجز منذ ذلك اليوم.', '2023-05-08 + 2023-05-08/2024-05-15'],
    ['تأسس المجلس عام 2017 ووقع بعد عامين اتفاقا.', '2017-01-01/2017-12-31 + 2019-01-01/2019-12-31'],
    [
      'سقطت المدينة عام 2012. وقال اليوم إن واشنطن علقت حينها المساعدات.',
      '2012-01-01/2012-12-31 + 2024-05-15 + 2012-01-01/2012-12-31',
    ],
    [
      'غرق القارب الأحد، وفق حصيلة تلاها الوزير الثلاثاء. وغرق آخر في اليوم نفسه.',
      '2024-05-12 + 2024-05-14 + 2024-05-12',
    ],
    ['وصل في 7 مايو. وغادر في 9 منه.', '2024-05-07 + 2024-05-09'],
    ['قُصفت المدينة فجر الأحد. وقُصفت القرية في الليلة نفسها.', '2024-05-12 + 2024-05-12'],
  ])('%s', (text, values) => {
    expect(valueIn(text, TODAY)).toBe(values);
  });

  test.each([
    ['nothing was told', 'اجتمع في اليوم نفسه بالوزير.', '-'],
    [
      'what was told is coarser than what is counted',
      'وصل عام 2017. وبعد يومين اجتمع بالوزير.',
      '2017-01-01/2017-12-31',
    ],
    ['it would lie ahead', 'وصل الوفد أمس. وبعد أسبوع اجتمع بالوزير.', '2024-05-14'],
    ['it is a rounded span', 'وصل في 10 مايو. وبعد نحو أسبوع اجتمع بالوزير.', '2024-05-10'],
  ])('have no value where %s', (_, text, values) => {
    expect(valueIn(text, TODAY)).toBe(values);
  });
});

describe('moments of a day', () => {
  test.each([
    [
      'are of the day that their sentence names',
      'قصفوا المدينة أمس ثم القرية مساء.',
      '2024-05-14 + 2024-05-14',
    ],
    ['are of the fresh day told before', 'قصفوا المدينة أمس. وقصفوا القرية مساء.', '2024-05-14 + 2024-05-14'],
    [
      'are of a day of that week told right before',
      'قصفوا المدينة الخميس الماضي. وقصفوا القرية مساء.',
      '2024-05-09 + 2024-05-09',
    ],
    ['are of the day of publication else', 'قصفوا القرية عند الساعة الخامسة والنصف.', '2024-05-15'],
    ['are not of days long past', 'قصفوها في 4 آب 2020. وقصفوا القرية فجرا.', '2020-08-04 + 2024-05-15'],
    ['are not of days to come', 'وصل مساء على أن يعود غدا.', '2024-05-15 + 2024-05-16'],
    [
      'may be told by the clock',
      'بدأت الهدنة عند الساعة 21:45 بالتوقيت المحلي من مساء أمس.',
      '2024-05-14 + 2024-05-14',
    ],
    [
      'are of the day right behind a clock',
      'في 15 مايو قال إن هزة ضربتها في الساعة 12:52 ظهر يوم الاثنين.',
      '2024-05-15 + 2024-05-13 + 2024-05-13',
    ],
    [
      'are of the day that follows after midnight',
      'قصفوا المدينة أمس. وبعد منتصف الليل قصفوا القرية.',
      '2024-05-14 + 2024-05-15',
    ],
    ['may open a clause with a conjunction', 'وصل أمس. ومساءً، أعلن اتفاقا.', '2024-05-14 + 2024-05-14'],
    ['may follow midnight', 'قصفوا القرية بعد منتصف الليل.', '2024-05-15'],
    ['may have gone on', 'قصفوا القرية منذ الفجر.', '2024-05-15'],
  ])('%s', (_, text, values) => {
    expect(valueIn(text, TODAY)).toBe(values);
  });
});

describe('beginnings', () => {
  test('a date of a beginning has a second reading: since then', () => {
    const [timex] = timesIn('نزح كثيرون منذ اندلاع الحرب في 15 نيسان 2023.', TODAY);
    expect(timex?.value).toEqual({ start: '2023-04-15', end: '2023-04-15', precision: 'DAY' });
    expect(timex?.since?.text).toBe('منذ اندلاع الحرب في 15 نيسان 2023');
    expect(timex?.since?.value).toMatchObject({ start: '2023-04-15', end: '2024-05-15' });
  });
  test('a date with no word of beginning before it has none', () => {
    expect(timesIn('اندلعت الحرب في 15 نيسان 2023.', TODAY)[0]?.since).toBeUndefined();
  });
});

test('days counted from an event name the event', () => {
  const text = 'فرضت عقوبات قبل يومين من الاجتماع.';
  const [timex] = timesIn(text, TODAY);
  expect(timex).toMatchObject({ value: null, kind: 'EVENT_RELATIVE', anchor: { days: -2 } });
  expect(text.slice(timex?.anchor?.span.start, timex?.anchor?.span.end)).toBe('الاجتماع');
});

test('an expression is quoted exactly and stands once', () => {
  const text = 'وصل الوفد مساء أمس الثلاثاء، ويعود بحلول نهاية العام.';
  for (const { start, end, text: quote } of timesIn(text, TODAY)) expect(text.slice(start, end)).toBe(quote);
  expect(timesIn(text, TODAY).map((t) => t.text)).toEqual(['مساء أمس الثلاثاء', 'بحلول نهاية العام']);
});
