import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('who speaks, whatever stands between', () => {
  test.each([
    [
      'Amnesty International and the Dawn Party have both called for an inquiry.',
      ['Amnesty International: for an inquiry', 'Dawn Party: for an inquiry'],
    ],
    [
      'Salim Haddad, chief executive of the Dawn Company, which had been preparing to sell shares, promised an update within days.',
      ['Salim Haddad: an update within days'],
    ],
    ['No group has said it was behind the attack.', []],
  ])('%s', (text, statements) => expect(told(text)).toEqual(statements));
});

describe('figures', () => {
  test.each([
    [
      'The Health Ministry counted 431 hurt among the guards.',
      ['Health Ministry: 431 hurt among the guards'],
    ],
    ['The Health Ministry put the number of dead at 45.', ['Health Ministry: the number of dead at 45']],
    ['The Health Ministry put the law on hold on Monday.', []],
    ['The Health Ministry put up its prices on Monday.', []],
  ])('%s', (text, statements) => expect(told(text)).toEqual(statements));
});

describe('the author’s own words', () => {
  test.each([
    [
      'Salim Haddad said that the camp would stay, a day after a parade ended in violence.',
      ['Salim Haddad: that the camp would stay'],
    ],
  ])('say when it was said: %s', (text, statements) => expect(told(text)).toEqual(statements));

  test('those who heard it stand behind the verb', () =>
    expect(told('The road was closed on Monday, Salim Haddad told Reuters.')).toEqual([
      'Salim Haddad: The road was closed on Monday',
    ]));
});
