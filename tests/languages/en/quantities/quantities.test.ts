import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/extract/pipeline.ts';
import { NOBODY } from '../../../support/gazetteers.ts';

/** The numbers of a text: measure, value or `low..high`, and what they count with it; `unit` behind money. */
function quantitiesIn(text: string): readonly string[] {
  const head = {
    name: 'test',
    language: 'en',
    title: null,
    publisher: null,
    published: '2024-05-15',
    text,
  } as const;
  return readDocument(head, NOBODY).quantities.map((q) => {
    const value = q.value ?? `${q.low ?? ''}..${q.high ?? ''}`;
    return `${q.measure} ${value}${q.unit === null ? '' : ` ${q.unit}`}: ${text.slice(q.phrase.start, q.phrase.end)}`;
  });
}

describe('what is counted', () => {
  test.each([
    ['Eleven people died.', ['PERSONS 11: Eleven people']],
    ['Two Iraqi army regiments left.', ['OTHER 2: Two Iraqi army regiments']],
    ['Nine attacks were seen.', ['ATTACKS 9: Nine attacks']],
    ['Gunmen seized four motorcyclists.', ['PERSONS 4: four motorcyclists']],
    ['Iraq lent 3 million dinars.', ['MONEY 3000000 IQD: 3 million dinars']],
    ['The Pakistani court took 500 rupees.', ['MONEY 500 PKR: 500 rupees']],
    ['It lent 3 million rupees.', ['MONEY 3000000 INR: 3 million rupees']],
    ['Canada lent 3 million dollars.', ['MONEY 3000000 USD: 3 million dollars']],
    ['It was fined 200,000 vatu.', ['MONEY 200000 VUV: 200,000 vatu']],
    ['81 people lost their lives.', ['KILLED 81: 81 people']],
    ['The assault cost eleven officers their lives.', ['KILLED 11: eleven officers']],
    ['Eleven officers lost their jobs.', ['PERSONS 11: Eleven officers']],
    ['They live in Mangina, a market town of 60,000 people.', []],
    ['A crowd of 60,000 people gathered.', ['PERSONS 60000: 60,000 people']],
    ['Twin bombings shook it.', ['ATTACKS 2: Twin bombings']],
    ['They held three meetings.', ['EVENTS 3: three meetings']],
    ['Fifteen countries signed.', ['COUNTRIES 15: Fifteen countries']],
    ['The 84-nation coalition met.', ['COUNTRIES 84: 84-nation']],
    ['They sent 60 tonnes of food.', ['OTHER 60: 60 tonnes']],
    ['Dozens of armed men came.', ['PERSONS 24..: Dozens of armed men']],
    ['Twelve Palestinians and 3 Israelis met.', ['PERSONS 12: Twelve Palestinians', 'PERSONS 3: 3 Israelis']],
    ['Another five people and 20 others left.', ['PERSONS 5: five people', 'PERSONS 20: 20 others']],
    ['Three of the soldiers left.', ['PERSONS 3: Three of the soldiers']],
    ['It freed nine of them.', ['PERSONS 9: nine']],
    ['A 4.6-magnitude earthquake struck.', ['OTHER 4.6: 4.6-magnitude']],
    ['A magnitude 7.3 earthquake struck.', ['OTHER 7.3: 7.3 earthquake']],
    ['They bombed it four times.', ['EVENTS 4: four times']],
    ['It costs four times more.', []],
    ['They evacuated 60 gravely wounded men.', ['PERSONS 60: 60 gravely wounded men']],
    ['They will hand over two of the accused.', ['PERSONS 2: two of the accused']],
    ['The two countries met after a June 30 coup.', []],
    ['Two countries met.', ['COUNTRIES 2: Two countries']],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text)).toEqual(expected);
  });
});

describe('what became of people', () => {
  test.each([
    ['It left 14 dead and 30 injured.', ['KILLED 14: 14 dead', 'INJURED 30: 30']],
    ['It left seven and four people dead.', ['KILLED 7: seven', 'KILLED 4: four people']],
    ['Nine people are still missing.', ['MISSING 9: Nine people']],
    ['Twelve killed in raid', ['KILLED 12: Twelve']],
    ['Two soldiers killed in ambush', ['KILLED 2: Two soldiers']],
    ['Nine protesters have been shot dead.', ['KILLED 9: Nine protesters']],
    ['Nine soldiers killed two men.', ['PERSONS 9: Nine soldiers', 'PERSONS 2: two men']],
    ['The death toll rose to 14.', ['KILLED 14: 14']],
    ['They put the number of displaced at 5,000.', ['DISPLACED 5000: 5,000']],
    ['The bomb killed six.', ['PERSONS 6: six']],
    ['More than 200 have been detained.', ['PERSONS 200..: 200']],
    ['He has 20.', []],
    ['The blast claimed at least nine lives.', ['KILLED 9..: nine lives']],
    ['It led to the loss of nine lives.', ['KILLED 9: nine lives']],
    ['The crew saved nine lives.', ['PERSONS 9: nine lives']],
    ['Two deputies, Ali Hassan among them, are in custody.', ['ARRESTED 2: Two deputies']],
    ['Two of their pistols had been snatched.', ['OTHER 2: Two of their pistols']],
    ['Some 45 had been deported by Tuesday.', ['PERSONS 45: 45']],
    ['Police made 22 arrests.', ['ARRESTED 22: 22 arrests']],
    ['As many as 1,103 may have died.', ['KILLED ..1103: 1,103']],
    ['It was one of the worst epidemics.', []],
    ['Three children were among the dead.', ['KILLED 3: Three children']],
    ['Four other victims had died.', ['KILLED 4: Four other victims']],
    ['The force is 8,500 strong on paper.', ['PERSONS 8500: 8,500']],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text)).toEqual(expected);
  });
});

describe('bounds and ranges', () => {
  test.each([
    ['At least 20 people left.', ['PERSONS 20..: 20 people']],
    ['No fewer than 20 people left.', ['PERSONS 20..: 20 people']],
    ['No more than 20 people left.', ['PERSONS ..20: 20 people']],
    ['Up to 20 people left.', ['PERSONS ..20: 20 people']],
    ['Nearly 20 people left.', ['PERSONS 20: 20 people']],
    ['Some 20 people left.', ['PERSONS 20: 20 people']],
    ['Between 10 and 15 people left.', ['PERSONS 10..15: 10 and 15 people']],
    ['Some 10 to 15 people left.', ['PERSONS 10..15: 10 to 15 people']],
    ['Some 10-15 people left.', ['PERSONS 10..15: 10-15 people']],
    ['Two or three people left.', ['PERSONS 2..3: Two or three people']],
    [
      'Between two and three million people left.',
      ['PERSONS 2000000..3000000: two and three million people'],
    ],
    ['They won 3 to 1.', []],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text)).toEqual(expected);
  });
});

describe('money and shares', () => {
  test.each([
    ['It cost $1.2bn.', ['MONEY 1200000000 USD: $1.2bn']],
    ['It cost more than $12 million.', ['MONEY 12000000.. USD: $12 million']],
    ['It cost US$10,000.', ['MONEY 10000 USD: US$10,000']],
    ['It cost €5m.', ['MONEY 5000000 EUR: €5m']],
    ['It cost £3.', ['MONEY 3 GBP: £3']],
    ['It cost four billion dollars.', ['MONEY 4000000000 USD: four billion dollars']],
    ['It cost two million Iraqi dinars.', ['MONEY 2000000 IQD: two million Iraqi dinars']],
    ['It cost $2-3 million.', ['MONEY 2000000..3000000 USD: $2-3 million']],
    ['It used 500 pounds of explosives.', ['OTHER 500: 500 pounds']],
    ['It rose by 15 per cent.', ['PERCENT 15: 15 per cent']],
    ['It rose by 50%.', ['PERCENT 50: 50%']],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text)).toEqual(expected);
  });
});

test.each([
  'Flight 370 was lost.',
  'Article 5 applies.',
  'The F-16 landed.',
  'A boy aged 12 left.',
  'A 12-year-old boy left.',
  'Mohammed Ali, 45, said so.',
  'One of them left.',
  'A man and both women left.',
  'It lies 5 km away.',
  'They waited for two hours.',
  'They left on 14 March 2023.',
  'Resolution 2254 passed.',
])('no quantity: %s', (text) => {
  expect(quantitiesIn(text)).toEqual([]);
});

describe('what two words say became of people', () => {
  test.each([
    ['Police shot dead at least five people.', 'KILLED 5..'],
    ['The strikes killed or injured more than 40 people.', 'CASUALTIES 40..'],
    ['The flood left 170 people dead or missing.', 'CASUALTIES 170'],
    ['Some 300 residents were driven from their homes.', 'DISPLACED 300'],
    ['Some 300 residents were driven to the capital.', 'PERSONS 300'],
    ['Police shot and wounded five people.', 'PERSONS 5'],
    ['Police killed or wounded hundreds in the capital.', 'CASUALTIES 100..'],
    ['Dozens remain unaccounted for.', 'MISSING 24..'],
    ['Dozens remain in the city.', 'PERSONS 24..'],
    ['The typhoon toll passes 200 as islands plead for water', 'KILLED 200..'],
    ['The parliament passed 200 laws.', 'OTHER 200'],
    [
      'The number of worshippers killed in the attack on the mosque west of the city has risen to 305.',
      'KILLED 305',
    ],
    ['The number of worshippers held in the prisons west of the city has risen to 305.', 'PERSONS 305'],
  ])('%s', (text, told) => expect(quantitiesIn(text)[0]).toContain(told));
});
