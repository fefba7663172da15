import { describe, expect, test } from 'vitest';
import { namesIn } from './support.ts';

const cases = (rows: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [text, names] of rows) test(text, () => expect(namesIn(text)).toEqual(names));
};

describe('a state acts or is acted upon', () => {
  cases([
    ['Russia imposed sanctions on Norway.', ['STATE Russia', 'STATE Norway']],
    ['Talks between Egypt and Sudan failed.', ['STATE Egypt', 'STATE Sudan']],
    ['Washington rejected the offer.', ['STATE Washington']],
    ['The Kremlin denied it.', ['STATE Kremlin']],
    ['Kenya sent 600 police officers to Haiti.', ['STATE Kenya', 'COUNTRY Haiti']],
    ['The US ambassador left.', ['STATE US']],
    ['According to Moscow, nobody was hurt.', ['STATE Moscow']],
    ['Washington imposed sanctions on Caracas.', ['STATE Washington', 'STATE Caracas']],
    ["Iran's refusal angered France.", ['STATE Iran', 'STATE France']],
    ['It will stay closed until Qatar changes its policies.', ['STATE Qatar']],
    ['They sent weapons to Ukraine.', ['STATE Ukraine']],
    ['Cairo and Khartoum sign water deal', ['STATE Cairo', 'STATE Khartoum']],
    [
      'The Sudanese government and the Egyptian authorities agreed.',
      ['STATE Sudanese government', 'STATE Egyptian authorities'],
    ],
  ]);
});

describe('a country is somewhere', () => {
  cases([
    ['Two people died in Russia.', ['COUNTRY Russia']],
    ['They launched an attack on Kyiv.', ['CITY Kyiv']],
    ['The insurgents seized Kabul in August.', ['CITY Kabul']],
    ['He is the president of Bulgaria.', ['COUNTRY Bulgaria']],
    ["Qatar's foreign minister travelled to Oman.", ['COUNTRY Qatar', 'COUNTRY Oman']],
    ['Many UK citizens live there.', ['COUNTRY UK']],
    ['The delegation visited Washington.', ['CITY Washington']],
    ['They met near the border with Chad.', ['COUNTRY Chad']],
    ['Fighting continued in western Sudan.', ['COUNTRY Sudan']],
    ['Spain suffered a drought.', ['COUNTRY Spain']],
  ]);
});

describe('what stands farther away decides', () => {
  cases([
    [
      'After a week of war over Kosovo, Russia and Serbia have signed.',
      ['COUNTRY Kosovo', 'STATE Russia', 'STATE Serbia'],
    ],
    ['The presidents of Kenya, Uganda and Chad met.', ['COUNTRY Kenya', 'COUNTRY Uganda', 'COUNTRY Chad']],
    ['They mediate between the protesters and Baghdad.', ['STATE Baghdad']],
    ["Nobody believes Washington's quarrel with Oman.", ['STATE Washington', 'STATE Oman']],
    ['The group is close to Iran.', ['STATE Iran']],
    ['Denmark today accepted the plan.', ['STATE Denmark']],
    ['The Khartoum government refused.', ['STATE Khartoum']],
    // Done to the city, or in words to who governs.
    ['Gunmen attacked Khartoum on Monday.', ['CITY Khartoum']],
    ['The senator attacked Washington over the tariffs.', ['STATE Washington']],
  ]);
});
