import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('what is said', () => {
  test.each([
    ['Laila Murad dismissed the charge as absurd.', 'Laila Murad: the charge as absurd'],
    ['Laila Murad blamed the rebels for the raid.', 'Laila Murad: the rebels for the raid'],
    ['Laila Murad accused the army of shelling a school.', 'Laila Murad: shelling a school'],
  ])('takes in what it is said of, where it is nothing without it: %s', (text, statement) =>
    expect(told(text)).toEqual([statement]),
  );

  test.each([
    [
      'Laila Murad denied any part in it, and Salim Haddad called for an inquiry.',
      ['Laila Murad: any part in it', 'Salim Haddad: for an inquiry'],
    ],
    [
      'According to Amnesty International, ten people died, and the Health Ministry says 40 were hurt.',
      ['Amnesty International: ten people died', 'Health Ministry: 40 were hurt'],
    ],
    [
      'According to Amnesty International, about 200 people marched in Cairo, and 11 protesters were arrested.',
      ['Amnesty International: about 200 people marched in Cairo, and 11 protesters were arrested'],
    ],
    [
      'Laila Murad said that the camp was empty, and that the road was closed.',
      ['Laila Murad: that the camp was empty, and that the road was closed'],
    ],
    [
      'Laila Murad conceded that the camp had been empty and thanked the guards.',
      ['Laila Murad: that the camp had been empty'],
    ],
  ])('ends where another one has his say: %s', (text, statements) => expect(told(text)).toEqual(statements));

  test.each([
    [
      '“We ask for calm,” Salim Haddad said over the line from the plane before it veered away.',
      'Salim Haddad: We ask for calm',
    ],
    [
      '“It makes a mockery of justice,” said Laila Murad, head of the agency, adding that she had seen no lawyer.',
      'Laila Murad: It makes a mockery of justice,” said Laila Murad, head of the agency, adding that she had seen no lawyer',
    ],
    [
      'Ten men were held, Salim Haddad told reporters, accusing the guards of theft.',
      'Salim Haddad: Ten men were held, Salim Haddad told reporters, accusing the guards of theft',
    ],
  ])('ends with its quotation unless the same one goes on: %s', (text, statement) =>
    expect(told(text)).toEqual([statement]),
  );

  test.each([
    ['Salim Haddad offered to mediate between them.', 'Salim Haddad: to mediate between them'],
    ['Salim Haddad threatened to “sink” the ship.', 'Salim Haddad: to “sink” the ship'],
    ['Salim Haddad vows emergency law after judges sink plan', 'Salim Haddad: emergency law'],
    [
      'Amnesty International (AI), which rarely speaks, said that ten had died.',
      'Amnesty International: that ten had died',
    ],
  ])('%s', (text, statement) => expect(told(text)).toEqual([statement]));

  test('a word in quotation marks before a noun is nothing that is held', () =>
    expect(told('Salim Haddad held “robust” talks in Rome.')).toEqual([]));

  test('a senior fellow behind a name ends no reading', () =>
    expect(
      told(
        'Laila Murad accused him of lying, and Yu Jie, a senior fellow in London, said the worst was over.',
      ),
    ).not.toEqual([]));
});

describe('whom a reporter cites', () => {
  test.each([
    'Reuters, citing two officials, reported that the talks had failed.',
    'Reuters reported on Monday, citing two officials, that the talks had failed.',
  ])('says it inside the report: %s', (text) =>
    expect(told(text)).toContain('two officials < Reuters: that the talks had failed'),
  );

  test('also behind it', () =>
    expect(told('The talks have failed, Reuters reported, citing two officials.')).toContain(
      'two officials < Reuters: The talks have failed',
    ));
});
