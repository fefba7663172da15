import { describe, expect, test } from 'vitest';
import { timesIn, valueIn } from './read-times.ts';

/** A Wednesday. */
const TODAY = '2024-05-15';

/** Expressions by what they turn on, each in a sentence, with the days that they mean; `-` has no value, `none` is no expression. */
const CORPUS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'days counted from publication': [
    ['The envoy arrived today.', '2024-05-15'],
    ['The envoy arrived yesterday.', '2024-05-14'],
    ['The envoy arrived yesterday evening.', '2024-05-14'],
    ['The envoy arrived the day before yesterday.', '2024-05-13'],
    ['The envoy arrived last night.', '2024-05-14'],
    ['Shells fell on the town overnight.', '2024-05-14/2024-05-15'],
    ['Police raided the house this morning.', '2024-05-15'],
    ['Police have been on alert since this morning.', '2024-05-15'],
    ['11.45am: Police have closed the bridge.', '2024-05-15'],
    ['The envoy leaves tomorrow.', '2024-05-16'],
    ['The envoy leaves the day after tomorrow.', '2024-05-17'],
    ['They will vote tonight.', '2024-05-15'],
    ['It was a long day for everyone.', 'none'],
  ],
  'days of the week, past unless the clause looks ahead': [
    ['The envoy arrived on Monday.', '2024-05-13'],
    ['The envoy arrived Monday.', '2024-05-13'],
    ['The envoy arrived on Wednesday.', '2024-05-15'],
    ['The envoy arrived last Wednesday.', '2024-05-08'],
    ['The envoy arrived on Monday evening.', '2024-05-13'],
    ['The envoy arrived early on Monday.', '2024-05-13'],
    ['The envoy arrived late Monday.', '2024-05-13'],
    ['At dawn on Saturday shells fell on the town.', '2024-05-11'],
    ["Saturday's attack was the third.", '2024-05-11'],
    ['The envoy arrives next Thursday.', '2024-05-16'],
    ['The envoy will arrive on Saturday.', '2024-05-18'],
    ['On Saturday the envoy is to be received in Rome.', '2024-05-18'],
    ['On Saturday, the court will rule on the appeal.', '2024-05-18'],
    ['On Saturday the envoy was received in Rome.', '2024-05-11'],
    ['The court freed two men, releasing them on bail on Friday.', '2024-05-10'],
    ['The rebels dropped their demand for independence on Friday.', '2024-05-10'],
    ['The rebels renewed their demand for elections on Friday.', '2024-05-17'],
    ['The union dropped its plan for a strike on Friday.', '2024-05-17'],
    ['Lawmakers have until Friday to answer.', '2024-05-15/2024-05-17'],
    ['The governor banned all gatherings until Sunday.', '2024-05-15/2024-05-19'],
    ['The siege lasted until Sunday.', '2024-05-12'],
    ['Police held the men Saturday through Monday.', '2024-05-11/2024-05-13'],
    ['Shells fell between May 3 and May 7.', '2024-05-03/2024-05-07'],
    ['Shells fell between 28 April and 7 May.', '2024-04-28/2024-05-07'],
    ['Shells fell on 3 March and 9 May.', '2024-03-03 + 2024-05-09'],
    ['Exports will fall in the third quarter.', '2024-07-01/2024-09-30'],
    ['Unions have called a strike for Tuesday.', '2024-05-21'],
    ["The group was blamed for Tuesday's raid.", '2024-05-14'],
    ['He was sworn in on 28 April. The envoy left that same Sunday.', '2024-04-28 + 2024-04-28'],
    ['Shells fell on Monday. Within hours the president met his generals.', '2024-05-13 + 2024-05-13'],
    ['It has withdrawn for the second time since January.', '-'],
    [
      '9.40pm (Tuesday): Police have closed the bridge.\n\n11.15pm: It is open again.\n\n00.30am: It is shut.',
      '2024-05-14 + 2024-05-14 + 2024-05-15',
    ],
    ['Police held the men from Thursday until Friday.', '2024-05-09/2024-05-10'],
    ['The men boarded the ship before dawn on Monday.', '2024-05-13'],
    ['The camp was shelled after midnight on Sunday.', '2024-05-12'],
    ['Police arrested five men between Tuesday and Thursday.', '2024-05-07/2024-05-09'],
    ["The envoy won't arrive before Saturday.", '2024-05-15/2024-05-18'],
    ['The minister is to return on Saturday.', '2024-05-18'],
    ['The talks are due to begin on Friday.', '2024-05-17'],
    ['The talks, scheduled to be held on Friday, were called off.', '2024-05-17'],
    ['The talks were due to begin on Friday.', '2024-05-10'],
    ['The union called for a march on Saturday.', '2024-05-18'],
    ['They agreed to meet on Saturday.', '2024-05-18'],
    ['They agreed on Saturday to meet.', '2024-05-11'],
    ['The envoy arrives on Saturday.', '2024-05-18'],
    ['Israel strikes Gaza on Saturday', '2024-05-11'],
    ['Lawmakers are voting on Saturday.', '2024-05-18'],
    ['Six people killed on Saturday were buried.', '2024-05-11'],
    ['They were to have met on Saturday.', '2024-05-11'],
    ['He was arrested ahead of Sunday’s election.', '2024-05-19'],
    ['He said on Monday that it would rain.', '2024-05-13'],
    ["He said Sunday's summit in Brussels would be short.", '2024-05-19'],
    ['They met on Tuesday last week.', '2024-05-07'],
    ['They will meet on Tuesday next week.', '2024-05-21'],
    ['Fighting has gone on since Friday.', '2024-05-10/2024-05-15'],
    ['Shells fell overnight on Friday into Saturday.', '2024-05-10/2024-05-11'],
    ['Shells fell overnight Saturday to Sunday.', '2024-05-11/2024-05-12'],
    ['Shells fell overnight and on Saturday.', '2024-05-14/2024-05-15 + 2024-05-11'],
    ['They march every Friday.', '-'],
    ['They march on Fridays.', '-'],
    ['It was called Bloody Sunday.', 'none'],
    ['The sun was out.', 'none'],
  ],
  'dates in British and in American order': [
    ['They met on 14 March 2023.', '2023-03-14'],
    ['They met on 14 March, 2023.', '2023-03-14'],
    ['They met on March 14, 2023.', '2023-03-14'],
    ['They met on March 14th, 2023.', '2023-03-14'],
    ['They met on the 14th of March 2023.', '2023-03-14'],
    ['They met on 14th March.', '2024-03-14'],
    ['They met on March 14.', '2024-03-14'],
    ['Clashes on March 14 left ten dead.', '2024-03-14'],
    ['She came on March 14 promising help.', '2024-03-14'],
    ['Voting ran from March 9 to 15 under the accord.', '2024-03-09/2024-03-15'],
    ['In March 12 people were killed.', '2024-03-01/2024-03-31'],
    ['They met in the first week of March.', '-'],
    ['The vote could come as soon as June.', '2024-06-01/2024-06-30'],
    ['They met on Sept. 11, 2001.', '2001-09-11'],
    ['They met on Tuesday, 14 March 2023, in Rome.', '2023-03-14'],
    ['They met on Tuesday (May 14).', '2024-05-14'],
    ['They met on 14/03/2023.', '2023-03-14'],
    ['They met on 3/14/2023.', '2023-03-14'],
    ['They met on 2023-03-14.', '2023-03-14'],
    ['They met on 04/03/2023.', '-'],
    ['ROME, 14 MARCH 2023 - They met.', '2023-03-14'],
    ['They met on 28 December.', '2023-12-28'],
    ['The April 25 disaster killed many.', '2024-04-25'],
    ['They must leave no later than 28 May.', '2024-05-15/2024-05-28'],
    ['They will meet on 25 August.', '2024-08-25'],
    ['The strike is set for 26 May.', '2024-05-26'],
    ['They met from 3 to 7 March.', '2024-03-03/2024-03-07'],
    ['They met on March 3-7, 2022.', '2022-03-03/2022-03-07'],
    ['They met from March 3 to April 2.', '2024-03-03/2024-04-02'],
    ['They met between 28 July 2019 and 6 August.', '2019-07-28/2019-08-06'],
    ['They met on the 3rd of this month.', '2024-05-03'],
    ['They met on the 24th of last month.', '2024-04-24'],
    ['They met on the 14th.', '2024-05-14'],
    ['They met on the 24th.', '2024-04-24'],
    ['They signed it on 28 Shawwal 1443 AH (29 May).', '2022-05-29'],
    ['It was the first of three rounds.', 'none'],
    ['She came in 14th place.', 'none'],
  ],
  'months, with or without their year': [
    ['They met in March.', '2024-03-01/2024-03-31'],
    ['They met in July 2019.', '2019-07-01/2019-07-31'],
    ['They met last July.', '2023-07-01/2023-07-31'],
    ['They met last December.', '2023-12-01/2023-12-31'],
    ['Elections are to be held this coming November.', '2024-11-01/2024-11-30'],
    ['They will meet next June.', '2024-06-01/2024-06-30'],
    ['They met in October of last year.', '2023-10-01/2023-10-31'],
    ['They met in March and April.', '2024-03-01/2024-04-30'],
    ['They met in early March.', '-'],
    ['They met in mid-March.', '-'],
    ['They met at the end of March.', '-'],
    ['The truce has held since March.', '2024-03-01/2024-05-15'],
    ['It must be done by the end of June.', '2024-05-15/2024-06-30'],
    ['They may march again.', 'none'],
    ['May they march again.', 'none'],
    ['June Smith spoke.', 'none'],
    ['The Black September group is gone.', 'none'],
    ['Theresa May spoke.', 'none'],
  ],
  'periods of the calendar, whole': [
    ['They met this week.', '2024-05-13/2024-05-19'],
    ['They met last week.', '2024-05-06/2024-05-12'],
    ['They will meet next week.', '2024-05-20/2024-05-26'],
    ['They met earlier this month.', '2024-05-01/2024-05-31'],
    ['They met last month.', '2024-04-01/2024-04-30'],
    ['They met last year.', '2023-01-01/2023-12-31'],
    ["It followed last month's election.", '2024-04-01/2024-04-30'],
    ['It has gone on since last year.', '2023-01-01/2024-05-15'],
    ['It has gone on since the beginning of the year.', '2024-01-01/2024-05-15'],
    ['They met over the weekend.', '2024-05-11/2024-05-12'],
    ['They will meet at the weekend.', '2024-05-18/2024-05-19'],
    ['They met last weekend.', '2024-05-11/2024-05-12'],
    ['They met at the beginning of this month.', '-'],
    ['They may meet before the end of the year.', '2024-05-15/2024-12-31'],
    ['They may meet before next year.', '-'],
    ['A week is a long time.', 'none'],
    ['They won this time.', 'none'],
  ],
  'years and longer': [
    ['It was founded in 2014.', '2014-01-01/2014-12-31'],
    ['It has gone on since 2011.', '2011-01-01/2024-05-15'],
    ['It lasted from 2004 to 2009.', '2004-01-01/2009-12-31'],
    ['It lasted between 2004 and 2009.', '2004-01-01/2009-12-31'],
    ['The war (2004-2009) is over.', '2004-01-01/2009-12-31'],
    ['The 2011 uprising failed.', '2011-01-01/2011-12-31'],
    ['He died in the 1980s.', '1980-01-01/1989-12-31'],
    ['He died in the nineties.', '1990-01-01/1999-12-31'],
    ['It began in the 19th century.', '1801-01-01/1900-12-31'],
    ['Prices rose in the first quarter of 2021.', '2021-01-01/2021-03-31'],
    ['Prices rose in the second half of last year.', '2023-07-01/2023-12-31'],
    ['Prices rose in the last quarter of 2021.', '2021-10-01/2021-12-31'],
    ['Prices rose last quarter.', 'none'],
    ['Prices rose in the third quarter.', '2023-07-01/2023-09-30'],
    ['They met in the summer of 2014.', '-'],
    ['They met last winter.', '-'],
    ['They scored in the first half.', 'none'],
    ['In all 2000 people fled.', 'none'],
    ['The plan costs $2015.', 'none'],
  ],
  'counted from publication': [
    ['They met two days ago.', '2024-05-13'],
    ['They met a week ago.', '2024-05-08'],
    ['They met three hours ago.', '2024-05-15'],
    ['They met nearly a week ago.', '-'],
    ['They met five years ago.', '-'],
    ['They met days ago.', '-'],
    ['Ten died in the past 24 hours.', '2024-05-14/2024-05-15'],
    ['Ten died over the last two days.', '2024-05-13/2024-05-15'],
    ['Ten died during the past week.', '2024-05-08/2024-05-15'],
    ['Ten died in the past three months.', '2024-02-15/2024-05-15'],
    ['Ten died in recent weeks.', '-'],
    ['Ten died in the past few days.', '-'],
    ['It will end in the next three days.', '2024-05-15/2024-05-18'],
    ['They will be deployed within 48 hours.', '2024-05-15/2024-05-17'],
    ['They will meet in three days.', '2024-05-18'],
    ['They will meet in two months.', '-'],
    ['The wall was built in three days.', '-'],
    ['They talked for two days.', '-'],
  ],
  'a moment of the day that the text is about': [
    ['They met on Monday. He left in the evening.', '2024-05-13 + 2024-05-13'],
    ['The bomb went off at 5 p.m.', '2024-05-15'],
    ['The bomb went off at 08:15 on Tuesday.', '2024-05-14 + 2024-05-14'],
    ['The bomb went off at noon.', '2024-05-15'],
  ],
};

describe.each(Object.entries(CORPUS))('%s', (_, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(valueIn(text, TODAY)).toBe(expected);
  });
});

describe('by the date told last', () => {
  test.each([
    ['They signed in 2017. Two years later they fell out.', '2017-01-01/2017-12-31 + 2019-01-01/2019-12-31'],
    ['They met on 3 May. Two days later they signed.', '2024-05-03 + 2024-05-05'],
    ['They met on 3 May. They signed the same day.', '2024-05-03 + 2024-05-03'],
    ['They met on 3 May. The following day they signed.', '2024-05-03 + 2024-05-04'],
    ['They met on 3 May. The night before, a bomb went off.', '2024-05-03 + 2024-05-02/2024-05-03'],
    ['They met on 3 May. A day earlier, a bomb went off.', '2024-05-03 + 2024-05-02'],
    ['They met on 3 May. Seventeen hours earlier, a bomb had gone off.', '2024-05-03 + 2024-05-02'],
    [
      'They met on 3 May. The adviser, who resigned on 9 April, left. A day later they signed.',
      '2024-05-03 + 2024-04-09 + 2024-05-04',
    ],
    ['They met on 3 May and signed shortly after midnight.', '2024-05-03 + 2024-05-04'],
    ['They met on 3 May. Hours earlier, a bomb had gone off.', '2024-05-03 + 2024-05-03'],
    ['They met on 3 May. Within two days the army had left.', '2024-05-03 + 2024-05-03/2024-05-05'],
    ['He was born in 1960. That year his father died.', '1960-01-01/1960-12-31 + 1960-01-01/1960-12-31'],
    ['Two years later they fell out.', '-'],
  ])('%s', (text, expected) => {
    expect(valueIn(text, TODAY)).toBe(expected);
  });
});

describe('without a day of publication only what is absolute has a value', () => {
  test.each([
    ['They met on Monday.', '-'],
    ['They met last week.', '-'],
    ['They met on 14 March.', '-'],
    ['They met on 14 March 2023.', '2023-03-14'],
    ['They met in 2014.', '2014-01-01/2014-12-31'],
    ['They met two days ago.', '-'],
  ])('%s', (text, expected) => {
    expect(valueIn(text, null)).toBe(expected);
  });
});

describe('counted from another event', () => {
  test.each([
    ['Two days before the meeting, he phoned.', -2, 'meeting'],
    ['A week after the deadly attack in Rome, he phoned.', 7, 'attack'],
    ['The day after, three hours after the blast, he phoned.', 0, 'blast'],
  ])('%s', (text, days, word) => {
    const anchor = timesIn(text, TODAY).find((t) => t.anchor !== null)?.anchor;
    expect(anchor?.days).toBe(days);
    expect(text.slice(anchor?.span.start, anchor?.span.end)).toBe(word);
  });

  test('months and years are no days', () => {
    const found = timesIn('Two months after the meeting, he phoned.', TODAY);
    expect(found.map((t) => [t.kind, t.anchor])).toEqual([['EVENT_RELATIVE', null]]);
  });
});

test('a date that begins what goes on since then has a second reading', () => {
  const [found] = timesIn('Ten have died since fighting broke out on 15 April.', TODAY);
  expect(found?.value?.start).toBe('2024-04-15');
  expect(found?.since?.value).toEqual({ start: '2024-04-15', end: '2024-05-15', precision: 'RANGE' });
});

test('so has one before the noun that it dates', () => {
  const [found] = timesIn('Ten have died since the 2013 outbreak of civil war.', TODAY);
  expect(found?.value).toEqual({ start: '2013-01-01', end: '2013-12-31', precision: 'YEAR' });
  expect(found?.since?.value).toEqual({ start: '2013-01-01', end: '2024-05-15', precision: 'RANGE' });
});

test('how long something had not happened dates nothing', () => {
  const [found] = timesIn('It is the first visit since 2011.', TODAY);
  expect([found?.kind, found?.value]).toEqual(['DURATION', null]);
});

test('an expression takes in the words that bound it', () => {
  const texts = (text: string): readonly string[] => timesIn(text, TODAY).map((t) => t.text);
  expect(texts('They met on Monday evening.')).toEqual(['on Monday evening']);
  expect(texts('They met before the end of the year.')).toEqual(['before the end of the year']);
  expect(texts('They met at dawn on Thursday.')).toEqual(['at dawn on Thursday']);
  expect(texts('They met from 3 March to 5 April.')).toEqual(['from 3 March to 5 April']);
});
