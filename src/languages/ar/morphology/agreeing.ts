import type { Reading } from './reading.ts';

/** What agrees between a noun and its adjective, as numbers: 0 for a gender or number that a reading leaves open. */
export interface Agreement {
  readonly definite: number;
  readonly gender: number;
  readonly number: number;
  readonly pos: number;
}
const GENDERS = [null, 'M', 'F'];
const NUMBERS = [null, 'SG', 'DU', 'PL'];
const [FEMININE, SINGULAR, PLURAL] = [2, 1, 3];
const agreements: Agreement[] = [];
/** One for all readings that agree alike: there are not a hundred. */
export function agreementOf({ definite, gender, number, pos }: Reading): Agreement {
  const own: Agreement = {
    definite: definite ? 1 : 0,
    gender: GENDERS.indexOf(gender),
    number: NUMBERS.indexOf(number),
    pos: pos === 'NOUN' ? 100 : pos === 'ADJ' ? 200 : pos === 'PROPN' ? 300 : 400,
  };
  const at = own.pos + own.definite * 16 + own.gender * 4 + own.number;
  agreements[at] ??= own;
  return agreements[at];
}

/** Whether a word agrees with the one before it in definiteness, gender and number, as an adjective does. */
export function agreement(one: Agreement, previous: Agreement): number {
  const definite = one.definite === previous.definite ? 1 : one.definite === 1 ? 2 : 3;
  const gender = one.gender === 0 || previous.gender === 0 ? 0 : one.gender === previous.gender ? 1 : 2;
  const number =
    previous.number === PLURAL && one.number === SINGULAR && one.gender === FEMININE
      ? 3
      : one.number === previous.number
        ? 1
        : 2;
  return definite * 16 + gender * 4 + number + previous.pos;
}
