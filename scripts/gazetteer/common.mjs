import { foldKey } from './arabic.mjs';

/** Below this many inhabitants a place whose name is an ordinary word is never meant without a sign. */
const FAMOUS = 200_000;
const SEATS = /^PPL[AC]$/;

/**
 * Which names are also ordinary words. The list says how ordinary: ALWAYS (the word is meant more often than any place),
 * else only small places of that name are doubted.
 */
export function commonNames(rows) {
  const level = new Map(rows.map((row) => [foldKey(row.ar), row.level]));
  return {
    isCommon: (name, city) => {
      const found = level.get(foldKey(name));
      if (found === undefined) return false;
      return found === 'ALWAYS' || (city.population < FAMOUS && !SEATS.test(city.code));
    },
    isCommonDivision: (name) => level.get(foldKey(name)) === 'ALWAYS',
  };
}
